//! Single words by which a few people are known: each part of their names, their initials, their classes.
//!
//! Receives the names and classes of people who must not be recognised in one text – a review is written by one of them or
//! about one of them – and that text; returns the first place that tells. Coarser than the search for everybody of the
//! school: among so few people «Анна Петровна», or «Анна» alone, is as good as a surname.

use std::collections::HashSet;
use std::ops::Range;

use super::declension::{given_forms, surname_forms};
use super::word::{Gap, Shape, Word, key, words};
use crate::name::PersonName;

/// What tells of a few people.
#[derive(Debug, Default)]
pub(in crate::public) struct Telling {
    /// Forms of surnames and first names: they tell where they begin with a capital, «вера» and «роза» are words.
    names: HashSet<u64>,
    /// Forms of patronymics, which are no other words.
    patronymics: HashSet<u64>,
    initials: HashSet<[u64; 2]>,
    classes: HashSet<u64>,
}

impl Telling {
    /// Adds a person's name.
    pub(in crate::public) fn add_name(&mut self, name: &PersonName) {
        let [surname, first, patronymic] = [Some(name.surname()), name.first(), name.patronymic()].map(pieces);
        self.names.extend(surname.iter().flat_map(|word| surname_forms(word, name.gender())).map(|form| key(&form)));
        self.names.extend(first.iter().flat_map(|word| given_forms(word)).map(|form| key(&form)));
        self.patronymics.extend(patronymic.iter().flat_map(|word| given_forms(word)).map(|form| key(&form)));
        if let [Some(first), Some(patronymic)] = [&first, &patronymic].map(|words| words.first().map(initial)) {
            self.initials.insert([first, patronymic]);
        }
    }

    /// Adds a person's class, «5 Б»; one without a letter is a number like others.
    pub(in crate::public) fn add_class(&mut self, class: &str) {
        if let Some(class) = words(class).first().and_then(|first| class_at(class, &words(class), first.start)) {
            self.classes.insert(class.0);
        }
    }

    /// The first place in `text` that tells.
    pub(in crate::public) fn find(&self, text: &str) -> Option<Range<usize>> {
        let words = words(text);
        let tells = |(at, word): (usize, &Word)| {
            let name = word.shape != Shape::Lower && self.names.contains(&word.key);
            if name || self.patronymics.contains(&word.key) {
                return Some(word.start..word.end);
            }
            let pair = words.get(at..at + 2).filter(|pair| self.are_initials(pair));
            let initials = pair.map(|pair| pair[0].start..pair[1].end);
            let class = || class_at(text, &words, word.start).filter(|(class, _)| self.classes.contains(class));
            initials.or_else(|| class().map(|(_, end)| word.start..end))
        };
        words.iter().enumerate().find_map(tells)
    }

    fn are_initials(&self, pair: &[Word]) -> bool {
        let single = |word: &Word| word.letters == 1 && word.shape == Shape::Capital && word.dotted;
        pair.iter().all(single) && pair[1].gap == Gap::Dot && self.initials.contains(&[pair[0].key, pair[1].key])
    }
}

/// The words of a part of a name.
fn pieces(part: Option<&str>) -> Vec<&str> {
    let part = part.unwrap_or_default();
    words(part).into_iter().map(|word| &part[word.start..word.end]).filter(|piece| piece.chars().count() > 1).collect()
}

/// The key of a name's first letter.
fn initial(name: &&str) -> u64 {
    let letter = name.chars().next().unwrap_or_default();
    key(letter.encode_utf8(&mut [0; 4]))
}

/// The class that is written from the byte `start` on, «5Б», «5 «Б»», «5-б»: its key, and where it ends.
fn class_at(text: &str, words: &[Word], start: usize) -> Option<(u64, usize)> {
    let at = words.iter().position(|word| word.start == start)?;
    let written = |word: &Word| &text[word.start..word.end];
    let is_number = |text: &str| !text.is_empty() && text.len() < 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    let one = &words[at];
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

    fn found(text: &str) -> Option<&str> {
        let mut telling = Telling::default();
        for name in ["Раевская Яна Павловна", "Заяц Павел Юрьевич", "Гость-Ткаченко Вера"]
        {
            telling.add_name(&PersonName::parse(name).expect("a name"));
        }
        ["5 Б", "11а", "8"].into_iter().for_each(|class| telling.add_class(class));
        telling.find(text).map(|range| &text[range])
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
        for text in ["Моя наставница", "появилась вера в себя", "5 бед", "в 5 В", "8 раз", "А. П. Чехов", "15 б"]
        {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
