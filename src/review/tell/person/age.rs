//! Somebody turns out to be a minor, or of age.

use crate::name::Case;
use crate::record::kind::Person;
use crate::review::bits::person;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Age;

impl Teller for Age {
    fn code(&self) -> &'static str {
        "person.age"
    }

    fn about(&self) -> &'static str {
        "По новым сведениям человек несовершеннолетний или уже нет: от этого зависит, кто даёт согласие."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        let fields = [Person::birth_year.info, Person::birth_date.info, Person::affiliation.info];
        for seen in between.people() {
            let (deltas, Some((base, head))) = (seen.any(&fields), seen.both()) else { continue };
            let (was, is) = (base.is_minor_on(between.today()), head.is_minor_on(between.today()));
            if deltas.is_empty() || was == is {
                continue;
            }
            let (what, who) = match is {
                true => (" – несовершеннолетний.", say!["согласие за него даёт родитель."]),
                false => (" – совершеннолетний.", say!["согласие он даёт сам."]),
            };
            let sentence = say!["по новым сведениям ", person(&head, Case::Nominative), what];
            let telling = seen.tell(Severity::Important, Subject::person(&head), sentence);
            told.add(telling.means(who).covers(deltas));
        }
    }
}
