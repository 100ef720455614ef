//! Another head of the school.

use super::{schools, subject};
use crate::record::kind::School;
use crate::review::bits::instead;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Head;

impl Teller for Head {
    fn code(&self) -> &'static str {
        "school.head"
    }

    fn about(&self) -> &'static str {
        "У школы другой руководитель."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in schools(between) {
            let (deltas, Some((_, head))) = (seen.deltas(School::head), seen.both()) else { continue };
            for delta in deltas {
                let who = instead(delta, School::head.info.visibility);
                let sentence = say!["руководитель школы: "].joined(who).and(".");
                told.add(seen.tell(Severity::Important, subject(&head), sentence).covers([delta]));
            }
        }
    }
}
