//! Where a record stands, as people look for it.

use serde::Serialize;

use crate::diagnostic::{Position, Texts};
use crate::report::Behind;

/// A record behind a number, with its file and line; a page says neither its kind nor its id.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Spot<'b> {
    /// The folder of its kind: `people`.
    #[serde(skip)]
    pub kind: &'static str,
    /// Its id.
    #[serde(skip)]
    pub id: &'b str,
    /// What it is called.
    pub words: &'b str,
    /// The file, from the school's folder.
    pub path: &'b str,
    /// The line, from 1.
    pub line: usize,
    /// What it adds to a sum or an average.
    pub number: Option<u32>,
}

impl<'b> Spot<'b> {
    /// Finds file and line.
    pub(super) fn of(behind: &'b Behind, texts: &'b dyn Texts) -> Self {
        let Behind { place, kind, id, words, number } = behind;
        let line = Position::of(texts.text(place.file), place.start as usize).line;
        Spot { kind: kind.home(), id, words, path: texts.path(place.file), line, number: *number }
    }
}
