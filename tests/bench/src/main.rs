//! The bench: one command writes a synthetic school, the other measures
//! `nastavnik` on it. Both stand outside the program and know only its records
//! and its command line.

mod measure;
mod school;

use std::io::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::measure::Setting;
use crate::school::School;

/// A synthetic school, and the speed of nastavnik on it.
#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Writes a synthetic school; the same seed gives the same bytes.
    School {
        /// The root of the school; its records go to `content` inside.
        dir: PathBuf,
        /// How many records to write, at least 100.
        #[arg(long, default_value_t = 10_000)]
        records: usize,
        /// The seed of every random choice.
        #[arg(long, default_value_t = 1)]
        seed: u64,
    },
    /// Prints wall time, cpu time and memory of nastavnik, and their ratios.
    Measure(Setting),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::School { dir, records, seed } => School::new(records, seed).write(&dir),
        Command::Measure(setting) => measure::run(&setting),
    };
    done.map_or_else(|error| fail(&error), |()| ExitCode::SUCCESS)
}

fn fail(error: &Error) -> ExitCode {
    eprintln!("nastavnik-bench: {error}");
    ExitCode::from(2)
}
