//! Changes told over the differences: one file per teller, a folder per subject.
//!
//! Adding a teller is its file, its `mod` line and its line in `TELLERS` of its folder. A difference that a teller covers
//! is told by nobody else; what no teller covers is told by `rest`, so that nothing is lost.

mod article;
mod document;
mod meeting;
mod model;
mod pair;
mod person;
mod program;
mod registry;
mod rest;
mod school;
mod year;

use super::telling::Told;
use super::{Between, Change};

pub use registry::tellers;

/// Tells one kind of change.
pub trait Teller: Sync {
    /// Its name: `pair.mentor`.
    fn code(&self) -> &'static str;
    /// What it tells, in one Russian line for the list of all of them.
    fn about(&self) -> &'static str;
    /// Tells every such change.
    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>);
}

/// Every change, the worst first.
pub(super) fn all<'b>(between: &'b Between<'b>) -> Vec<Change> {
    let mut told = Told::new(between);
    for teller in tellers() {
        told.code = teller.code();
        teller.tell(between, &mut told);
    }
    told.into_changes()
}
