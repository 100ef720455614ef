//! Why something of a person is kept from visitors, or what opens it: for the curator alone, never for a page.
//!
//! Receives a person of the model and a datum, returns the reason in words and the place that decides it. What is open
//! is decided where [`Opened`] is made; this only tells what was decided there.

use chrono::NaiveDate;

use super::consent::{Obstacle, Opened, data, is_prohibited};
use crate::diagnostic::Place;
use crate::model::{Lapse, Person};
use crate::record::kind::Consent;
use crate::record::value::{ConsentKind, Date, Datum, day_in_words};

/// Why something is kept from visitors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// A part of a sentence, in Russian: «согласие отозвано 11 марта 2026».
    pub words: String,
    /// What decides it: a line of a consent, or the card that lacks one.
    pub place: Place,
}

impl Reason {
    /// Why this datum of the person may not be shown on the model's day; nothing where it may.
    #[must_use]
    pub fn of(person: &Person<'_>, datum: Datum) -> Option<Self> {
        let opened = Opened::of(person);
        if opened.allows(datum) {
            return None;
        }
        // Without a name nothing is shown, so what keeps the name keeps the rest; only one's own words can stand alone.
        let needs_name = !matches!(datum, Datum::Name | Datum::Review) && !opened.allows(Datum::Name);
        Some(if needs_name { decided(person, Datum::Name) } else { decided(person, datum) })
    }
}

/// What opens a datum of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// A part of a sentence, in Russian: «согласие № П-05/25 от 5 сентября 2025».
    pub words: String,
    /// The day of the consent.
    pub given: Option<NaiveDate>,
    /// The last day on which it does; nothing where the consent has no end.
    pub until: Option<NaiveDate>,
    /// The line of the consent that lists the datum.
    pub place: Place,
}

impl Ground {
    /// What opens this datum of the person on the model's day; nothing where it is closed. Of several consents the one
    /// that holds longest; what needs the name stays open no longer than the name does.
    #[must_use]
    pub fn of(person: &Person<'_>, datum: Datum) -> Option<Self> {
        if !Opened::of(person).allows(datum) {
            return None;
        }
        let own = listing(person, datum)?;
        let name = listing(person, Datum::Name).filter(|_| datum != Datum::Review);
        let ends = [Some(own), name].into_iter().flatten().filter_map(Consent::last_day);
        let given = own.date.known().map(|date| date.0);
        Some(Ground { words: called(own), given, until: ends.min(), place: own.data.place() })
    }
}

/// The consent that counts today, lists the datum and holds longest.
fn listing<'m>(person: &Person<'m>, datum: Datum) -> Option<&'m Consent> {
    let today = person.model.today;
    let consents = person.consents(ConsentKind::Publication).map(|consent| &consent.value);
    let counts = consents.filter(|consent| Obstacle::of(consent, person, today).is_none());
    let lists = counts.filter(|consent| data(consent).any(|listed| listed == datum));
    lists.max_by_key(|consent| consent.last_day().unwrap_or(NaiveDate::MAX))
}

/// «согласие № П-05/25 от 5 сентября 2025».
fn called(consent: &Consent) -> String {
    let number = consent.number.known().map(|number| format!(" № {}", number.trim_start_matches(['№', ' '])));
    let date = consent.date.known().map(|date| format!(" от {}", day_in_words(date.0)));
    format!("согласие{}{}", number.unwrap_or_default(), date.unwrap_or_default())
}

/// What the latest consent lacks: the word, where it counts; else what keeps it from counting.
fn decided(person: &Person<'_>, datum: Datum) -> Reason {
    let consents = person.consents(ConsentKind::Publication);
    let judged = consents.map(|consent| (consent, Obstacle::of(consent, person, person.model.today)));
    let judged: Vec<_> = judged.collect();
    if let Some((consent, _)) = judged.iter().rfind(|(_, obstacle)| obstacle.is_none()) {
        return unlisted(consent, datum);
    }
    let lists = |consent: &Consent| data(consent).any(|listed| listed == datum);
    match judged.iter().rfind(|(consent, _)| lists(consent)).or(judged.last()) {
        Some((consent, Some(obstacle))) => stopped(consent, *obstacle),
        _ => missing(person),
    }
}

fn missing(person: &Person<'_>) -> Reason {
    let consents = &person.entry.fields.consents;
    let last = consents.known().and_then(|consents| consents.last());
    let by = if person.is_minor_on(person.model.today) { " родителя" } else { "" };
    let place = last.map_or(consents.place(), |consent| consent.kind.place());
    Reason { words: format!("нет согласия{by} на публикацию"), place }
}

fn unlisted(consent: &Consent, datum: Datum) -> Reason {
    if is_prohibited(consent, datum) {
        return Reason {
            words: format!("в согласии запрещено: {}", datum.word()),
            place: consent.prohibitions.place(),
        };
    }
    Reason { words: format!("в согласии нет слова «{}»", datum.word()), place: consent.data.place() }
}

fn stopped(consent: &Consent, obstacle: Obstacle) -> Reason {
    let dated = |words: &str, day: Option<&Date>| match day {
        Some(day) => format!("согласие {words} {}", day_in_words(day.0)),
        None => format!("непонятно, когда согласие {words}"),
    };
    let (words, place) = match obstacle {
        Obstacle::Lapse(Lapse::Withdrawn) => (dated("отозвано", consent.withdrawn.known()), consent.withdrawn.place()),
        Obstacle::Lapse(Lapse::Ended) => (dated("кончилось", consent.until.known()), consent.until.place()),
        Obstacle::Lapse(Lapse::NotGiven) => (begins(consent), consent.date.place()),
        Obstacle::Oral => ("согласие дано только устно".to_owned(), consent.form.place()),
        Obstacle::NotByParent => ("согласие за ребёнка дал не родитель".to_owned(), consent.given_by.place()),
    };
    Reason { words, place }
}

fn begins(consent: &Consent) -> String {
    match consent.date.known() {
        Some(day) => format!("согласие действует только с {}", day_in_words(day.0)),
        None => "непонятно, с какого дня действует согласие".to_owned(),
    }
}
