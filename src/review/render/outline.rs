//! A document in the order in which a person reads it. Every change stands in exactly one section.
//!
//! Receives a [`Document`], returns headings with entries; what they look like is the business of a format.

use super::facts::{self, places};
use super::fold::{alike, folded};
use crate::diagnostic::words::{Count, Noun, and};
use crate::public::day_in_words;
use crate::record::value::Datum;
use crate::review::document::{Document, Found, Item, Page, Seen};
use crate::review::phrase::Phrase;
use crate::review::{Difference, FigureChange, FindingState, Severity};

const TIMES: Noun = Noun("раз", "раза", "раз");

/// A section that is not empty.
pub(super) struct Section {
    /// What it is called.
    pub(super) heading: &'static str,
    /// How many things it tells, folded ones among them.
    pub(super) count: usize,
    /// Does it stand open before the reader?
    pub(super) is_open: bool,
    /// What it tells.
    pub(super) entries: Vec<Entry>,
}

/// One thing that is told.
#[derive(Default)]
pub(super) struct Entry {
    /// «ломает», «ошибка[CON-03]».
    pub(super) label: Option<String>,
    /// What happened.
    pub(super) told: Phrase,
    /// What follows, or why.
    pub(super) more: Phrase,
    /// Where it stood and stands, with words for it.
    pub(super) places: Vec<(&'static str, String)>,
    /// The name of the teller.
    pub(super) code: Option<&'static str>,
    /// What it is known by.
    pub(super) fingerprint: Option<String>,
    /// Paragraphs that read otherwise.
    pub(super) paragraphs: Vec<Phrase>,
}

/// The sections in their order.
pub(super) fn sections(document: &Document) -> Vec<Section> {
    let of = |severity| document.changes.iter().filter(move |item| item.severity == severity);
    let entries = |severity| of(severity).map(entry).collect::<Vec<_>>();
    let (breaking, findings): (Vec<_>, Vec<_>) = document.findings.iter().partition(|found| found.breaks());
    let breaks = entries(Severity::Breaking).into_iter().chain(breaking.into_iter().map(finding)).collect();
    let notices: Vec<&Item> = of(Severity::Notice).collect();
    let styles: Vec<&Item> = of(Severity::Style).collect();
    let sections = [
        section("Что ломает", true, breaks),
        section(whom(document), true, document.people.iter().map(person).collect()),
        section("Находки", true, findings.into_iter().map(finding).collect()),
        section("Важно", true, entries(Severity::Important)),
        section("Страницы", false, document.pages.iter().map(page).collect()),
        section("Показатели", false, figures(&document.figures)),
        Section { count: notices.len(), ..section("К сведению", false, folded(&notices)) },
        Section { count: styles.len(), ..section("Оформление", false, alike(&styles)) },
    ];
    sections.into_iter().filter(|section| !section.entries.is_empty()).collect()
}

fn section(heading: &'static str, is_open: bool, entries: Vec<Entry>) -> Section {
    Section { heading, count: entries.len(), is_open, entries }
}

/// A change by itself.
pub(super) fn entry(item: &Item) -> Entry {
    Entry {
        label: Some(item.severity.to_string()),
        told: item.sentence.clone(),
        more: item.consequence.clone(),
        places: places(item.base.as_ref(), item.head.as_ref()),
        code: Some(item.code),
        fingerprint: Some(item.fingerprint.clone()),
        paragraphs: Vec::new(),
    }
}

fn whom(document: &Document) -> &'static str {
    let is = |state| document.people.iter().any(|person| person.state == state);
    match (is(Difference::Appears), is(Difference::Vanishes)) {
        (true, true) => "Кто появится на сайте и кто исчезнет",
        (true, false) => "Кто появится на сайте",
        (false, true) => "Кто исчезнет с сайта",
        (false, false) => "О ком на сайте станет видно другое",
    }
}

