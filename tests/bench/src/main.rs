//! The bench: one command writes a synthetic school, the other measures
//! `nastavnik` on it. The school is the one that `nastavnik demo` writes; all else
//! that the bench knows of the program is its command line.

mod measure;

use std::io::{self, Error};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use nastavnik::demo::{self, School, Size};

use crate::measure::{Setting, today};

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
        /// How many records to write, at least 150.
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
        Command::School { dir, records, seed } => school(&dir, records, seed),
        Command::Measure(setting) => measure::run(&setting),
    };
    done.map_or_else(|error| fail(&error), |()| ExitCode::SUCCESS)
}

/// Writes a school of so many records to a folder that is absent or empty.
fn school(dir: &Path, records: usize, seed: u64) -> io::Result<()> {
    let school = School::new(Size::Records(records), seed, today()).write_up();
    demo::write(dir, &school.files).map_err(Error::other)
}

fn fail(error: &Error) -> ExitCode {
    eprintln!("nastavnik-bench: {error}");
    ExitCode::from(2)
}
