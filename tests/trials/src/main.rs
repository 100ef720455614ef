//! As many cases as are asked for: `cargo run --release --package nastavnik-trials -- --cases 1000000 --seed 1`.

use std::process::ExitCode;

use clap::Parser;

use nastavnik_trials::ground::Ground;
use nastavnik_trials::run::run;

/// Tries nastavnik on records that nobody wrote. The same seed gives the same cases.
#[derive(Parser)]
struct Cli {
    /// How many cases to try.
    #[arg(long, default_value_t = 100_000)]
    cases: u64,
    /// The seed of every choice.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The number of the first case.
    #[arg(long, default_value_t = 0)]
    from: u64,
}

fn main() -> ExitCode {
    let Cli { cases, seed, from } = Cli::parse();
    let report = run(&Ground::of_the_project(), seed, from..from + cases, &|done| eprintln!("{done} cases"));
    println!("seed {seed}: {report}");
    let Some(failure) = report.failure else { return ExitCode::SUCCESS };
    println!("{failure}");
    ExitCode::from(1)
}
