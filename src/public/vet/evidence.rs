//! How surely a surname in a text means one person.
//!
//! Receives the words around a surname and a person, returns the weight of what stands beside it: first name,
//! patronymic, initials, at most three words away on either side.
//!
//! A given name that punctuation or «и» parts from the surname counts less, and not at all where it already
//! belongs to another name: in «Сидоров Иван, Петров Олег» Иван is no Петров. Initials stand right beside the
//! surname; of two, both must fit. A patronymic does not count behind somebody else's first name.

use std::ops::Range;

use super::people::{People, Person};
use super::word::{Gap, Shape, Word};

/// Words on each side of the surname that are looked at.
const REACH: usize = 3;

const FIRST: u32 = 20;
const PATRONYMIC: u32 = 12;
const INITIAL: u32 = 16;
const SECOND_INITIAL: u32 = 8;
/// What is taken off for a parting sign.
const PARTED: u32 = 8;

/// Endings by which a word at a sentence's beginning is still known as a surname.
#[rustfmt::skip]
const SURNAME_ENDINGS: &[&str] = &[
    "ов", "ова", "ову", "овым", "овой", "ев", "ева", "еву", "евым", "евой", "ёв", "ёва", "ёву", "ёвым", "ёвой",
    "ин", "ина", "ину", "иным", "иной", "ын", "ына", "ыну", "ыным", "ыной",
    "ский", "ского", "скому", "ским", "ская", "ской", "скую", "цкий", "цкого", "цкому", "цким", "цкая", "цкой", "цкую",
    "енко", "чук", "юк", "ян", "швили", "дзе",
];

/// Weight, and the words that carry it, the surname among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Evidence {
    pub(super) weight: u32,
    pub(super) words: Range<usize>,
    /// Whether a whole first name or patronymic is part of it.
    pub(super) whole: bool,
}

/// A surname met in a text.
#[derive(Clone, Copy)]
pub(super) struct Scene<'a> {
    pub(super) people: &'a People,
    pub(super) text: &'a str,
    pub(super) words: &'a [Word],
}

