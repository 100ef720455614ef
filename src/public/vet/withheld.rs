//! The pattern set, and the search with it.
//!
//! Receives a text, returns every leak with its place, in the order of the text. One look-up per word for names
//! and one per window of five for withheld texts; people are compared only where a surname was met.

use std::collections::HashSet;
use std::ops::Range;

use super::builder::Keys;
use super::clean::Clean;
use super::email::emails;
use super::evidence::{Evidence, Scene};
use super::people::{People, Place, Standing};
use super::phone::phones;
use super::shingle::{LENGTH, ShingleSet, shingles};
use super::word::{Gap, Shape, Word, words};
use super::{Found, Leak};
use crate::name::fold;

/// Everything that must not be published; built once by [`super::WithheldBuilder`], shared by all threads.
#[derive(Debug)]
pub struct Withheld {
    pub(super) people: People,
    pub(super) allowed: Keys,
    pub(super) contacts: HashSet<String>,
    pub(super) shingles: ShingleSet,
    pub(super) digest: u128,
    pub(super) clean: Clean,
}

impl Withheld {
    /// All leaks in `text`, by place.
    ///
    /// A leaked name is reported once per surname: for everybody whose whole given name stands there, else for
    /// the best-fitting person of the lowest index. Of a published and a withheld person the better fit wins,
    /// and at a tie («Соколов П.») it is a leak.
    pub fn search(&self, text: &str) -> Vec<Found> {
        if self.clean.holds(text) {
            return Vec::new();
        }
        let found = self.found(text);
        if found.is_empty() {
            self.clean.keep(text);
        }
        found
    }

    fn found(&self, text: &str) -> Vec<Found> {
        let words = words(text);
        let mut found = self.names(text, &words);
        self.contacts(text, &words, &mut found);
        self.repeats(&words, &mut found);
        found.sort_by_key(|found| (found.range.start, found.range.end, found.leak));
        found
    }

    /// The withheld people whose surname these words are, in any case.
    pub fn bearers(&self, surname: &str) -> Vec<u32> {
        let words = words(surname);
        let whole = 0..words.len();
        let candidates = if words.is_empty() { Vec::new() } else { self.candidates(&words, &whole) };
        let bearers = candidates.into_iter().filter(|(_, at)| *at == whole);
        bearers.filter_map(|(place, _)| withheld(self.people.person(place).standing)).collect()
    }

    /// A value that changes with the set, and only with it: the same for any order of adding, on any machine.
    pub fn digest(&self) -> u128 {
        self.digest
    }

    fn names(&self, text: &str, words: &[Word]) -> Vec<Found> {
        let scene = Scene { people: &self.people, text, words };
        let mut found = Vec::new();
        let mut from = 0;
        for place in 0..words.len() {
            if place < from || self.people.bearers(words[place].key).next().is_none() {
                continue;
            }
            let compound = compound(words, place);
            from = compound.end;
            found.extend(self.surname(&scene, &compound));
        }
        found
    }

    /// What one surname, single or hyphened, gives away.
    fn surname(&self, scene: &Scene<'_>, compound: &Range<usize>) -> Vec<Found> {
        let candidates = self.candidates(scene.words, compound);
        let weighed = candidates.iter().filter_map(|(place, at)| {
            let person = self.people.person(*place);
            Some((person.standing, scene.weigh(person, at)?))
        });
        let weighed: Vec<(Standing, Evidence)> = weighed.collect();
        if weighed.is_empty() {
            return self.bare(scene.words, compound, &candidates).into_iter().collect();
        }
        named(scene.words, &weighed)
    }

    /// Those whose surname may stand in the compound, with the words that it takes.
    fn candidates(&self, words: &[Word], compound: &Range<usize>) -> Vec<(Place, Range<usize>)> {
        let hits = compound.clone().flat_map(|at| self.people.bearers(words[at].key).map(move |place| (place, at)));
        let mut hits: Vec<(Place, Range<usize>)> = hits.map(|(place, at)| (place, at..at + 1)).collect();
        if compound.len() > 1 {
            hits.sort_by_key(|(place, at)| (*place, at.start));
            hits.dedup_by(|later, earlier| later.0 == earlier.0 && widen(&mut earlier.1, &later.1));
        }
        hits
    }

