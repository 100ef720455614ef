//! Согласие на распространение: which data may be shown to everybody.

use super::consent::{live, sheets as consents};
use super::template;
use crate::name::fold;
use crate::paper::field::Rows;
use crate::paper::fields::{PARENT, PERSON, SCHOOL};
use crate::paper::registry::{Ask, Kind, Sheet};
use crate::paper::{Answer, Field, List, Scope};
use crate::record::kind::{Consent, School};
use crate::record::value::{ConsentKind, Datum};

/// Согласие на распространение.
pub(in crate::paper) const CONSENT_PUBLICATION: Kind = Kind {
    name: "согласие-на-распространение",
    latin: "consent-publication",
    also: &["согласие-на-публикацию"],
    about: "согласие на распространение персональных данных",
    takes: &[Ask::Person, Ask::Pair],
    templates: &[template!("consent-publication"), template!("consent-publication-parent")],
    fields: &[SCHOOL, PERSON, PARENT, FIELDS],
    lists: &[List {
        name: "данные",
        about: "виды данных, как их знает раздел",
        fields: &["№", "данные", "разрешаю", "запреты"],
        rows: data,
    }],
    sheets,
};

const FIELDS: &[Field] = &[
    Field::words(
        "ресурс",
        "сайт, на котором данные станут доступны всем",
        |scope| {
            let own = consent(scope).and_then(|consent| consent.site.known().map(ToString::to_string));
            let section = || scope.of_school(School::section_url, |address| Answer::words(&**address));
            let address = Answer::maybe(own).or(section);
            if address.is_known() { address } else { scope.of_school(School::website, |site| Answer::words(&**site)) }
        },
    ),
    Field::words("цель", "с какой целью", |scope| {
        let own = consent(scope).and_then(|consent| consent.purpose.known().map(ToString::to_string));
        Answer::maybe(own).or(|| Answer::words("раздел «Наставничество» на сайте школы"))
    }),
    Field::day(
        "срок согласия",
        "по какой день действует: из действующего согласия",
        |scope| {
            let until = consent(scope).and_then(|consent| consent.until.known());
            until.map_or(Answer::Hand, |until| Answer::Day(until.0))
        },
    ),
    Field::by_hand("передача", "условия передачи данных"),
];

fn sheets<'m>(asked: &Scope<'m>) -> Vec<Sheet<'m>> {
    let mut sheets = consents(asked);
    let law = "требования к содержанию: приказ Роскомнадзора от 24.02.2021 № 18, действует до 01.09.2027; \
               проверьте текст у юриста";
    let last = sheets.pop().map(|last| last.noted(law));
    sheets.into_iter().chain(last).collect()
}

fn consent<'m>(scope: &Scope<'m>) -> Option<&'m Consent> {
    live(scope, ConsentKind::Publication)
}

/// Every datum that the section can show, in the order of the list.
const DATA: &[(Datum, &str)] = &[
    (Datum::Name, "фамилия, имя, отчество"),
    (Datum::Post, "должность, место работы"),
    (Datum::Class, "класс"),
    (Datum::Subjects, "предметы"),
    (Datum::Experience, "образование и стаж"),
    (Datum::Photo, "фотография"),
    (Datum::Results, "результаты и достижения"),
    (Datum::About, "рассказ о себе"),
    (Datum::Awards, "награды"),
    (Datum::Review, "отзыв о наставничестве"),
];

fn data(scope: &Scope<'_>) -> Rows {
    let consent = consent(scope);
    let rows = DATA.iter().enumerate().map(|(at, (datum, words))| {
        let allowed = consent.map_or(Answer::Hand, |consent| allows(consent, *datum));
        let banned = consent.and_then(|consent| consent.prohibitions.known()).filter(|_| *datum == Datum::Name);
        vec![
            Answer::words((at + 1).to_string()),
            Answer::words(*words),
            allowed,
            Answer::maybe(banned.map(|banned| format!("для всех данных: {banned}"))),
        ]
    });
    Rows::Known(rows.collect())
}

fn allows(consent: &Consent, datum: Datum) -> Answer {
    let listed = consent.data.known().into_iter().flat_map(|words| words.iter());
    let allowed = listed.filter_map(|word| Datum::named(&fold(&word.value))).any(|listed| listed == datum);
    Answer::words(if allowed { "да" } else { "нет" })
}
