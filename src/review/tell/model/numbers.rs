//! A number of the model is another: how long a programme lasts, from which age somebody may be a mentee.

use super::amended;
use crate::profile::Profile;
use crate::record::declare::FieldInfo;
use crate::record::kind::{AgeEntry, GoalsEntry, LengthEntry, ProfileRecord};
use crate::review::delta::Delta;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Bit, Severity, Subject, Telling, Told};

/// A number: the fields that lead to it, what it is, and what rules read of it.
struct Number {
    fields: &'static [&'static FieldInfo],
    what: &'static str,
    of: fn(&Profile) -> u32,
}

const NUMBERS: [Number; 8] = [
    Number {
        fields: &[ProfileRecord::length.info, LengthEntry::from.info],
        what: "программа не короче, месяцев",
        of: |profile| *profile.length.start(),
    },
    Number {
        fields: &[ProfileRecord::length.info, LengthEntry::to.info],
        what: "программа не длиннее, месяцев",
        of: |profile| *profile.length.end(),
    },
    Number {
        fields: &[ProfileRecord::goals.info, GoalsEntry::near.info, LengthEntry::from.info],
        what: "краткосрочная цель не короче, месяцев",
        of: |profile| *profile.near_goal.start(),
    },
    Number {
        fields: &[ProfileRecord::goals.info, GoalsEntry::near.info, LengthEntry::to.info],
        what: "краткосрочная цель не длиннее, месяцев",
        of: |profile| *profile.near_goal.end(),
    },
    Number {
        fields: &[ProfileRecord::goals.info, GoalsEntry::far.info, LengthEntry::from.info],
        what: "долгосрочная цель не короче, месяцев",
        of: |profile| *profile.far_goal.start(),
    },
    Number {
        fields: &[ProfileRecord::goals.info, GoalsEntry::far.info, LengthEntry::to.info],
        what: "долгосрочная цель не длиннее, месяцев",
        of: |profile| *profile.far_goal.end(),
    },
    Number {
        fields: &[ProfileRecord::ages.info, AgeEntry::pupil_from.info],
        what: "возраст, с которого обучающийся может быть наставляемым",
        of: |profile| profile.pupil_from,
    },
    Number {
        fields: &[ProfileRecord::ages.info, AgeEntry::young_to.info],
        what: "стаж, до которого педагог – молодой специалист",
        of: |profile| profile.young_to,
    },
];

pub(super) struct Numbers;

impl Teller for Numbers {
    fn code(&self) -> &'static str {
        "model.number"
    }

    fn about(&self) -> &'static str {
        "В model.yaml другое число: длина программы, срок цели, возраст, стаж; каким оно было и каким стало."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        let Some((met, left)) = amended(between, told) else { return };
        let (was, is) = (&between.base().profile, &between.head().profile);
        let changed: Vec<&Number> = NUMBERS.iter().filter(|number| (number.of)(was) != (number.of)(is)).collect();
        let deltas: Vec<&Delta> = left.into_iter().filter(|delta| changed.iter().any(|one| one.is_in(delta))).collect();
        if deltas.is_empty() {
            return;
        }
        let said = changed.iter().map(|one| format!("{} – было {}, стало {}", one.what, (one.of)(was), (one.of)(is)));
        let said = say!["модель школы: ", Bit::Own(said.collect::<Vec<_>>().join("; ")), "."];
        let telling = Telling::new(Severity::Important, Subject::model(), said, Some(met));
        told.add(telling.means(say!["правила будут спрашивать другое."]).covers(deltas));
    }
}

impl Number {
    /// Is it this number, or a part that holds it, that a difference is about?
    fn is_in(&self, delta: &Delta) -> bool {
        let fields: Vec<&FieldInfo> = delta.fields().collect();
        !fields.is_empty() && self.fields.starts_with(&fields)
    }
}
