//! Finds in free Russian text what must not be published.
//!
//! Receives names and texts that are withheld (once, through [`WithheldBuilder`]) and then any text; returns
//! places in it. Pure: no records, no findings, no files; `public` turns a [`Found`] into a finding.
//!
//! Covered: surnames in any case beside a first name, patronymic or initial; bare surnames; phones; e-mails;
//! five words in a row of a withheld text. Not covered, on purpose: diminutives («Ваня»), «Иван Сергеевич» without
//! a surname, names in Latin letters, misspelt names, «имя (at) школа точка рф».

mod builder;
mod clean;
mod email;
mod evidence;
mod letter;
mod people;
mod phone;
mod shingle;
mod spelled;
mod telling;
#[cfg(test)]
mod tests;
mod withheld;
mod word;

use std::ops::Range;

pub use builder::{WithheldBuilder, windows};
pub(in crate::public) use spelled::Spelled;
pub(in crate::public) use telling::Telling;
pub use withheld::Withheld;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Leak {
    /// A surname with a first name, patronymic or initial beside it.
    Name {
        /// The index given to [`WithheldBuilder::add_person`].
        person: u32,
    },
    /// A surname alone, borne by no published person and not allowed; of several bearers the lowest index.
    BareSurname {
        /// The index given to [`WithheldBuilder::add_person`].
        person: u32,
    },
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// Five words or more that also stand in a withheld text.
    Repeats,
}

/// One leak and its place: bytes of the searched text, on character boundaries, never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it stands.
    pub range: Range<usize>,
    /// What it is.
    pub leak: Leak,
}
