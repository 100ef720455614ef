//! Measures nastavnik on a synthetic school beside the floor, which is what the
//! disk needs to copy the same files. Prints one table, then the ratios.

mod command;
mod machine;
mod table;
mod usage;
mod work;

use std::io;
use std::path::PathBuf;

use clap::Args;

pub use self::command::today;
use self::table::Series;
use self::work::Work;

/// Rounds that are run first and not counted.
const WARM_UP: usize = 1;

/// What to measure, and where.
#[derive(Args)]
pub struct Setting {
    /// How many records the school has.
    #[arg(long, default_value_t = 10_000)]
    records: usize,
    /// The seed of the school.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// How many rounds count; medians are printed.
    #[arg(long, default_value_t = 5)]
    runs: usize,
    /// Scratch space on the disk to measure; created if missing, never emptied.
    #[arg(long, default_value = "target/bench")]
    work: PathBuf,
    /// The program to measure; without it the project is built in release mode.
    #[arg(long)]
    binary: Option<PathBuf>,
}

/// Writes the school, runs everything in turn and prints what came out.
pub fn run(setting: &Setting) -> io::Result<()> {
    let binary = setting.binary.clone().map_or_else(command::build_release, std::path::absolute)?;
    let work = Work::new(&setting.work, setting.records, setting.seed)?;
    let mut series = Series::default();
    for round in 0..WARM_UP + setting.runs.max(1) {
        let measured = work.round(&binary)?;
        eprintln!("round {round}{}", if round < WARM_UP { " (warm-up)" } else { "" });
        if round >= WARM_UP {
            series.add(measured);
        }
    }
    println!("{}", machine::describe(&binary)?);
    println!(
        "{} records, {} files in, {} files out, {} runs, medians\n",
        setting.records,
        work.inputs()?,
        work.outputs()?,
        setting.runs
    );
    println!("{series}");
    Ok(())
}
