//! Приказ о закреплении пар и групп.

use super::template;
use crate::model::{Pair, Person, State};
use crate::paper::field::Rows;
use crate::paper::fields::{PAIR, SCHOOL, mentee_with_class, mentor_with_post};
use crate::paper::registry::{Ask, Kind, Sheet};
use crate::paper::scope::initials_first;
use crate::paper::{Answer, Field, List, Scope};
use crate::record::kind::Pair as Card;
use crate::record::value::Requisites;

/// Приказ о закреплении.
pub(in crate::paper) const PAIR_ORDER: Kind = Kind {
    name: "приказ-о-закреплении",
    latin: "pair-order",
    also: &["приказ-о-закреплении-пар"],
    about: "приказ о закреплении пар и групп",
    takes: &[Ask::Pair, Ask::Order],
    templates: &[template!("pair-order")],
    fields: &[SCHOOL, FIELDS],
    lists: &[
        List {
            name: "пары",
            about: "пары и группы, которые закрепляет приказ",
            fields: &[
                "№",
                "код пары",
                "наставник",
                "наставник с должностью",
                "наставляемые",
                "наставляемые с классами",
                "форма",
                "вид",
                "модель",
                "срок",
            ],
            rows: pair_rows,
        },
        List {
            name: "участники",
            about: "кто расписывается: каждый один раз",
            fields: &["участник"],
            rows: participants,
        },
    ],
    sheets: |asked| vec![sheet(asked)],
};

const FIELDS: &[Field] = &[
    Field::day("дата приказа", "дата приказа", |scope| {
        order(scope).map_or(Answer::Hand, |order| Answer::Day(order.date))
    }),
    Field::words("номер приказа", "номер приказа", |scope| {
        order(scope).map_or(Answer::Hand, |order| Answer::words(order.number))
    }),
    Field::day_by_hand("срок программ", "к какому дню составить программы"),
    Field::words(
        "акт о выплате",
        "акт, которым установлены выплаты, если они есть",
        |scope| {
            let act = pairs(scope).iter().find_map(|pair| pair.payment_act.known().map(ToString::to_string));
            Answer::maybe(act)
        },
    ),
];

fn sheet<'m>(asked: &Scope<'m>) -> Sheet<'m> {
    let sheet = Sheet::own(asked.clone());
    let named = asked.pair.is_some() || asked.order.is_some();
    match (pairs(asked).is_empty(), named) {
        (true, true) => sheet.noted("пар с таким приказом в записях нет: таблица напечатана пустой"),
        (true, false) if asked.model.pairs().next().is_none() => {
            sheet.noted("пар в записях нет: таблица напечатана пустой")
        }
        (true, false) => sheet.noted("все действующие пары уже названы в приказах: таблица напечатана пустой"),
        (false, true) => sheet,
        (false, false) => sheet.noted("в приказ вошли действующие и будущие пары, у которых приказ ещё не записан"),
    }
    .noted("в приказе персональные данные: на сайт его не выкладывают, там стоят номер, дата и название")
}

/// The order's number and date: as asked, else as the pair has them.
fn order(scope: &Scope<'_>) -> Option<Requisites> {
    scope.order.clone().or_else(|| scope.pair?.order.known().cloned())
}

/// The pairs of the order: those that name it, the one that is asked for, else those at work or ahead that name none.
fn pairs<'m>(scope: &Scope<'m>) -> Vec<Pair<'m>> {
    let mut pairs: Vec<Pair<'m>> = match (&scope.order, scope.pair) {
        (_, Some(pair)) => vec![pair],
        (Some(order), None) => scope.model.pairs().filter(|pair| is_of(pair, order)).collect(),
        (None, None) => {
            let waits = |pair: &Pair<'_>| pair.order.is_absent() && is_ahead_or_at_work(pair);
            scope.model.pairs().filter(waits).collect()
        }
    };
    pairs.sort_by_key(|pair| (pair.term().map(|term| term.start), pair.index));
    pairs
}

fn is_ahead_or_at_work(pair: &Pair<'_>) -> bool {
    matches!(pair.state(), None | Some(State::Planned | State::Active))
}

fn is_of(pair: &Pair<'_>, order: &Requisites) -> bool {
    let plain = crate::model::plain_number;
    pair.order.known().is_some_and(|own| own.date == order.date && plain(&own.number) == plain(&order.number))
}

fn pair_rows(scope: &Scope<'_>) -> Rows {
    Rows::Known(pairs(scope).iter().enumerate().map(|(at, pair)| pair_row(scope, at + 1, pair)).collect())
}

fn pair_row(scope: &Scope<'_>, number: usize, pair: &Pair<'_>) -> Vec<Answer> {
    let about = Scope { pair: Some(*pair), ..scope.clone() };
    let read =
        |name: &str| PAIR.iter().find(|field| field.name == name).map_or(Answer::Nothing, |field| (field.read)(&about));
    vec![
        Answer::words(number.to_string()),
        Answer::words(&*pair.id),
        read("наставник"),
        mentor_with_post(scope, pair),
        read("наставляемые"),
        mentee_with_class(scope, pair),
        read("форма"),
        read("вид"),
        Answer::maybe(pair.entry.fields.model.known().map(ToString::to_string)),
        scope.said(pair.entry, Card::term, |term| Answer::Term(*term)),
    ]
}

/// Everybody who signs that they know of the order, mentors first.
fn participants(scope: &Scope<'_>) -> Rows {
    let pairs = pairs(scope);
    let mentors = pairs.iter().filter_map(Pair::mentor);
    let mut people: Vec<Person<'_>> = Vec::new();
    for person in mentors.chain(pairs.iter().flat_map(Pair::mentees)) {
        if !people.contains(&person) {
            people.push(person);
        }
    }
    Rows::Known(people.iter().map(|person| vec![signer(scope, person)]).collect())
}

/// A child's order is signed by a parent.
fn signer(scope: &Scope<'_>, person: &Person<'_>) -> Answer {
    let Some(name) = person.name.known() else { return Answer::Nothing };
    let name = initials_first(name);
    let is_minor = person.is_minor_on(scope.model.today);
    Answer::Words(if is_minor {
        format!("{name} (подписывает законный представитель)")
    } else {
        name
    })
}
