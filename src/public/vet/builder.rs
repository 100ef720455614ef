//! Collects what must not be published, and what may be.
//!
//! Receives names, words and texts in any order; returns one [`Withheld`].

use std::collections::HashSet;
use std::hash::BuildHasherDefault;

use super::clean::Clean;
use rayon::prelude::*;

use super::people::{Mixed, People, Standing};
use super::phone::digits;
use super::shingle::{ShingleSet, shingles};
use super::withheld::Withheld;
use super::word::{key, mix, step, words};
use crate::name::{PersonName, fold, surname_forms};

/// Keys that are their own hash.
pub(super) type Keys = HashSet<u64, BuildHasherDefault<Mixed>>;

/// A pattern set in the making.
#[derive(Debug, Default)]
pub struct WithheldBuilder {
    people: People,
    allowed: Keys,
    contacts: HashSet<String>,
    shingles: Vec<u64>,
    digest: Digest,
}

impl WithheldBuilder {
    /// An empty set: phones and e-mails only.
    pub fn new() -> WithheldBuilder {
        WithheldBuilder::default()
    }

    /// Withholds a person; `index` comes back in [`super::Leak`].
    pub fn add_person(&mut self, index: u32, name: &PersonName) -> &mut Self {
        self.digest.add("withheld", &format!("{index} {}", fold(&name.full())));
        self.people.add(name, Standing::Withheld(index));
        self
    }

    /// A person who may be named: words that mean this one at least as well as anybody withheld are no leak,
    /// and the bare surname, in the forms this person's takes, is none either.
    pub fn add_published(&mut self, name: &PersonName) -> &mut Self {
        self.digest.add("published", &fold(&name.full()));
        self.people.add(name, Standing::Published);
        self
    }

    /// Allows a word as a bare surname, in every form of either gender: «Мороз», «Заяц».
    pub fn allow(&mut self, word: &str) -> &mut Self {
        self.digest.add("allowed", &fold(word));
        for part in words(word) {
            let forms = surname_forms(&word[part.start..part.end], None);
            self.allowed.extend(forms.iter().map(|form| key(form)));
        }
        self
    }

    /// Allows a phone number or an e-mail address that is public: the curator's.
    pub fn allow_contact(&mut self, contact: &str) -> &mut Self {
        let plain = if contact.contains('@') { fold(contact) } else { digits(contact) };
        self.digest.add("contact", &plain);
        self.contacts.insert(plain);
        self
    }

    /// Withholds a text: five words in a row of it are a leak elsewhere.
    pub fn add_text(&mut self, text: &str) -> &mut Self {
        self.add_windows(windows(text))
    }

    /// The same of a text whose [`windows`] are known.
    pub fn add_windows(&mut self, windows: Vec<u64>) -> &mut Self {
        if self.shingles.is_empty() {
            self.shingles = windows;
        } else {
            self.shingles.extend(windows);
        }
        self
    }

    /// The set, ready to search with.
    pub fn build(mut self) -> Withheld {
        self.shingles.par_sort_unstable();
        self.shingles.dedup();
        for shingle in &self.shingles {
            self.digest.add_key(*shingle);
        }
        let shingles = ShingleSet::new(&self.shingles);
        Withheld {
            people: self.people,
            allowed: self.allowed,
            contacts: self.contacts,
            shingles,
            digest: self.digest.0,
            clean: Clean::default(),
        }
    }
}

/// The fingerprint of a text: of every five words in a row.
pub fn windows(text: &str) -> Vec<u64> {
    shingles(&words(text)).map(|(_, hash)| hash).collect()
}

/// A sum over everything added, so that the order of adding does not matter; the same on every machine.
#[derive(Clone, Copy, Debug, Default)]
struct Digest(u128);

impl Digest {
    fn add(&mut self, kind: &str, what: &str) {
        let start = kind.bytes().fold(0, |hash, byte| step(hash, u64::from(byte)));
        self.add_key(mix(what.bytes().fold(mix(start), |hash, byte| step(hash, u64::from(byte)))));
    }

    fn add_key(&mut self, key: u64) {
        let high = mix(key ^ 0x9e37_79b9_7f4a_7c15);
        self.0 = self.0.wrapping_add(u128::from(high) << 64 | u128::from(mix(key)));
    }
}
