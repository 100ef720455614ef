//! Another curator.

use super::{schools, subject};
use crate::name::Case;
use crate::record::kind::School;
use crate::review::bits::person;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Curator;

impl Teller for Curator {
    fn code(&self) -> &'static str {
        "school.curator"
    }

    fn about(&self) -> &'static str {
        "В школе другой куратор; прежним ли остаётся приказ о нём."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in schools(between) {
            let deltas = seen.deltas(School::curator);
            let Some((base, head)) = seen.both().filter(|_| !deltas.is_empty()) else { continue };
            let (Some(before), Some(after)) = (base.model.curator(), head.model.curator()) else { continue };
            let now = person(&after, Case::Nominative);
            let sentence = say!["новый куратор – ", now, ", вместо куратора ", person(&before, Case::Genitive), "."];
            let order = head.curator_order.known().filter(|_| !seen.differs(School::curator_order));
            let means = order.map(|_| say!["приказ о кураторе прежний."]);
            told.add(seen.tell(Severity::Important, subject(&head), sentence).means_if(means).covers(deltas));
        }
    }
}
