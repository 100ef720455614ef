//! Averages over fewer people are shown, or over fewer no longer.

use super::{schools, subject};
use crate::diagnostic::words::{Count, Noun};
use crate::record::kind::School;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

const SURVEY: Noun = Noun("опроса", "опросов", "опросов");

pub(super) struct Threshold;

impl Teller for Threshold {
    fn code(&self) -> &'static str {
        "school.threshold"
    }

    fn about(&self) -> &'static str {
        "Изменился порог, с которого показывают средние; более низкий ломает."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in schools(between) {
            let deltas = seen.deltas(School::threshold);
            let Some((base, head)) = seen.both().filter(|_| !deltas.is_empty()) else { continue };
            let (was, is) = (base.model.threshold(), head.model.threshold());
            let severity = if is < was { Severity::Breaking } else { Severity::Notice };
            let sentence = say!["порог, с которого показывают средние: ", is, " вместо ", was, "."];
            let surveys = &between.sides.head.checked.figures.surveys;
            let least = surveys.iter().filter_map(|one| one.changes.iter().map(|change| change.people.value()).min());
            let shown = least.filter(|least| (is..was).contains(least)).count();
            let means = (shown > 0).then(|| say!["станут видны средние ", Count(shown, SURVEY), "."]);
            told.add(seen.tell(severity, subject(&head), sentence).means_if(means).covers(deltas));
        }
    }
}
