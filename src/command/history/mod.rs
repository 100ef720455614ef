//! `history`: what became of a pair, a programme or a person, commit by commit.
//!
//! The records of the one that is asked about are taken from the working folder; their paths are followed back through
//! renames. At each commit that touched one of them they are compared before and after, among people and settings as they
//! are today, so that names read as they do now.

mod followed;
mod json;
mod meant;
mod told;

use std::process::ExitCode;

use chrono::NaiveDate;

use super::{Console, Error, SchoolFolder};
use crate::cli::{AnswerFormat, Common, History};
use crate::review::{Severity, Spot};
use crate::source::git::Repository;

/// One event of a history.
struct Event {
    /// The day of the commit.
    day: NaiveDate,
    /// The name of the commit, in full.
    commit: String,
    code: &'static str,
    severity: Severity,
    sentence: String,
    /// Where it stands in that commit; where it stood, of what the commit took away.
    spot: Option<Spot>,
}

/// Рассказывает, что было с парой, программой или человеком.
pub(super) fn run(args: &History, common: &Common, console: &mut Console) -> Result<ExitCode, Error> {
    let folder = SchoolFolder::find(common)?;
    let repository = Repository::around(&folder.root)?;
    repository.commit("HEAD")?;
    let (sources, checked) = folder.check()?;
    let files = meant::files(&args.what.join(" "), &checked.model, &sources)?;
    let past = repository.past()?;
    let begins = past.first().map(|step| step.day);
    let mut events = followed::events(&repository, past, &files, &sources)?;
    let skipped = events.len().saturating_sub(args.limit.unwrap_or(usize::MAX));
    events.drain(..skipped);
    console.note("Рассказ – для школы: в нём есть то, чего посетители не видят.");
    console.print(&match args.format {
        AnswerFormat::Full => told::full(&events),
        AnswerFormat::Json => json::json(&events),
    })?;
    told::notes(begins, repository.is_shallow()?, skipped).iter().for_each(|note| console.note(note));
    Ok(ExitCode::SUCCESS)
}
