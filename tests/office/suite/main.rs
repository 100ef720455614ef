//! The sample's reports and papers in a real LibreOffice. `tests/run` builds the program before it comes here.
//!
//! With `NASTAVNIK_PICTURES` a folder is named into which every printed page is drawn, to be looked at.

mod counted;
mod files;
mod lists;
mod long;
mod printed;
mod soffice;
