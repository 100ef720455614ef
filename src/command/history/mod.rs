//! `history`: what became of a pair, a programme or a person, commit by commit.
//!
//! The records of the one that is asked about are taken from the working folder; their paths are followed back through
//! renames. At each commit that touched one of them they are compared before and after, among people and settings as they
//! are today, so that names read as they do now. A record that is no longer there is asked for by its last id; the school
//! around it is then the one that it was last in.

mod followed;
mod gone;
mod json;
mod meant;
mod told;

use std::collections::BTreeSet;
use std::process::ExitCode;

use chrono::NaiveDate;

use super::{Console, Error, SchoolFolder};
use crate::check;
use crate::cli::{AnswerFormat, Common, History};
use crate::review::{Severity, Spot};
use crate::source::Sources;
use crate::source::git::{Repository, Step};

/// One event of a history.
struct Event {
    /// The day of the commit.
    day: NaiveDate,
    /// The day on which it happened, where the record says one that was not ahead.
    happened: Option<NaiveDate>,
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
    let past = repository.past()?;
    let Asked { files, school, is_gone } = asked(&args.what.join(" "), &folder, &repository, &past)?;
    let begins = past.first().map(|step| step.day);
    let mut events = followed::events(&repository, past, &files, &school)?;
    let skipped = events.len().saturating_sub(args.limit.unwrap_or(usize::MAX));
    events.drain(..skipped);
    console.note("Рассказ – для школы: в нём есть то, чего посетители не видят.");
    if is_gone {
        console.note("Этой записи больше нет: рассказ собран из прежних коммитов.");
    }
    console.print(&match args.format {
        AnswerFormat::Full => told::full(&events),
        AnswerFormat::Json => json::json(&events),
    })?;
    told::notes(begins, repository.is_shallow()?, skipped).iter().for_each(|note| console.note(note));
    Ok(ExitCode::SUCCESS)
}

/// Whose history it is.
struct Asked {
    /// The paths of the records.
    files: BTreeSet<String>,
    /// The school around them: as it is, or as it was when they were last in it.
    school: Sources,
    is_gone: bool,
}

fn asked(typed: &str, folder: &SchoolFolder, repository: &Repository, past: &[Step]) -> Result<Asked, Error> {
    let (school, checked) = folder.check()?;
    let lost = match meant::files(typed, &checked.model, &school) {
        Err(lost @ Error::NotFound { .. }) => lost,
        files => return Ok(Asked { files: files?, school, is_gone: false }),
    };
    let Some((path, school)) = gone::school(typed, folder, repository, past, &school)? else { return Err(lost) };
    let checked = check::all(&school, folder.today);
    Ok(Asked { files: meant::files(&path, &checked.model, &school)?, school, is_gone: true })
}
