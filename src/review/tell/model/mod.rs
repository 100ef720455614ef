//! What is told of the school's amendments to the model: its numbers and its words.

mod numbers;
mod words;

use super::Teller;
use crate::review::delta::Delta;
use crate::review::{Between, Met, SubjectKind, Told};

pub(super) const TELLERS: &[&dyn Teller] = &[&numbers::Numbers, &words::Words];

/// The amendments, where they differ, and what nobody has told of them.
fn amended<'b>(between: &'b Between<'b>, told: &Told<'b>) -> Option<(&'b Met<'b>, Vec<&'b Delta>)> {
    let met = between.all().iter().find(|met| met.kind == SubjectKind::Model)?;
    Some((met, told.left(met.deltas.iter().collect())))
}
