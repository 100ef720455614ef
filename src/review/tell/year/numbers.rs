//! The school's numbers of a year are others.

use super::subject;
use crate::model::SchoolYear;
use crate::record::declare::Fielded;
use crate::record::{Kind, kind};
use crate::review::bits::instead;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Bit, Severity, Told};

pub(super) struct Numbers;

impl Teller for Numbers {
    fn code(&self) -> &'static str {
        "numbers.changed"
    }

    fn about(&self) -> &'static str {
        "Изменились числа школы, от которых считают доли; есть ли уже отчёт за этот год."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.seen(Kind::Numbers, |records| &records.numbers) {
            let Some((_, head)) = seen.both() else { continue };
            let Some(subject) = subject(Kind::Numbers, &seen) else { continue };
            let is_reported = head.school_year().is_some_and(|year| is_reported(between, year));
            let means = is_reported.then(|| say!["отчёт за этот учебный год уже есть."]);
            let severity = if is_reported { Severity::Important } else { Severity::Notice };
            for info in kind::Numbers::FIELDS {
                for delta in seen.any(&[info]) {
                    let field = Bit::Own(format!("числа школы, поле «{}»: ", info.russian));
                    let sentence = say![field].joined(instead(delta, info.visibility)).and(".");
                    told.add(seen.tell(severity, subject.clone(), sentence).means_if(means.clone()).covers([delta]));
                }
            }
        }
    }
}

fn is_reported(between: &Between<'_>, year: SchoolYear) -> bool {
    between.head().reports().any(|report| report.school_year() == Some(year))
}
