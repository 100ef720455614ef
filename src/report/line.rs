//! A line of text that may have blanks to fill in by hand.

/// Words and blanks, one after another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line(pub Vec<Piece>);

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words as they are read; never markup.
    Words(String),
    /// A blank of so many characters, ruled below.
    Blank(u16),
}

impl Line {
    /// A blank alone.
    #[must_use]
    pub fn blank(characters: u16) -> Self {
        Line(vec![Piece::Blank(characters)])
    }

    /// Is there nothing in it?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|piece| matches!(piece, Piece::Words(words) if words.is_empty()))
    }

    /// The line as plain text, a blank as low lines.
    #[must_use]
    pub fn plain(&self) -> String {
        let text = |piece: &Piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Blank(characters) => "_".repeat(usize::from(*characters)),
        };
        self.0.iter().map(text).collect()
    }
}

impl From<String> for Line {
    fn from(words: String) -> Self {
        Line(vec![Piece::Words(words)])
    }
}

impl From<&str> for Line {
    fn from(words: &str) -> Self {
        Line::from(words.to_owned())
    }
}
