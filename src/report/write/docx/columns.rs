//! The columns of a table on paper: how wide each is and how large its words are, so that no word is torn apart.
//!
//! A column gets what its table asks for; where a word is longer than that, the room comes from the columns that have most
//! to spare. The whole table has one size of type.

use super::SIZE;
use super::paragraph::CELL;
use super::table::said;
use crate::report::{Column, Table};

/// The size in half points below which nobody could read.
const LEAST: usize = SIZE - 12;
/// The size in half points that a table upright on a sheet has at least; a smaller one needs the sheet on its side.
const UPRIGHT: usize = SIZE - 8;
/// The free room at the sides of a cell, in millimetres.
const SIDES: u16 = 4;

/// The columns of a table.
pub(super) struct Columns {
    /// Their widths in millimetres.
    pub(super) widths: Vec<u16>,
    /// The size of the words in half points.
    pub(super) size: usize,
}

impl Columns {
    /// The columns of a table on a line of so many millimetres.
    pub(super) fn on(table: &Table, line: u16) -> Self {
        let longest = longest(table);
        // In small type room is not to be had; until then the text between the long words needs some.
        let easy = |size: &usize| needs(&longest, *size).iter().sum::<u16>() <= room(*size, line);
        let size = (LEAST..=CELL).rev().find(easy).unwrap_or(LEAST);
        let asked: Vec<u16> = table.columns.iter().map(|column| column.width).collect();
        Columns { widths: widths(&asked, &needs(&longest, size), line), size }
    }

    /// Is there room for a table on a line of so many millimetres, in type that is no smaller than that of other tables?
    pub(super) fn fit(table: &Table, line: u16) -> bool {
        needs(&longest(table), UPRIGHT).iter().sum::<u16>() <= room(UPRIGHT, line)
    }
}

/// How much of a line words that cannot be torn may take.
fn room(size: usize, line: u16) -> u16 {
    if size >= UPRIGHT { line / 100 * 85 + line % 100 * 85 / 100 } else { line }
}

/// The longest word of each column, in hundredths of the height of its type.
fn longest(table: &Table) -> Vec<usize> {
    let column = |(at, column): (usize, &Column)| {
        let cells = table.rows.iter().filter_map(|row| row.cells.get(at));
        let cells = cells.map(|cell| said(&cell.read()).plain()).map(|words| widest(&words)).max();
        // The head is heavy, and so a little wider.
        cells.unwrap_or(0).max(widest(&column.title) * 108 / 100)
    };
    table.columns.iter().enumerate().map(column).collect()
}

fn widest(words: &str) -> usize {
    let part = |part: &str| part.chars().map(breadth).sum();
    // A dash stays with the word before it.
    let words = words.replace(" –", "\u{a0}–");
    words.split([' ', '\n']).flat_map(|word| word.split_inclusive('-')).map(part).max().unwrap_or(0)
}

/// How wide a sign of Times New Roman is, in hundredths of the height of the type.
fn breadth(sign: char) -> usize {
    match sign {
        '.' | ',' | ':' | ';' | '\u{a0}' | '\'' | 'i' | 'j' | 'l' | 't' | '!' => 28,
        '(' | ')' | '-' | '/' | 'f' | 'r' | 'I' | '[' | ']' => 35,
        'ж' | 'м' | 'ф' | 'ш' | 'щ' | 'ъ' | 'ы' | 'ю' | 'm' | 'w' => 76,
        '№' | 'Ж' | 'М' | 'Ф' | 'Ш' | 'Щ' | 'Ю' | 'M' | 'W' | '%' => 100,
        sign if sign.is_uppercase() => 72,
        _ => 52,
    }
}

/// The least widths in millimetres at a size: a half point is 0.176 mm.
fn needs(longest: &[usize], size: usize) -> Vec<u16> {
    let need = |breadth: &usize| (breadth * size * 1764).div_ceil(1_000_000);
    longest.iter().map(need).map(|need| u16::try_from(need).unwrap_or(u16::MAX / 64) + SIDES).collect()
}

/// What was asked for, as wide as the line at most, and none narrower than its need while another has room to spare.
fn widths(asked: &[u16], needs: &[u16], line: u16) -> Vec<u16> {
    let whole: u32 = asked.iter().copied().map(u32::from).sum();
    let narrower = |width: u16| u16::try_from(u32::from(width) * u32::from(line) / whole.max(1)).unwrap_or(width);
    let on_the_line = asked.iter().map(|width| if whole > u32::from(line) { narrower(*width) } else { *width });
    let mut widths: Vec<u16> = on_the_line.zip(needs).map(|(width, need)| width.max(*need)).collect();
    let wanted = whole.min(line.into());
    while widths.iter().copied().map(u32::from).sum::<u32>() > wanted {
        let spare = widths.iter_mut().zip(needs).max_by_key(|(width, need)| **width - **need);
        let Some((width, _)) = spare.filter(|(width, need)| **width > **need) else { break };
        *width -= 1;
    }
    squeezed(widths, line)
}

/// The same on a line that is too short for all needs: everybody gives of what it has.
fn squeezed(mut widths: Vec<u16>, line: u16) -> Vec<u16> {
    while widths.iter().copied().map(u32::from).sum::<u32>() > u32::from(line) {
        let Some(widest) = widths.iter_mut().max() else { break };
        *widest -= 1;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Cell, Row, Shape};

    #[test]
    fn a_narrow_column_takes_its_room_from_the_widest() {
        assert_eq!(widths(&[20, 100, 45], &[30, 40, 40], 165), [30, 90, 45]);
        assert_eq!(widths(&[100, 100, 100], &[20, 20, 20], 165), [55, 55, 55]);
        assert_eq!(widths(&[40, 40], &[20, 50], 165), [30, 50], "a narrow table stays as wide as it asked");
        assert_eq!(widths(&[40, 40], &[100, 100], 165).iter().sum::<u16>(), 165);
    }

    #[test]
    fn the_longest_word_says_how_large_the_type_can_be() {
        let table = |word: &str, columns: usize| {
            let heads = (0..columns).map(|_| Column::new("Что", Shape::Words, 20));
            Table::new("t", "Таблица", heads).with([Row::new((0..columns).map(|_| Cell::words(word)))])
        };
        let short = Columns::on(&table("пара и группа", 4), 165);
        assert_eq!(short.size, CELL);
        let long = Columns::on(&table("предупреждение", 7), 165);
        assert!(long.size < CELL && long.widths.iter().sum::<u16>() <= 165, "{} {:?}", long.size, long.widths);
        assert!(!Columns::fit(&table("предупреждение", 6), 165) && Columns::fit(&table("предупреждение", 6), 252));
    }
}