impl Scene<'_> {
    /// What speaks for `person` around the surname at the words `at`; `None` where nothing does.
    pub(super) fn weigh(&self, person: &Person, at: &Range<usize>) -> Option<Evidence> {
        let mut evidence = Evidence { weight: 0, words: at.clone(), whole: false };
        if let Some((place, weight)) = self.whole_name(person, at, &person.first, FIRST) {
            evidence.add(place, weight);
        }
        if let Some((place, weight)) = self.patronymic(person, at) {
            evidence.add(place, weight);
        }
        evidence.whole = evidence.weight > 0;
        let initials = self.initials_behind(person, at).or_else(|| self.initials_before(person, at));
        if let Some((places, weight)) = initials {
            evidence.add(places.start, weight);
            evidence.add(places.end - 1, 0);
        }
        (evidence.weight > 0).then_some(evidence)
    }

    fn patronymic(&self, person: &Person, at: &Range<usize>) -> Option<(usize, u32)> {
        let (place, weight) = self.whole_name(person, at, &person.patronymic, PATRONYMIC)?;
        let Some(before) = place.checked_sub(1).filter(|before| !at.contains(before)) else {
            return Some((place, weight));
        };
        let foreign_first = self.is_name_like(before) && self.joined(place) && !self.is_form(before, &person.first);
        let foreign_initial = self.is_initial(before) && Some(self.words[before].key) != person.initials[0];
        (!foreign_first && !foreign_initial).then_some((place, weight))
    }

    /// The best place of a form of `nominatives` near the surname, with its weight.
    fn whole_name(&self, person: &Person, at: &Range<usize>, nominatives: &[u64], full: u32) -> Option<(usize, u32)> {
        let places = self.around(at).filter(|place| self.is_form(*place, nominatives));
        places
            .filter_map(|place| Some((place, self.strength(person, at, place, full)?)))
            .max_by_key(|(_, weight)| *weight)
    }

    fn around(&self, at: &Range<usize>) -> impl Iterator<Item = usize> + use<> {
        let behind = at.end..(at.end + REACH).min(self.words.len());
        (at.start.saturating_sub(REACH)..at.start).chain(behind)
    }

    fn is_form(&self, place: usize, nominatives: &[u64]) -> bool {
        !nominatives.is_empty()
            && self.people.given(self.words[place].key).iter().any(|form| nominatives.contains(form))
    }

    fn strength(&self, person: &Person, at: &Range<usize>, place: usize, full: u32) -> Option<u32> {
        let between = if place < at.start { place + 1..at.start } else { at.end..place };
        let gaps = if place < at.start { place + 1..=at.start } else { at.end..=place };
        let parted = gaps.into_iter().any(|gap| self.parts(gap)) || between.clone().any(|word| self.is_and(word));
        let adjacent = between.is_empty() && !parted;
        let lower = [place, at.start].iter().any(|word| self.words[*word].shape == Shape::Lower);
        if (lower && !adjacent) || (parted && self.is_claimed(person, at, place)) {
            return None;
        }
        let off = u32::try_from(between.len()).unwrap_or(u32::MAX) + if parted { PARTED } else { 0 };
        Some(full.saturating_sub(off))
    }

    /// Whether the sign before the word parts names: anything but a space, a hyphen, the dot of an initial.
    fn parts(&self, place: usize) -> bool {
        match self.words[place].gap {
            Gap::Space | Gap::Hyphen => false,
            Gap::Dot => !self.is_initial(place - 1),
            Gap::Line | Gap::Break => true,
        }
    }

    fn is_and(&self, place: usize) -> bool {
        let word = &self.words[place];
        word.letters <= 3 && matches!(self.written(place), "и" | "а" | "да" | "или")
    }

    /// Whether a given name stands right beside somebody else's name-like word.
    fn is_claimed(&self, person: &Person, at: &Range<usize>, place: usize) -> bool {
        let own = |word: usize| {
            at.contains(&word) || self.is_form(word, &person.first) || self.is_form(word, &person.patronymic)
        };
        let before = place.checked_sub(1).filter(|_| self.joined(place));
        let behind = Some(place + 1).filter(|next| *next < self.words.len() && self.joined(*next));
        [before, behind].into_iter().flatten().any(|word| !own(word) && self.is_name_like(word))
    }

    fn joined(&self, place: usize) -> bool {
        matches!(self.words[place].gap, Gap::Space | Gap::Hyphen)
            || self.words[place].gap == Gap::Dot && !self.parts(place)
    }

    /// A capital letter that no sentence's beginning explains, or a known surname, or an ending of one.
    fn is_name_like(&self, place: usize) -> bool {
        let word = &self.words[place];
        let capital = word.shape != Shape::Lower && word.letters > 1;
        let known = || self.people.bearers(word.key).next().is_some();
        let ending = || SURNAME_ENDINGS.iter().any(|ending| self.written(place).to_lowercase().ends_with(ending));
        capital && (matches!(word.gap, Gap::Space | Gap::Hyphen) || known() || ending())
    }

    fn written(&self, place: usize) -> &str {
        &self.text[self.words[place].start..self.words[place].end]
    }

    /// One capital letter with its dot.
    fn is_initial(&self, place: usize) -> bool {
        let word = &self.words[place];
        word.letters == 1 && word.shape == Shape::Capital && word.dotted && self.is_single(place)
    }

    fn is_single(&self, place: usize) -> bool {
        self.written(place).chars().filter(|letter| letter.is_alphanumeric()).count() == 1
    }

    /// «Петров И. С.», «Петров И», «Петров (И. С.)», «петров и. с.».
    fn initials_behind(&self, person: &Person, at: &Range<usize>) -> Option<(Range<usize>, u32)> {
        let first = self.words.get(at.end).filter(|first| !matches!(first.gap, Gap::Dot | Gap::Hyphen))?;
        let shape = self.words[at.start].shape;
        let bare =
            first.letters == 1 && first.shape == Shape::Capital && first.gap == Gap::Space && shape == Shape::Capital;
        let small = shape == Shape::Lower && self.small_initials(at.end);
        let initial = self.is_initial(at.end) || small || bare && self.is_single(at.end);
        if !initial {
            return None;
        }
        let second = Some(at.end + 1).filter(|place| small || self.is_second(*place));
        let end = second.unwrap_or(at.end) + 1;
        let claimed = first.gap != Gap::Space && end < self.words.len() && self.joined(end) && self.is_name_like(end);
        if claimed {
            return None;
        }
        Some((at.end..end, self.fit(person, at.end, second)?))
    }

    /// «И. С. Петров».
    fn initials_before(&self, person: &Person, at: &Range<usize>) -> Option<(Range<usize>, u32)> {
        let last = at
            .start
            .checked_sub(1)
            .filter(|last| self.is_initial(*last) || at.start > 1 && self.small_initials(last - 1))?;
        if !matches!(self.words[at.start].gap, Gap::Dot | Gap::Line) {
            return None;
        }
        let earlier = last.checked_sub(1).filter(|first| {
            self.words[last].gap == Gap::Dot && self.words[*first].letters == 1 && self.words[*first].dotted
        });
        let start = earlier.unwrap_or(last);
        if self.is_other_ones(start, at) {
            return None;
        }
        Some((start..at.start, self.fit(person, start, earlier.map(|_| last))?))
    }

    /// Whether the initials from `start` belong to a name before them: «Сидоров А. Петров Б.».
    fn is_other_ones(&self, start: usize, at: &Range<usize>) -> bool {
        let before = start > 0 && self.words[start].gap == Gap::Space && self.is_name_like(start - 1);
        let own_behind = at.end < self.words.len() && self.words[at.end].gap == Gap::Space && self.is_initial(at.end);
        before && (own_behind || self.words[at.start].gap == Gap::Line)
    }

    /// Two dotted small letters: «и. с.».
    fn small_initials(&self, place: usize) -> bool {
        let pair = self.words.get(place..place + 2).unwrap_or_default();
        pair.len() == 2 && pair.iter().all(|word| word.letters == 1 && word.dotted) && pair[1].gap == Gap::Dot
    }

    fn is_second(&self, place: usize) -> bool {
        let Some(word) = self.words.get(place) else {
            return false;
        };
        let close = matches!(word.gap, Gap::Dot) || word.gap == Gap::Space && !self.words[place - 1].dotted;
        close
            && word.letters == 1
            && word.shape == Shape::Capital
            && self.is_single(place)
            && (word.dotted || word.gap == Gap::Space)
    }

    fn fit(&self, person: &Person, first: usize, second: Option<usize>) -> Option<u32> {
        if person.initials[0] != Some(self.words[first].key) {
            return None;
        }
        match (second.map(|place| self.words[place].key), person.initials[1]) {
            (Some(written), Some(own)) if written != own => None,
            (Some(_), Some(_)) => Some(INITIAL + SECOND_INITIAL),
            _ => Some(INITIAL),
        }
    }
}

impl Evidence {
    fn add(&mut self, place: usize, weight: u32) {
        self.weight += weight;
        self.words = self.words.start.min(place)..self.words.end.max(place + 1);
    }
}
