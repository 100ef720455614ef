//! An item comes into the road map, or goes.

use super::subject;
use crate::record::Kind;
use crate::record::kind::{Roadmap, RoadmapItem};
use crate::review::bits::quote;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Item;

impl Teller for Item {
    fn code(&self) -> &'static str {
        "roadmap.item"
    }

    fn about(&self) -> &'static str {
        "В дорожную карту добавлен пункт или из неё убран."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.seen(Kind::Roadmap, |records| &records.roadmaps) {
            for part in seen.parts(Roadmap::items) {
                let (severity, what, item) = match (part.base, part.head) {
                    (None, Some(item)) => (Severity::Notice, "в дорожную карту добавлен пункт ", item),
                    (Some(item), None) if item.done.is_absent() => {
                        (Severity::Important, "из дорожной карты убран неисполненный пункт ", item)
                    }
                    (Some(item), None) => (Severity::Important, "из дорожной карты убран пункт ", item),
                    _ => continue,
                };
                let Some(subject) = subject(Kind::Roadmap, &seen) else { continue };
                let sentence = say![what, quote(RoadmapItem::what, &item.what), "."];
                told.add(seen.tell(severity, subject, sentence).covers(part.deltas));
            }
        }
    }
}
