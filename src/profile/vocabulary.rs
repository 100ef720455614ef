//! Words of a list: what each item is called, which other spellings mean it.

use crate::name::{fold, mentions};

/// One item of a list with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term<T> {
    /// What it means to the program.
    pub item: T,
    /// What it is called.
    pub title: String,
    /// What it is about, in a sentence; may be empty.
    pub about: String,
    words: Vec<String>,
}

impl<T> Term<T> {
    pub(super) fn new(item: T, title: &str, words: impl IntoIterator<Item = String>, about: &str) -> Self {
        let words = words.into_iter().chain([title.to_owned()]).map(|word| key(&word));
        let words = words.filter(|word| !word.is_empty()).collect();
        Term { item, title: title.to_owned(), about: about.to_owned(), words }
    }

    /// Does a text speak of this item: does it have, for each word of one of its spellings, a word that begins so?
    pub fn is_in(&self, text: &str) -> bool {
        self.words.iter().any(|word| mentions(text, word))
    }

    /// Does the word mean this item, however spelt?
    pub fn is(&self, word: &str) -> bool {
        self.words.contains(&key(word))
    }
}

/// Folded, and with no spaces round a dash: «учитель-учитель» is «учитель – учитель».
pub(super) fn key(word: &str) -> String {
    let folded = fold(word);
    if folded.contains('-') { folded.replace(" - ", "-").replace(" -", "-").replace("- ", "-") } else { folded }
}

/// The items of a list in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vocabulary<T> {
    /// The items.
    pub terms: Vec<Term<T>>,
}

impl<T> Default for Vocabulary<T> {
    fn default() -> Self {
        Vocabulary { terms: Vec::new() }
    }
}

impl<T: PartialEq> Vocabulary<T> {
    /// What a word means, however spelt.
    pub fn named(&self, word: &str) -> Option<&T> {
        let keyed = |key: &str| self.terms.iter().find(|term| term.words.iter().any(|known| known == key));
        // Most words are written as their keys are, and need no folding.
        keyed(word).or_else(|| keyed(&key(word))).map(|term| &term.item)
    }

    /// What an item is called; nothing where the list does not have it.
    pub fn title(&self, item: &T) -> &str {
        self.titled(item).unwrap_or("")
    }

    /// What an item is called, where the list has it.
    pub fn titled(&self, item: &T) -> Option<&str> {
        self.terms.iter().find(|term| term.item == *item).map(|term| term.title.as_str())
    }

    /// The items that a text speaks of, in the order of the list.
    pub fn spoken_of(&self, text: &str) -> impl Iterator<Item = &T> {
        self.terms.iter().filter(move |term| term.is_in(text)).map(|term| &term.item)
    }

    /// The titles of the items that none of the texts speaks of, in the order of the list.
    pub fn missing_from<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> Vec<&str> {
        let texts: Vec<&str> = texts.into_iter().collect();
        let missing = self.terms.iter().filter(|term| !texts.iter().any(|text| term.is_in(text)));
        missing.map(|term| term.title.as_str()).collect()
    }

    /// All titles, in the order of the list.
    pub fn titles(&self) -> impl Iterator<Item = &str> {
        self.terms.iter().map(|term| term.title.as_str())
    }

    /// Adds an item, or gives a known one new words; old words go on being read.
    pub(super) fn put(&mut self, mut term: Term<T>) {
        match self.terms.iter_mut().find(|known| known.item == term.item) {
            Some(known) => {
                known.title = if term.title.is_empty() { std::mem::take(&mut known.title) } else { term.title };
                known.about = if term.about.is_empty() { std::mem::take(&mut known.about) } else { term.about };
                known.words.append(&mut term.words);
                known.words.sort();
                known.words.dedup();
            }
            None => self.terms.push(term),
        }
    }
}
