//! Where something stands: bytes of a file, a whole path, or a line of the output.

use std::ops::Range;

/// A text file of one run; its text and path are held by [`Texts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A byte range in a text file, on character boundaries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Place {
    /// A place of `range` bytes in `file`. Files over 4 GiB never get here: sources bound their size.
    #[must_use]
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        let clamp = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Place { file, start: clamp(range.start), end: clamp(range.end.max(range.start)) }
    }

    /// The byte range in its file.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The part of this place that starts `range.start` bytes in; used to point into a longer value.
    #[must_use]
    pub fn within(self, range: &Range<usize>) -> Self {
        let start = (self.start as usize + range.start).min(self.end as usize);
        let end = (self.start as usize + range.end).min(self.end as usize);
        Place::new(self.file, start..end)
    }

    /// The part of this place of `source` that says `text` letter by letter, quotes around it aside; nothing where it is
    /// written in another way.
    #[must_use]
    pub fn saying(self, text: &str, source: &str) -> Option<Self> {
        let shown = source.get(self.range()).filter(|_| !text.is_empty())?;
        let quotes = usize::from(shown.len() == text.len() + 2 && shown.starts_with(['"', '\'']));
        let inside = quotes..shown.len().saturating_sub(quotes);
        (shown.get(inside.clone())? == text).then(|| self.within(&inside))
    }
}

/// What a finding points at. A finding cannot be built without one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
    /// A value or key in a text file.
    Text(Place),
    /// Where the missing thing belongs: the key or line beside which it should stand.
    Missing(Place),
    /// A whole file or folder, by its shown path.
    Path(String),
    /// A line of a page of the output.
    Output {
        /// The page's address in the section.
        page: String,
        /// The line, 1-based.
        line: usize,
        /// What stands there.
        excerpt: String,
    },
}

impl Location {
    /// The path of the file or page that it is in.
    pub fn path<'l>(&'l self, texts: &'l dyn Texts) -> &'l str {
        match self {
            Location::Text(place) | Location::Missing(place) => texts.path(place.file),
            Location::Path(path) => path,
            Location::Output { page, .. } => page,
        }
    }
}

impl From<Place> for Location {
    fn from(place: Place) -> Self {
        Location::Text(place)
    }
}

/// A line and a column, both 1-based; the column counts characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line in the file.
    pub line: usize,
    /// Character in the line.
    pub column: usize,
}

impl Position {
    /// The position of byte `at` in `text`; `at` past the end counts as the end.
    #[must_use]
    pub fn of(text: &str, at: usize) -> Self {
        let before = &text[..text.floor_char_boundary(at)];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = memchr::memchr_iter(b'\n', before.as_bytes()).count() + 1;
        let shown = before[line_start..].trim_start_matches('\u{feff}');
        Position { line, column: shown.chars().count() + 1 }
    }
}

/// Gives the texts behind [`FileId`]s to those who draw findings.
pub trait Texts: Sync {
    /// The file's path as the curator knows it, from the school's root, with `/`.
    fn path(&self, file: FileId) -> &str;
    /// The file's whole text as it was decoded.
    fn text(&self, file: FileId) -> &str;
}
