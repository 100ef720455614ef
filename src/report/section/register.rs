//! What the rows of registers say of people and pairs, in the words of the records.

use chrono::NaiveDate;

use crate::diagnostic::words::{Count, Noun};
use crate::model::{Age, Pair, Person, State};
use crate::record::Spanned;
use crate::record::kind::Consent;
use crate::record::value::{ConsentKind, Date, Dates, GivenBy, Words};
use crate::report::Cell;

const YEARS: Noun = Noun("год", "года", "лет");

/// A day, or a dash.
pub(in crate::report) fn day(day: Option<&Date>) -> Cell {
    day.map_or(Cell::Empty, |day| Cell::Day(day.0))
}

/// «05.09.2026».
pub(in crate::report) fn in_digits(day: NaiveDate) -> String {
    day.format("%d.%m.%Y").to_string()
}

/// Words with commas.
pub(in crate::report) fn list(words: Option<&Words>) -> Cell {
    let words: Vec<&str> = words.into_iter().flat_map(|words| words.iter()).map(|word| word.value.as_str()).collect();
    Cell::words(words.join(", "))
}

/// Days with commas.
pub(in crate::report) fn days(days: Option<&Dates>) -> Cell {
    let days: Vec<String> = days.into_iter().flat_map(|days| days.iter()).map(|day| in_digits(day.value.0)).collect();
    Cell::words(days.join(", "))
}

/// What somebody is: post or class, else who they are to the school; where they work, if that is elsewhere.
pub(in crate::report) fn post(person: &Person<'_>) -> String {
    let post = person.position.known().map(ToString::to_string);
    let class = person.class.known().map(ToString::to_string);
    let who = || person.affiliation().map(|who| who.word().to_owned());
    let organisation = person.organisation.known().map(ToString::to_string);
    let words = [post.or(class).or_else(who), organisation];
    words.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// «35 лет», «10–11 лет», «меньше года».
pub(in crate::report) fn years(age: Age) -> String {
    let (least, most) = (usize::try_from(age.least).unwrap_or(0), usize::try_from(age.most).unwrap_or(0));
    match (least, most) {
        (0, 0) => "меньше года".to_owned(),
        _ if least == most => Count(most, YEARS).to_string(),
        _ => format!("{least}–{}", Count(most, YEARS)),
    }
}

/// The forms of a pair; as they are written where the model knows none of them.
pub(in crate::report) fn forms(pair: &Pair<'_>) -> Cell {
    let titles: Vec<&str> = pair.forms().iter().map(|form| form.title()).collect();
    if titles.is_empty() { list(pair.form.known()) } else { Cell::words(titles.join(", ")) }
}

/// The kinds of a pair, likewise.
pub(in crate::report) fn kinds(pair: &Pair<'_>) -> Cell {
    let titles: Vec<&str> = pair.kinds().iter().map(|kind| pair.model.profile.kinds.title(kind)).collect();
    if titles.is_empty() { list(pair.entry.fields.kind.known()) } else { Cell::words(titles.join(", ")) }
}

/// The interaction model of a pair, likewise.
pub(in crate::report) fn model(pair: &Pair<'_>) -> Cell {
    let title = pair.interaction_model().map(|model| pair.model.profile.models.title(&model).to_owned());
    Cell::maybe(title.or_else(|| pair.entry.fields.model.known().map(ToString::to_string)))
}

/// What a pair is doing.
pub(in crate::report) fn state(state: Option<State>) -> &'static str {
    match state {
        Some(State::Planned) => "впереди",
        Some(State::Active) => "идёт",
        Some(State::Finished) => "завершена",
        Some(State::Stopped) => "прекращена",
        None => "срок неизвестен",
    }
}

/// Everybody's names with commas, pupils with their class.
pub(in crate::report) fn names(people: &[Person<'_>]) -> String {
    people.iter().map(super::name::of_person).collect::<Vec<_>>().join("; ")
}

/// The consent of a kind that holds on a day; else what became of the last one.
pub(in crate::report) fn consent(person: &Person<'_>, kind: ConsentKind, on: NaiveDate) -> String {
    let all: Vec<&Spanned<Consent>> = person.consents(kind).collect();
    let holds = all.iter().copied().filter(|consent| consent.holds_on(on)).max_by_key(|consent| consent.last_day());
    let last = || all.iter().copied().max_by_key(|consent| consent.date.known().map(|date| date.0));
    holds.or_else(last).map_or_else(|| "нет".to_owned(), |consent| told(consent, on))
}

/// «от 04.09.2025 до 31.08.2027, дала мать».
fn told(consent: &Consent, on: NaiveDate) -> String {
    let from = consent.date.known().map(|date| format!("от {}", in_digits(date.0)));
    let until = consent.until.known().map(|until| format!("до {}", in_digits(until.0)));
    let withdrawn = consent.withdrawn.known().filter(|day| day.0 <= on);
    let ended = match withdrawn {
        Some(day) => Some(format!("отозвано {}", in_digits(day.0))),
        None => consent.until.known().filter(|until| until.0 < on).map(|_| "кончилось".to_owned()),
    };
    let words: Vec<String> = from.into_iter().chain(until).collect();
    let parts = [Some(words.join(" ")), consent.given_by.known().and_then(|by| giver(*by)), ended];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn giver(by: GivenBy) -> Option<String> {
    match by {
        GivenBy::Self_ => None,
        GivenBy::Mother => Some("дала мать".to_owned()),
        GivenBy::Father => Some("дал отец".to_owned()),
        GivenBy::Guardian => Some("дал законный представитель".to_owned()),
    }
}

/// A word of the model as it stands within a line.
pub(in crate::report) fn small(title: &str) -> String {
    title.to_lowercase()
}
