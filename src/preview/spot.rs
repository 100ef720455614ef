//! Where something stands, for a person at a browser: a path, a line, the way to it.

use std::path::Path;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use crate::diagnostic::{Place, Position, Texts};

/// Letters that stand in an address as they are: those of a path.
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// Where something stands.
#[derive(Debug, Serialize)]
pub(super) struct Spot {
    path: String,
    line: Option<usize>,
    column: Option<usize>,
    /// Opens the line in an editor.
    edit: Option<String>,
}

impl Spot {
    /// A file as a whole, or a line of a page: nothing that an editor opens.
    pub(super) fn at(path: &str, line: Option<usize>) -> Self {
        Spot { path: path.to_owned(), line, column: None, edit: None }
    }

    /// A place in a text; the school's folder is `root`.
    pub(super) fn of(place: Place, texts: &dyn Texts, root: &Path) -> Self {
        let path = texts.path(place.file);
        let at = Position::of(texts.text(place.file), place.start as usize);
        let edit = Some(edit(&root.join(path), at));
        Spot { path: path.to_owned(), line: Some(at.line), column: Some(at.column), edit }
    }
}

fn edit(file: &Path, at: Position) -> String {
    let file = utf8_percent_encode(&file.to_string_lossy(), PATH).to_string();
    // A path with a drive's letter has no slash in front of it.
    let slash = if file.starts_with('/') { "" } else { "/" };
    format!("vscode://file{slash}{file}:{}:{}", at.line, at.column)
}
