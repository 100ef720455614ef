//! PER-01.

use std::collections::HashSet;

use crate::diagnostic::{Findings, Location};
use crate::model::{Model, Person};
use crate::record::kind::Person as PersonFields;
use crate::record::value::{PersonRef, Target, Text};
use crate::record::{Absent, Field};
use crate::rule::{Rule, rule};

rule! {
    /// ## Что находит
    /// Карточки, по которым не видно, зачем они в банке: не сказано, кто это, и человек нигде не участвует.
    ///
    /// Участие – это пара или группа, встреча, программа, обязанности куратора или руководителя, помощь коллегам,
    /// подпись под документом, сведения о наставнике, ожидание наставника, отказ, согласие, снимок в новостях.
    /// Педагог без пары сюда не относится: о нём достаточно сказать, что он педагог.
    /// ## Почему это важно
    /// Лишняя карточка хранит сведения о человеке без всякого повода и портит счёт участников.
    /// ## Так нельзя
    /// имя: Травин Олег Борисович
    /// предметы: химия
    /// ## Что сделать
    /// Напишите, кем человек приходится школе, или удалите карточку.
    "PER-01" NoRole, levels: [Error], source: "по смыслу"
}

impl Rule for NoRole {
    fn check(&self, model: &Model, findings: &mut Findings<'_>) {
        if is_uncertain(model) {
            return;
        }
        let named = named_somewhere(model);
        for person in model.people() {
            let Absent(place) = &person.affiliation else { continue };
            if named.contains(&person.index) || has_a_part(person) || signs(model, person) {
                continue;
            }
            findings
                .error(Location::Missing(*place), "у карточки нет ни одной роли")
                .label("человек нигде не назван, и не сказано, кто он")
                .help(format!("добавьте строку {} или удалите карточку", PersonFields::affiliation));
        }
    }
}

/// A record that cannot be read, or a reference that leads nowhere, may mean any of the cards.
fn is_uncertain(model: &Model) -> bool {
    let dangles = model.dangling().iter().any(|dangling| dangling.reference.target == Target::Person);
    dangles || !model.records.broken.is_empty()
}

/// The people that any record refers to.
fn named_somewhere(model: &Model) -> HashSet<usize> {
    let mut named = HashSet::new();
    model.records.each(&mut |_, record| {
        record.each(&mut |_, field| {
            field.references(&mut |reference| {
                if reference.target == Target::Person {
                    named.extend(model.person(&PersonRef(reference.clone())).map(|person| person.index));
                }
            });
        });
    });
    named
}

/// Does the card itself speak of a part that the person takes, or refused to take?
fn has_a_part(person: Person<'_>) -> bool {
    let PersonFields { declined, mentor, waiting, consents, .. } = &person.entry.fields;
    !(declined.is_absent() && mentor.is_absent() && waiting.is_absent() && consents.is_absent())
}

/// Is the person named where people are only written, not referred to?
fn signs(model: &Model, person: Person<'_>) -> bool {
    let Some(name) = person.name.known() else { return false };
    let is_named = |field: &Field<Text>| field.known().is_some_and(|text| name.matches(text));
    let heads = model.school().is_some_and(|school| is_named(&school.entry.fields.head));
    heads || model.documents().any(|document| is_named(&document.signed_by))
}
