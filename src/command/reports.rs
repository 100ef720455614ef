//! `report --all`: the folder of all reports with the curator's desk.

use std::path::PathBuf;
use std::process::ExitCode;

use super::handover::Over;
use super::report::{known, span, warn};
use super::shelf::{Put, Shelf};
use super::{Console, Error, SchoolFolder};
use crate::cli::{Common, Report as Asked};
use crate::diagnostic::Manual;
use crate::diagnostic::words::{Count, Noun};
use crate::report::Desk;
use crate::report::write::folder;
use crate::rule;

const FILES: Noun = Noun("файл", "файла", "файлов");

/// Считает все отчёты.
pub(super) fn run(args: &Asked, common: &Common, console: &mut Console) -> Result<ExitCode, Error> {
    let school = SchoolFolder::find(common)?;
    let span = span(args, &school)?;
    let shelf = Shelf::at(&folder_of(args, &school), &school)?;
    let (sources, checked) = school.check()?;
    let manuals: Vec<&'static Manual> = rule::manuals().collect();
    let disclosure = checked.disclosure();
    let desk = Desk::new(&disclosure, known(&checked, &manuals), span);
    let over = if args.force { Over::Any } else { Over::Ours };
    let put = shelf.put(over, |heap| folder::files(&desk, &sources, |file| heap.add(file)))?;
    warn(&checked, &school, console);
    console.note(&told(put));
    console.note(&format!("Стол куратора: {}", shelf.path().join("index.html").display()));
    Ok(ExitCode::SUCCESS)
}

/// The folder that is asked for, else the school's own.
fn folder_of(args: &Asked, school: &SchoolFolder) -> PathBuf {
    args.output.clone().unwrap_or_else(|| school.root.join("reports"))
}

fn told(put: Put) -> String {
    let Put { new, same, removed } = put;
    let parts = [
        (new > 0).then(|| format!("записано: {}", Count(new, FILES))),
        (same > 0).then(|| format!("не изменилось: {}", Count(same, FILES))),
        (removed > 0).then(|| format!("убрано: {}", Count(removed, FILES))),
    ];
    let words = parts.into_iter().flatten().collect::<Vec<_>>().join("; ");
    format!("Отчёты: {words}.")
}
