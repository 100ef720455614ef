//! Where a finding stands, as programs want it: a path, lines and columns.

use serde::Serialize;

use crate::diagnostic::{Location, Place, Position, Texts};

/// Paths are relative to the school's root with `/`; lines and columns are 1-based, columns count characters, and the
/// end is just after the last character.
#[derive(Serialize)]
pub(super) struct Span<'f> {
    pub(super) path: &'f str,
    pub(super) line: Option<usize>,
    pub(super) column: Option<usize>,
    pub(super) end_line: Option<usize>,
    pub(super) end_column: Option<usize>,
}

impl<'f> Span<'f> {
    /// The span of whatever a finding points at.
    pub(super) fn of(location: &'f Location, texts: &'f dyn Texts) -> Self {
        let whole = |path, line| Span { path, line, column: None, end_line: None, end_column: None };
        match location {
            Location::Text(place) | Location::Missing(place) => Span::at(*place, texts),
            Location::Path(path) => whole(path, None),
            Location::Output { page, line, .. } => whole(page, Some(*line)),
        }
    }

    /// The span of a place in a text.
    pub(super) fn at(place: Place, texts: &'f dyn Texts) -> Self {
        let text = texts.text(place.file);
        let start = Position::of(text, place.start as usize);
        let end = Position::of(text, place.end as usize);
        Span {
            path: texts.path(place.file),
            line: Some(start.line),
            column: Some(start.column),
            end_line: Some(end.line),
            end_column: Some(end.column),
        }
    }

    /// `path:15:11`, as far as it is known.
    pub(super) fn shown(&self) -> String {
        let numbers = [self.line, self.column].into_iter().flatten().map(|number| format!(":{number}"));
        std::iter::once(self.path.to_owned()).chain(numbers).collect()
    }
}
