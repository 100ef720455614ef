//! What is told of every record alike: it comes, goes, breaks, is called otherwise, or differs in a field that no other
//! teller speaks of.

mod added;
mod asset;
mod broken;
mod field;
mod mended;
mod owner;
mod removed;
mod renamed;
mod style;

use super::Teller;
use crate::review::{Between, Met, Sentence, Severity, Telling};

pub(super) const TELLERS: &[&dyn Teller] = &[
    &broken::Broken,
    &mended::Mended,
    &added::Added,
    &removed::Removed,
    &renamed::Renamed,
    &field::Field,
    &style::Style,
    &asset::Asset,
];

/// A change of whatever it is that differs.
fn telling<'b>(between: &Between<'_>, met: &'b Met<'b>, severity: Severity, sentence: Sentence) -> Telling<'b> {
    Telling::new(severity, between.subject(met), sentence, Some(met))
}
