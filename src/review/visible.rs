//! What visitors of the section will notice: people, pages, numbers.

use chrono::NaiveDate;

use super::{Sentence, Spot};
use crate::record::value::Datum;

/// What became of something that visitors see.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// It was not there.
    Appears,
    /// It reads otherwise.
    Changes,
    /// It stands at another address.
    Moves {
        /// Where it stood.
        from: String,
    },
    /// It is gone.
    Vanishes,
}

impl Difference {
    /// Its word in machine formats.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Difference::Appears => "appears",
            Difference::Changes => "changes",
            Difference::Moves { .. } => "moves",
            Difference::Vanishes => "vanishes",
        }
    }
}

/// Somebody whose name or data appear on the site or disappear from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonChange {
    /// Appears, vanishes, or shows more or less than before.
    pub state: Difference,
    /// The id of the card.
    pub id: String,
    /// «Клюквина Г. С.»
    pub name: String,
    /// What is seen now and was not.
    pub opened: Vec<Datum>,
    /// What was seen and is not.
    pub closed: Vec<Datum>,
    /// Why: which consent, or what ended.
    pub why: Sentence,
    /// The consent that speaks for it: of the head, or of the base where somebody vanishes.
    pub consent: Option<Spot>,
    /// The last day of that consent, where it has one.
    pub until: Option<NaiveDate>,
    /// The pages on which the name stands or stood, by address in the section.
    pub pages: Vec<String>,
}

/// A page of the section that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageChange {
    /// Appears, changes, moves or vanishes.
    pub state: Difference,
    /// Its address in the section: `pairs/k3f.html`.
    pub path: String,
    /// Its title.
    pub title: String,
    /// The paragraphs that differ, in the order of the page.
    pub paragraphs: Vec<Vec<Piece>>,
    /// How many more paragraphs differ.
    pub omitted: usize,
}

/// A piece of a text that is compared word by word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Both have it.
    Same(String),
    /// It was there.
    Gone(String),
    /// It is new.
    New(String),
}

/// A number that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureChange {
    /// The school year: «2026/27»; empty for numbers of no year.
    pub year: String,
    /// What is counted.
    pub name: String,
    /// How many there were; nothing where it was not counted.
    pub before: Option<String>,
    /// How many there are.
    pub after: Option<String>,
}
