//! Watches a page being made: what it asked for and did not get, and where it put a word instead.
//!
//! A page that is built for visitors has no witness. The preview lends one to a page that only the curator sees, and
//! asks it afterwards of whom something is withheld there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::reason::Reason;
use crate::diagnostic::FileId;
use crate::model::{Model, Person};
use crate::record::value::Datum;

/// The letter that opens the word for the first person; those of the others follow it. No language has them.
const FIRST: u32 = 0xf_0000;
/// How many letters there are.
const LETTERS: u32 = 0xfffe;
/// The letter that ends such a word.
const END: char = '\u{e000}';

/// Remembers of whom a page was refused what.
#[derive(Debug, Default)]
pub struct Witness {
    refused: Mutex<BTreeMap<usize, BTreeSet<Datum>>>,
}

/// A person of whom something is withheld on a page.
#[derive(Debug)]
pub struct Withheld {
    /// Tells the marks on the page that stand for the name.
    pub mark: usize,
    /// The card.
    pub file: FileId,
    /// The full name, or the card's id where the name is unknown.
    pub name: String,
    /// What is withheld, and why; what has one reason stands together.
    pub data: Vec<(Vec<Datum>, Reason)>,
}

impl Witness {
    /// Forgets everything.
    pub fn forget(&self) {
        self.seen().clear();
    }

    /// The people of whom the page was refused something; those who are not named come first.
    #[must_use]
    pub fn withheld(&self, model: &Model) -> Vec<Withheld> {
        let seen = self.seen();
        let people = model.people().filter_map(|person| Some((person, seen.get(&person.index)?)));
        let mut people: Vec<_> = people.collect();
        people.sort_by_key(|(_, data)| !data.contains(&Datum::Name));
        people.iter().map(|(person, data)| withheld(person, data)).collect()
    }

    pub(super) fn refuse(&self, person: usize, datum: Datum) {
        self.seen().entry(person).or_default().insert(datum);
    }

    /// The word that stands for a person's name, between letters that say so.
    pub(super) fn marked(person: usize, word: &str) -> String {
        let letter = u32::try_from(person).ok().filter(|index| *index < LETTERS);
        match letter.and_then(|index| char::from_u32(FIRST + index)) {
            Some(letter) => format!("{letter}{word}{END}"),
            None => word.to_owned(),
        }
    }

    /// Who panicked while holding it has left nothing half-done.
    fn seen(&self) -> MutexGuard<'_, BTreeMap<usize, BTreeSet<Datum>>> {
        self.refused.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn withheld(person: &Person<'_>, refused: &BTreeSet<Datum>) -> Withheld {
    let mut data: Vec<(Vec<Datum>, Reason)> = Vec::new();
    for &datum in refused {
        let Some(reason) = Reason::of(person, datum) else { continue };
        match data.iter_mut().find(|(_, known)| *known == reason) {
            Some((together, _)) => together.push(datum),
            None => data.push((vec![datum], reason)),
        }
    }
    let name = person.name.known().map_or_else(|| person.id.clone(), |name| name.full());
    Withheld { mark: person.index, file: person.entry.file(), name, data }
}
