//! A line for a signature: whose, the line, the name, and where it is asked for the day.

use docx_rs::{AlignmentType, Paragraph, TableRow, VAlignType};

use super::laid::Laid;
use super::paragraph::{Ink, with};
use super::table::{bare, cell, ruled, said};
use crate::report::{Line, Piece, Signature, Signed};

/// Post, room, line, room, name.
const PLAIN: [u16; 5] = [60, 5, 45, 5, 50];
/// Post, room, line, room, name, room, day.
const DATED: [u16; 7] = [54, 3, 32, 3, 46, 3, 24];
/// The same where the name stands at the left: its place is taken by it.
const NAMELESS: [u16; 7] = [87, 4, 35, 4, 5, 4, 26];

/// The line as a table without frames.
pub(super) fn of(signature: &Signature) -> Laid {
    let Signature { post, name, signed } = signature;
    let nothing = Line::default();
    match signed {
        Signed::Plain => bare([strip(&[post, &nothing, &nothing, &nothing, name], &PLAIN)], &PLAIN),
        Signed::WithDate => {
            let widths = if name.is_empty() { NAMELESS } else { DATED };
            let signs = strip(&[post, &nothing, &nothing, &nothing, name, &nothing, &nothing], &widths);
            bare([signs, below(widths, [is_blank(post), is_blank(name)])], &widths)
        }
    }
}

/// The row that is signed; what is written by hand is ruled below.
fn strip(lines: &[&Line], widths: &[u16]) -> TableRow {
    let cells = lines.iter().zip(widths).enumerate().map(|(at, (line, width))| {
        // A blank is as long as the cell, not as its letters.
        let by_hand = matches!(at, 2 | 6) || is_blank(line);
        let words = if by_hand { said(line) } else { (*line).clone() };
        let cell = cell(vec![with(Paragraph::new().keep_next(at == 0), &words, Ink::Text)], *width);
        let cell = cell.vertical_align(VAlignType::Bottom);
        if by_hand { ruled(cell) } else { cell }
    });
    TableRow::new(cells.collect()).cant_split()
}

fn is_blank(line: &Line) -> bool {
    matches!(line.0[..], [Piece::Blank(_)])
}

/// What the lines above are for; a name to write in stands in the place of the post or in its own.
fn below(widths: [u16; 7], names: [bool; 2]) -> TableRow {
    let [first, second] = names.map(|blank| if blank { "фамилия, инициалы" } else { "" });
    let told = [first, "", "подпись", "", second, "", "дата"];
    let cells = told.iter().zip(widths).map(|(words, width)| {
        let middle = Paragraph::new().align(AlignmentType::Center);
        cell(vec![with(middle, &(*words).into(), Ink::Tiny)], width)
    });
    TableRow::new(cells.collect()).cant_split()
}
