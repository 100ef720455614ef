//! All else that a report on a school year says: its day, its author, to whom and when it was handed in.

use super::{reports, year};
use crate::review::bits::shifts;
use crate::review::delta::Delta;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Handed;

impl Teller for Handed {
    fn code(&self) -> &'static str {
        "report.changed"
    }

    fn about(&self) -> &'static str {
        "Итоговый отчёт передан, или в нём иначе сказано о дне, авторе, прекращённых парах."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for (seen, subject) in reports(between) {
            let Some((_, head)) = seen.both() else { continue };
            let left = told.left(seen.everything()).into_iter().filter(|delta| delta.field().is_some());
            let deltas: Vec<&Delta> = left.collect();
            if deltas.is_empty() {
                continue;
            }
            let sentence = say!["итоговый отчёт"].joined(year(&head)).and(": ").joined(shifts(&deltas)).and(".");
            told.add(seen.tell(Severity::Notice, subject, sentence).covers(deltas));
        }
    }
}