fn person(person: &Seen) -> Entry {
    let name = person.name.as_deref().unwrap_or(match person.state {
        Difference::Vanishes => "Человек, чьё имя здесь не называется",
        _ => "Человек, чьё имя откроется после слияния",
    });
    let data = |data: &[Datum]| and(data.iter().map(|datum| datum.word()));
    let fate = match person.state {
        Difference::Appears => format!("появится: {}", data(&person.opened)),
        Difference::Vanishes => format!("исчезнет: {}", data(&person.closed)),
        Difference::Changes | Difference::Moves { .. } => {
            let parts = [("откроется", data(&person.opened)), ("закроется", data(&person.closed))];
            let parts = parts.iter().filter(|(_, data)| !data.is_empty()).map(|(verb, data)| format!("{verb}: {data}"));
            parts.collect::<Vec<_>>().join("; ")
        }
    };
    let pages = (!person.pages.is_empty()).then(|| ("страницы", person.pages.join(", ")));
    let until = person.until.map(|day| ("по", day_in_words(day)));
    let consent = person.consent.as_ref().map(|consent| ("согласие", facts::place(consent)));
    Entry {
        told: Phrase::said(&format!("{name} – {fate}.")),
        more: person.why.clone(),
        places: consent.into_iter().chain(until).chain(pages).collect(),
        ..Entry::default()
    }
}

fn finding(found: &Found) -> Entry {
    let state = match found.state {
        FindingState::New => "новая находка",
        FindingState::Standing => "осталась находка",
        FindingState::Fixed => "исправлена находка",
    };
    let times = if found.times > 1 { format!(" – {}", Count(found.times, TIMES)) } else { String::new() };
    Entry {
        label: Some(format!("{state}, {}[{}]", found.level, found.code)),
        told: Phrase::said(&format!("{}{times}.", found.headline.trim_end_matches('.'))),
        more: found
            .help
            .as_deref()
            .filter(|_| found.state != FindingState::Fixed)
            .map_or_else(Phrase::default, |help| {
                Phrase::said(&format!("Что сделать: {}.", help.trim_end_matches('.')))
            }),
        places: found.spot.as_ref().map(|spot| ("где", facts::place(spot))).into_iter().collect(),
        fingerprint: found.fingerprint.clone(),
        ..Entry::default()
    }
}

fn page(page: &Page) -> Entry {
    let end = if page.paragraphs.is_empty() { "" } else { ":" };
    let (before, behind) = match &page.state {
        Difference::Appears => ("Появится страница", String::new()),
        Difference::Vanishes => ("Исчезнет страница", "; ссылки на неё перестанут работать".to_owned()),
        Difference::Changes => ("Изменится страница", end.to_owned()),
        Difference::Moves { from } if from.is_empty() => {
            ("Переедет страница", "; старые ссылки перестанут работать".to_owned())
        }
        Difference::Moves { from } => {
            ("Переедет страница", format!(" с адреса {from}; старые ссылки перестанут работать"))
        }
    };
    let mut told = Phrase::said(before);
    if let Some(title) = page.title.clone() {
        told.say(" «");
        told.add(title);
        told.say("»");
    }
    told.say(&behind);
    if page.paragraphs.is_empty() {
        told.say(".");
    }
    let mut paragraphs = page.paragraphs.clone();
    if page.omitted > 0 && !paragraphs.is_empty() {
        paragraphs.push(Phrase::said(&format!("… и ещё абзацев: {}", page.omitted)));
    }
    let places = page.path.iter().map(|path| ("адрес", path.clone())).collect();
    Entry { told, places, paragraphs, ..Entry::default() }
}

/// The figures of one school year are one line.
fn figures(figures: &[FigureChange]) -> Vec<Entry> {
    let number = |number: &Option<String>| number.clone().unwrap_or_else(|| "нет".to_owned());
    let one = |figure: &FigureChange| format!("{} {} → {}", figure.name, number(&figure.before), number(&figure.after));
    let years = figures.chunk_by(|one, other| one.year == other.year);
    let line = |years: &[FigureChange]| {
        let told: Vec<String> = years.iter().map(one).collect();
        let year = years.first().map(|figure| figure.year.as_str()).filter(|year| !year.is_empty());
        let year = year.map_or_else(String::new, |year| format!("{year}: "));
        Entry { told: Phrase::said(&format!("{year}{}", told.join(", "))), ..Entry::default() }
    };
    years.map(line).collect()
}
