//! Согласие на участие, and what the three consents have in common.

use super::template;
use crate::model::{Pair, Person};
use crate::paper::Scope;
use crate::paper::fields::{PAIR, PARENT, PERSON, SCHOOL};
use crate::paper::registry::{Ask, Kind, Sheet};
use crate::record::kind::Consent;
use crate::record::value::ConsentKind;

/// Согласие на участие.
pub(in crate::paper) const CONSENT_MENTORING: Kind = Kind {
    name: "согласие-на-участие",
    latin: "consent-mentoring",
    also: &["согласие-на-наставничество"],
    about: "согласие быть наставником или наставляемым",
    takes: &[Ask::Person, Ask::Pair],
    templates: &[template!("consent-mentoring"), template!("consent-mentoring-parent")],
    fields: &[SCHOOL, PERSON, PARENT, PAIR],
    lists: &[],
    sheets,
};

/// The template that a parent signs.
const PARENTS: usize = 1;

/// A sheet for everybody who is asked for: one person, or all of a pair; nobody named, a blank of either form.
pub(super) fn sheets<'m>(asked: &Scope<'m>) -> Vec<Sheet<'m>> {
    let people: Vec<Person<'m>> = match (asked.person, asked.pair) {
        (Some(person), _) => vec![person],
        (None, Some(pair)) => pair.participants().collect(),
        (None, None) => {
            let parents = Sheet { template: PARENTS, scope: asked.clone(), notes: Vec::new() };
            return vec![
                Sheet::own(asked.clone()).noted("никто не назван: два бланка, второй – для законного представителя"),
                parents,
            ];
        }
    };
    people.into_iter().map(|person| sheet(asked, person)).collect()
}

fn sheet<'m>(asked: &Scope<'m>, person: Person<'m>) -> Sheet<'m> {
    let pair = asked.pair.or_else(|| only_pair(&person));
    let scope = Scope { pair, ..asked.for_person(person) };
    if !person.is_minor_on(asked.model.today) {
        return Sheet::own(scope);
    }
    let why = if person.birth().is_some() {
        "несовершеннолетний"
    } else {
        "дата рождения не записана"
    };
    let note = format!("{}: {why}, напечатана форма для законного представителя", person.short_name());
    Sheet { template: PARENTS, scope, notes: vec![note] }
}

/// The pair that a person is in now, where it is one only.
fn only_pair<'m>(person: &Person<'m>) -> Option<Pair<'m>> {
    let mut live = person.leads().chain(person.joins()).filter(Pair::is_live);
    live.next().filter(|_| live.next().is_none())
}

/// The newest consent of a kind that holds today.
pub(super) fn live<'m>(scope: &Scope<'m>, kind: ConsentKind) -> Option<&'m Consent> {
    let today = scope.model.today;
    let live = scope.person?.consents(kind).filter(|consent| consent.holds_on(today));
    live.max_by_key(|consent| consent.date.known().map(|date| date.0)).map(|consent| &consent.value)
}
