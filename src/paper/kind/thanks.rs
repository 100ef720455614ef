//! Благодарственное письмо: by the newest award of a person.

use super::template;
use crate::model::{Award, Person};
use crate::name::Gender;
use crate::paper::fields::{PERSON, SCHOOL};
use crate::paper::registry::{Ask, Kind, Sheet};
use crate::paper::scope::nobody;
use crate::paper::{Answer, Field, Scope};
use crate::record::kind::Person as Card;
use crate::record::value::Affiliation;

/// Благодарность.
pub(in crate::paper) const THANKS: Kind = Kind {
    name: "благодарность",
    latin: "thanks",
    also: &["благодарственное-письмо"],
    about: "благодарственное письмо наставнику или наставляемому",
    takes: &[Ask::Person, Ask::Pair],
    templates: &[template!("thanks")],
    fields: &[SCHOOL, PERSON, FIELDS],
    lists: &[],
    sheets: |asked| match (asked.person, asked.pair) {
        (None, Some(pair)) => pair.participants().map(|person| Sheet::own(asked.for_person(person))).collect(),
        _ => vec![Sheet::own(asked.clone())],
    },
};

const FIELDS: &[Field] = &[
    Field::words(
        "обращение",
        "«Уважаемая Вера Степановна!», ученику – «Дорогой Кирилл!»",
        |scope| scope.of_person(Card::name, |_| scope.person.map_or_else(nobody, |person| greeting(&person))),
    ),
    Field::words(
        "за",
        "за что благодарят: из последней награды человека",
        |scope| {
            of_award(scope, |award| {
                let file = award.fields.place.file;
                let key = crate::record::kind::Award::merit.to_string();
                scope.shown(&award.fields.merit, file, &key, |merit| Answer::words(&**merit))
            })
        },
    ),
    Field::words("основание", "номер и дата документа о награде", |scope| {
        Answer::maybe(award(scope).and_then(|award| award.fields.grounds.known().map(ToString::to_string)))
    }),
    Field::day("дата награды", "день награды", |scope| {
        of_award(scope, |award| award.fields.date.known().map_or(Answer::Hand, |date| Answer::Day(date.0)))
    }),
    Field::sign("наставник ли", "человек ведёт или вёл пару", |scope| {
        Answer::holds(scope.person.is_some_and(|person| person.leads().next().is_some()))
    }),
];

/// The newest award of the person.
fn award<'m>(scope: &Scope<'m>) -> Option<Award<'m>> {
    let own = scope.model.awards().filter(|award| scope.person.is_some() && award.recipient() == scope.person);
    own.max_by_key(|award| award.fields.date.known().map(|date| date.0))
}

fn of_award(scope: &Scope<'_>, read: impl FnOnce(Award<'_>) -> Answer) -> Answer {
    match (scope.person, award(scope)) {
        (None, _) => Answer::Hand,
        (Some(_), Some(award)) => read(award),
        (Some(_), None) => Answer::Missing("впишите награду в content/awards.md".to_owned()),
    }
}

/// How a letter begins. Names stand in the nominative, so nothing is declined.
fn greeting(person: &Person<'_>) -> Answer {
    let Some(name) = person.name.known() else { return Answer::Nothing };
    let is_pupil = person.affiliation() == Some(Affiliation::Pupil);
    let called = match (name.first(), name.patronymic()) {
        (Some(first), Some(patronymic)) if !is_pupil => format!("{first} {patronymic}"),
        (Some(first), _) => first.to_owned(),
        (None, _) => name.surname().to_owned(),
    };
    // An initial ends with a full stop: no name to call anybody by.
    if called.contains('.') {
        return Answer::Hand;
    }
    let word = match (name.gender(), is_pupil) {
        (Some(Gender::Feminine), true) => "Дорогая ",
        (Some(Gender::Masculine), true) => "Дорогой ",
        (Some(Gender::Feminine), false) => "Уважаемая ",
        (Some(Gender::Masculine), false) => "Уважаемый ",
        (None, _) => "",
    };
    Answer::words(format!("{word}{called}!"))
}
