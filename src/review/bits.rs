//! People, pairs and quotations as bits of a sentence, in the case that it needs.
//!
//! A template names the role before the name («вместо наставника Клюквиной Г. С.»), so that it reads right even where a
//! name cannot be bent.

use chrono::NaiveDate;

use super::delta::{Delta, Edit};
use super::words::pieces;
use super::{Bit, Sentence};
use crate::diagnostic::words::{Count, Noun};
use crate::model::{Pair, Person, Program};
use crate::name::Case;
use crate::record::Field;
use crate::record::declare::{Def, Visibility};
use crate::record::said::Said;
use crate::record::value::{Requisites, Text};

/// A text of so many words is shown word by word.
const LONG: usize = 6;

/// A noun in its six cases, from the nominative to the prepositional.
type Cases = [&'static str; 6];

const PERSON: Cases = ["участник", "участника", "участнику", "участника", "участником", "участнике"];
const PAIR: Cases = ["пара", "пары", "паре", "пару", "парой", "паре"];
const GROUP: Cases = ["группа", "группы", "группе", "группу", "группой", "группе"];
const PROGRAM: Cases = ["программа", "программы", "программе", "программу", "программой", "программе"];
const ONE: Cases = ["одна", "одной", "одной", "одну", "одной", "одной"];

fn bent(noun: Cases, case: Case) -> &'static str {
    noun[case as usize]
}

/// A person by short name.
#[must_use]
pub fn person(person: &Person<'_>, case: Case) -> Bit {
    let name = person.name.known().map_or_else(|| person.short_name(), |name| name.0.short_in(case));
    Bit::Person { id: person.id.clone(), name, otherwise: bent(PERSON, case).to_owned() }
}

/// A pair or group by its people: «пары «Клюквина Г. С. – Подберёзкин М. А.»»; only the noun bends.
#[must_use]
pub fn pair(pair: &Pair<'_>, case: Case) -> Bit {
    let mentees = pair.mentees();
    let noun = bent(if mentees.len() > 1 { GROUP } else { PAIR }, case);
    let mentor = pair.mentor().map(|mentor| mentor.short_name());
    let name = match (mentor, &mentees[..]) {
        (Some(mentor), [mentee]) => format!("{noun} «{mentor} – {}»", mentee.short_name()),
        (Some(mentor), [first, rest @ ..]) => {
            format!("{noun} «{mentor} – {} и ещё {}»", first.short_name(), rest.len())
        }
        _ => format!("{noun} {}", pair.id),
    };
    Bit::Pair { id: pair.id.clone(), name, otherwise: format!("{} из пар", bent(ONE, case)) }
}

/// «программа пары «…»»; by its id where it leads to no pair.
#[must_use]
pub fn program(program: &Program<'_>, case: Case) -> Bit {
    let noun = bent(PROGRAM, case);
    match program.pair().map(|of| pair(&of, Case::Genitive)) {
        Some(Bit::Pair { id, name, otherwise }) => {
            Bit::Pair { id, name: format!("{noun} {name}"), otherwise: format!("{noun} {otherwise}") }
        }
        _ => Bit::Pair { id: String::new(), name: format!("{noun} {}", program.id), otherwise: noun.to_owned() },
    }
}

/// A text of a record, in quotation marks; «…» where the field says nothing.
#[must_use]
pub fn quote<R, V>(field: Def<R, Text, V>, said: &Field<Text>) -> Bit {
    let text = said.known().map_or_else(|| "…".to_owned(), ToString::to_string);
    Bit::Quote { text, seen: field.info.visibility }
}

/// Number and date of a paper.
#[must_use]
pub fn requisites<R, V>(field: Def<R, Requisites, V>, said: &Requisites) -> Bit {
    Bit::Quote { text: said.to_string(), seen: field.info.visibility }
}

/// How long it is from one day to a later one: «3 месяца», or in days where that is short; nothing where it is not later.
#[must_use]
pub fn apart(from: NaiveDate, to: NaiveDate) -> Option<Count> {
    let days = usize::try_from((to - from).num_days()).ok().filter(|days| *days > 0)?;
    Some(match days {
        ..60 => Count(days, Noun("день", "дня", "дней")),
        _ => Count(days / 30, Noun("месяц", "месяца", "месяцев")),
    })
}

