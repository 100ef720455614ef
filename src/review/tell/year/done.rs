//! An item of the road map is carried out, or its mark is taken back.

use super::subject;
use crate::record::Kind;
use crate::record::kind::{Roadmap, RoadmapItem};
use crate::review::bits::quote;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Done;

impl Teller for Done {
    fn code(&self) -> &'static str {
        "roadmap.done"
    }

    fn about(&self) -> &'static str {
        "Исполнен пункт дорожной карты, или отметка об этом снята."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.seen(Kind::Roadmap, |records| &records.roadmaps) {
            for part in seen.parts(Roadmap::items) {
                let deltas = part.deltas_of(RoadmapItem::done);
                let Some((_, item)) = part.both().filter(|_| !deltas.is_empty()) else { continue };
                let Some(subject) = subject(Kind::Roadmap, &seen) else { continue };
                let what = quote(RoadmapItem::what, &item.what);
                let (severity, sentence) = match item.done.known() {
                    Some(day) => (Severity::Notice, say!["исполнен пункт дорожной карты ", what, ": ", day.0, "."]),
                    None => (Severity::Important, say!["отметка об исполнении пункта ", what, " снята."]),
                };
                told.add(seen.tell(severity, subject, sentence).covers(deltas));
            }
        }
    }
}
