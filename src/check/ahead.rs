//! What will become wrong in the days to come if nothing happens.
//!
//! The records are read once; model, rules and gate look at them on each day anew.

use std::collections::HashSet;

use chrono::NaiveDate;
use rayon::prelude::*;

use super::{Checked, Read};
use crate::diagnostic::{Finding, Fingerprint, marked};
use crate::record::Decoded;
use crate::source::Sources;

/// What appears on one day.
#[derive(Debug)]
pub struct Ahead {
    /// The day.
    pub day: NaiveDate,
    /// The findings that no earlier day knows, by place.
    pub findings: Vec<Foreseen>,
    /// What a built section may no longer show from this day on: no finding of the records, since the next build leaves
    /// it out.
    pub closing: Vec<Foreseen>,
}

/// A finding of a day to come.
#[derive(Debug)]
pub struct Foreseen {
    /// The finding.
    pub finding: Finding,
    /// What it is known by.
    pub fingerprint: Fingerprint,
}

/// What appears in so many days after `today`, day by day; days on which nothing does are left out. A finding belongs to
/// the first day on which its fingerprint appears; what is found today already is not told again.
#[must_use]
pub fn ahead(sources: &Sources, today: NaiveDate, days: usize) -> Vec<Ahead> {
    let read = Read::of(sources, &mut Decoded::default());
    let mut before = read.clone().on(today).whole();
    let mut known: HashSet<Fingerprint> = prints(&before, sources).collect();
    let mut coming = Vec::new();
    let days: Vec<NaiveDate> = today.iter_days().skip(1).take(days).collect();
    // Some days at a time: each holds a model of its own.
    for some in days.chunks(rayon::current_num_threads().max(2)) {
        let checked: Vec<Checked> = some.par_iter().map(|&day| read.clone().on(day).whole()).collect();
        for now in checked {
            let closing = foreseen(&now.opening.closed_since(&before.opening, &now.model), sources, |_| true);
            let findings = foreseen(&now.findings, sources, |print| known.insert(print));
            coming.push(Ahead { day: now.model.today, findings, closing });
            before = now;
        }
    }
    coming.retain(|day| !day.findings.is_empty() || !day.closing.is_empty());
    coming
}

fn prints(checked: &Checked, sources: &Sources) -> impl Iterator<Item = Fingerprint> {
    marked(&checked.findings, sources).into_iter().map(|marked| marked.fingerprint)
}

fn foreseen(findings: &[Finding], sources: &Sources, mut is_new: impl FnMut(Fingerprint) -> bool) -> Vec<Foreseen> {
    let new = marked(findings, sources).into_iter().filter(|marked| is_new(marked.fingerprint));
    new.map(|marked| Foreseen { finding: marked.finding.clone(), fingerprint: marked.fingerprint }).collect()
}
