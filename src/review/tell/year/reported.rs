//! A report on a school year is made, or gone.

use super::{reports, year};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Reported;

impl Teller for Reported {
    fn code(&self) -> &'static str {
        "report.made"
    }

    fn about(&self) -> &'static str {
        "Составлен итоговый отчёт за учебный год, или он удалён; передан ли он уже."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for (seen, subject) in reports(between) {
            let (report, severity, what) = match (seen.appears(), seen.vanishes()) {
                (Some(report), _) => (report, Severity::Notice, "составлен итоговый отчёт"),
                (_, Some(report)) => (report, Severity::Important, "удалён итоговый отчёт"),
                _ => continue,
            };
            let day = report.date.known().map(|date| say![" от ", date.0]).unwrap_or_default();
            let sentence = say![what].joined(year(&report)).joined(day).and(".");
            let means = report.sent.known().map(|sent| say!["он передан ", sent.0, "."]);
            told.add(seen.tell(severity, subject, sentence).means_if(means).covers(seen.everything()));
        }
    }
}
