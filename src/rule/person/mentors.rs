//! The mentors who are at work or about to begin: what rules on the cards of mentors look at.

use crate::model::{Model, Pair, Person};
use crate::record::value::Affiliation;

/// Every mentor with one of the pairs that they lead now or will lead.
pub(super) fn at_work(model: &Model) -> impl Iterator<Item = (Person<'_>, Pair<'_>)> {
    model.people().filter_map(|person| Some((person, person.leads().find(Pair::is_live)?)))
}

/// Is somebody's work of the kind whose results can be named? Pupils, students, parents have none yet or others.
pub(super) fn has_profession(person: &Person<'_>) -> bool {
    matches!(person.affiliation(), Some(Affiliation::Teacher | Affiliation::Head | Affiliation::Specialist))
}
