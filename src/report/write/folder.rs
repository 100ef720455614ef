//! The folder of all reports: each in every format, and the curator's desk, a page that leads to them.
//!
//! Receives the desk and the texts, returns files by name; where they go and what they replace is for the command to say.

use rayon::prelude::*;

use super::html::Shelf;
use super::{Error, Format, html};
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

/// Every report in every format, and `index.html`; in the order of the list.
///
/// # Errors
/// Where a format itself fails.
pub fn files(desk: &Desk<'_>, texts: &(dyn Texts + Sync)) -> Result<Vec<File>, Error> {
    let made: Result<Vec<Vec<File>>, Error> = REPORTS.par_iter().map(|kind| of_kind(*kind, desk, texts)).collect();
    let shelves: Vec<Shelf> = REPORTS.iter().map(|kind| shelf(*kind)).collect();
    let index = File { name: "index.html".to_owned(), bytes: html::desk(&front(desk), &shelves, texts)? };
    Ok(made?.into_iter().flatten().chain([index]).collect())
}

fn of_kind(kind: &dyn Kind, desk: &Desk<'_>, texts: &dyn Texts) -> Result<Vec<File>, Error> {
    let report = kind.make(desk);
    let file = |format: Format| Ok(File { name: named(kind, format), bytes: format.write(&report, texts)? });
    Format::ALL.into_iter().map(file).collect()
}

fn named(kind: &dyn Kind, format: Format) -> String {
    format!("{}.{}", kind.latin(), format.ending())
}

/// What the desk says of a report.
fn shelf(kind: &dyn Kind) -> Shelf {
    let files = Format::ALL.into_iter().map(|format| (format.ending(), named(kind, format))).collect();
    Shelf { name: spoken(kind.name()), about: kind.about(), public: kind.audience() == Audience::Public, files }
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
