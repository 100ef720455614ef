//! Many changes that read alike as one entry that says how many they are. Nothing is lost from the counts.

use super::facts;
use super::outline::{Entry, entry};
use crate::diagnostic::words::{Count, Noun};
use crate::review::document::Item;
use crate::review::phrase::Phrase;

/// So many changes of one kind in one thing are told as one.
const MANY: usize = 3;
const MORE: Noun = Noun("такое же изменение", "таких же изменения", "таких же изменений");
const RECORDS: Noun = Noun("запись", "записи", "записей");
/// How many places of a fold are told.
const PLACES: usize = 10;

/// Changes in their order; three and more of one teller about one thing are told by their first.
pub(super) fn folded(items: &[&Item]) -> Vec<Entry> {
    let together = |one: &&Item, other: &&Item| {
        (one.code, one.kind, &one.id, &one.title) == (other.code, other.kind, &other.id, &other.title)
    };
    items
        .chunk_by(together)
        .flat_map(|group| if group.len() < MANY { each(group) } else { vec![first(group)] })
        .collect()
}

fn each(items: &[&Item]) -> Vec<Entry> {
    items.iter().map(|item| entry(item)).collect()
}

fn first(items: &[&Item]) -> Entry {
    let mut told = entry(items[0]);
    if !told.more.is_empty() {
        told.more.say(" ");
    }
    told.more.say(&format!("И ещё {}.", Count(items.len() - 1, MORE)));
    told.places = vec![("где", listed(items.iter().filter_map(|item| item.place()).map(facts::place)))];
    told.fingerprint = None;
    told
}

/// Changes of spelling: those that say the same are one entry with the places of all.
pub(super) fn alike(items: &[&Item]) -> Vec<Entry> {
    let mut groups: Vec<Vec<&Item>> = Vec::new();
    for item in items {
        let known = groups.iter_mut().find(|group| group[0].code == item.code && group[0].sentence == item.sentence);
        match known {
            Some(group) => group.push(item),
            None => groups.push(vec![item]),
        }
    }
    groups.iter().map(|group| if group.len() == 1 { entry(group[0]) } else { gathered(group) }).collect()
}

fn gathered(items: &[&Item]) -> Entry {
    let places = items.iter().filter_map(|item| item.place()).map(|place| place.path.clone());
    Entry {
        more: Phrase::said(&format!("Так в нескольких местах: {}.", Count(items.len(), RECORDS))),
        places: vec![("где", listed(places))],
        fingerprint: None,
        ..entry(items[0])
    }
}

/// The first of some places, each once, and how many more there are.
fn listed(places: impl Iterator<Item = String>) -> String {
    let mut places: Vec<String> = places.collect();
    places.dedup();
    let over = places.len().saturating_sub(PLACES);
    places.truncate(PLACES);
    let over = if over > 0 { format!(" и ещё {over}") } else { String::new() };
    places.join(", ") + &over
}
