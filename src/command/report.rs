//! `report`: one report of the school, in the format and into the file that were asked for.

use std::path::Path;
use std::process::ExitCode;

use super::goal::{Goal, put_tables};
use super::handover::Over;
use super::meant::{lost, told};
use super::{Console, Error, SchoolFolder, reports};
use crate::check;
use crate::cli::{Common, Report as Asked};
use crate::diagnostic::Manual;
use crate::diagnostic::words::{Count, Noun, or};
use crate::figure::Span;
use crate::model::Model;
use crate::report::write::folder::File;
use crate::report::write::{self, Format};
use crate::report::{self, Checked, Desk, Kind, REPORTS, Subject};
use crate::rule;
use crate::source::Sources;

const TABLES: Noun = Noun("таблица", "таблицы", "таблиц");
const ERRORS: Noun = Noun("ошибка", "ошибки", "ошибок");

/// Считает отчёт.
pub(super) fn run(args: &Asked, common: &Common, console: &mut Console) -> Result<ExitCode, Error> {
    if args.all {
        return reports::run(args, common, console);
    }
    let Some(name) = &args.name else {
        console.print(&contents())?;
        return Ok(ExitCode::SUCCESS);
    };
    let kind = report::named(name).map_err(|near| unknown(name, &near))?;
    let format = format(args)?;
    let folder = SchoolFolder::find(common)?;
    let span = span(args, &folder)?;
    let goal = Goal::of(args.output.as_deref(), format, kind.audience(), &folder)?;
    let (sources, checked) = folder.check()?;
    let subject = subject(args, kind, &checked.model, &sources)?;
    let manuals: Vec<&'static Manual> = rule::manuals().collect();
    let disclosure = checked.disclosure();
    let desk = Desk::new(&disclosure, known(&checked, &manuals), span).about(subject);
    let report = kind.make(&desk);
    let over = if args.force { Over::Any } else { Over::Ours };
    warn(&checked, &folder, console);
    match goal {
        Goal::Screen => console.print(&String::from_utf8_lossy(&format.write(&report, &sources)?))?,
        Goal::File(place) => {
            let written = place.put(&format.write(&report, &sources)?, over)?;
            console.note(&told(written, place.path()));
        }
        Goal::Tables(path) => {
            let tables: Vec<File> =
                write::folder::tables(kind, &report, &sources).into_iter().map(|one| one.file).collect();
            let new = put_tables(&tables, &path, (kind.audience(), &folder), over)?;
            let (all, path) = (Count(tables.len(), TABLES), path.display());
            console.note(&format!("Таблицы в папке {path}: {all}, записано: {new}."));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn contents() -> String {
    let line = |kind: &&dyn Kind| format!("{:<24}{}\n", kind.name(), kind.about());
    let endings = Format::ALL.map(Format::ending).join(", ");
    let reports: String = REPORTS.iter().map(line).collect();
    format!("{reports}\nВиды: {endings}. Например: nastavnik report {} -o reports/otchet.html\n", REPORTS[0].name())
}

fn unknown(name: &str, near: &[&str]) -> Error {
    let help = match near.is_empty() {
        true => "все отчёты показывает nastavnik report".to_owned(),
        false => format!("возможно, вы имели в виду {}; все отчёты: nastavnik report", or(near)),
    };
    Error::NoReport { name: name.to_owned(), help }
}

/// The format that is asked for, else that of the file's name, else HTML.
fn format(args: &Asked) -> Result<Format, Error> {
    let by_name = |path: &Path| {
        let known = || Format::ALL.map(|format| format!(".{}", format.ending())).join(", ");
        Format::of(path).ok_or_else(|| Error::NoFormat(path.to_path_buf(), known()))
    };
    match (args.format, &args.output) {
        (Some(format), None) if !format.is_text() => Err(Error::NoOutput(format.ending())),
        (Some(format), _) => Ok(format),
        (None, Some(path)) => by_name(path),
        (None, None) => Ok(Format::Html),
    }
}

/// The time that is asked about.
pub(super) fn span(args: &Asked, folder: &SchoolFolder) -> Result<Span, Error> {
    match &args.period {
        Some(text) => Ok(report::parse_period(text, folder.today)?),
        None => Ok(report::school_year(folder.today)),
    }
}

/// The one that is asked about, where the report can be about one.
fn subject(args: &Asked, kind: &dyn Kind, model: &Model, sources: &Sources) -> Result<Option<Subject>, Error> {
    let lost = |typed: &str, why| lost(typed, why, sources);
    let (subject, asked) = match (&args.pair, &args.person, &args.program) {
        (Some(typed), _, _) => (Subject::Pair(model.find_pair(typed).map_err(|why| lost(typed, why))?.index), "--pair"),
        (_, Some(typed), _) => {
            (Subject::Person(model.find_person(typed).map_err(|why| lost(typed, why))?.index), "--person")
        }
        (_, _, Some(typed)) => {
            (Subject::Program(model.find_program(typed).map_err(|why| lost(typed, why))?.index), "--program")
        }
        (None, None, None) => return Ok(None),
    };
    match kind.takes(subject) {
        true => Ok(Some(subject)),
        false => Err(Error::NotAboutOne { report: kind.name(), asked }),
    }
}

/// What a check gave, as a desk receives it.
pub(super) fn known<'c>(checked: &'c check::Checked, manuals: &'c [&'static Manual]) -> Checked<'c> {
    Checked { model: &checked.model, figures: &checked.figures, findings: &checked.findings, manuals }
}

/// What whoever reads the numbers must know.
pub(super) fn warn(checked: &check::Checked, folder: &SchoolFolder, console: &mut Console) {
    let errors = checked.summary.errors;
    if errors > 0 {
        let errors = Count(errors, ERRORS);
        console.note(&format!("В записях {errors}: числа могут быть неполными. Что не так, скажет nastavnik check."));
    }
    if folder.rehearsal {
        console.note(&format!("На {}.", folder.today.format("%d.%m.%Y")));
    }
}
