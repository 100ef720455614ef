//! Who may be named in a text, found by the words of their names.
//!
//! Receives names while the pattern set is built; afterwards answers for one word's key: whose surname it may
//! be, which given names it may be a form of. One look-up per word, however many people there are.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::word::{key, words};
use crate::name::{Forms, PersonName};

/// Place of a person in [`People`].
pub(super) type Place = u32;

/// Everybody whose name the texts are searched for, withheld and published.
#[derive(Debug, Default)]
pub(super) struct People {
    persons: Vec<Person>,
    surnames: Meanings,
    given: Meanings,
}

/// What is needed of one person once a surname was met.
#[derive(Debug)]
pub(super) struct Person {
    pub(super) standing: Standing,
    /// Keys of the nominative words of the surname.
    pub(super) surname: Box<[u64]>,
    /// Keys of the nominative words of the first name («Анна-Мария» has two).
    pub(super) first: Box<[u64]>,
    /// Keys of the nominative words of the patronymic.
    pub(super) patronymic: Box<[u64]>,
    /// Keys of the initials of first name and patronymic.
    pub(super) initials: [Option<u64>; 2],
}

/// Whether the person may be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Withheld(u32),
    Published,
}

impl People {
    pub(super) fn add(&mut self, name: &PersonName, standing: Standing) {
        let place = Place::try_from(self.persons.len()).expect("a school has fewer than four billion people");
        let cases = name.cases();
        for form in cases.surname.iter() {
            self.surnames.add(key(form), u64::from(place));
        }
        let [first, patronymic] = cases.given.each_ref().map(|words| self.add_given(words));
        let initials = [name.first(), name.patronymic()].map(|part| part.and_then(initial));
        let surname = pieces(name.surname()).map(key).collect();
        self.persons.push(Person { standing, surname, first, patronymic, initials });
    }

    pub(super) fn person(&self, place: Place) -> &Person {
        &self.persons[place as usize]
    }

    /// The places of those whose surname may look like this.
    pub(super) fn bearers(&self, key: u64) -> impl Iterator<Item = Place> {
        self.surnames.of(key).iter().filter_map(|place| Place::try_from(*place).ok())
    }

    /// The nominatives of which the word may be a form.
    pub(super) fn given(&self, key: u64) -> &[u64] {
        self.given.of(key)
    }

    fn add_given(&mut self, words: &[(String, Forms)]) -> Box<[u64]> {
        words.iter().map(|(word, forms)| self.given.add_all(key(word), forms)).collect()
    }
}

/// The words of a name, parted at spaces and hyphens.
pub(super) fn pieces(name: &str) -> impl Iterator<Item = &str> {
    words(name).into_iter().map(move |word| &name[word.start..word.end])
}

/// The key of a name's first letter.
pub(super) fn initial(name: &str) -> Option<u64> {
    let letter = name.chars().find(|letter| letter.is_alphabetic())?;
    Some(key(letter.encode_utf8(&mut [0; 4])))
}

/// From the key of a form to what it is a form of.
#[derive(Debug, Default)]
struct Meanings(HashMap<u64, Vec<u64>, BuildHasherDefault<Mixed>>);

impl Meanings {
    fn of(&self, key: u64) -> &[u64] {
        self.0.get(&key).map_or(&[], Vec::as_slice)
    }

    fn add(&mut self, form: u64, meaning: u64) {
        let meanings = self.0.entry(form).or_default();
        if !meanings.contains(&meaning) {
            meanings.push(meaning);
        }
    }

    fn add_all(&mut self, nominative: u64, forms: &Forms) -> u64 {
        for form in forms.iter() {
            self.add(key(form), nominative);
        }
        nominative
    }
}

/// Keys are mixed already and serve as their own hash.
#[derive(Default)]
pub(super) struct Mixed(u64);

impl Hasher for Mixed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}
