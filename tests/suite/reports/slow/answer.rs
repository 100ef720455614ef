//! What the slow count says of one cell, and what a report says of it: places of records as `people/ivanov.md:2`.

use std::collections::BTreeMap;

/// A number with everything that is behind it, sorted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// So many records.
    Count(Vec<String>),
    /// A number that the school wrote down, and where.
    Stated(u32, String),
    /// A part of records.
    Share(Vec<String>, Vec<String>),
    /// A part of a number that the school wrote down.
    Of(Vec<String>, u32, String),
    /// Marks, each with its place.
    Mean(Vec<(String, u32)>),
    /// No number can be told.
    Missing,
    /// What stands in a cell without a figure: a day, a state, a number within words.
    Words(String),
}

/// The figures of a report by table, row and heading of the column; of a fact by section and label. A row is called by the
/// place of the record that it is, else by the words before its first figure.
pub(crate) type Cells = BTreeMap<(String, String, String), Answer>;

impl Answer {
    pub(super) fn count(places: impl IntoIterator<Item = String>) -> Answer {
        Answer::Count(sorted(places))
    }

    /// A share of records; nothing is no whole.
    pub(super) fn share(part: impl IntoIterator<Item = String>, whole: impl IntoIterator<Item = String>) -> Answer {
        let (part, whole) = (sorted(part), sorted(whole));
        if whole.is_empty() { Answer::Missing } else { Answer::Share(part, whole) }
    }

    /// A share of a number that somebody wrote down.
    pub(super) fn of(part: impl IntoIterator<Item = String>, whole: Option<(u32, String)>) -> Answer {
        match whole {
            Some((number, place)) if number > 0 => Answer::Of(sorted(part), number, place),
            _ => Answer::Missing,
        }
    }

    pub(super) fn words(words: impl Into<String>) -> Answer {
        Answer::Words(words.into())
    }

    pub(super) fn mean(marks: impl IntoIterator<Item = (String, u32)>) -> Answer {
        let mut marks: Vec<_> = marks.into_iter().collect();
        marks.sort();
        if marks.is_empty() { Answer::Missing } else { Answer::Mean(marks) }
    }
}

pub(super) fn sorted(places: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut places: Vec<String> = places.into_iter().collect();
    places.sort();
    places
}

/// Every place once.
pub(super) fn once(places: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut places = sorted(places);
    places.dedup();
    places
}

/// Puts an answer in its cell; where rows may have one name, the second is called «… (2)», the third «… (3)».
pub(crate) fn put_next(cells: &mut Cells, table: &str, row: &str, column: &str, answer: Answer) {
    let name = |times| if times == 1 { row.to_owned() } else { format!("{row} ({times})") };
    let key = |times| (table.to_owned(), name(times), column.to_owned());
    let free = (1..).map(key).find(|key| !cells.contains_key(key)).expect("numbers do not end");
    cells.insert(free, answer);
}

/// Puts an answer in its cell.
pub(super) fn put(cells: &mut Cells, table: &str, row: &str, column: &str, answer: Answer) {
    let key = (table.to_owned(), row.to_owned(), column.to_owned());
    assert!(cells.insert(key.clone(), answer).is_none(), "{key:?} is counted twice");
}
