//! Words that look like surnames may be written, or no longer.

use super::{schools, subject};
use crate::record::kind::School;
use crate::review::bits::instead;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Allowed;

impl Teller for Allowed {
    fn code(&self) -> &'static str {
        "school.words"
    }

    fn about(&self) -> &'static str {
        "Изменились слова, похожие на фамилии, которые разрешено писать."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in schools(between) {
            let (deltas, Some((_, head))) = (seen.deltas(School::allowed_words), seen.both()) else { continue };
            for delta in deltas {
                let what = instead(delta, School::allowed_words.info.visibility);
                let sentence = say!["слова, похожие на фамилии, которые разрешено писать: "].joined(what).and(".");
                let means = say!["проверьте, что так не зовут никого из школы."];
                told.add(seen.tell(Severity::Important, subject(&head), sentence).means(means).covers([delta]));
            }
        }
    }
}
