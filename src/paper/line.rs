//! What a line of a template asks for, once it is read.
//!
//! Values are put in after the lines are read, so no text of a record can become a line, a cell or a field.

/// A line of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number in the file, from 1.
    pub number: usize,
    /// When it is printed; always, where nothing stands here.
    pub only: Vec<Only>,
    /// The list whose rows repeat it.
    pub repeat: Option<Repeat>,
    /// What is printed.
    pub what: What,
}

/// On which condition a line is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Only {
    /// Where the field is known, or the list has rows.
    With(String),
    /// Where it is not.
    Without(String),
}

impl Only {
    /// The field or list that it asks for.
    pub fn name(&self) -> &str {
        match self {
            Only::With(name) | Only::Without(name) => name,
        }
    }
}

/// A list, and how many blank rows stand in place of its rows where it has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// The list.
    pub list: String,
    /// The blank rows.
    pub blanks: usize,
}

/// What is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// `= …`: a heading in the middle.
    Title(Phrase),
    /// `^ …`: a line in the middle.
    Centre(Phrase),
    /// `> …`: a line of the block at the right, where the addressee stands.
    Right(Phrase),
    /// A paragraph.
    Body(Phrase),
    /// `1. …`: a clause. Clauses are numbered anew; 1 begins again.
    Clause(Phrase, usize),
    /// `- …`: an item of a list.
    Item(Phrase),
    /// `___`: an empty line to write on.
    Ruled,
    /// `---`: a new page.
    Break,
    /// The first line of a table: heads and widths in mm.
    Head(Vec<(String, u16)>),
    /// Another line of a table.
    Row(Vec<Phrase>),
    /// `<> … | …`: two texts on one line.
    Sides(Phrase, Phrase),
    /// `~ … | …`: who signs, a line, the name.
    Signature(Phrase, Phrase),
    /// `~~ … | …`: the same, with a line for the date.
    Signed(Phrase, Phrase),
}

impl What {
    /// Every phrase in it.
    pub fn phrases(&self) -> Vec<&Phrase> {
        match self {
            What::Title(text) | What::Centre(text) | What::Right(text) | What::Body(text) => vec![text],
            What::Clause(text, _) | What::Item(text) => vec![text],
            What::Ruled | What::Break | What::Head(_) => Vec::new(),
            What::Row(cells) => cells.iter().collect(),
            What::Sides(left, right) | What::Signature(left, right) | What::Signed(left, right) => vec![left, right],
        }
    }
}

/// Words and values in turn.
pub(super) type Phrase = Vec<Piece>;

/// A piece of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words as they stand.
    Words(String),
    /// A value.
    Value(Value),
}

/// `{поле|форма}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The field.
    pub field: String,
    /// How it is written.
    pub form: Form,
}

/// How a value is written, and how wide its blank is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As it is; the blank has so many characters.
    Plain(usize),
    /// A day or a term in words; the blank is one to write a date in.
    InWords,
}
