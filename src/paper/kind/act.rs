//! Приказ о внедрении целевой модели, with the year's road map as its appendix.

use super::template;
use crate::model::{Document, Roadmap};
use crate::paper::answer::{day_in_digits, moment_in_words};
use crate::paper::field::Rows;
use crate::paper::fields::SCHOOL;
use crate::paper::registry::{Ask, Kind, Sheet};
use crate::paper::{Answer, Field, List, Scope};
use crate::profile::DocumentKind;
use crate::record::kind::{Document as Card, RoadmapItem, School};
use crate::record::{Passage, Spanned};

/// Приказ о внедрении.
pub(in crate::paper) const ACT: Kind = Kind {
    name: "приказ-о-внедрении",
    latin: "act",
    also: &[],
    about: "приказ о внедрении целевой модели с дорожной картой",
    takes: &[Ask::Order],
    templates: &[template!("act")],
    fields: &[SCHOOL, FIELDS],
    lists: LISTS,
    sheets: |asked| vec![Sheet::own(asked.clone())],
};

const FIELDS: &[Field] = &[
    Field::day("дата приказа", "дата приказа", |scope| match (&scope.order, act(scope)) {
        (Some(order), _) => Answer::Day(order.date),
        (None, Some(act)) => scope.said(act.entry, Card::date, |date| Answer::Day(date.0)),
        (None, None) => Answer::Hand,
    }),
    Field::words("номер приказа", "номер приказа", |scope| match (&scope.order, act(scope)) {
        (Some(order), _) => Answer::words(&*order.number),
        (None, Some(act)) => scope.said(act.entry, Card::number, |number| Answer::words(&**number)),
        (None, None) => Answer::Hand,
    }),
    Field::term("срок модели", "срок действия модели в школе", |scope| {
        scope.of_school(School::model_period, |term| Answer::Term(*term))
    }),
    Field::words("сроки мониторинга", "дни и месяцы мониторинга", |scope| {
        of_act(scope, |act| {
            scope.said(act.entry, Card::monitoring, |days| {
                Answer::words(days.iter().map(|day| moment_in_words(day.value)).collect::<Vec<_>>().join(", "))
            })
        })
    }),
];

const LISTS: &[List] = &[
    List {
        name: "основания", about: "основания внедрения", fields: &["основание"], rows: grounds
    },
    List {
        name: "ответственные",
        about: "ответственные и их обязанности",
        fields: &["№", "кто", "обязанности"],
        rows: responsible,
    },
    List {
        name: "результаты", about: "планируемые результаты", fields: &["результат"], rows: planned
    },
    List {
        name: "дорожная карта",
        about: "пункты дорожной карты учебного года",
        fields: &["№", "мероприятие", "срок мероприятия", "отвечает", "результат мероприятия"],
        rows: items,
    },
];

/// The newest act of introduction; of those that are known by the order that is asked for, that one.
fn act<'m>(scope: &Scope<'m>) -> Option<Document<'m>> {
    let acts = || scope.model.documents_of(DocumentKind::Act);
    if let Some(order) = &scope.order {
        return acts().find(|act| act.has(order));
    }
    acts().max_by_key(|act| (act.date.known().map(|date| date.0), act.index))
}

const NO_ACT: &str = "запишите в content/documents приказ о внедрении";

fn of_act(scope: &Scope<'_>, read: impl FnOnce(Document<'_>) -> Answer) -> Answer {
    act(scope).map_or_else(|| Answer::Missing(NO_ACT.to_owned()), read)
}

/// The rows of a list that stands in the act's record.
fn rows<'m, T: 'm>(
    scope: &Scope<'m>,
    field: impl FnOnce(&'m Card) -> (&'m crate::record::Field<T>, &'static str),
    rows: impl FnOnce(&'m T) -> Vec<Vec<Answer>>,
) -> Rows {
    let Some(act) = act(scope) else { return Rows::Missing(NO_ACT.to_owned()) };
    let (field, key) = field(&act.entry.fields);
    match field.known() {
        Some(known) => Rows::Known(rows(known)),
        None => Rows::Missing(format!("впишите в {} поле «{key}»", scope.texts.path(act.entry.file()))),
    }
}

fn grounds(scope: &Scope<'_>) -> Rows {
    let row = |ground: &Spanned<Passage>| vec![Answer::words(&*ground.value)];
    rows(scope, |act| (&act.grounds, "основания"), |grounds| grounds.iter().map(row).collect())
}

fn planned(scope: &Scope<'_>) -> Rows {
    let row = |result: &Spanned<Passage>| vec![Answer::words(&*result.value)];
    rows(scope, |act| (&act.planned, "планируемые результаты"), |planned| planned.iter().map(row).collect())
}

fn responsible(scope: &Scope<'_>) -> Rows {
    rows(
        scope,
        |act| (&act.responsible, "ответственные"),
        |named| {
            let row = |(at, named): (usize, &crate::record::value::NamedText)| {
                vec![Answer::words((at + 1).to_string()), Answer::words(&*named.code.text), Answer::words(&*named.text)]
            };
            named.iter().enumerate().map(row).collect()
        },
    )
}

/// The road map of the school year of today.
fn roadmap<'m>(scope: &Scope<'m>) -> Option<Roadmap<'m>> {
    let year = scope.model.school_year();
    scope.model.roadmaps().find(|roadmap| roadmap.year() == Some(year))
}

fn items(scope: &Scope<'_>) -> Rows {
    let Some(roadmap) = roadmap(scope) else {
        return Rows::Missing(format!("запишите дорожную карту на {} учебный год", scope.model.school_year()));
    };
    let items = roadmap.entry.fields.items.known().into_iter().flatten().enumerate();
    Rows::Known(items.map(|(at, item)| item_row(at + 1, item)).collect())
}

fn item_row(number: usize, item: &RoadmapItem) -> Vec<Answer> {
    let due = item.due.known().map_or(Answer::Nothing, |due| Answer::moment(*due));
    let done = item.done.known().map(|date| day_in_digits(date.0));
    vec![
        Answer::words(number.to_string()),
        Answer::maybe(item.what.known().map(ToString::to_string)),
        due.or(|| Answer::maybe(done)),
        Answer::maybe(item.responsible.known().map(ToString::to_string)),
        Answer::maybe(item.result.known().map(ToString::to_string)),
    ]
}
