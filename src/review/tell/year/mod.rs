//! What is told of the papers of a school year: road map, stages, surveys, decisions, awards, permits, numbers, reviews.

mod answers;
mod award;
mod begun;
mod decision;
mod done;
mod due;
mod item;
mod numbers;
mod outcome;
mod permit;
mod prolonged;
mod questions;
mod review;

use super::Teller;
use crate::record::{Declared, Entry, Kind};
use crate::review::{Seen, Subject};

pub(super) const TELLERS: &[&dyn Teller] = &[
    &item::Item,
    &done::Done,
    &due::Due,
    &begun::Begun,
    &questions::Questions,
    &answers::Answers,
    &decision::Made,
    &outcome::Outcome,
    &award::Given,
    &permit::Given,
    &prolonged::Prolonged,
    &numbers::Numbers,
    &review::Given,
];

/// What the record is called, as the head has it, or as the base had it.
fn subject<T>(kind: Kind, seen: &Seen<'_, T>) -> Option<Subject>
where
    Entry<T>: Declared,
{
    seen.head.or(seen.base).map(|item| Subject::titled(kind, item.entry))
}