    /// A capitalised surname of three letters or more with nothing beside it that speaks for anybody.
    fn bare(&self, words: &[Word], compound: &Range<usize>, candidates: &[(Place, Range<usize>)]) -> Option<Found> {
        let first = &words[compound.start];
        let allowed = compound.clone().all(|at| self.allowed.contains(&words[at].key));
        if first.shape == Shape::Lower || first.letters < 3 || allowed {
            return None;
        }
        let bearers =
            candidates.iter().filter(|(_, at)| at == compound).map(|(place, _)| self.people.person(*place).standing);
        let bearers: Option<Vec<u32>> = bearers.map(withheld).collect();
        let person = bearers?.into_iter().min()?;
        Some(Found { range: span(words, compound), leak: Leak::BareSurname { person } })
    }

    fn contacts(&self, text: &str, words: &[Word], found: &mut Vec<Found>) {
        let emails = emails(text);
        for phone in phones(text, words) {
            let inside = emails.iter().any(|email| email.start < phone.range.end && phone.range.start < email.end);
            if !inside && !self.contacts.contains(&phone.digits) {
                found.push(Found { range: phone.range, leak: Leak::Phone });
            }
        }
        let strange = emails.into_iter().filter(|email| !self.contacts.contains(&fold(&text[email.clone()])));
        found.extend(strange.map(|range| Found { range, leak: Leak::Email }));
    }

    /// Neighbouring windows of one withheld text, or of several, are one finding.
    fn repeats(&self, words: &[Word], found: &mut Vec<Found>) {
        let mut runs: Vec<Range<usize>> = Vec::new();
        for (at, _) in shingles(words).filter(|(_, hash)| self.shingles.contains(*hash)) {
            match runs.last_mut() {
                Some(run) if at <= run.end => run.end = at + LENGTH,
                _ => runs.push(at..at + LENGTH),
            }
        }
        found.extend(runs.iter().map(|run| Found { range: span(words, run), leak: Leak::Repeats }));
    }
}

/// The withheld among those weighed that fit as well as any published person.
fn named(words: &[Word], weighed: &[(Standing, Evidence)]) -> Vec<Found> {
    let best = |published: bool| {
        let side = weighed.iter().filter(|(standing, _)| (*standing == Standing::Published) == published);
        side.map(|(_, evidence)| evidence.weight).max().unwrap_or_default()
    };
    let (open, closed) = (best(true), best(false));
    let mut leaks: Vec<(u32, &Evidence)> =
        weighed.iter().filter_map(|(standing, evidence)| Some((withheld(*standing)?, evidence))).collect();
    leaks.retain(|(_, evidence)| evidence.weight >= open && (evidence.whole || evidence.weight == closed));
    leaks.sort_by_key(|(person, _)| *person);
    let whole = leaks.iter().any(|(_, evidence)| evidence.whole);
    leaks.retain(|(_, evidence)| evidence.whole == whole);
    leaks.truncate(if whole { leaks.len() } else { 1 });
    leaks
        .into_iter()
        .map(|(person, evidence)| Found { range: span(words, &evidence.words), leak: Leak::Name { person } })
        .collect()
}

fn withheld(standing: Standing) -> Option<u32> {
    match standing {
        Standing::Withheld(person) => Some(person),
        Standing::Published => None,
    }
}

/// Words joined to this one by hyphens, on both sides.
fn compound(words: &[Word], place: usize) -> Range<usize> {
    let before = words[..=place].iter().rev().take_while(|word| word.gap == Gap::Hyphen).count();
    let behind = words[place + 1..].iter().take_while(|word| word.gap == Gap::Hyphen).count();
    place - before..place + behind + 1
}

fn widen(range: &mut Range<usize>, other: &Range<usize>) -> bool {
    range.end = range.end.max(other.end);
    true
}

/// The bytes of a row of words, with the dot of a closing initial.
fn span(words: &[Word], row: &Range<usize>) -> Range<usize> {
    let last = &words[row.end - 1];
    words[row.start].start..last.end + usize::from(last.letters == 1 && last.dotted)
}
