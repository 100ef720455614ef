//! The folder of all reports: each in every format, and the curator's desk, a page that leads to them.
//!
//! Receives the desk and the texts, hands on each file as soon as it is made; where they go and what they replace is for the
//! command to say.

use rayon::prelude::*;

use super::html::Shelf;
use super::{Error, Format, csv, html};
use crate::diagnostic::words::{Count, Noun, and};
use crate::diagnostic::{Level, Texts};
use crate::figure::Agenda;
use crate::report::section::agenda;
use crate::report::{Audience, Block, Desk, Kind, REPORTS, Report, Section};

const LEVELS: [(Level, Noun); 3] = [
    (Level::Error, Noun("ошибка", "ошибки", "ошибок")),
    (Level::Warning, Noun("предупреждение", "предупреждения", "предупреждений")),
    (Level::Advice, Noun("совет", "совета", "советов")),
];

/// A file of the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// A table as a CSV of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneTable {
    /// What the table is called.
    pub title: String,
    /// Its file, named after the report and the table.
    pub file: File,
}

/// Makes every report in every format, CSV table by table, and `index.html`. Each file is put as soon as it is made. The
/// formats of a report are written by several threads, and so put in no order; reports follow one another, so that no two
/// large ones are held at once.
///
/// # Errors
/// Where a format itself fails, or `put` does; then no more files are made.
pub fn files<E: From<Error> + Send>(
    desk: &Desk<'_>,
    texts: &(dyn Texts + Sync),
    put: impl Fn(&File) -> Result<(), E> + Sync,
) -> Result<(), E> {
    let shelves = REPORTS.iter().map(|kind| of_kind(*kind, desk, texts, &put));
    let shelves: Vec<Shelf> = shelves.collect::<Result<_, E>>()?;
    put(&File { name: "index.html".to_owned(), bytes: html::desk(&front(desk), &shelves, texts)? })
}

/// Each table of a report as a CSV of its own.
#[must_use]
pub fn tables(kind: &dyn Kind, report: &Report, texts: &dyn Texts) -> Vec<OneTable> {
    let named = |one: csv::Single| {
        let name = format!("{}-{}.{}", kind.latin(), one.id, Format::Csv.ending());
        OneTable { title: one.title, file: File { name, bytes: one.bytes } }
    };
    csv::tables(report, texts).into_iter().map(named).collect()
}

/// Puts the files of a report; returns what the desk says of it.
fn of_kind<E: From<Error> + Send>(
    kind: &dyn Kind,
    desk: &Desk<'_>,
    texts: &(dyn Texts + Sync),
    put: impl Fn(&File) -> Result<(), E> + Sync,
) -> Result<Shelf, E> {
    let report = kind.make(desk);
    let files = Format::ALL.par_iter().filter(|format| **format != Format::Csv).map(|format| {
        let file = File { name: format!("{}.{}", kind.latin(), format.ending()), bytes: format.write(&report, texts)? };
        put(&file).map(|()| (format.ending(), file.name))
    });
    let files = files.collect::<Result<_, E>>()?;
    let mut tables = Vec::new();
    for OneTable { title, file } in self::tables(kind, &report, texts) {
        put(&file)?;
        tables.push((title, file.name));
    }
    let (name, public) = (spoken(kind.name()), kind.audience() == Audience::Public);
    Ok(Shelf { name, about: kind.about(), public, files, tables })
}

/// «Реестр наставников».
fn spoken(name: &str) -> String {
    let words = name.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// What lies on top: what is overdue and what is to be done now.
fn front(desk: &Desk<'_>) -> Report {
    let agenda = Agenda::of(desk.model, desk.span.period.end);
    let sections = vec![
        agenda::overdue(desk, &agenda),
        agenda::week(desk, &agenda),
        agenda::next_week(desk, &agenda),
        checked(desk),
    ];
    Report {
        name: "стол",
        title: "Стол куратора".to_owned(),
        audience: Audience::Internal,
        span: desk.span,
        today: desk.model.today,
        school: desk.school(),
        sections,
    }
}

/// What a check of the records says, in one line.
fn checked(desk: &Desk<'_>) -> Section {
    let count = |level| desk.findings.iter().filter(|finding| finding.level == level).count();
    let counts = LEVELS.map(|(level, noun)| (count(level), noun)).into_iter().filter(|(number, _)| *number > 0);
    let counts: Vec<String> = counts.map(|(number, noun)| Count(number, noun).to_string()).collect();
    let words = match counts.is_empty() {
        true => "Замечаний к записям нет.".to_owned(),
        false => format!("В записях {}. Где и что делать, скажет nastavnik check.", and(counts)),
    };
    Section::new("checked", "Проверка записей", [Block::text(words)])
}
