//! What is told of the papers of a school year: road map, stages, surveys, decisions, awards, permits, numbers,
//! reviews, reports.

mod answers;
mod award;
mod begun;
mod counted;
mod decision;
mod done;
mod due;
mod handed;
mod item;
mod numbers;
mod outcome;
mod permit;
mod prolonged;
mod questions;
mod reported;
mod review;

use super::Teller;
use crate::model::AnnualReport;
use crate::record::{Declared, Entry, Kind, kind};
use crate::review::sentence::say;
use crate::review::{Between, Bit, Seen, Sentence, Subject};

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
    &reported::Reported,
    &counted::Counted,
    &handed::Handed,
];

/// What the record is called, as the head has it, or as the base had it.
fn subject<T>(kind: Kind, seen: &Seen<'_, T>) -> Option<Subject>
where
    Entry<T>: Declared,
{
    seen.head.or(seen.base).map(|item| Subject::titled(kind, item.entry))
}

/// Every report on a school year that differs, with what it is called.
fn reports<'b>(between: &'b Between<'b>) -> Vec<(Seen<'b, kind::AnnualReport>, Subject)> {
    let seen = between.seen(Kind::Report, |records| &records.reports).into_iter();
    seen.filter_map(|seen| Some((seen, subject(Kind::Report, &seen)?))).collect()
}

/// « за 2025/26 учебный год»
fn year(report: &AnnualReport<'_>) -> Sentence {
    report.school_year().map(|year| say![Bit::Own(format!(" за {year} учебный год"))]).unwrap_or_default()
}
