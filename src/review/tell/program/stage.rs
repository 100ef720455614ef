//! A stage that a programme began or ended.

use crate::name::Case;
use crate::record::kind;
use crate::review::bits::{program, quote};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Stage;

impl Teller for Stage {
    fn code(&self) -> &'static str {
        "program.stage"
    }

    fn about(&self) -> &'static str {
        "Этап программы начат или закончен."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.programs() {
            let Some((_, head)) = seen.both() else { continue };
            for part in seen.parts(kind::Program::stages) {
                let Some(stage) = part.head else { continue };
                let name = quote(kind::ProgramStage::stage, &stage.stage);
                let became = match (stage.closed.known(), stage.begun.known()) {
                    (Some(day), _) => say![" закончен ", day.0],
                    (None, Some(day)) => say![" начат ", day.0],
                    (None, None) => continue,
                };
                let sentence = say![program(&head, Case::Nominative), ": этап ", name].joined(became).and(".");
                told.add(seen.tell(Severity::Notice, Subject::program(&head), sentence).covers(part.deltas));
            }
        }
    }
}
