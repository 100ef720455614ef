//! The sheet of a table.

use rust_xlsxwriter::{Format, Formula, Worksheet, XlsxError, row_col_to_cell};

use super::data::Data;
use super::height::{self, Letters};
use super::look::{Look, fitting};
use super::picture;
use crate::report::Report;
use crate::report::write::grid::{Grid, Head, Leaf, What};

/// The row of the head.
const HEAD: u32 = 2;
/// The width in pixels of the button of a filter.
const FILTER: u32 = 18;
/// No word, such as an address, widens a column over so many pixels.
const WIDEST: u32 = 240;
/// The width in millimetres of a line on an upright sheet.
const UPRIGHT: u16 = 165;

/// Writes the sheet.
pub(super) fn write(
    sheet: &mut Worksheet,
    grid: &Grid<'_>,
    name: &str,
    (report, data, look): (&Report, &Data<'_>, &Look),
) -> Result<(), XlsxError> {
    sheet.set_name(name)?;
    sheet.write_string_with_format(0, 0, fitting(grid.title), &look.line)?;
    let about = format!("{} {}", report.title, report.subtitle());
    sheet.write_string_with_format(1, 0, fitting(&about), &look.note)?;
    let widths = widths(grid);
    for (column, (head, width)) in (0..).zip(grid.heads.iter().zip(&widths)) {
        sheet.set_column_width_pixels(column, *width)?;
        sheet.write_string_with_format(HEAD, column, fitting(&head.title), &look.head)?;
    }
    let heads = grid.heads.iter().zip(&widths).map(|(head, width)| (head.title.as_str(), width - FILTER));
    if let Some(height) = height::of(heads, Letters::Heavy) {
        sheet.set_row_height(HEAD, height)?;
    }
    for (row, leaves) in (HEAD + 1..).zip(&grid.rows) {
        for (column, leaf) in (0..).zip(leaves) {
            write_leaf(sheet, (row, column), leaf, (data, look))?;
        }
        let words = leaves.iter().zip(&widths).filter_map(|(leaf, width)| Some((worded(leaf)?, *width)));
        if let Some(height) = height::of(words, Letters::Plain) {
            sheet.set_row_height(row, height)?;
        }
    }
    lay_out(sheet, grid, name, widths.iter().sum())
}

/// The widths of the columns in pixels: as wide as they should be, and no narrower than their longest word.
fn widths(grid: &Grid<'_>) -> Vec<u32> {
    let width = |(at, head): (usize, &Head)| {
        let words = grid.rows.iter().filter_map(|leaves| worded(leaves.get(at)?));
        let longest = words.map(|words| height::widest(words, Letters::Plain)).max().unwrap_or(0);
        let title = height::widest(&head.title, Letters::Heavy) + FILTER;
        pixels(head.width).max(longest.max(title).min(WIDEST))
    };
    grid.heads.iter().enumerate().map(width).collect()
}

fn worded(leaf: &Leaf) -> Option<&str> {
    match &leaf.what {
        What::Words(words) => Some(words),
        _ => None,
    }
}

/// Filters, the head that stays, the paper, and the picture below the table.
fn lay_out(sheet: &mut Worksheet, grid: &Grid<'_>, name: &str, width: u32) -> Result<(), XlsxError> {
    let last_column = u16::try_from(grid.heads.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let last_row = HEAD + u32::try_from(grid.rows.len()).unwrap_or(u32::MAX - HEAD);
    sheet.autofilter(HEAD, 0, last_row, last_column)?.set_freeze_panes(HEAD + 1, 1)?;
    sheet.set_repeat_rows(HEAD, HEAD)?;
    if width > pixels(UPRIGHT) {
        sheet.set_landscape();
    }
    let drawn = picture::of(grid, name, (HEAD + 1, last_row));
    let Some(picture) = drawn else {
        sheet.set_print_area(0, 0, last_row, last_column)?;
        return Ok(());
    };
    let (mut chart, rows) = picture.sized(width);
    sheet.insert_chart(
        last_row + 2,
        0,
        chart.set_object_movement(rust_xlsxwriter::ObjectMovement::DontMoveOrSizeWithCells),
    )?;
    sheet.set_print_area(0, 0, last_row + 2 + rows, last_column)?;
    Ok(())
}

fn write_leaf(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    leaf: &Leaf,
    (data, look): (&Data<'_>, &Look),
) -> Result<(), XlsxError> {
    let key = leaf.key.as_deref();
    let mut count = |number: usize, formula: Option<String>, format: &Format| {
        put_number(sheet, (row, column), number as f64, formula, format)
    };
    match &leaf.what {
        What::Count(number) => count(*number, key.and_then(|key| data.number(key, *number)), &look.count)?,
        What::Whole(number) => count(*number, key.and_then(|key| data.whole(key, *number)), &look.count)?,
        What::Answers(number) => count(*number, key.and_then(|key| data.number(key, *number)), &look.count)?,
        What::Year(year) => put_number(sheet, (row, column), f64::from(*year), None, &look.count)?,
        What::Quotient(part, whole) => {
            let formula = format!("{}/{}", row_col_to_cell(row, column - 2), row_col_to_cell(row, column - 1));
            put_number(
                sheet,
                (row, column),
                *part as f64 / *whole as f64,
                Some(formula),
                percents(*part, *whole, look),
            )?;
        }
        What::Average(sum, marks) => {
            let formula = key.and_then(|key| data.average(key, (*sum, *marks)));
            put_number(sheet, (row, column), *sum as f64 / *marks as f64, formula, &look.mean)?;
        }
        What::Empty => drop(sheet.write_blank(row, column, &look.words)?),
        What::Words(words) => drop(sheet.write_string_with_format(row, column, fitting(words), &look.words)?),
        What::Day(day) => drop(sheet.write_datetime_with_format(row, column, day, &look.day)?),
        What::Month(day) => drop(sheet.write_datetime_with_format(row, column, day, &look.month)?),
    }
    Ok(())
}

/// A number, as a formula where it is counted from records.
fn put_number(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    number: f64,
    formula: Option<String>,
    format: &Format,
) -> Result<(), XlsxError> {
    match formula {
        Some(formula) => {
            let formula = Formula::new(format!("={formula}")).set_result(number.to_string());
            sheet.write_formula_with_format(row, column, formula, format)?;
        }
        None => drop(sheet.write_number_with_format(row, column, number, format)?),
    }
    Ok(())
}

/// Whole percents, unless they would call nearly all all, or nearly nothing nothing.
fn percents(part: usize, whole: usize, look: &Look) -> &Format {
    let rounded = (200 * part + whole) / (2 * whole).max(1);
    let wrong = (rounded == 0 && part > 0) || (rounded == 100 && part < whole);
    if wrong { &look.tenths } else { &look.percent }
}

/// Millimetres on a screen.
fn pixels(width: u16) -> u32 {
    u32::from(width) * 480 / 127
}
