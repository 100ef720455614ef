//! Single words by which a few people are known: each part of their names, their initials, their classes.
//!
//! Receives the names and classes of people who must not be recognised in one text – it was written by one of them or is
//! about their pair – and that text; returns the first place that tells. Coarser than the search for everybody of the
//! school: among so few people «Анна Петровна», or «Анна» alone, is as good as a surname. The forms of names are those
//! that the search for everybody knows already.

use std::ops::Range;

use super::Withheld;
use super::people::{initial, pieces};
use super::word::{Gap, Shape, Word, key, words};
use crate::name::PersonName;

/// What tells of a few people, as keys of words in the nominative.
#[derive(Debug, Default)]
pub(in crate::public) struct Telling {
    surnames: Vec<u64>,
    first: Vec<u64>,
    patronymics: Vec<u64>,
    initials: Vec<[u64; 2]>,
    classes: Vec<u64>,
}

impl Telling {
    /// Adds the name of somebody whom the search for everybody knows, withheld or not.
    pub(in crate::public) fn add_name(&mut self, name: &PersonName) {
        let [first, patronymic] = [name.first(), name.patronymic()].map(Option::unwrap_or_default);
        self.surnames.extend(pieces(name.surname()).map(key));
        self.first.extend(pieces(first).map(key));
        self.patronymics.extend(pieces(patronymic).map(key));
        self.initials.extend(initial(first).zip(initial(patronymic)).map(|(first, patronymic)| [first, patronymic]));
    }

    /// Adds a person's class, «5 Б»; one without a letter is a number like others.
    pub(in crate::public) fn add_class(&mut self, class: &str) {
        self.classes.extend(class_at(class, &words(class), 0).map(|(class, _)| class));
    }

    /// The first place in `text` that tells.
    pub(in crate::public) fn find(&self, everybody: &Withheld, text: &str) -> Option<Range<usize>> {
        let words = words(text);
        let tells = |(at, word): (usize, &Word)| {
            if self.is_name(everybody, word) {
                return Some(word.start..word.end);
            }
            let pair = words.get(at..at + 2).filter(|pair| self.are_initials(pair));
            let initials = pair.map(|pair| pair[0].start..pair[1].end);
            let class = || class_at(text, &words, at).filter(|(class, _)| self.classes.contains(class));
            initials.or_else(|| class().map(|(_, end)| word.start..end))
        };
        words.iter().enumerate().find_map(tells)
    }

    /// A part of a name in any case. Surnames and first names tell where they begin with a capital, «вера» and «роза» are
    /// words; patronymics are no other words.
    fn is_name(&self, everybody: &Withheld, word: &Word) -> bool {
        if word.letters < 2 {
            return false;
        }
        let people = &everybody.people;
        let given = people.given(word.key);
        let is_surname = || people.bearers(word.key).any(|at| shared(&people.person(at).surname, &self.surnames));
        let is_capital = word.shape != Shape::Lower;
        shared(given, &self.patronymics) || is_capital && (shared(given, &self.first) || is_surname())
    }

    fn are_initials(&self, pair: &[Word]) -> bool {
        let single = |word: &Word| word.letters == 1 && word.shape == Shape::Capital && word.dotted;
        pair.iter().all(single) && pair[1].gap == Gap::Dot && self.initials.contains(&[pair[0].key, pair[1].key])
    }
}

fn shared(some: &[u64], others: &[u64]) -> bool {
    some.iter().any(|key| others.contains(key))
}

/// The class that is written from the word `at` on, «5Б», «5 «Б»», «5-б»: its key, and where it ends.
fn class_at(text: &str, words: &[Word], at: usize) -> Option<(u64, usize)> {
    let written = |word: &Word| &text[word.start..word.end];
    let is_number = |text: &str| !text.is_empty() && text.len() < 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    let one = words.get(at)?;
    if one.letters == 1 && is_number(written(one).trim_end_matches(char::is_alphabetic)) {
        return Some((one.key, one.end));
    }
    let letter = words.get(at + 1).filter(|letter| letter.letters == 1 && letter.end - letter.start == 2)?;
    is_number(written(one)).then(|| (key(&format!("{}{}", written(one), written(letter))), letter.end))
}

#[cfg(test)]
mod tests {
    use super::Telling;
    use crate::name::PersonName;
    use crate::public::vet::WithheldBuilder;

    fn found(text: &str) -> Option<&str> {
        let name = |written| PersonName::parse(written).expect("a name");
        let (mut telling, mut everybody) = (Telling::default(), WithheldBuilder::new());
        for written in ["Раевская Яна Павловна", "Заяц Павел Юрьевич", "Гость-Ткаченко Вера"]
        {
            telling.add_name(&name(written));
            everybody.add_published(&name(written));
        }
        everybody.add_person(0, &name("Чехов Антон Олегович"));
        ["5 Б", "11а", "8"].into_iter().for_each(|class| telling.add_class(class));
        telling.find(&everybody.build(), text).map(|range| &text[range])
    }

    #[test]
    fn every_part_of_a_name_tells_in_every_case() {
        for (text, expected) in [
            ("Спасибо Раевской!", "Раевской"),
            ("Работали с Яной", "Яной"),
            ("спасибо яне павловне", "павловне"),
            ("Дали слово Павлу.", "Павлу"),
            ("Помог Зайцу", "Зайцу"),
            ("**Ткаченко** помогла", "Ткаченко"),
            ("Моя Я. П. – лучшая", "Я. П"),
            ("Вере спасибо", "Вере"),
            ("Я из 5 «Б» класса", "5 «Б"),
            ("учусь в 5Б", "5Б"),
            ("наш 11-А", "11-А"),
        ] {
            assert_eq!(found(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn other_words_tell_nothing() {
        for text in
            ["Моя наставница", "появилась вера в себя", "5 бед", "в 5 В", "8 раз", "А. П. Чехов", "15 б", "Антон Чехов"]
        {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
