//! The curator's desk: what is to be done now, and below it every report with its files.

use serde::Serialize;

use super::sheet::Sheet;
use crate::diagnostic::Texts;
use crate::report::Report;

/// A report as the desk names it.
#[derive(Clone, Debug)]
pub(in crate::report::write) struct Shelf {
    /// Its name.
    pub name: String,
    /// What it is about.
    pub about: &'static str,
    /// May anybody read it?
    pub public: bool,
    /// Its files by their endings; the first is opened by its name.
    pub files: Vec<(&'static str, String)>,
    /// Its tables as CSV: title and file.
    pub tables: Vec<(String, String)>,
}

/// What the template reads.
#[derive(Serialize)]
pub(super) struct Desk<'r> {
    #[serde(flatten)]
    sheet: Sheet<'r>,
    shelves: Vec<Row<'r>>,
}

#[derive(Serialize)]
struct Row<'r> {
    name: &'r str,
    about: &'r str,
    public: bool,
    href: &'r str,
    files: Vec<Link<'r>>,
    tables: Vec<Link<'r>>,
}

#[derive(Serialize)]
struct Link<'r> {
    words: &'r str,
    href: &'r str,
}

impl<'r> Desk<'r> {
    /// The desk as it is shown.
    pub(super) fn of(front: &'r Report, shelves: &'r [Shelf], texts: &'r dyn Texts) -> Self {
        Desk { sheet: Sheet::of(front, texts), shelves: shelves.iter().map(row).collect() }
    }
}

fn row(shelf: &Shelf) -> Row<'_> {
    let Shelf { name, about, public, files, tables } = shelf;
    let href = files.first().map_or("", |(_, href)| href);
    let files = files.iter().skip(1).map(|(words, href)| Link { words, href }).collect();
    let tables = tables.iter().map(|(words, href)| Link { words, href }).collect();
    Row { name, about, public: *public, href, files, tables }
}
