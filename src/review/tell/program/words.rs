//! The text of a programme and the report of the mentor.

use crate::diagnostic::words::{Count, Noun};
use crate::name::Case;
use crate::record::kind;
use crate::review::bits::program;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Words;

impl Teller for Words {
    fn code(&self) -> &'static str {
        "program.words"
    }

    fn about(&self) -> &'static str {
        "Изменён текст программы, или сдан отчёт наставника."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.programs() {
            let Some((_, head)) = seen.both() else { continue };
            let body = seen.body();
            if !body.is_empty() {
                let sentence = say!["текст в ", program(&head, Case::Prepositional), " изменён: "];
                let sentence = sentence.and(Count(body.len(), Noun("абзац", "абзаца", "абзацев"))).and(".");
                told.add(seen.tell(Severity::Notice, Subject::program(&head), sentence).covers(body));
            }
            let report = seen.deltas(kind::Program::mentor_report);
            if let Some(day) = head.mentor_report.known().filter(|_| !report.is_empty()) {
                let sentence = say![program(&head, Case::Nominative), ": отчёт наставника сдан ", day.0, "."];
                told.add(seen.tell(Severity::Notice, Subject::program(&head), sentence).covers(report));
            }
        }
    }
}
