//! Paragraphs and the words in them.

use docx_rs::{AlignmentType, BreakType, LineSpacing, LineSpacingType, Paragraph, Run, SpecialIndentType};

use super::SIZE;
use super::page::mm;
use crate::report::write::plain::clean;
use crate::report::{Line, Piece, Stand};

/// How far the first line of a paragraph is moved in: 12.5 mm.
const INDENT: i32 = 709;

/// How words are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ink {
    /// As the text.
    Text,
    /// As a heading.
    Heavy,
    /// In a table, of so many half points.
    Cell(usize),
    /// In the head of a table, of so many half points.
    Head(usize),
    /// Small.
    Note,
    /// Below a line for a signature.
    Tiny,
}

impl Ink {
    fn dress(self, run: Run) -> Run {
        match self {
            Ink::Text => run,
            Ink::Heavy => run.bold(),
            Ink::Cell(size) => run.size(size),
            Ink::Head(size) => run.size(size).bold(),
            Ink::Note => run.size(SIZE - 6),
            Ink::Tiny => run.size(SIZE - 10),
        }
    }
}

/// The size of words in tables in half points.
pub(super) const CELL: usize = SIZE - 4;

/// The paragraph with the words and blanks of a line added.
pub(super) fn with(paragraph: Paragraph, line: &Line, ink: Ink) -> Paragraph {
    line.0.iter().fold(paragraph, |paragraph, piece| paragraph.add_run(ink.dress(run(piece))))
}

/// A paragraph of running text.
pub(super) fn standing(line: &Line, stand: Stand) -> Paragraph {
    let first = Some(SpecialIndentType::FirstLine(INDENT));
    let blank = line.0.iter().any(|piece| matches!(piece, Piece::Blank(_)));
    match stand {
        // A line with blanks that is stretched from margin to margin would fall apart.
        Stand::Body if blank => with(Paragraph::new().indent(None, first, None, None), line, Ink::Text),
        Stand::Body => {
            with(Paragraph::new().align(AlignmentType::Both).indent(None, first, None, None), line, Ink::Text)
        }
        Stand::Left => with(Paragraph::new(), line, Ink::Text),
        Stand::Centre => with(Paragraph::new().align(AlignmentType::Center), line, Ink::Text),
        Stand::Title => with(Paragraph::new().align(AlignmentType::Center).keep_next(true), line, Ink::Heavy),
        Stand::Right => with(Paragraph::new().indent(Some(mm(83).cast_signed()), None, None, None), line, Ink::Text),
        Stand::Note => with(Paragraph::new(), line, Ink::Note),
    }
}

/// An item of a list, with its dash.
pub(super) fn item(line: &Line) -> Paragraph {
    let dash = Line(std::iter::once(Piece::Words("– ".to_owned())).chain(line.0.iter().cloned()).collect());
    standing(&dash, Stand::Body)
}

/// The lines of running text, with so many millimetres free above.
pub(super) fn spaced(paragraph: Paragraph, above: u16) -> Paragraph {
    paragraph.line_spacing(LineSpacing::new().before(mm(above)).line_rule(LineSpacingType::Auto).line(240))
}

/// Nothing but so many millimetres of height, between tables and what they must not touch.
pub(super) fn spacer(height: u16) -> Paragraph {
    let exact = LineSpacing::new().line_rule(LineSpacingType::Exact).line(mm(height).max(20).cast_signed());
    Paragraph::new().size(2).line_spacing(exact)
}

fn run(piece: &Piece) -> Run {
    match piece {
        Piece::Words(words) => clean(words).split('\n').enumerate().fold(Run::new(), |run, (at, line)| {
            let run = if at > 0 { run.add_break(BreakType::TextWrapping) } else { run };
            run.add_text(line)
        }),
        Piece::Blank(characters) => Run::new().add_text(blank(usize::from(*characters))),
    }
}

/// A blank of more characters than this does not fit on what is left of a line.
const LONG: usize = 20;

/// Low lines; a long one has a place to break after every five.
fn blank(characters: usize) -> String {
    if characters <= LONG {
        return "_".repeat(characters);
    }
    let five = "_".repeat(5) + "\u{200b}";
    five.repeat(characters / 5) + &"_".repeat(characters % 5)
}
