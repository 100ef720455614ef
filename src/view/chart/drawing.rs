//! A drawing: shapes and labels with coordinates.

use serde::Serialize;

use super::text::Text;
use super::width;

/// A picture of one width.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Drawing {
    /// Width in units.
    pub width: i32,
    /// Height in units.
    pub height: i32,
    /// Shapes and labels, the lowest first.
    pub marks: Vec<Mark>,
    /// Shapes and labels that lead somewhere, above the others.
    pub links: Vec<LinkedMarks>,
}

/// Shapes and labels that lead to a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LinkedMarks {
    /// The page relative to the section's root.
    pub href: String,
    /// Where it leads, in words.
    pub name: Text,
    /// What is clicked.
    pub marks: Vec<Mark>,
}

/// A shape or a label. Classes are styled by `65-charts.css`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "shape", rename_all = "lowercase")]
pub enum Mark {
    /// Lines.
    Path {
        /// How it looks.
        class: &'static str,
        /// The way of the pen.
        d: String,
    },
    /// A rectangle.
    Bar {
        /// How it looks.
        class: &'static str,
        /// Left side.
        x: i32,
        /// Upper side.
        y: i32,
        /// Width.
        width: i32,
        /// Height.
        height: i32,
    },
    /// A circle.
    Dot {
        /// How it looks.
        class: &'static str,
        /// Centre.
        x: i32,
        /// Centre.
        y: i32,
        /// Radius.
        r: i32,
    },
    /// Words.
    Label(Label),
}

/// Words on a picture, in rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Label {
    /// How it looks: `small`, `middle`, `end` and others, with spaces between.
    pub class: &'static str,
    /// Where each row begins, is centred or ends.
    pub x: i32,
    /// The line that the first row stands on.
    pub y: i32,
    /// The size of the face.
    pub size: i32,
    /// From one row to the next.
    pub leading: i32,
    /// The rows.
    pub rows: Vec<Text>,
}

/// What a label covers at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// Left side.
    pub left: i32,
    /// Upper side.
    pub top: i32,
    /// Right side.
    pub right: i32,
    /// Lower side.
    pub bottom: i32,
}

/// The size of ordinary words.
pub(super) const SIZE: i32 = 14;
/// The size of small words.
pub(super) const SMALL: i32 = 12;
/// From one row of words to the next.
pub(super) const LEADING: i32 = 18;

impl Drawing {
    /// An empty picture.
    pub(super) fn new(width: i32) -> Self {
        Drawing { width, ..Drawing::default() }
    }

    /// Adds a shape or a label.
    pub(super) fn put(&mut self, mark: impl Into<Mark>) {
        self.marks.push(mark.into());
    }

    /// Every label, linked or not.
    pub fn labels(&self) -> impl Iterator<Item = &Label> {
        let linked = self.links.iter().flat_map(|link| &link.marks);
        self.marks.iter().chain(linked).filter_map(|mark| match mark {
            Mark::Label(label) => Some(label),
            _ => None,
        })
    }
}

impl Mark {
    /// The mark at another place; words and lines begin there.
    pub(super) fn moved(self, right: i32, down: i32) -> Self {
        match self {
            Mark::Path { class, d } => Mark::Path { class, d: format!("M{right} {down}{d}") },
            Mark::Bar { class, x, y, width, height } => Mark::Bar { class, x: x + right, y: y + down, width, height },
            Mark::Dot { class, x, y, r } => Mark::Dot { class, x: x + right, y: y + down, r },
            Mark::Label(label) => Mark::Label(Label { x: label.x + right, y: label.y + down, ..label }),
        }
    }
}

impl From<Label> for Mark {
    fn from(label: Label) -> Self {
        Mark::Label(label)
    }
}

impl Label {
    /// Ordinary words that begin at `x`, in rows of at most `room` units.
    pub(super) fn wrapped(text: &Text, (x, y): (i32, i32), room: i32) -> Self {
        Label { class: "", x, y, size: SIZE, leading: LEADING, rows: text.wrapped(SIZE, room) }
    }

    /// Small words in one row.
    pub(super) fn small(text: &str, (x, y): (i32, i32)) -> Self {
        Label { class: "small", x, y, size: SMALL, leading: LEADING, rows: vec![Text::own(text)] }
    }

    /// The same words in another class.
    pub(super) fn class(self, class: &'static str) -> Self {
        Label { class, ..self }
    }

    /// The height of all rows.
    pub(super) fn height(&self) -> i32 {
        self.leading * i32::try_from(self.rows.len()).unwrap_or(i32::MAX)
    }

    /// What the label covers at most, by the estimate of widths.
    #[must_use]
    pub fn area(&self) -> Area {
        let width = self.rows.iter().map(|row| width::of_text(row.as_str(), self.size)).max().unwrap_or(0);
        let left = match self.class {
            class if class.contains("end") => self.x - width,
            class if class.contains("middle") => self.x - width / 2,
            _ => self.x,
        };
        let top = self.y - self.size * 4 / 5;
        let bottom = self.y + self.height() - self.leading + self.size / 5;
        Area { left, top, right: left + width, bottom }
    }
}

impl Area {
    /// Does it share a point with another?
    #[must_use]
    pub fn meets(&self, other: &Area) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }
}
