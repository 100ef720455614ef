//! Measures nastavnik on a synthetic school beside the floor, which is what the
//! disk needs to copy the same files, and beside Hugo on as many pages. Prints a
//! table for each size, then the ratios.

mod command;
mod machine;
mod pages;
mod peer;
mod reviewed;
mod served;
mod table;
mod usage;
mod work;

use std::io;
use std::path::{Path, PathBuf};

use clap::Args;

pub use self::command::today;
use self::reviewed::Reviewed;
use self::served::Served;
use self::table::Series;
use self::work::{Rival, Work};

/// Rounds that are run first and not counted.
const WARM_UP: usize = 1;

/// What to measure, and where.
#[derive(Args)]
pub struct Setting {
    /// How many records the school has; several sizes with commas between them.
    #[arg(long, value_delimiter = ',', default_value = "10000")]
    records: Vec<usize>,
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
    /// Hugo's program; without it Hugo is not measured.
    #[arg(long)]
    hugo: Option<PathBuf>,
    /// The script that writes Hugo's sites.
    #[arg(long, default_value = "../shared/bench/peers.py")]
    peers: PathBuf,
}

/// Measures one size after the other and prints what came out.
pub fn run(setting: &Setting) -> io::Result<()> {
    let binary = setting.binary.clone().map_or_else(command::build_release, std::path::absolute)?;
    println!("{}\n", machine::describe(&binary, setting.hugo.as_deref())?);
    let mut per_record = Vec::new();
    for &records in &setting.records {
        let series = size(setting, records, &binary)?;
        per_record.extend(series.cold_cpu().map(|cpu| (records, cpu / records as f64)));
    }
    if let [(least, first), .., (most, last)] = per_record[..] {
        println!("cpu per record of a cold build, {most} to {least} records: {:.2}", last / first);
    }
    Ok(())
}

/// Writes a school, runs everything in turn and prints medians and ratios.
fn size(setting: &Setting, records: usize, binary: &Path) -> io::Result<Series> {
    let mut work = Work::new(&setting.work, records, setting.seed)?;
    if let Some(hugo) = &setting.hugo {
        work.prepare(binary)?;
        work = work.against(Rival { hugo, peers: &setting.peers })?;
    }
    let mut series = Series::default();
    for round in 0..WARM_UP + setting.runs.max(1) {
        let measured = work.round(binary)?;
        eprintln!("{records} records, round {round}{}", if round < WARM_UP { " (warm-up)" } else { "" });
        if round >= WARM_UP {
            series.add(measured);
        }
    }
    tell(&work, setting.runs, records)?;
    println!("{series}");
    tell_served(&work.serve(binary)?);
    tell_reviewed(&work.review(binary, setting.runs)?);
    Ok(series)
}

/// Says what a review of a branch costs.
fn tell_reviewed(reviewed: &Reviewed) {
    for (name, usage) in [("review", reviewed.review), ("git diff --stat", reviewed.counted)] {
        let (wall, cpu, peak) = (usage.wall.as_millis(), usage.cpu.as_millis(), usage.peak as f64 / f64::from(1 << 20));
        println!("{name} of a branch of 50 records: {wall} ms wall, {cpu} ms cpu, peak {peak:.1} MiB");
    }
    println!();
}

/// Says what an edit costs while the preview is running.
fn tell_served(served: &Served) {
    let Served { news, mentor, peak } = served;
    println!("serve: a saved piece of news is on its page after {} ms", news.as_millis());
    println!("serve: a mentor's new name is on the list of mentors after {} ms", mentor.as_millis());
    println!("serve: peak {:.1} MiB\n", *peak as f64 / f64::from(1 << 20));
}

/// Says what was read and written, and how alike Hugo's site is.
fn tell(work: &Work, runs: usize, records: usize) -> io::Result<()> {
    let (inputs, outputs, pages) = (work.inputs()?, work.outputs()?, work.pages()?);
    println!("{records} records: {inputs} files in, {outputs} files out; {runs} runs, medians");
    println!("{} public pages of {} bytes", pages.count, pages.mean());
    if let Some(theirs) = work.peer()? {
        println!("Hugo: {} pages of {} bytes, from as many records", theirs.count, theirs.mean());
        println!("read on top by nastavnik: {} records that have no page", records.saturating_sub(pages.count));
    }
    println!();
    Ok(())
}
