//! The section looks otherwise: its colours, logo, menu, the lines at the foot of its pages.

use super::{schools, subject};
use crate::record::declare::FieldInfo;
use crate::record::kind::School;
use crate::review::bits::shifts;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

/// What every page of the section shows of the school's taste.
const LOOK: [&FieldInfo; 5] =
    [School::accent.info, School::paper.info, School::logo.info, School::menu.info, School::footer.info];

pub(super) struct Look;

impl Teller for Look {
    fn code(&self) -> &'static str {
        "school.look"
    }

    fn about(&self) -> &'static str {
        "Раздел выглядит иначе: цвета, логотип, меню, строки внизу страниц."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in schools(between) {
            let Some((_, head, deltas)) = seen.changed(&LOOK) else { continue };
            let sentence = say!["вид раздела: "].joined(shifts(&deltas)).and(".");
            let means = say!["изменятся все страницы раздела."];
            told.add(seen.tell(Severity::Notice, subject(&head), sentence).means(means).covers(deltas));
        }
    }
}
