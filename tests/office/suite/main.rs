//! The sample's reports and papers in a real LibreOffice. `tests/run` builds the program before it comes here.
//!
//! Every printed page is drawn into `target/tmp/pictures`, to be looked at.

mod counted;
mod files;
mod lists;
mod long;
mod printed;
mod soffice;
