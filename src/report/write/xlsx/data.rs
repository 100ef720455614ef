//! The sheet with the records behind every figure, and the formulas that count them.

use std::collections::HashMap;

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::height::{self, Letters};
use super::look::{Look, fitting};
use super::name::DATA;
use crate::diagnostic::Texts;
use crate::report::write::grid::{Grid, Told};
use crate::report::write::spot::Spot;
use crate::report::{Behind, Value};

/// The row of the first record, as Excel counts.
const FIRST: usize = 4;
/// As many rows as a sheet has.
const ROWS: usize = 1_048_576;
/// The columns with their widths.
const HEADS: [(&str, u32); 7] = [
    ("Ключ", 270),
    ("Что посчитано", 330),
    ("Запись", 330),
    ("Код записи", 180),
    ("Файл", 360),
    ("Строка", 70),
    ("Число", 70),
];

/// The records.
pub(super) struct Data<'g> {
    entries: Vec<Entry<'g>>,
    counted: HashMap<String, Counted>,
    /// How many records there are.
    rows: usize,
    /// Did all fit?
    whole: bool,
}

/// The records behind a figure.
struct Entry<'g> {
    key: String,
    words: String,
    behind: &'g [Behind],
}

/// What formulas can count of a key.
#[derive(Clone, Copy, Default)]
struct Counted {
    rows: usize,
    sum: u64,
}

impl<'g> Data<'g> {
    /// The records behind the figures of all tables.
    pub(super) fn of(grids: &[Grid<'g>]) -> Self {
        let mut data = Data { entries: Vec::new(), counted: HashMap::new(), rows: 0, whole: true };
        for Told { key, words, figure } in grids.iter().flat_map(|grid| &grid.figures) {
            data.add(key.clone(), words, &figure.behind);
            let whole = if matches!(figure.value, Value::Gap(_)) { &[][..] } else { &figure.of };
            data.add(whole_of(key), &format!("{words} (целое)"), whole);
        }
        data
    }

    fn add(&mut self, key: String, words: &str, behind: &'g [Behind]) {
        if self.rows + behind.len() > ROWS - FIRST {
            self.whole = false;
            return;
        }
        let sum = behind.iter().filter_map(|one| one.number).map(u64::from).sum();
        self.counted.insert(key.clone(), Counted { rows: behind.len(), sum });
        self.rows += behind.len();
        self.entries.push(Entry { key, words: fitting(words), behind });
    }

    /// Does no record stand behind any figure? Then there is nothing to count from.
    pub(super) fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// The formula for the number of a key; nothing where its records do not make that number.
    pub(super) fn number(&self, key: &str, number: usize) -> Option<String> {
        let Counted { rows, sum } = *self.counted.get(key).filter(|_| !self.is_empty())?;
        match rows == number {
            true => Some(format!("COUNTIFS({},\"{key}\")", self.column('A'))),
            false if sum == number as u64 => {
                Some(format!("SUMIFS({},{},\"{key}\")", self.column('G'), self.column('A')))
            }
            false => None,
        }
    }

    /// The formula for the number of the whole that a figure is a share of.
    pub(super) fn whole(&self, key: &str, number: usize) -> Option<String> {
        self.number(&whole_of(key), number)
    }

    /// The formula for the average of a key; nothing where its records do not make it.
    pub(super) fn average(&self, key: &str, (sum, count): (u64, usize)) -> Option<String> {
        let counted = self.counted.get(key).filter(|counted| counted.rows == count && counted.sum == sum);
        counted.map(|_| format!("AVERAGEIFS({},{},\"{key}\")", self.column('G'), self.column('A')))
    }

    /// Writes the sheet.
    pub(super) fn write(&self, sheet: &mut Worksheet, look: &Look, texts: &dyn Texts) -> Result<(), XlsxError> {
        sheet.set_name(DATA)?.set_landscape();
        sheet.write_string_with_format(0, 0, "Записи, из которых сложились числа", &look.line)?;
        sheet.write_string_with_format(1, 0, self.about(), &look.note)?;
        for (column, (title, width)) in (0..).zip(HEADS) {
            sheet.set_column_width_pixels(column, width)?.write_string_with_format(2, column, title, &look.head)?;
        }
        let records = self.entries.iter().flat_map(|entry| entry.behind.iter().map(move |behind| (entry, behind)));
        for (row, (entry, behind)) in (3..).zip(records) {
            entry.write(sheet, row, &Spot::of(behind, texts), look)?;
        }
        let last = u32::try_from(self.rows + 2).unwrap_or(u32::MAX);
        sheet.autofilter(2, 0, last.max(3), 6)?.set_freeze_panes(3, 0)?.set_repeat_rows(2, 2)?;
        sheet.set_print_area(0, 0, last.max(3), 6)?;
        Ok(())
    }

    fn about(&self) -> &'static str {
        match self.whole {
            true => {
                "По этим строкам считают формулы на других листах. Отфильтруйте столбец «Ключ», чтобы увидеть записи одного числа."
            }
            false => "Записей больше, чем строк на листе: часть чисел на других листах стоит без формулы.",
        }
    }

    fn column(&self, letter: char) -> String {
        let last = (self.rows + FIRST - 1).max(FIRST);
        format!("'{DATA}'!${letter}${FIRST}:${letter}${last}")
    }
}

impl Entry<'_> {
    /// One of the records, in a row.
    fn write(&self, sheet: &mut Worksheet, row: u32, spot: &Spot<'_>, look: &Look) -> Result<(), XlsxError> {
        let own = [self.key.clone(), self.words.clone()].into_iter();
        let texts: Vec<String> = own.chain([spot.words, spot.id, spot.path].map(fitting)).collect();
        let widths = HEADS.map(|(_, width)| width);
        if let Some(height) = height::of(texts.iter().map(String::as_str).zip(widths), Letters::Plain) {
            sheet.set_row_height(row, height)?;
        }
        for (column, text) in (0..).zip(texts) {
            sheet.write_string_with_format(row, column, text, &look.words)?;
        }
        sheet.write_number_with_format(row, 5, spot.line as f64, &look.count)?;
        match spot.number {
            Some(number) => sheet.write_number_with_format(row, 6, number, &look.count)?,
            None => sheet.write_blank(row, 6, &look.count)?,
        };
        Ok(())
    }
}

/// The key of the whole that a figure is a share of.
fn whole_of(key: &str) -> String {
    format!("{key}.целое")
}
