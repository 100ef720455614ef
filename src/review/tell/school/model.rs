//! The school works by another model, or asks more or less of its rules.

use super::{schools, subject};
use crate::record::declare::FieldInfo;
use crate::record::kind::School;
use crate::review::bits::instead;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Bit, Severity, Told};

/// What rules read of the school.
const FIELDS: [&FieldInfo; 11] = [
    School::profile.info,
    School::stages.info,
    School::teacher_form.info,
    School::model_period.info,
    School::levels.info,
    School::news_age.info,
    School::meeting_gap.info,
    School::waiting_days.info,
    School::mentor_load.info,
    School::new_teacher_months.info,
    School::school_levels.info,
];

pub(super) struct Model;

impl Teller for Model {
    fn code(&self) -> &'static str {
        "school.model"
    }

    fn about(&self) -> &'static str {
        "Школа работает по другому профилю, этапам, порогам или уровням правил."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in schools(between) {
            let Some((_, head)) = seen.both() else { continue };
            for info in FIELDS {
                for delta in seen.any(&[info]) {
                    let field = Bit::Own(format!("школа, поле «{}»: ", info.russian));
                    let sentence = say![field].joined(instead(delta, info.visibility)).and(".");
                    let means = say!["правила будут спрашивать другое."];
                    told.add(seen.tell(Severity::Important, subject(&head), sentence).means(means).covers([delta]));
                }
            }
        }
    }
}
