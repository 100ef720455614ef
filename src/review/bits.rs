//! People, pairs and quotations as bits of a sentence, in the case that it needs.
//!
//! A template names the role before the name («вместо наставника Клюквиной Г. С.»), so that it reads right even where a
//! name cannot be bent.

use chrono::NaiveDate;

use super::delta::{Delta, Edit};
use super::words::pieces;
use super::{Bit, Sentence};
use crate::model::{Pair, Person};
use crate::name::Case;
use crate::record::Field;
use crate::record::declare::{Def, Visibility};
use crate::record::said::Said;
use crate::record::value::Text;

/// A noun in its six cases, from the nominative to the prepositional.
type Cases = [&'static str; 6];

const PERSON: Cases = ["участник", "участника", "участнику", "участника", "участником", "участнике"];
const PAIR: Cases = ["пара", "пары", "паре", "пару", "парой", "паре"];
const GROUP: Cases = ["группа", "группы", "группе", "группу", "группой", "группе"];
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

/// A text of a record, in quotation marks; «…» where the field says nothing.
#[must_use]
pub fn quote<R, V>(field: Def<R, Text, V>, said: &Field<Text>) -> Bit {
    let text = said.known().map_or_else(|| "…".to_owned(), |text| text.0.clone());
    Bit::Quote { text, seen: field.info.visibility }
}

/// A text before and after, word by word.
#[must_use]
pub fn diff<R, V>(field: Def<R, Text, V>, before: &Field<Text>, after: &Field<Text>) -> Bit {
    let text = |said: &Field<Text>| said.known().map_or_else(String::new, |text| text.0.clone());
    Bit::Diff { pieces: pieces(&text(before), &text(after)), seen: field.info.visibility }
}

/// What was said and what is said, as it is told of a field of any type: «б» вместо «а».
#[must_use]
pub fn instead(delta: &Delta, seen: Visibility) -> Sentence {
    let quote = |text: String| Bit::Quote { text, seen };
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
