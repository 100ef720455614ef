//! What a paper knows of the person that it is made out for.

use crate::model::Person;
use crate::paper::answer::day_in_digits;
use crate::paper::scope::{initials_first, nobody};
use crate::paper::{Answer, Field, Scope};
use crate::record::kind::Person as Card;
use crate::record::value::{Affiliation, ConsentKind, GivenBy, Moment, Text};

/// The age from which a child's own word is asked for beside the parent's.
const OWN_WORD: u32 = 14;

/// The fields of a person.
pub(in crate::paper) const PERSON: &[Field] = &[
    Field::words("имя", "фамилия, имя, отчество", |scope| {
        scope.of_person(Card::name, |name| Answer::words(name.full()))
    }),
    Field::words("имя кратко", "инициалы и фамилия", |scope| {
        scope.of_person(Card::name, |name| Answer::words(initials_first(name)))
    }),
    Field::words(
        "класс или должность",
        "класс обучающегося, должность и место работы взрослого",
        |scope| scope.person.map_or_else(nobody, |person| place(scope, &person)),
    ),
    Field::words(
        "организация",
        "где человек работает или учится, если не здесь",
        |scope| Answer::maybe(scope.person.and_then(|person| person.organisation.known().map(ToString::to_string))),
    ),
    Field::words("дата рождения", "дата рождения, если она записана", |scope| {
        let known = scope.person.and_then(|person| person.birth());
        match known {
            Some(Moment::Day(day)) => Answer::Words(day_in_digits(day)),
            _ => Answer::Nothing,
        }
    }),
    Field::day_by_hand("день рождения", "место для даты рождения, если она не записана"),
    Field::words("роль", "наставник или наставляемый", role),
    Field::words("пара", "код пары или группы", |scope| {
        Answer::maybe(scope.pair().map(|pair| pair.id.clone()))
    }),
    Field::sign(
        "работник",
        "человек работает в школе и будет наставником",
        |scope| {
            let leads = scope.person.is_some() && scope.person == scope.pair().and_then(|pair| pair.mentor());
            Answer::holds(leads && scope.person.is_some_and(|person| person.is_teacher()))
        },
    ),
    Field::sign(
        "несовершеннолетний",
        "за человека подписывает законный представитель",
        |scope| Answer::holds(scope.person.is_some_and(|person| person.is_minor_on(scope.model.today))),
    ),
    Field::sign(
        "от 14 лет",
        "ребёнку исполнилось 14 лет или возраст не записан",
        |scope| {
            let age = scope.person.and_then(|person| person.age_on(scope.model.today));
            Answer::holds(!age.is_some_and(|age| age.is_surely_under(OWN_WORD)))
        },
    ),
];

/// The fields of a parent's paper; almost none of them stands in records.
pub(in crate::paper) const PARENT: &[Field] = &[
    Field::by_hand("родитель", "фамилия, имя, отчество законного представителя"),
    Field::by_hand("телефон представителя", "телефон законного представителя"),
    Field::words(
        "кем приходится",
        "кем законный представитель приходится ребёнку: по записи о прежнем согласии",
        |scope| Answer::maybe(scope.person.and_then(|person| giver(&person))),
    ),
    Field::by_hand("полномочия", "документ, который подтверждает полномочия представителя"),
    Field::by_hand("адрес субъекта", "адрес того, кто подписывает"),
    Field::by_hand("документ субъекта", "паспорт того, кто подписывает"),
    Field::by_hand("контакт субъекта", "телефон, почта или адрес того, кто подписывает"),
];

/// «9 В класс»; «учитель химии, МБОУ …» of those who work.
fn place(scope: &Scope<'_>, person: &Person<'_>) -> Answer {
    if matches!(person.affiliation(), Some(Affiliation::Pupil)) {
        return scope.said(person.entry, Card::class, |class| Answer::words(class_in_words(class)));
    }
    let organisation = person.organisation.known().map(ToString::to_string);
    let known = person.position.known().map(ToString::to_string).into_iter().chain(organisation);
    Answer::words(known.collect::<Vec<_>>().join(", ")).or(|| match person.affiliation() {
        Some(Affiliation::Teacher | Affiliation::Head | Affiliation::Specialist) => {
            scope.said(person.entry, Card::position, |_| Answer::Nothing)
        }
        affiliation => Answer::maybe(affiliation.map(Affiliation::word)),
    })
}

/// «9 В» as «9 В класс».
fn class_in_words(class: &Text) -> String {
    if class.contains("класс") { class.to_string() } else { format!("{class} класс") }
}

/// What stands behind a name in a table; nothing where nothing is known.
pub(super) fn place_of(scope: &Scope<'_>, person: &Person<'_>) -> Answer {
    place(scope, person)
}

fn role(scope: &Scope<'_>) -> Answer {
    let (Some(person), Some(pair)) = (scope.person, scope.pair()) else { return Answer::Nothing };
    if pair.mentor() == Some(person) {
        return Answer::words("наставник");
    }
    match (pair.mentees().contains(&person), pair.helpers().contains(&person)) {
        (true, _) => Answer::words("наставляемый"),
        (_, true) => Answer::words("помощник наставника"),
        _ => Answer::Nothing,
    }
}

/// Who gave the newest consent for the person.
fn giver(person: &Person<'_>) -> Option<&'static str> {
    let kinds = [
        ConsentKind::Mentor,
        ConsentKind::Mentee,
        ConsentKind::Help,
        ConsentKind::Processing,
        ConsentKind::Publication,
    ];
    let given = kinds.into_iter().flat_map(|kind| person.consents(kind));
    let by = given.filter_map(|consent| Some((consent.date.known()?.0, *consent.given_by.known()?)));
    let (_, by) = by.filter(|(_, by)| by.is_parent()).max_by_key(|(date, _)| *date)?;
    Some(GivenBy::word(by))
}
