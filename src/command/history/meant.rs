//! Whose history it is: receives what was typed, returns the files of the records that belong to it.

use std::collections::BTreeSet;

use crate::command::Error;
use crate::diagnostic::words::or;
use crate::diagnostic::{FileId, Texts};
use crate::model::{Model, Pair};
use crate::record::{Declared, Kind};
use crate::source::Sources;

/// The paths from `content/` of all records of a pair with those that it continues, of a programme, or of a person.
///
/// # Errors
/// When nothing of the kind is meant, or several are.
pub(super) fn files(typed: &str, model: &Model, sources: &Sources) -> Result<BTreeSet<String>, Error> {
    let found = found(typed.trim(), model, sources);
    let &[(kind, record)] = &found[..] else { return Err(lost(typed, &found, model, sources)) };
    let file = record.head().file;
    let files = match kind {
        Kind::Program => of_program(model, file),
        Kind::Person => of_person(model, file),
        _ => model.pairs().find(|pair| pair.head.file == file).map(of_pair).unwrap_or_default(),
    };
    let path = |file: FileId| sources.file(file).map(|source| source.path.clone());
    Ok(files.into_iter().chain([file]).filter_map(path).collect())
}

/// The path from `content/` of the one record that is meant; nothing where none is.
///
/// # Errors
/// When several are.
pub(super) fn path(typed: &str, model: &Model, sources: &Sources) -> Result<Option<String>, Error> {
    match &found(typed.trim(), model, sources)[..] {
        [] => Ok(None),
        &[(_, record)] => Ok(sources.file(record.head().file).map(|source| source.path.clone())),
        several => Err(lost(typed, several, model, sources)),
    }
}

/// The records that may be meant. A pair and its programme often have one name: then the pair is meant, which has both.
fn found<'m>(typed: &str, model: &'m Model, sources: &Sources) -> Vec<(Kind, &'m dyn Declared)> {
    let is_here = |kind: &Kind| matches!(kind, Kind::Pair | Kind::Program | Kind::Person);
    let path = typed.trim_start_matches("./").trim_start_matches("content/").trim_end_matches(".md");
    let is_file = |record: &dyn Declared| {
        sources.file(record.head().file).is_some_and(|source| source.path.strip_suffix(".md") == Some(path))
    };
    let all = model.records.all();
    let mut found: Vec<_> = all.into_iter().filter(|(kind, record)| is_here(kind) && is_file(*record)).collect();
    if found.is_empty() {
        found = model.meant_by(typed).into_iter().filter(|(kind, _)| is_here(kind)).collect();
    }
    let pairs = found.iter().filter(|(kind, _)| *kind == Kind::Pair).count();
    if pairs == 1 && found.iter().all(|(kind, _)| *kind != Kind::Person) {
        found.retain(|(kind, _)| *kind == Kind::Pair);
    }
    found
}

/// The pair, those before and after it by `вместо`, and their programmes and meetings.
fn of_pair(pair: Pair<'_>) -> Vec<FileId> {
    pair.related().into_iter().flat_map(|pair| one_pair(&pair)).collect()
}

fn one_pair(pair: &Pair<'_>) -> Vec<FileId> {
    let programs = pair.programs().map(|program| program.head.file);
    let meetings = pair.meetings().map(|meeting| meeting.head.file);
    [pair.head.file].into_iter().chain(programs).chain(meetings).collect()
}

/// The programme and the pairs that work by it.
fn of_program(model: &Model, file: FileId) -> Vec<FileId> {
    let program = model.programs().find(|program| program.head.file == file);
    program.into_iter().flat_map(|program| program.pairs()).map(|pair| pair.head.file).collect()
}

/// The card, and the pairs in which the person takes part.
fn of_person(model: &Model, file: FileId) -> Vec<FileId> {
    let person = model.people().find(|person| person.head.file == file);
    let pairs = person.into_iter().flat_map(|person| person.leads().chain(person.joins()).collect::<Vec<_>>());
    pairs.map(|pair| pair.head.file).collect()
}

fn lost(typed: &str, found: &[(Kind, &dyn Declared)], model: &Model, sources: &Sources) -> Error {
    let typed = typed.to_owned();
    if !found.is_empty() {
        let paths = found.iter().map(|(_, record)| format!("  {}", sources.path(record.head().file)));
        return Error::Unclear { candidates: paths.collect::<Vec<_>>().join("\n"), typed };
    }
    let near = model.nearest_to(&typed);
    let help = match near.is_empty() {
        true => "назовите пару, программу или человека: код, имя файла записи или фамилию с инициалами".to_owned(),
        false => format!("возможно, вы имели в виду {}", or(near.iter().map(|word| format!("«{word}»")))),
    };
    Error::NotFound { typed, help }
}
