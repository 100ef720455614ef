//! A stage of the school's programme begins or is closed.

use super::subject;
use crate::record::Kind;
use crate::record::kind::{SchoolStage, SchoolStages};
use crate::review::bits::quote;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, SeenPart, Sentence, Severity, Told};

pub(super) struct Begun;

impl Teller for Begun {
    fn code(&self) -> &'static str {
        "stage.dates"
    }

    fn about(&self) -> &'static str {
        "Этап программы школы начат или закрыт, или запись об этом убрана."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.seen(Kind::Stages, |records| &records.stages) {
            for part in seen.parts(SchoolStages::stages) {
                let deltas = match part.both() {
                    Some(_) => [part.deltas_of(SchoolStage::begun), part.deltas_of(SchoolStage::closed)].concat(),
                    None => part.deltas.clone(),
                };
                let is_told = part.both().is_none() || !deltas.is_empty();
                let Some(sentence) = sentence(&part).filter(|_| is_told) else { continue };
                let Some(subject) = subject(Kind::Stages, &seen) else { continue };
                let is_closed = part.head.is_none_or(|stage| !stage.closed.is_absent());
                let severity = if is_closed { Severity::Important } else { Severity::Notice };
                told.add(seen.tell(severity, subject, sentence).covers(deltas));
            }
        }
    }
}

fn sentence(part: &SeenPart<'_, SchoolStage>) -> Option<Sentence> {
    let stage = part.head.or(part.base)?;
    let name = say!["этап ", quote(SchoolStage::stage, &stage.stage)];
    let dates = [(" начат ", stage.begun.known()), (" закрыт ", stage.closed.known())];
    let dates = dates.into_iter().filter_map(|(what, day)| day.map(|day| say![what, day.0]));
    let dates = dates.reduce(|one, other| one.and(",").joined(other));
    Some(match (part.head, dates) {
        (None, _) => name.and(" убран из записи."),
        (Some(_), Some(dates)) => name.joined(dates).and("."),
        (Some(_), None) => name.and(": дат больше нет."),
    })
}
