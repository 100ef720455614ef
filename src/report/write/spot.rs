//! Where a record stands, as people look for it.

use serde::Serialize;

use crate::diagnostic::{Position, Texts};
use crate::report::Behind;

/// A record behind a number, with its file and line.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Spot {
    /// The folder of its kind: `people`.
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// What it is called.
    pub words: String,
    /// The file, from the school's folder.
    pub path: String,
    /// The line, from 1.
    pub line: usize,
    /// What it adds to a sum or an average.
    pub number: Option<u32>,
}

impl Spot {
    /// Finds file and line.
    pub(super) fn of(behind: &Behind, texts: &dyn Texts) -> Self {
        let Behind { place, kind, id, words, number } = behind;
        let line = Position::of(texts.text(place.file), place.start as usize).line;
        let path = texts.path(place.file).to_owned();
        Spot { kind: kind.home(), id: id.clone(), words: words.clone(), path, line, number: *number }
    }
}
