//! A place of one side, as a reader is told it: path, line and column.

use crate::diagnostic::{Place, Position, Texts};

/// Where something stands, or stood.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The path as the curator knows it: `content/pairs/2026-03.md`.
    pub path: String,
    /// The line, 1-based.
    pub line: usize,
    /// The character in the line, 1-based.
    pub column: usize,
}

impl Spot {
    /// Where a place is; `texts` are those of its own side.
    #[must_use]
    pub fn of(place: Place, texts: &dyn Texts) -> Self {
        let Position { line, column } = Position::of(texts.text(place.file), place.start as usize);
        Spot { path: texts.path(place.file).to_owned(), line, column }
    }

    /// The beginning of a file.
    #[must_use]
    pub fn file(path: impl Into<String>) -> Self {
        Spot { path: path.into(), line: 1, column: 1 }
    }
}
