//! The first sheet: title, remarks, and on which sheet each table lies.

use rust_xlsxwriter::{Format, Url, Worksheet, XlsxError};

use super::data::Data;
use super::height;
use super::look::{Look, fitting};
use super::name::{COVER, DATA};
use crate::report::write::grid::Grid;
use crate::report::{Block, Line, Report, Signature, Stand};

/// The width of the column in pixels.
const WIDTH: u32 = 620;

/// Writes the sheet; tables stand in the order of the blocks, each with the name of its sheet.
pub(super) fn write(
    sheet: &mut Worksheet,
    report: &Report,
    (grids, names, data): (&[Grid<'_>], &[String], &Data<'_>),
    look: &Look,
) -> Result<(), XlsxError> {
    sheet.set_name(COVER)?.set_column_width_pixels(0, WIDTH)?;
    let mut page = Page { sheet, row: 0, look };
    if let Some(mark) = report.audience.mark() {
        page.say(mark, &look.note)?;
    }
    page.say(&report.school, &look.text)?;
    page.say(&report.title, &look.title)?;
    page.say(&report.subtitle(), &look.text)?;
    let mut tables = grids.iter().zip(names);
    for (at, section) in report.sections.iter().enumerate() {
        if let Some(heading) = report.heading(at) {
            page.skip().say(&heading, &look.heading)?;
        }
        for block in &section.blocks {
            match block {
                Block::Facts(_) | Block::Table(_) => page.table(tables.next())?,
                Block::Chart(chart) => {
                    page.table(tables.next())?;
                    page.say(&chart.about, &look.note_text)?;
                }
                other => page.block(other)?,
            }
        }
    }
    if !data.is_empty() {
        page.skip().link("Данные: записи, из которых сложились числа", DATA)?;
    }
    page.say(&report.made_on(), &look.text)?;
    let last = page.row.saturating_sub(1);
    sheet.set_print_area(0, 0, last, 0)?;
    Ok(())
}

/// The sheet and the row that is written next.
struct Page<'p> {
    sheet: &'p mut Worksheet,
    row: u32,
    look: &'p Look,
}

impl Page<'_> {
    fn skip(&mut self) -> &mut Self {
        self.row += 1;
        self
    }

    fn say(&mut self, words: &str, format: &Format) -> Result<(), XlsxError> {
        let letters = self.look.letters(format);
        let words = fitting(words);
        if let Some(height) = height::of([(words.as_str(), WIDTH)], letters) {
            self.sheet.set_row_height(self.row, height)?;
        }
        self.sheet.write_string_with_format(self.row, 0, words, format)?;
        self.row += 1;
        Ok(())
    }

    fn link(&mut self, words: &str, sheet: &str) -> Result<(), XlsxError> {
        let link = Url::new(format!("internal:'{sheet}'!A1")).set_text(fitting(words));
        self.sheet.write_url_with_format(self.row, 0, link, &self.look.link)?;
        self.row += 1;
        Ok(())
    }

    fn table(&mut self, table: Option<(&Grid<'_>, &String)>) -> Result<(), XlsxError> {
        let Some((grid, name)) = table else { return Ok(()) };
        match grid.rows.is_empty() {
            true => self.say(&format!("{}. {}", grid.title, grid.empty), &self.look.text),
            false => self.link(&format!("Лист «{name}»"), name),
        }
    }

    /// What is no table.
    fn block(&mut self, block: &Block) -> Result<(), XlsxError> {
        let look = self.look;
        match block {
            Block::Heading(title) => self.say(title, &look.strong),
            Block::Text(line, Stand::Note) => self.say(&line.plain(), &look.note_text),
            Block::Text(line, _) => self.say(&line.plain(), &look.text),
            Block::Sides(left, right) => self.say(&format!("{}    {}", left.plain(), right.plain()), &look.text),
            Block::List(lines) => self.lines(lines, "– "),
            Block::Form(lines) => self.lines(lines, ""),
            Block::Signatures(list) => list.iter().try_for_each(|one| self.say(&signed(one), &look.text)),
            _ => Ok(()),
        }
    }

    fn lines(&mut self, lines: &[Line], before: &str) -> Result<(), XlsxError> {
        lines.iter().try_for_each(|line| self.say(&format!("{before}{}", line.plain()), &self.look.text))
    }
}

fn signed(signature: &Signature) -> String {
    format!("{} ____________________ {}", signature.post.plain(), signature.name.plain())
}
