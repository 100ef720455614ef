//! Mistakes inside a record as a file: their manual pages and the findings that cite them, family by family.
//!
//! Receives what was met while reading, returns a [`Finding`] with its words. Deliberately lacks any reading of its own:
//! whoever meets the mistake decides that it is one.

mod file;
mod front;
mod key;
mod value;
mod yaml;

use crate::diagnostic::{Finding, Location, Manual};

pub(super) use file::{many_mistakes, misnamed, no_school, same_id, second_school, unclaimed};
pub(super) use front::{no_front_matter, not_closed, odd_dashes, repaired, two_records};
pub(super) use key::{key_twice, latin_letters, order, unknown_key};
pub(crate) use value::MISSING_FIELD;
pub(super) use value::{bad_date, unknown_word, unusual_date, wrong_value};
pub(super) use yaml::{conflict, not_yaml, reuse, too_deep, too_many};

/// The pages of this folder, in the order in which `explain` lists them.
pub(crate) const MANUALS: &[&Manual] = &[
    &front::NO_FRONT_MATTER,
    &front::NOT_CLOSED,
    &front::TWO_RECORDS,
    &key::UNKNOWN_KEY,
    &value::WRONG_VALUE,
    &value::MISSING_FIELD,
    &file::SAME_ID,
    &yaml::REUSE,
    &yaml::TOO_DEEP,
    &file::UNCLAIMED,
    &value::DATE,
    &key::KEY_TWICE,
    &front::REPAIRED,
    &key::ORDER,
    &key::LATIN_LETTERS,
    &yaml::NOT_YAML,
    &value::UNKNOWN_WORD,
    &file::ONE_SCHOOL,
    &file::MANY_MISTAKES,
];

/// A finding with the help that every mistake of a record gives.
fn finding(
    manual: &'static Manual,
    location: impl Into<Location>,
    headline: impl Into<String>,
    help: impl Into<String>,
) -> Finding {
    let mut finding = Finding::new(manual, location, headline);
    finding.help(help);
    finding
}
