//! Writers: a report to the bytes of a file, one format each.
//!
//! A writer receives a [`Report`] and the texts of the records, for file and line of what stands behind a number; the same
//! report gives the same bytes. Adding a format is a file here and a line in [`Format`].

mod csv;
mod docx;
pub mod folder;
mod grid;
mod html;
mod json;
mod plain;
mod spot;
mod xlsx;

use std::path::Path;

use super::Report;
use crate::diagnostic::Texts;

/// What kept a report from being written; no record can be the reason.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The look does not fit the report.
    #[error("не удаётся оформить отчёт: {0}")]
    Look(String),
    /// The office format fails.
    #[error("не удаётся записать файл для офиса: {0}")]
    Office(String),
}

/// A format of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A page to read and print; its figures unfold.
    Html,
    /// For Word.
    Docx,
    /// For Excel, with formulas and charts.
    Xlsx,
    /// The tables alone, for any program of sheets.
    Csv,
    /// For programs.
    Json,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 5] = [Format::Html, Format::Docx, Format::Xlsx, Format::Csv, Format::Json];

    /// How files of it end.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Format::Html => "html",
            Format::Docx => "docx",
            Format::Xlsx => "xlsx",
            Format::Csv => "csv",
            Format::Json => "json",
        }
    }

    /// The format of a word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        let word = word.to_lowercase();
        Format::ALL.into_iter().find(|format| format.ending() == word)
    }

    /// The format that a file's name asks for.
    #[must_use]
    pub fn of(path: &Path) -> Option<Self> {
        Format::named(path.extension()?.to_str()?)
    }

    /// Can it be read on the screen as it is?
    #[must_use]
    pub fn is_text(self) -> bool {
        !matches!(self, Format::Docx | Format::Xlsx)
    }

    /// The report in this format.
    ///
    /// # Errors
    /// Where the format itself fails.
    pub fn write(self, report: &Report, texts: &dyn Texts) -> Result<Vec<u8>, Error> {
        match self {
            Format::Html => html::write(report, texts),
            Format::Docx => docx::write(report),
            Format::Xlsx => xlsx::write(report, texts),
            Format::Csv => Ok(csv::write(report, texts)),
            Format::Json => Ok(json::write(report, texts)),
        }
    }
}
