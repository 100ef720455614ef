//! Tables: their heads are repeated on every page, and no row is torn apart.

use docx_rs::{
    AlignmentType, BorderType, HeightRule, Paragraph, Table, TableBorders, TableCell, TableCellBorder,
    TableCellBorderPosition, TableCellBorders, TableCellMargins, TableLayoutType, TableRow, VAlignType, WidthType,
};

use super::columns::Columns;
use super::laid::Laid;
use super::page::{Lie, mm};
use super::paragraph::{CELL, Ink, with};
use crate::report::{self, Cell, Column, Fact, Line, Piece, Shape};

/// So many rows below a head are not parted.
const FEW: usize = 8;

/// A table of a report or a paper.
pub(super) fn of(table: &report::Table, lie: Lie) -> Laid {
    let Columns { widths, size } = Columns::on(table, lie.line());
    let head = table.columns.iter().map(|column| vec![title(column, size)]);
    let head = row(head, &widths, VAlignType::Center);
    let rows = table.rows.iter().map(|one| {
        let cells = one.cells.iter().zip(&table.columns).map(|(cell, column)| vec![words(cell, column, size)]);
        let tall = if table.title.is_empty() { 8 } else { 6 };
        row(cells, &widths, VAlignType::Top).row_height(twips(tall)).height_rule(HeightRule::AtLeast)
    });
    Laid::headed(&framed(&widths), head, rows, together(table.rows.len() + 1, FEW))
}

/// Single numbers: what is counted, the number, and below it what must be known of it.
pub(super) fn facts(list: &[Fact]) -> Laid {
    let widths = [105, 60];
    let rows = list.iter().map(|fact| {
        let label = with(Paragraph::new(), &fact.label.as_str().into(), Ink::Cell(CELL));
        let note = fact.note.as_ref().map(|note| with(Paragraph::new(), &note.as_str().into(), Ink::Tiny));
        let number = with(Paragraph::new(), &fact.figure.words().into(), Ink::Cell(CELL));
        row([std::iter::once(label).chain(note).collect(), vec![number]], &widths, VAlignType::Top)
    });
    Laid::of(&framed(&widths), rows, together(list.len(), 3))
}

/// Two texts on one line; the second ends at the margin where it stands alone.
pub(super) fn sides(left: &Line, right: &Line, lie: Lie, alone: bool) -> Laid {
    let half = lie.line() / 2;
    let end = if alone { AlignmentType::Right } else { AlignmentType::Left };
    let cells = [(left, AlignmentType::Left), (right, end)];
    let cells = cells.map(|(line, side)| vec![with(Paragraph::new().align(side), line, Ink::Text)]);
    bare([row(cells, &[half, half], VAlignType::Top)], &[half, half])
}

/// Lines to write on, each ruled below; words before them stand on the line.
pub(super) fn form(lines: &[Line], lie: Lie) -> Laid {
    let widths = [lie.line()];
    let rows = lines.iter().map(|line| {
        let cell = cell(vec![with(Paragraph::new(), &said(line), Ink::Text)], widths[0]);
        let cell = cell.vertical_align(VAlignType::Bottom);
        TableRow::new(vec![ruled(cell)]).cant_split().row_height(twips(8)).height_rule(HeightRule::AtLeast)
    });
    Laid::of(&unframed(&widths), rows, together(lines.len(), 4))
}

/// The words of a line: where a cell is ruled, its blanks need no line of their own.
pub(super) fn said(line: &Line) -> Line {
    Line(line.0.iter().filter(|piece| matches!(piece, Piece::Words(_))).cloned().collect())
}

/// A row that is not torn apart.
pub(super) fn row(cells: impl IntoIterator<Item = Vec<Paragraph>>, widths: &[u16], at: VAlignType) -> TableRow {
    let cells = cells.into_iter().zip(widths).map(|(paragraphs, width)| cell(paragraphs, *width).vertical_align(at));
    TableRow::new(cells.collect()).cant_split()
}

/// A table without lines, its text beginning at the margin.
pub(super) fn bare(rows: impl IntoIterator<Item = TableRow>, widths: &[u16]) -> Laid {
    Laid::of(&unframed(widths), rows, |_| false)
}

/// A cell with a line below it to write on.
pub(super) fn ruled(cell: TableCell) -> TableCell {
    let line =
        TableCellBorder::new(TableCellBorderPosition::Bottom).border_type(BorderType::Single).size(4).color("000000");
    cell.set_borders(TableCellBorders::with_empty().set(line))
}

/// A cell.
pub(super) fn cell(paragraphs: Vec<Paragraph>, width: u16) -> TableCell {
    paragraphs.into_iter().fold(TableCell::new().width(mm(width) as usize, WidthType::Dxa), TableCell::add_paragraph)
}

/// Which of so many rows stay with the next, so that no single one is left alone on a page; a table of a few rows is not
/// parted at all.
fn together(rows: usize, few: usize) -> impl Fn(usize) -> bool {
    let last = rows.saturating_sub(1);
    move |at| at < last && (last <= few || at < 2 || at + 1 == last)
}

/// Millimetres as a height of a row.
pub(super) fn twips(millimetres: u16) -> f32 {
    f32::from(u16::try_from(mm(millimetres)).unwrap_or(u16::MAX))
}

fn framed(widths: &[u16]) -> Table {
    let side = mm(2) as usize;
    empty(widths).margins(TableCellMargins::new().margin(20, side, 20, side))
}

fn unframed(widths: &[u16]) -> Table {
    empty(widths).set_borders(TableBorders::with_empty()).margins(TableCellMargins::new().margin(0, 0, 0, 0))
}

fn empty(widths: &[u16]) -> Table {
    let whole: u16 = widths.iter().sum();
    let grid = widths.iter().map(|width| mm(*width) as usize).collect();
    Table::new(Vec::new()).layout(TableLayoutType::Fixed).set_grid(grid).width(mm(whole) as usize, WidthType::Dxa)
}

/// What stands in a cell: counts to the right, other numbers and days in the middle, words to the left.
fn words(cell: &Cell, column: &Column, size: usize) -> Paragraph {
    let gap = matches!(cell, Cell::Figure(figure) if figure.is_gap());
    let side = match (cell, column.shape) {
        _ if gap => AlignmentType::Left,
        (Cell::Words(_), _) => AlignmentType::Left,
        (_, Shape::Count) => AlignmentType::Right,
        (Cell::Empty, _) | (_, Shape::Day | Shape::Term | Shape::Share | Shape::Mean) => AlignmentType::Center,
        (_, Shape::Words) => AlignmentType::Left,
    };
    with(Paragraph::new().align(side), &cell.read(), Ink::Cell(size))
}

/// What heads a column; it is never left alone at the foot of a page.
fn title(column: &Column, size: usize) -> Paragraph {
    let middle = Paragraph::new().align(AlignmentType::Center).keep_next(true);
    with(middle, &column.title.as_str().into(), Ink::Head(size))
}
