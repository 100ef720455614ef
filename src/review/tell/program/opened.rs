//! A programme that was not there.

use crate::diagnostic::words::{Count, Noun};
use crate::name::Case;
use crate::review::bits::program;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Opened;

impl Teller for Opened {
    fn code(&self) -> &'static str {
        "program.opened"
    }

    fn about(&self) -> &'static str {
        "Составлена программа: сколько в ней целей и мероприятий."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.programs() {
            let Some(head) = seen.appears() else { continue };
            let goals = Count(head.goals.known().map_or(0, Vec::len), Noun("цель", "цели", "целей"));
            let measures =
                Count(head.measures.known().map_or(0, Vec::len), Noun("мероприятие", "мероприятия", "мероприятий"));
            let sentence = say!["составлена ", program(&head, Case::Nominative), ": "];
            let sentence = sentence.and(goals).and(", ").and(measures).and(".");
            let telling = seen.tell(Severity::Important, Subject::program(&head), sentence);
            told.add(telling.covers(&seen.met.deltas));
        }
    }
}
