//! The folder of all reports: each in every format, and the curator's desk, a page that leads to them.
//!
//! Receives the desk and the texts, returns files by name; where they go and what they replace is for the command to say.

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

/// Every report in every format, CSV table by table, and `index.html`; in the order of the list.
///
/// # Errors
/// Where a format itself fails.
pub fn files(desk: &Desk<'_>, texts: &(dyn Texts + Sync)) -> Result<Vec<File>, Error> {
    let made = REPORTS.par_iter().map(|kind| of_kind(*kind, desk, texts));
    let made: Vec<(Shelf, Vec<File>)> = made.collect::<Result<_, Error>>()?;
    let (shelves, files): (Vec<Shelf>, Vec<Vec<File>>) = made.into_iter().unzip();
    let index = File { name: "index.html".to_owned(), bytes: html::desk(&front(desk), &shelves, texts)? };
    Ok(files.into_iter().flatten().chain([index]).collect())
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

/// The files of a report, and what the desk says of it.
fn of_kind(kind: &dyn Kind, desk: &Desk<'_>, texts: &dyn Texts) -> Result<(Shelf, Vec<File>), Error> {
    let report = kind.make(desk);
    let (mut links, mut files) = (Vec::new(), Vec::new());
    for format in Format::ALL.into_iter().filter(|format| *format != Format::Csv) {
        let name = format!("{}.{}", kind.latin(), format.ending());
        links.push((format.ending(), name.clone()));
        files.push(File { name, bytes: format.write(&report, texts)? });
    }
    let tables = tables(kind, &report, texts);
    let shelf = Shelf {
        name: spoken(kind.name()),
        about: kind.about(),
        public: kind.audience() == Audience::Public,
        files: links,
        tables: tables.iter().map(|one| (one.title.clone(), one.file.name.clone())).collect(),
    };
    files.extend(tables.into_iter().map(|one| one.file));
    Ok((shelf, files))
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
