//! What a section is made of.

use super::{Chart, Figure, Line, Table};

/// A piece of a section, from one margin to the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading below the section's.
    Heading(String),
    /// A paragraph.
    Text(Line, Stand),
    /// Two texts on one line, at the left margin and in the right half.
    Sides(Line, Line),
    /// A list with dashes.
    List(Vec<Line>),
    /// Single numbers with what they say.
    Facts(Vec<Fact>),
    /// A table.
    Table(Table),
    /// A picture with its table.
    Chart(Chart),
    /// Lines to fill in by hand, each on its own.
    Form(Vec<Line>),
    /// Signatures; they are never parted from the line before.
    Signatures(Vec<Signature>),
    /// What follows begins on a new sheet.
    PageBreak,
    /// What whoever fills in a paper must know: seen on a screen, never printed and in no other format.
    Remarks(Vec<String>),
}

/// How a paragraph stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// From margin to margin, the first line indented by 12.5 mm.
    Body,
    /// At the left margin.
    Left,
    /// In the middle.
    Centre,
    /// A heading of a paper: in the middle, heavy.
    Title,
    /// In the right half, its lines beginning one below the other: whom a paper is addressed to.
    Right,
    /// Small: a remark on what stands above.
    Note,
}

/// A number with what it says; drawn as a row of a table of two columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What is counted.
    pub label: String,
    /// The number.
    pub figure: Figure,
    /// What must be known of it.
    pub note: Option<String>,
}

/// A line for a signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Whose: a post or a role.
    pub post: Line,
    /// The name.
    pub name: Line,
    /// What is written by hand.
    pub signed: Signed,
}

/// What a signature line leaves room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signed {
    /// The signature.
    Plain,
    /// The signature and its day.
    WithDate,
}

impl Block {
    /// A paragraph of a report.
    pub fn text(words: impl Into<Line>) -> Self {
        Block::Text(words.into(), Stand::Body)
    }

    /// A remark on what stands above.
    pub fn note(words: impl Into<Line>) -> Self {
        Block::Text(words.into(), Stand::Note)
    }
}

impl Fact {
    /// A number with what it says.
    pub fn new(label: impl Into<String>, figure: Figure) -> Self {
        Fact { label: label.into(), figure, note: None }
    }

    /// The same with what must be known of it.
    #[must_use]
    pub fn noted(self, note: impl Into<String>) -> Self {
        Fact { note: Some(note.into()), ..self }
    }
}
