//! Fields and lists that a template may name, and how a paper finds its own.

use super::{Answer, Scope};

/// A field that a template may name.
#[derive(Clone, Copy)]
pub struct Field {
    /// Its name in braces.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// What kind of answer it has: what its blank looks like.
    pub shape: Shape,
    /// What the records say.
    pub read: fn(&Scope<'_>) -> Answer,
}

/// What kind of answer a field has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Words.
    Words,
    /// A day.
    Day,
    /// Two days.
    Term,
    /// A condition: of use after ? and ! only.
    Sign,
}

/// A list whose rows repeat a line.
#[derive(Clone, Copy)]
pub struct List {
    /// Its name between asterisks.
    pub name: &'static str,
    /// What it lists.
    pub about: &'static str,
    /// The names of the fields of a row.
    pub fields: &'static [&'static str],
    /// Its rows, each with as many answers as there are fields.
    pub rows: fn(&Scope<'_>) -> Rows,
}

/// The rows of a list, or why there are none.
pub enum Rows {
    /// Rows; none where the list is empty and rightly so.
    Known(Vec<Vec<Answer>>),
    /// None, though a record could say them: how to fill them in.
    Missing(String),
    /// Rows that only a hand fills in.
    Hand,
}

impl Field {
    /// A field of words.
    pub const fn words(name: &'static str, about: &'static str, read: fn(&Scope<'_>) -> Answer) -> Self {
        Field { name, about, shape: Shape::Words, read }
    }

    /// A day.
    pub const fn day(name: &'static str, about: &'static str, read: fn(&Scope<'_>) -> Answer) -> Self {
        Field { name, about, shape: Shape::Day, read }
    }

    /// Two days.
    pub const fn term(name: &'static str, about: &'static str, read: fn(&Scope<'_>) -> Answer) -> Self {
        Field { name, about, shape: Shape::Term, read }
    }

    /// A condition.
    pub const fn sign(name: &'static str, about: &'static str, read: fn(&Scope<'_>) -> Answer) -> Self {
        Field { name, about, shape: Shape::Sign, read }
    }

    /// Words that only a hand can write.
    pub const fn by_hand(name: &'static str, about: &'static str) -> Self {
        Field { name, about, shape: Shape::Words, read: |_| Answer::Hand }
    }

    /// A day that only a hand can write.
    pub const fn day_by_hand(name: &'static str, about: &'static str) -> Self {
        Field { name, about, shape: Shape::Day, read: |_| Answer::Hand }
    }
}

impl Rows {
    /// The rows; none where a record or a hand would have to give them.
    pub(super) fn known(self) -> Vec<Vec<Answer>> {
        match self {
            Rows::Known(rows) => rows,
            Rows::Missing(_) | Rows::Hand => Vec::new(),
        }
    }
}
