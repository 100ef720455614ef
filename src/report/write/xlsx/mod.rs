//! XLSX: a workbook for Excel in which every number can be asked where it comes from.
//!
//! Receives a report, returns the bytes of the file. The first sheet is what people read: title, remarks, and what lies
//! where. Each table has a sheet of its own, with typed days and numbers, filters, a head that stays in view and is
//! repeated on paper. The last sheet holds the records, and every figure is a formula over it, with its result beside it
//! for programs that do not count; what is for everybody leads to no record and has no such sheet. The date inside is the day of the report: the same report gives the same bytes.

mod cover;
mod data;
mod height;
mod look;
mod name;
mod picture;
mod sheet;

use chrono::Datelike;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use super::Error;
use super::grid::{Grid, grids};
use crate::diagnostic::Texts;
use crate::report::Report;
use data::Data;
use look::{FONT, Look};

/// The workbook.
pub(super) fn write(report: &Report, texts: &dyn Texts) -> Result<Vec<u8>, Error> {
    book(report, texts).map_err(|error| Error::Office(error.to_string()))
}

fn book(report: &Report, texts: &dyn Texts) -> Result<Vec<u8>, XlsxError> {
    let grids = grids(report, texts);
    let names = name::all(&grids);
    let data = Data::of(&grids);
    let look = Look::new();
    let mut book = Workbook::new();
    book.set_properties(&properties(report)?);
    book.set_default_format(&look.plain, 21, 72)?;
    cover::write(sheet_of(&mut book, report), report, (&grids, &names, &data), &look)?;
    for (grid, name) in filled(&grids, &names) {
        sheet::write(sheet_of(&mut book, report), grid, name, (report, &data, &look))?;
    }
    if !data.is_empty() {
        data.write(long_sheet_of(&mut book, report), &look, texts)?;
    }
    book.save_to_buffer()
}

/// The tables that have rows, with the names of their sheets.
fn filled<'g, 'r>(grids: &'g [Grid<'r>], names: &'g [String]) -> impl Iterator<Item = (&'g Grid<'r>, &'g str)> {
    grids.iter().zip(names).filter(|(grid, _)| !grid.rows.is_empty()).map(|(grid, name)| (grid, name.as_str()))
}

fn properties(report: &Report) -> Result<DocProperties, XlsxError> {
    let year = u16::try_from(report.today.year()).unwrap_or(1900);
    let (month, day) = (report.today.month0() + 1, report.today.day0() + 1);
    let made = ExcelDateTime::from_ymd(year, u8::try_from(month).unwrap_or(1), u8::try_from(day).unwrap_or(1))?;
    Ok(DocProperties::new().set_title(&report.title).set_author(&report.school).set_creation_datetime(&made))
}

/// A new sheet.
fn sheet_of<'b>(book: &'b mut Workbook, report: &Report) -> &'b mut Worksheet {
    laid_out(book.add_worksheet(), report)
}

/// A new sheet of very many rows, written from top to bottom. They wait in a nameless temporary file; where there can be
/// none, they are held.
fn long_sheet_of<'b>(book: &'b mut Workbook, report: &Report) -> &'b mut Worksheet {
    if book.add_worksheet_with_low_memory().is_err() {
        book.add_worksheet();
    }
    laid_out(book.worksheets_mut().last_mut().expect("a sheet was added just now"), report)
}

/// The sheet on paper: A4, the margins of an office in inches, the mark on top and the number of the page at the foot.
fn laid_out<'s>(sheet: &'s mut Worksheet, report: &Report) -> &'s mut Worksheet {
    sheet.set_paper_size(9).set_margins(1.181, 0.591, 0.787, 0.787, 0.394, 0.394);
    sheet.set_footer(format!("&C&\"{FONT}\"&10&P из &N"));
    if let Some(mark) = report.audience.mark() {
        sheet.set_header(format!("&R&\"{FONT}\"&10{mark}"));
    }
    sheet.set_print_fit_to_pages(1, 0);
    sheet
}
