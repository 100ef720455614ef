//! A report as a whole: for whom, about which time, in which parts.

use chrono::NaiveDate;

use super::{Block, Figure};
use crate::figure::Span;
use crate::record::value::day_in_words;

/// A report or a paper, ready to be written in any format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Its name in the command line: «статистика». Keys of figures begin with it.
    pub name: &'static str,
    /// Its title, without full stop.
    pub title: String,
    /// Who may read it.
    pub audience: Audience,
    /// The time that it is about.
    pub span: Span,
    /// The day on which it is made.
    pub today: NaiveDate,
    /// The school's full name.
    pub school: String,
    /// Its parts.
    pub sections: Vec<Section>,
}

/// Who may read a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// The school: every format marks it, and it never gets into the site.
    Internal,
    /// Anybody: it is made of what the disclosure opens.
    Public,
    /// Those whom it is made out for: a paper, which bears no mark.
    Paper,
}

/// A part of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// A Latin word: anchor, and part of keys. Unlike that of any table or other section of the report.
    pub id: &'static str,
    /// Its title; numbered by the writer where a report has several sections, left out where it has one.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

impl Audience {
    /// What stands on every sheet.
    #[must_use]
    pub fn mark(self) -> Option<&'static str> {
        (self == Audience::Internal).then_some("Для служебного пользования")
    }

    /// The word for programs.
    #[must_use]
    pub fn english(self) -> &'static str {
        match self {
            Audience::Internal => "internal",
            Audience::Public => "public",
            Audience::Paper => "paper",
        }
    }
}

impl Section {
    /// A part with its blocks.
    pub fn new(id: &'static str, title: impl Into<String>, blocks: impl IntoIterator<Item = Block>) -> Self {
        Section { id, title: title.into(), blocks: blocks.into_iter().collect() }
    }
}

impl Report {
    /// Is it one paper, whose sheets are numbered through, rather than one for each of several people?
    #[must_use]
    pub fn is_one_paper(&self) -> bool {
        self.audience == Audience::Paper && matches!(self.sections[..], [Section { id: "paper", .. }])
    }

    /// What stands under the title: «за 2026/27 учебный год, по состоянию на 21 ноября 2026 года».
    #[must_use]
    pub fn subtitle(&self) -> String {
        let words = [Some(self.span.after_a_noun()), self.span.as_of()];
        words.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }

    /// «Составлено 21 ноября 2026 года».
    #[must_use]
    pub fn made_on(&self) -> String {
        format!("Составлено {} года", day_in_words(self.today))
    }

    /// The title of a section as it is printed; nothing where the report is one section.
    #[must_use]
    pub fn heading(&self, at: usize) -> Option<String> {
        let section = self.sections.get(at).filter(|_| self.sections.len() > 1)?;
        Some(format!("{}. {}", at + 1, section.title))
    }

    /// Every figure with its key, in the order in which they stand: `статистика.people.3.2` is the one in the third row
    /// and the second column of the table `people`.
    #[must_use]
    pub fn figures(&self) -> Vec<(String, &Figure)> {
        let mut all = Vec::new();
        for section in &self.sections {
            let mut facts = 0;
            for block in &section.blocks {
                match block {
                    Block::Facts(list) => {
                        for fact in list {
                            facts += 1;
                            all.push((self.fact_key(section, facts), &fact.figure));
                        }
                    }
                    Block::Table(table) => all.extend(table.figures(self.name)),
                    Block::Chart(chart) => all.extend(chart.table.figures(self.name)),
                    _ => {}
                }
            }
        }
        all
    }

    /// The key of the fact at a place, counted from 1, among those of its section.
    #[must_use]
    pub fn fact_key(&self, section: &Section, number: usize) -> String {
        format!("{}.{}.{number}.1", self.name, section.id)
    }
}
