//! The phrases of `phrases/`: what a school says in public, and what it keeps
//! to itself. The two folders share no five words in a row, so a checker that
//! looks for leaked private text finds none here.

use std::collections::HashMap;

use super::chance::Chance;
use super::name::Gender;

const PUBLIC: [&str; 4] = [
    include_str!("phrases/public/person.txt"),
    include_str!("phrases/public/pair.txt"),
    include_str!("phrases/public/program.txt"),
    include_str!("phrases/public/news.txt"),
];

const PRIVATE: [&str; 5] = [
    include_str!("phrases/private/person.txt"),
    include_str!("phrases/private/pair.txt"),
    include_str!("phrases/private/program.txt"),
    include_str!("phrases/private/meeting.txt"),
    include_str!("phrases/private/feedback.txt"),
];

/// One side's phrases by the name of their section.
pub(super) struct Phrases(HashMap<&'static str, Vec<&'static str>>);

/// Whom a phrase is said of, and what the lesson is about.
#[derive(Clone, Copy)]
pub(super) struct About {
    /// Chooses between the halves of `{он|она}`.
    pub(super) gender: Gender,
    /// Stands for `{topic}`.
    pub(super) topic: &'static str,
}

impl Phrases {
    /// Phrases for goals, measures, news and all that the site shows.
    pub(super) fn public() -> Self {
        Self::read(&PUBLIC)
    }

    /// Phrases for requests, difficulties, meetings and all that it hides.
    pub(super) fn private() -> Self {
        Self::read(&PRIVATE)
    }

    fn read(texts: &[&'static str]) -> Self {
        let mut sections: HashMap<_, Vec<_>> = HashMap::new();
        let mut current = "";
        for line in texts.iter().flat_map(|text| text.lines()) {
            match line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                Some(name) => current = name,
                None => sections.entry(current).or_default().push(line),
            }
        }
        Self(sections)
    }

    /// All phrases of a section.
    pub(super) fn all(&self, section: &str) -> &[&'static str] {
        self.0.get(section).unwrap_or_else(|| panic!("no section of phrases is named «{section}»"))
    }

    /// One phrase, fitted to whom it is about.
    pub(super) fn one(&self, chance: &mut Chance, section: &str, about: About) -> String {
        fill(chance.pick::<&str>(self.all(section)), about)
    }

    /// The phrase number `number`, counted from the first one again when they are all used.
    pub(super) fn nth(&self, section: &str, number: usize, about: About) -> String {
        let phrases = self.all(section);
        fill(phrases[number % phrases.len()], about)
    }

    /// `count` different phrases.
    pub(super) fn some(&self, chance: &mut Chance, section: &str, about: About, count: usize) -> Vec<String> {
        let chosen = chance.some(self.all(section), count);
        chosen.into_iter().map(|phrase| fill(phrase, about)).collect()
    }

    /// `count` different phrases of two halves.
    pub(super) fn halves(
        &self,
        chance: &mut Chance,
        section: &str,
        about: About,
        count: usize,
    ) -> Vec<(String, String)> {
        self.some(chance, section, about, count).iter().map(|phrase| split(phrase)).collect()
    }

    /// `count` different sentences as one paragraph.
    pub(super) fn paragraph(&self, chance: &mut Chance, section: &str, about: About, count: usize) -> String {
        self.some(chance, section, about, count).join(" ")
    }
}

fn split(phrase: &str) -> (String, String) {
    let (left, right) = phrase.split_once(" | ").expect("a phrase of this section has two halves");
    (left.to_owned(), right.to_owned())
}

fn fill(phrase: &str, about: About) -> String {
    let mut text = String::with_capacity(phrase.len());
    let mut rest = phrase;
    while let Some((before, after)) = rest.split_once('{') {
        let (slot, after) = after.split_once('}').expect("a slot of a phrase is closed");
        text += before;
        text += slot.split_once('|').map_or(about.topic, |(he, she)| about.gender.choose(he, she));
        rest = after;
    }
    text + rest
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::{About, Phrases, fill};
    use crate::demo::name::Gender;

    fn shingles(phrases: &Phrases) -> HashSet<Vec<String>> {
        let mut found = HashSet::new();
        for phrase in phrases.0.values().flatten() {
            for gender in [Gender::Male, Gender::Female] {
                let text = fill(phrase, About { gender, topic: "раз два три" }).to_lowercase().replace('ё', "е");
                let words: Vec<_> =
                    text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect();
                found.extend(words.windows(5).map(<[String]>::to_vec));
            }
        }
        found
    }

    #[test]
    fn private_phrases_share_no_five_words_in_a_row_with_public_ones() {
        let shared: Vec<_> =
            shingles(&Phrases::public()).intersection(&shingles(&Phrases::private())).cloned().collect();
        assert!(shared.is_empty(), "{shared:?}");
    }
}
