//! What a paper knows of the pair or group.

use super::person::place_of;
use crate::diagnostic::words::and;
use crate::model::{Pair, Person};
use crate::name::PersonName;
use crate::paper::scope::{initials_first, no_pair};
use crate::paper::{Answer, Field, Scope};
use crate::record::kind::Pair as Card;
use crate::record::value::Words;

/// The fields of a pair or group.
pub(in crate::paper) const PAIR: &[Field] = &[
    Field::words("наставник", "фамилия, имя, отчество наставника", |scope| {
        mentor(scope, PersonName::full)
    }),
    Field::words("наставник кратко", "наставник: инициалы и фамилия", |scope| {
        mentor(scope, initials_first)
    }),
    Field::words(
        "наставник с должностью",
        "наставник и его должность или класс",
        |scope| scope.pair().map_or_else(no_pair, |pair| mentor_with_post(scope, &pair)),
    ),
    Field::words(
        "наставляемые",
        "фамилия, имя, отчество каждого наставляемого",
        |scope| mentees(scope, |names| names.join(", ")),
    ),
    Field::words(
        "наставляемые с классами",
        "наставляемые, каждый с классом или должностью",
        |scope| scope.pair().map_or_else(no_pair, |pair| mentees_with_classes(scope, &pair)),
    ),
    Field::words(
        "слово о наставляемых",
        "«Наставляемый» или «Наставляемые»: сколько их в группе",
        |scope| {
            let many = scope.pair().is_some_and(|pair| pair.mentees().len() > 1);
            Answer::words(if many { "Наставляемые" } else { "Наставляемый" })
        },
    ),
    Field::words("форма", "форма наставничества", |scope| {
        scope.of_pair(Card::form, |words| Answer::words(forms(scope, words)))
    }),
    Field::words("вид", "вид наставничества", |scope| {
        scope.of_pair(Card::kind, |words| Answer::words(listed(words)))
    }),
    Field::words("модель", "модель взаимодействия", |scope| {
        scope.of_pair(Card::model, |model| Answer::words(&**model))
    }),
    Field::term("срок", "срок пары, он же срок программы", |scope| {
        scope.of_pair(Card::term, |term| Answer::Term(*term))
    }),
    Field::day("начало", "первый день срока", |scope| {
        scope.of_pair(Card::term, |term| Answer::Day(term.start))
    }),
    Field::day("конец", "последний день срока", |scope| {
        scope.of_pair(Card::term, |term| Answer::Day(term.end))
    }),
    Field::words("приказ", "номер и дата приказа о закреплении", |scope| {
        scope.of_pair(Card::order, |order| Answer::words(order.to_string()))
    }),
    Field::words("задача", "задача пары", |scope| {
        scope.of_pair(Card::task, |task| Answer::words(&**task))
    }),
    Field::words("запрос", "запрос наставляемого", |scope| {
        scope.of_pair(Card::request, |request| Answer::words(&**request))
    }),
    Field::words("направления", "направления деятельности", |scope| {
        scope.of_pair(Card::directions, |words| Answer::words(listed(words)))
    }),
    Field::words(
        "акт о выплате",
        "акт, которым установлена выплата наставнику",
        |scope| {
            let act = scope.pair().and_then(|pair| pair.payment_act.known().map(ToString::to_string));
            Answer::maybe(act)
        },
    ),
    Field::sign("для педагогов", "учится педагог, а не обучающийся", |scope| {
        Answer::holds(scope.pair().is_some_and(|pair| !pair.is_for_pupils()))
    }),
];

fn mentor(scope: &Scope<'_>, show: fn(&PersonName) -> String) -> Answer {
    scope.of_pair(Card::mentor, |typed| match scope.pair().and_then(|pair| pair.mentor()) {
        Some(person) => name(scope, &person, show),
        None => Answer::words(typed.0.typed.to_string()),
    })
}

fn name(scope: &Scope<'_>, person: &Person<'_>, show: fn(&PersonName) -> String) -> Answer {
    scope.said(person.entry, crate::record::kind::Person::name, |name| Answer::words(show(name)))
}

fn mentees(scope: &Scope<'_>, join: fn(&[String]) -> String) -> Answer {
    scope.of_pair(Card::mentees, |typed| {
        let known = scope.pair().map(|pair| pair.mentees()).unwrap_or_default();
        let answers: Vec<Answer> = known.iter().map(|person| name(scope, person, PersonName::full)).collect();
        let nobody = || Answer::words(and(typed.iter().map(|reference| &reference.0.typed)));
        together(&answers, join).or(nobody)
    })
}

/// «Фамилия Имя Отчество, учитель химии».
pub(in crate::paper) fn mentor_with_post(scope: &Scope<'_>, pair: &Pair<'_>) -> Answer {
    let about = Scope { pair: Some(*pair), ..scope.clone() };
    match pair.mentor() {
        Some(person) => with_place(&about, &person),
        None => mentor(&about, PersonName::full),
    }
}

/// Every mentee with class or post, with semicolons.
pub(in crate::paper) fn mentee_with_class(scope: &Scope<'_>, pair: &Pair<'_>) -> Answer {
    mentees_with_classes(&Scope { pair: Some(*pair), ..scope.clone() }, pair)
}

fn mentees_with_classes(scope: &Scope<'_>, pair: &Pair<'_>) -> Answer {
    let answers: Vec<Answer> = pair.mentees().iter().map(|person| with_place(scope, person)).collect();
    together(&answers, |names| names.join("; ")).or(|| mentees(scope, |names| names.join(", ")))
}

/// A name with what the person does; where that is not known, the name, and what to fill in.
fn with_place(scope: &Scope<'_>, person: &Person<'_>) -> Answer {
    together(&[name(scope, person, PersonName::full), place_of(scope, person)], |parts| parts.join(", "))
}

/// The known answers joined, with what the others lack.
fn together(answers: &[Answer], join: fn(&[String]) -> String) -> Answer {
    let known: Vec<String> = answers.iter().filter_map(Answer::in_digits).collect();
    let missing: Vec<String> = answers.iter().flat_map(Answer::missing).cloned().collect();
    match (known.is_empty(), missing.is_empty()) {
        (false, true) => Answer::Words(join(&known)),
        (false, false) => Answer::Partly(join(&known), missing),
        (true, false) => Answer::Missing(missing.join("; ")),
        (true, true) => Answer::Nothing,
    }
}

/// The forms as the school calls them; a word that its profile does not know, as it is written.
fn forms(scope: &Scope<'_>, words: &Words) -> String {
    let title =
        |word: &str| scope.model.profile.form(word).map_or_else(|| word.to_owned(), |form| form.title().to_owned());
    words.iter().map(|word| title(&word.value)).collect::<Vec<_>>().join(", ")
}

/// Words of a list with commas.
fn listed(words: &Words) -> String {
    words.iter().map(|word| word.value.as_str()).collect::<Vec<_>>().join(", ")
}
