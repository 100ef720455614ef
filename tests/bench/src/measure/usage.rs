//! What one finished process cost, by the operating system's own accounting.

use std::io;
use std::ops::Add;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use wait4::Wait4;

/// The cost of one process from start to exit.
#[derive(Clone, Copy)]
pub struct Usage {
    /// By the clock on the wall.
    pub wall: Duration,
    /// User and system time of all its threads.
    pub cpu: Duration,
    /// The most memory it held at once, in bytes.
    pub peak: u64,
}

impl Usage {
    /// Runs `command` to its end with its output thrown away. An exit code other
    /// than 0 and 1 (there are findings) is an error.
    pub fn of(command: &mut Command) -> io::Result<Self> {
        let start = Instant::now();
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let finished = child.wait4()?;
        let wall = start.elapsed();
        if !matches!(finished.status.code(), Some(0 | 1)) {
            return Err(io::Error::other(format!("{command:?}: {}", finished.status)));
        }
        let cpu = finished.rusage.utime + finished.rusage.stime;
        Ok(Self { wall, cpu, peak: finished.rusage.maxrss })
    }
}

impl Add for Usage {
    type Output = Self;

    /// One after the other: times add up, memory does not.
    fn add(self, next: Self) -> Self {
        Self { wall: self.wall + next.wall, cpu: self.cpu + next.cpu, peak: self.peak.max(next.peak) }
    }
}