/// A text before and after, word by word.
#[must_use]
pub fn diff<R, V>(field: Def<R, Text, V>, before: &Field<Text>, after: &Field<Text>) -> Bit {
    let text = |said: &Field<Text>| said.known().map_or_else(String::new, ToString::to_string);
    Bit::Diff { pieces: pieces(&text(before), &text(after)), seen: field.info.visibility }
}

/// What was said and what is said, as it is told of a field of any type: «б» вместо «а».
#[must_use]
pub fn instead(delta: &Delta, seen: Visibility) -> Sentence {
    let quote = |text: String| Bit::Quote { text, seen };
    if let Some(rewritten) = rewritten(delta, seen) {
        return rewritten;
    }
    match &delta.edit {
        Edit::Set { before: Some(before), after: Some(after) } => {
            Sentence(vec![quote(shown(&after.said)), " вместо ".into(), quote(shown(&before.said))])
        }
        Edit::Set { before: None, after: Some(item) } | Edit::Insert { item, .. } => {
            Sentence(vec!["добавлено ".into(), quote(shown(&item.said))])
        }
        Edit::Set { before: Some(item), after: None } | Edit::Remove { item, .. } => {
            Sentence(vec!["убрано ".into(), quote(shown(&item.said))])
        }
        _ => Sentence(vec!["иначе".into()]),
    }
}

/// A text of many words before and after, word by word.
fn rewritten(delta: &Delta, seen: Visibility) -> Option<Sentence> {
    let Edit::Set { before: Some(before), after: Some(after) } = &delta.edit else { return None };
    let (Said::One(before), Said::One(after)) = (&before.said, &after.said) else { return None };
    let is_long = |text: &str| text.split(' ').count() >= LONG;
    let diff = || Bit::Diff { pieces: pieces(before, after), seen };
    (is_long(before) && is_long(after)).then(|| Sentence(vec!["сказано иначе: ".into(), diff()]))
}

/// What differs, key by key: «срок – «б» вместо «а»; рубеж – добавлено «в»».
#[must_use]
pub fn shifts(deltas: &[&Delta]) -> Sentence {
    let mut said = Sentence::new();
    let mut rest = deltas;
    while let [delta, others @ ..] = rest {
        rest = others;
        let Some(info) = delta.field() else { continue };
        let shift = match others {
            [next, others @ ..] if next.path == delta.path && is_exchange(delta, next) => {
                rest = others;
                exchange(delta, next, info.visibility)
            }
            _ => instead(delta, info.visibility),
        };
        said = if said.is_empty() { said } else { said.and("; ") };
        said = said.and(info.russian).and(" – ").joined(shift);
    }
    said
}

/// Does an item of a list give way to another?
fn is_exchange(delta: &Delta, next: &Delta) -> bool {
    matches!((&delta.edit, &next.edit), (Edit::Remove { .. }, Edit::Insert { .. }))
}

fn exchange(delta: &Delta, next: &Delta, seen: Visibility) -> Sentence {
    let quote = |delta: &Delta| match &delta.edit {
        Edit::Remove { item, .. } | Edit::Insert { item, .. } => Bit::Quote { text: shown(&item.said), seen },
        _ => "…".into(),
    };
    Sentence(vec![quote(next), " вместо ".into(), quote(delta)])
}

/// What is said, with days as people write them.
fn shown(said: &Said) -> String {
    said.line().split(' ').map(day_as_written).collect::<Vec<_>>().join(" ")
}

/// `2026-09-05,` → `05.09.2026,`; anything else stays.
fn day_as_written(word: &str) -> String {
    let day = word.get(..10).and_then(|day| NaiveDate::parse_from_str(day, "%Y-%m-%d").ok());
    day.map_or_else(|| word.to_owned(), |day| format!("{}{}", day.format("%d.%m.%Y"), &word[10..]))
}

/// Bits with commas between, «и» before the last.
#[must_use]
pub fn listed(bits: Vec<Bit>) -> Sentence {
    let last = bits.len().saturating_sub(1);
    let mut sentence = Sentence::new();
    for (at, bit) in bits.into_iter().enumerate() {
        sentence = match at {
            0 => sentence,
            at if at == last => sentence.and(" и "),
            _ => sentence.and(", "),
        };
        sentence = sentence.and(bit);
    }
    sentence
}
