//! Says when to look at the disk again. What an event tells is not believed: it only wakes.
//!
//! Receives the folders to watch, returns moments. A burst of events is one moment: the one after which it was quiet
//! for a blink, or the burst has lasted long enough. The clock wakes too, slowly where the system reports changes,
//! often where it does not (network folders, containers' mounts, too few watches left).

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::{Config, ErrorKind, Event, RecommendedWatcher, RecursiveMode, Watcher};

/// A save is over when nothing happened for so long: editors write in several steps.
const QUIET: Duration = Duration::from_millis(8);
/// The longest that a burst of events is waited for.
const PATIENCE: Duration = Duration::from_millis(250);
/// How often to look where events come.
const SLOW: Duration = Duration::from_secs(3);
/// How often to look where they do not.
const OFTEN: Duration = Duration::from_millis(700);

/// Watches folders.
pub(super) struct Watch {
    roots: Vec<Root>,
    events: Receiver<()>,
    watcher: Option<RecommendedWatcher>,
    deaf: Option<Deaf>,
}

/// A folder that is watched with all that is in it. It may go and come again.
struct Root {
    path: PathBuf,
    /// Which folder it was when it was last watched.
    watched: Option<u64>,
}

/// Why the system's events are not relied upon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deaf {
    /// The folder lies on a file system that reports only this machine's own changes.
    FileSystem,
    /// The system has no watches left.
    Watches,
    /// It has no events at all.
    Events,
    /// A change was seen of which no event had told.
    Missed,
}

/// What ended the waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Woken {
    /// Something was reported.
    Event,
    /// Nothing was, for a while.
    Clock,
}

impl Watch {
    /// Watches folders, whether they are there yet or not.
    pub(super) fn begin(roots: impl IntoIterator<Item = PathBuf>) -> Self {
        let (woken, events) = mpsc::channel();
        let wake = move |event: notify::Result<Event>| {
            // Reading a file is no change; whoever waited may be gone.
            if event.as_ref().map_or(true, |event| !event.kind.is_access()) {
                _ = woken.send(());
            }
        };
        let watcher = RecommendedWatcher::new(wake, Config::default());
        let deaf = watcher.as_ref().err().map(|_| Deaf::Events);
        let roots = roots.into_iter().map(|path| Root { path, watched: None }).collect();
        let mut watch = Watch { roots, events, watcher: watcher.ok(), deaf };
        watch.arm();
        if watch.roots.iter().any(|root| is_foreign(&root.path)) {
            watch.deaf.get_or_insert(Deaf::FileSystem);
        }
        watch
    }

    /// Why the clock wakes instead of events, if it does.
    pub(super) fn deaf(&self) -> Option<Deaf> {
        self.deaf
    }

    /// Something had changed, and no event had told: from now on the clock is relied upon.
    pub(super) fn missed(&mut self) {
        self.deaf.get_or_insert(Deaf::Missed);
    }

    /// Waits until it is time to look.
    pub(super) fn wait(&mut self) -> Woken {
        let rhythm = if self.deaf.is_some() { OFTEN } else { SLOW };
        let woken = match self.events.recv_timeout(rhythm) {
            Ok(()) => {
                self.settle();
                Woken::Event
            }
            Err(RecvTimeoutError::Timeout) => Woken::Clock,
            Err(RecvTimeoutError::Disconnected) => {
                std::thread::sleep(rhythm);
                Woken::Clock
            }
        };
        self.arm();
        woken
    }

    /// Waits for the end of a burst.
    fn settle(&self) {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            if self.events.recv_timeout(QUIET).is_err() {
                return;
            }
        }
    }

    /// Watches the folders that have come, or come anew under an old name.
    fn arm(&mut self) {
        let Some(watcher) = &mut self.watcher else { return };
        for root in &mut self.roots {
            let standing = identity(&root.path);
            if root.watched == standing {
                continue;
            }
            if root.watched.take().is_some() {
                // It went, and its watches with it; an error says the same.
                _ = watcher.unwatch(&root.path);
            }
            if standing.is_none() {
                continue;
            }
            match watcher.watch(&root.path, RecursiveMode::Recursive) {
                Ok(()) => root.watched = standing,
                Err(error) => _ = self.deaf.get_or_insert(why(&error)),
            }
        }
    }
}

fn why(error: &notify::Error) -> Deaf {
    if matches!(error.kind, ErrorKind::MaxFilesWatch) { Deaf::Watches } else { Deaf::Events }
}

/// Which folder stands at a path: another one has another number.
#[cfg(unix)]
fn identity(path: &Path) -> Option<u64> {
    use std::os::unix::fs::MetadataExt;
    path.metadata().ok().filter(|data| data.file_type().is_dir()).map(|data| data.ino())
}

#[cfg(not(unix))]
fn identity(path: &Path) -> Option<u64> {
    path.is_dir().then_some(0)
}

/// File systems whose changes may be made by another machine: NFS, SMB, CIFS, SMB2, FUSE (also virtiofs), 9P, AFS,
/// Ceph, VirtualBox's shared folders.
#[cfg(target_os = "linux")]
const FOREIGN: [u32; 9] =
    [0x6969, 0x517b, 0xff53_4d42, 0xfe53_4d42, 0x6573_5546, 0x0102_1997, 0x5346_414f, 0x00c3_6400, 0x786f_4256];

#[cfg(target_os = "linux")]
fn is_foreign(path: &Path) -> bool {
    // The number is 32 bits wide, whatever type the system gives it in.
    rustix::fs::statfs(path).is_ok_and(|system| FOREIGN.contains(&(system.f_type as u32)))
}

#[cfg(not(target_os = "linux"))]
fn is_foreign(_: &Path) -> bool {
    false
}
