//! What people and pairs are called inside the school: in full, pupils with their class.

use crate::model::{Pair, Person};
use crate::profile::MentoringKind;

/// «Калинникова Вера Степановна». The id where no name is known.
pub(in crate::report) fn in_full(person: &Person<'_>) -> String {
    person.name.known().map_or_else(|| person.id.clone(), |name| name.full())
}

/// The same, a pupil's class behind it.
pub(in crate::report) fn of_person(person: &Person<'_>) -> String {
    let name = in_full(person);
    match person.class.known() {
        Some(class) => format!("{name}, {}", class.0),
        None => name,
    }
}

/// «пара 2026-07 (Рябинкина У. К. – Снегирёв П. А.)».
pub(in crate::report) fn of_pair(pair: &Pair<'_>) -> String {
    let word = if pair.is_of_kind(MentoringKind::Group) { "группа" } else { "пара" };
    let mentor = pair.mentor().map_or_else(|| "наставник неизвестен".to_owned(), |mentor| mentor.short_name());
    let mentees: Vec<String> = pair.mentees().iter().map(Person::short_name).collect();
    format!("{word} {} ({mentor} – {})", pair.id, mentees.join(", "))
}
