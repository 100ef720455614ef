//! Medians over all rounds, side by side, and the ratios between them.

use std::fmt::{self, Display};
use std::time::Duration;

use super::usage::Usage;
use super::work::Round;

/// All rounds that count.
#[derive(Default)]
pub struct Series(Vec<Round>);

/// What a row shows of a round.
type Row = (&'static str, fn(&Round) -> Usage);

const ROWS: [Row; 5] = [
    ("cp -r of input and output", |round| round.floor),
    ("check", |round| round.check),
    ("build, cold", |round| round.cold),
    ("build, unchanged", |round| round.unchanged),
    ("build, one record changed", |round| round.changed),
];

/// Rows of [`ROWS`], the first divided by the second.
const RATIOS: [(&str, usize, usize); 5] = [
    ("cold build / cp -r", 2, 0),
    ("check / cold build", 1, 2),
    ("unchanged / cold build", 3, 2),
    ("one changed / cold build", 4, 2),
    ("one changed / cp -r", 4, 0),
];

impl Series {
    /// Counts one more round.
    pub fn add(&mut self, round: Round) {
        self.0.push(round);
    }

    fn median<T: Ord + Copy>(&self, of: impl Fn(&Round) -> T) -> T {
        let mut values: Vec<_> = self.0.iter().map(of).collect();
        values.sort_unstable();
        values[values.len() / 2]
    }

    fn seconds(&self, row: usize, time: fn(&Usage) -> Duration) -> f64 {
        self.median(|round| time(&ROWS[row].1(round))).as_secs_f64()
    }
}

impl Display for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| {:<26} | {:>8} | {:>8} | {:>9} |", "what", "wall, s", "cpu, s", "peak, MiB")?;
        writeln!(f, "|{:-<28}|{:->9}:|{:->9}:|{:->10}:|", "", "", "", "")?;
        for (index, (name, of)) in ROWS.iter().enumerate() {
            let (wall, cpu) = (self.seconds(index, |usage| usage.wall), self.seconds(index, |usage| usage.cpu));
            let peak = self.median(|round| of(round).peak) as f64 / f64::from(1 << 20);
            writeln!(f, "| {name:<26} | {wall:>8.3} | {cpu:>8.3} | {peak:>9.1} |")?;
        }
        writeln!(f, "\n| {:<26} | {:>8} | {:>8} |", "ratio", "wall", "cpu")?;
        writeln!(f, "|{:-<28}|{:->9}:|{:->9}:|", "", "", "")?;
        for (name, over, under) in RATIOS {
            let wall = self.seconds(over, |usage| usage.wall) / self.seconds(under, |usage| usage.wall);
            let cpu = self.seconds(over, |usage| usage.cpu) / self.seconds(under, |usage| usage.cpu);
            writeln!(f, "| {name:<26} | {wall:>8.2} | {cpu:>8.2} |")?;
        }
        Ok(())
    }
}
