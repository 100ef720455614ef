//! CSV, as Excel with Russian settings opens it by a double click: UTF-8 with its mark, semicolons, decimal commas, days as
//! 05.09.2026.
//!
//! The tables of a report stand one below the other, an empty line between. Words that Excel would take for a formula get
//! an apostrophe before them.

use super::grid::{Grid, What, grids};
use super::plain::clean;
use crate::diagnostic::Texts;
use crate::report::Report;

/// By this programs know that what follows is UTF-8.
const MARK: &str = "\u{feff}";

/// All tables, below the title.
pub(super) fn write(report: &Report, texts: &dyn Texts) -> Vec<u8> {
    let mut text = MARK.to_owned();
    if let Some(mark) = report.audience.mark() {
        line(&mut text, [What::Words(mark.to_owned())]);
    }
    line(&mut text, [What::Words(format!("{} {}", report.title, report.subtitle()))]);
    for grid in grids(report, texts) {
        text.push_str("\r\n");
        table(&mut text, &grid);
    }
    text.into_bytes()
}

/// A table on its own.
pub(super) struct Single {
    /// A Latin word that no other table of the report has.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// Each table as a file of its own.
pub(super) fn tables(report: &Report, texts: &dyn Texts) -> Vec<Single> {
    let file = |grid: &Grid<'_>| {
        let mut text = MARK.to_owned();
        if let Some(mark) = report.audience.mark() {
            line(&mut text, [What::Words(mark.to_owned())]);
        }
        table(&mut text, grid);
        Single { id: grid.id.clone(), title: grid.title.to_owned(), bytes: text.into_bytes() }
    };
    grids(report, texts).iter().map(file).collect()
}

fn table(text: &mut String, grid: &Grid<'_>) {
    line(text, [What::Words(grid.title.to_owned())]);
    if grid.rows.is_empty() {
        return line(text, [What::Words(grid.empty.to_owned())]);
    }
    line(text, grid.heads.iter().map(|head| What::Words(head.title.clone())));
    grid.rows.iter().for_each(|row| line(text, row.iter().map(|leaf| leaf.what.clone())));
}

fn line(text: &mut String, cells: impl IntoIterator<Item = What>) {
    let cells: Vec<String> = cells.into_iter().map(|what| quoted(cell(&what))).collect();
    text.push_str(&cells.join(";"));
    text.push_str("\r\n");
}

fn cell(what: &What) -> String {
    match what {
        What::Empty => String::new(),
        What::Words(words) => harmless(clean(words)),
        What::Day(day) => day.format("%d.%m.%Y").to_string(),
        What::Month(day) => day.format("%m.%Y").to_string(),
        What::Year(year) => year.to_string(),
        What::Count(number) | What::Whole(number) | What::Answers(number) => number.to_string(),
        What::Quotient(part, whole) => decimal(*part as u64, *whole as u64),
        What::Average(sum, count) => decimal(*sum, *count as u64),
    }
}

/// Words that no program takes for a formula.
fn harmless(words: String) -> String {
    if words.starts_with(['=', '+', '-', '@']) { format!("'{words}") } else { words }
}

fn quoted(cell: String) -> String {
    if cell.contains([';', '"', '\n']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

/// A quotient with four decimals at most; the divisor is not nothing.
fn decimal(part: u64, whole: u64) -> String {
    let rounded = (part * 20_000 + whole) / (whole * 2).max(1);
    let text = format!("{},{:04}", rounded / 10_000, rounded % 10_000);
    text.trim_end_matches('0').trim_end_matches(',').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(words: &str) -> String {
        quoted(cell(&What::Words(words.to_owned())))
    }

    #[test]
    fn words_stay_words() {
        assert_eq!(said("=1+1"), "'=1+1");
        assert_eq!(said("+7; @"), "\"'+7; @\"");
        assert_eq!(said("«а» \"б\""), "\"«а» \"\"б\"\"\"");
        assert_eq!(said("две\r\nстроки"), "\"две\nстроки\"");
        assert_eq!(said("– тире"), "– тире");
    }

    #[test]
    fn quotients_have_a_decimal_comma() {
        let said = [(12, 17), (1, 2), (3, 3), (0, 5), (2, 3)].map(|(part, whole)| decimal(part, whole));
        assert_eq!(said, ["0,7059", "0,5", "1", "0", "0,6667"]);
    }
}
