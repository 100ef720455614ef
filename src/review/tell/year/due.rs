//! An item of the road map falls due on another day.

use super::subject;
use crate::record::Kind;
use crate::record::kind::{Roadmap, RoadmapItem};
use crate::review::bits::{instead, quote};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Due;

impl Teller for Due {
    fn code(&self) -> &'static str {
        "roadmap.due"
    }

    fn about(&self) -> &'static str {
        "Изменился срок пункта дорожной карты; прошёл ли уже прежний."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.seen(Kind::Roadmap, |records| &records.roadmaps) {
            for part in seen.parts(Roadmap::items) {
                let (deltas, Some((before, after))) = (part.deltas_of(RoadmapItem::due), part.both()) else { continue };
                let Some(subject) = subject(Kind::Roadmap, &seen) else { continue };
                let is_over = before.due.known().is_some_and(|due| due.last() < between.today());
                let means = (is_over && after.done.is_absent()).then(|| say!["прежний срок уже прошёл."]);
                let severity = if means.is_some() { Severity::Important } else { Severity::Notice };
                for delta in deltas {
                    let new = instead(delta, RoadmapItem::due.info.visibility);
                    let sentence = say!["срок пункта ", quote(RoadmapItem::what, &after.what), ": "];
                    let telling = seen.tell(severity, subject.clone(), sentence.joined(new).and("."));
                    told.add(telling.means_if(means.clone()).covers([delta]));
                }
            }
        }
    }
}
