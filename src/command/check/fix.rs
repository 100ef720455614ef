//! `check --fix` and `check --diff`: what has one right answer, written or shown.

use std::process::ExitCode;

use similar::TextDiff;

use super::choose::Choice;
use super::replace;
use crate::command::{Console, Error, SchoolFolder};
use crate::diagnostic::words::{Count, Noun};
use crate::diagnostic::{Finding, Marked};
use crate::mend::{Left, Mended, MendedFile, Scope, mend};

const FINDINGS: Noun = Noun("находку", "находки", "находок");
const PLACES: Noun = Noun("место", "места", "мест");
const FILES: Noun = Noun("файле", "файлах", "файлах");

/// Writes what can be mended; a file that cannot be written is named.
pub(super) fn make(folder: &SchoolFolder, choice: &Choice, console: &mut Console) -> Result<(), Error> {
    let Mended { files, left } = mended(folder, choice)?;
    left.iter().for_each(|left| console.note(&untouched(left)));
    let mut written = Vec::new();
    for file in files {
        match replace::replace(&folder.content().join(&file.before.path), &file.before.text, &file.text) {
            Ok(()) => written.push(file),
            Err(why) => console.note(&untouched(&Left { path: file.before.shown.clone(), why: why.to_owned() })),
        }
    }
    console.note(&told("Исправлено", &written));
    Ok(())
}

/// Shows what would be written. The exit code says whether there is anything.
pub(super) fn show(folder: &SchoolFolder, choice: &Choice, console: &mut Console) -> Result<ExitCode, Error> {
    let Mended { files, left } = mended(folder, choice)?;
    for file in &files {
        console.print(&difference(file))?;
    }
    left.iter().for_each(|left| console.note(&untouched(left)));
    console.note(&told("Исправит check --fix", &files));
    Ok(ExitCode::from(u8::from(!files.is_empty())))
}

/// How many of the findings can be mended, in a sentence; nothing where none can.
pub(super) fn mendable(findings: &[Marked<'_>]) -> Option<String> {
    let count = findings.iter().filter(|marked| marked.finding.fix.is_some()).count();
    let some = format!("Исправит сама программа, если попросить: {}: nastavnik check --fix", Count(count, FINDINGS));
    (count > 0).then_some(some)
}

fn mended(folder: &SchoolFolder, choice: &Choice) -> Result<Mended, Error> {
    let wanted = |finding: &Finding| choice.wants(finding);
    let scope = if choice.is_everything() { Scope::All } else { Scope::Findings(&wanted) };
    Ok(mend(&folder.read()?, folder.today, scope))
}

fn difference(file: &MendedFile) -> String {
    let (before, after) = (format!("a/{}", file.before.shown), format!("b/{}", file.before.shown));
    let lines = TextDiff::from_lines(&*file.before.text, file.text.as_str());
    lines.unified_diff().header(&before, &after).to_string()
}

fn untouched(left: &Left) -> String {
    format!("Не тронут {}: {}.", left.path, left.why)
}

fn told(what: &str, files: &[MendedFile]) -> String {
    let places = files.iter().map(|file| file.places).sum();
    match files.len() {
        0 => format!("{what}: ничего."),
        count => format!("{what}: {} в {}.", Count(places, PLACES), Count(count, FILES)),
    }
}
