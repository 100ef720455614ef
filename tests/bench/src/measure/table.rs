//! Medians over all rounds, side by side, and the ratios between them.

use std::fmt::{self, Display};
use std::time::Duration;

use super::usage::Usage;
use super::work::Round;

/// All rounds that count.
#[derive(Default)]
pub struct Series(Vec<Round>);

/// What a row shows of a round.
type Row = (&'static str, fn(&Round) -> Option<Usage>);

/// What is measured; a further thing is a field of [`Round`] and a line here.
const ROWS: [Row; 6] = [
    ("cp -r of input and output", |round| Some(round.floor)),
    ("check", |round| Some(round.check)),
    ("build, cold", |round| Some(round.cold)),
    ("build, unchanged", |round| Some(round.unchanged)),
    ("build, one record changed", |round| Some(round.changed)),
    ("Hugo, cold", |round| round.hugo),
];

/// Rows of [`ROWS`], the first divided by the second.
const RATIOS: [(&str, usize, usize); 6] = [
    ("cold build / cp -r", 2, 0),
    ("cold build / Hugo", 2, 5),
    ("cold build / check", 2, 1),
    ("unchanged / cold build", 3, 2),
    ("one changed / cold build", 4, 2),
    ("one changed / cp -r", 4, 0),
];

impl Series {
    /// Counts one more round.
    pub fn add(&mut self, round: Round) {
        self.0.push(round);
    }

    /// The median of what a row shows; nothing where it was not measured.
    fn median<T: Ord + Copy>(&self, row: usize, of: impl Fn(&Usage) -> T) -> Option<T> {
        let mut values: Vec<_> = self.0.iter().filter_map(ROWS[row].1).map(|usage| of(&usage)).collect();
        values.sort_unstable();
        values.get(values.len() / 2).copied()
    }

    fn figures(&self, row: usize) -> Option<Figures> {
        let seconds = |time: fn(&Usage) -> Duration| self.median(row, time).map(|time| time.as_secs_f64());
        let peak = self.median(row, |usage| usage.peak)? as f64 / f64::from(1 << 20);
        Some(Figures { wall: seconds(|usage| usage.wall)?, cpu: seconds(|usage| usage.cpu)?, peak })
    }

    /// Cpu time of a cold build.
    pub fn cold_cpu(&self) -> Option<f64> {
        self.figures(COLD).map(|figures| figures.cpu)
    }
}

/// The row of the cold build.
const COLD: usize = 2;

/// Medians of one row: seconds and MiB.
struct Figures {
    wall: f64,
    cpu: f64,
    peak: f64,
}

impl Display for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| {:<26} | {:>8} | {:>8} | {:>9} |", "what", "wall, s", "cpu, s", "peak, MiB")?;
        writeln!(f, "|{:-<28}|{:->9}:|{:->9}:|{:->10}:|", "", "", "", "")?;
        for (row, (name, _)) in ROWS.iter().enumerate() {
            let Some(Figures { wall, cpu, peak }) = self.figures(row) else { continue };
            writeln!(f, "| {name:<26} | {wall:>8.3} | {cpu:>8.3} | {peak:>9.1} |")?;
        }
        writeln!(f, "\n| {:<26} | {:>8} | {:>8} | {:>9} |", "ratio", "wall", "cpu", "peak")?;
        writeln!(f, "|{:-<28}|{:->9}:|{:->9}:|{:->10}:|", "", "", "", "")?;
        for (name, over, under) in RATIOS {
            let (Some(over), Some(under)) = (self.figures(over), self.figures(under)) else { continue };
            let (wall, cpu, peak) = (over.wall / under.wall, over.cpu / under.cpu, over.peak / under.peak);
            writeln!(f, "| {name:<26} | {wall:>8.2} | {cpu:>8.2} | {peak:>9.2} |")?;
        }
        Ok(())
    }
}
