//! A meeting that was not there.

use crate::model::Meeting;
use crate::name::Case;
use crate::record::kind;
use crate::review::bits::{pair, quote};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Sentence, Severity, Subject, Told};

pub(super) struct Added;

impl Teller for Added {
    fn code(&self) -> &'static str {
        "meeting.added"
    }

    fn about(&self) -> &'static str {
        "Записана или назначена встреча."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.meetings() {
            let Some(head) = seen.appears().filter(|_| told.left(seen.everything()).len() == 1) else { continue };
            let (Some(of), Some(day)) = (head.pair(), head.date.known()) else { continue };
            let sentence = match head.is_ahead() {
                true => say!["назначена встреча ", pair(&of, Case::Genitive), " на ", day.0, "."],
                false => say!["записана встреча ", pair(&of, Case::Genitive), " ", day.0].joined(about(&head)).and("."),
            };
            told.add(seen.tell(Severity::Notice, Subject::pair(&of), sentence).covers(&seen.met.deltas));
        }
    }
}

/// «: рабочая, «…»»
fn about(meeting: &Meeting<'_>) -> Sentence {
    let kind = meeting.kind.known().map(|_| say![": ", quote(kind::Meeting::kind, &meeting.kind)]);
    let topic = meeting.topic.known().map(|_| say![", тема ", quote(kind::Meeting::topic, &meeting.topic)]);
    kind.unwrap_or_default().joined(topic.unwrap_or_default())
}
