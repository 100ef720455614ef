//! The stage: every reference to the record it means, then the indexes back.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::document::plain;
use super::links::{Dangling, Links, Why};
use super::{Model, permit};
use crate::diagnostic::Place;
use crate::diagnostic::words::nearest;
use crate::name::{fold, skeleton};
use crate::profile::Profile;
use crate::record::value::{Reference, Target};
use crate::record::{Entry, Kind, Records};

/// Builds the model of `records` as seen on `today`.
#[must_use]
pub fn build(records: Records, profile: Profile, today: NaiveDate) -> Model {
    let mut links = Links::default();
    let book = AddressBook::new(&records);
    records.each(&mut |kind, record| {
        let head = record.head();
        record.each(&mut |_, field| {
            field.references(&mut |reference| match book.find(reference, head) {
                Found::One(index) => {
                    links.targets.insert(reference.place, index);
                }
                Found::Excused => {}
                Found::Not(why) => links.dangling.push(Dangling { within: kind, reference: reference.clone(), why }),
            });
        });
    });
    index(&records, &mut links);
    links.aims = permit::aims(&records);
    Model { records, profile, today, links }
}

/// What a reference leads to.
enum Found {
    One(usize),
    /// It leads to a record that could not be read, or says «никого»: no finding.
    Excused,
    Not(Why),
}

/// Everything that a reference can be typed as.
pub(super) struct AddressBook<'r> {
    records: &'r Records,
    people: Names,
    pairs: Names,
    surnames: HashMap<String, Vec<usize>>,
    broken: Vec<String>,
    /// The ids of the cards that nobody can refer to by name, since it could not be read.
    nameless: Vec<String>,
}

/// The ids of one kind, as they are and as they sound.
#[derive(Default)]
struct Names {
    exact: HashMap<String, Vec<usize>>,
    sound: HashMap<String, Vec<usize>>,
}

impl Names {
    fn of<T>(entries: &[Arc<Entry<T>>], other: impl Fn(usize) -> Option<String>) -> Self {
        let mut names = Names::default();
        for (index, entry) in entries.iter().enumerate() {
            for id in [Some(entry.id.clone()), other(index)].into_iter().flatten() {
                push(&mut names.exact, fold(&id), index);
                push(&mut names.sound, skeleton(&id), index);
            }
        }
        names
    }

    fn find(&self, typed: &str) -> Option<&Vec<usize>> {
        self.exact.get(&fold(typed)).or_else(|| self.sound.get(&skeleton(typed)))
    }
}

/// The ids of the cards that could not be read, and of those whose name could not.
fn nameless(records: &Records) -> impl Iterator<Item = &str> {
    let broken = records.broken.iter().filter(|broken| broken.kind == Kind::Person).map(|broken| broken.id.as_str());
    let nameless = records.people.iter().filter(|person| person.name.known().is_none());
    broken.chain(nameless.map(|person| person.id.as_str()))
}

fn push(map: &mut HashMap<String, Vec<usize>>, key: String, index: usize) {
    let list = map.entry(key).or_default();
    if !list.contains(&index) {
        list.push(index);
    }
}

impl<'r> AddressBook<'r> {
    pub(super) fn new(records: &'r Records) -> Self {
        let mut surnames: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, person) in records.people.iter().enumerate() {
            let Some(name) = person.name.known() else { continue };
            push(&mut surnames, fold(name.surname()), index);
        }
        AddressBook {
            records,
            people: Names::of(&records.people, |_| None),
            pairs: Names::of(&records.pairs, |_| None),
            surnames,
            broken: records.broken.iter().map(|broken| skeleton(&broken.id)).collect(),
            nameless: nameless(records).map(skeleton).collect(),
        }
    }

    fn find(&self, reference: &Reference, head: Place) -> Found {
        let typed = reference.typed.as_str();
        let candidates = self.candidates(reference.target, typed);
        match candidates[..] {
            [index] if self.head(reference.target, index) == head => Found::Not(Why::Itself),
            [index] => Found::One(index),
            [] if self.broken.contains(&skeleton(typed)) || self.may_be_broken(reference) => Found::Excused,
            [] if reference.target == Target::Author || fold(typed) == "никого" => Found::Excused,
            [] if self.is_vacant_office(typed) => Found::Excused,
            [] => Found::Not(self.wrong_kind(reference).unwrap_or_else(|| self.nothing(reference))),
            [first, ..] if self.are_doubles(reference.target, &candidates) => Found::One(first),
            _ => Found::Not(Why::Several {
                candidates: candidates.iter().map(|&index| self.head(reference.target, index)).collect(),
            }),
        }
    }

    /// Everything that a reference to such a thing can mean, by its place among the records of its kind.
    pub(super) fn candidates(&self, target: Target, typed: &str) -> Vec<usize> {
        match target {
            Target::Person | Target::Author => self.people(typed),
            Target::Pair => self.pairs.find(typed).cloned().unwrap_or_default(),
        }
    }

    /// Do all candidates bear one id? That is told at the records themselves, not at every reference to them.
    fn are_doubles(&self, target: Target, candidates: &[usize]) -> bool {
        let id = |index: usize| match target {
            Target::Person | Target::Author => fold(&self.records.people[index].id),
            Target::Pair => fold(&self.records.pairs[index].id),
        };
        candidates.windows(2).all(|two| id(two[0]) == id(two[1]))
    }

    /// A person by id, or by name in any usual spelling.
    fn named(&self, typed: &str) -> Vec<usize> {
        self.people.find(typed).cloned().unwrap_or_else(|| self.by_name(typed))
    }

    /// A person by office, by id, or by name.
    fn people(&self, typed: &str) -> Vec<usize> {
        self.named(self.in_office(typed).unwrap_or(typed))
    }

    /// How the school's record calls the one who is meant by an office.
    fn in_office(&self, typed: &str) -> Option<&'r str> {
        let school = self.records.schools.first()?;
        match fold(typed).as_str() {
            "куратор" => school.curator.known().map(|curator| curator.0.typed.as_str()),
            "руководитель" | "директор" => school.fields.head.known().map(|head| head.0.as_str()),
            _ => None,
        }
    }

    /// An office that the school's record names nobody for: that is a finding there.
    fn is_vacant_office(&self, typed: &str) -> bool {
        let school = self.records.schools.first();
        match fold(typed).as_str() {
            "куратор" => school.is_none_or(|school| school.curator.known().is_none()),
            "руководитель" | "директор" => {
                school.is_none_or(|school| school.fields.head.known().is_none())
            }
            _ => false,
        }
    }

    /// People whose surname is among the typed words and whose name fits the whole.
    fn by_name(&self, typed: &str) -> Vec<usize> {
        let folded = fold(typed);
        let mut found: Vec<usize> = folded
            .split([' ', ',', '.'])
            .filter_map(|word| self.surnames.get(word))
            .chain(self.surnames.get(&folded))
            .flatten()
            .copied()
            .filter(|&index| self.records.people[index].name.known().is_some_and(|name| name.matches(typed)))
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// A card that could not be read may be the person that is meant: its file name holds the surname, or its whole
    /// folder may not be opened.
    fn may_be_broken(&self, reference: &Reference) -> bool {
        let kind = match reference.target {
            Target::Person | Target::Author => Kind::Person,
            Target::Pair => Kind::Pair,
        };
        if self.records.broken.iter().any(|broken| broken.kind == kind && broken.id.is_empty()) {
            return true;
        }
        let typed = self.in_office(&reference.typed).unwrap_or(&reference.typed);
        let surname = typed.split_whitespace().find(|word| word.chars().count() > 3);
        let Some(surname) = surname.map(skeleton).filter(|surname| !surname.is_empty()) else { return false };
        reference.target == Target::Person && self.nameless.iter().any(|id| id.starts_with(&surname))
    }

    fn head(&self, target: Target, index: usize) -> Place {
        match target {
            Target::Person | Target::Author => self.records.people[index].head,
            Target::Pair => self.records.pairs[index].head,
        }
    }

    fn wrong_kind(&self, reference: &Reference) -> Option<Why> {
        let typed = fold(&reference.typed);
        let mut found = None;
        self.records.each(&mut |kind, record| {
            let other = match reference.target {
                Target::Person | Target::Author => kind != Kind::Person,
                Target::Pair => kind != Kind::Pair,
            };
            if other && found.is_none() && fold(record.id()) == typed {
                found = Some(Why::WrongKind { kind, head: record.head() });
            }
        });
        found
    }

    fn nothing(&self, reference: &Reference) -> Why {
        let ids: Vec<String> = match reference.target {
            Target::Person | Target::Author => {
                let people = self.records.people.iter();
                people
                    .flat_map(|person| [Some(person.id.clone()), person.name.known().map(|name| name.short())])
                    .flatten()
                    .collect()
            }
            Target::Pair => self.records.pairs.iter().map(|pair| pair.id.clone()).collect(),
        };
        let near = nearest(&reference.typed, ids.iter().map(String::as_str)).into_iter().map(str::to_owned).collect();
        Why::Nothing { near }
    }
}

/// The indexes back: person → pairs, pair → programmes, meetings, successors.
fn index(records: &Records, links: &mut Links) {
    links.led = vec![Vec::new(); records.people.len()];
    links.joined = vec![Vec::new(); records.people.len()];
    links.helped = vec![Vec::new(); records.people.len()];
    links.programs = vec![Vec::new(); records.pairs.len()];
    links.meetings = vec![Vec::new(); records.pairs.len()];
    links.successors = vec![Vec::new(); records.pairs.len()];
    let target = |place: Place| links.targets.get(&place).copied();
    for (at, pair) in records.pairs.iter().enumerate() {
        if let Some(person) = pair.mentor.known().and_then(|mentor| target(mentor.0.place)) {
            links.led[person].push(at);
        }
        for mentee in pair.mentees.known().into_iter().flat_map(|mentees| mentees.iter()) {
            if let Some(person) = target(mentee.0.place).filter(|&person| !links.joined[person].contains(&at)) {
                links.joined[person].push(at);
            }
        }
        for helper in pair.helpers.known().into_iter().flat_map(|helpers| helpers.iter()) {
            if let Some(person) = target(helper.0.place).filter(|&person| !links.helped[person].contains(&at)) {
                links.helped[person].push(at);
            }
        }
        if let Some(before) = pair.replaces.known().and_then(|before| target(before.0.place)) {
            links.successors[before].push(at);
        }
    }
    for (at, program) in records.programs.iter().enumerate() {
        if let Some(pair) = program.pair.known().and_then(|pair| target(pair.0.place)) {
            links.programs[pair].push(at);
        }
    }
    for (at, meeting) in records.meetings.iter().enumerate() {
        if let Some(pair) = meeting.pair.known().and_then(|pair| target(pair.0.place)) {
            links.meetings[pair].push(at);
        }
    }
    index_papers(records, links);
    index_answers(records, links);
    for meetings in &mut links.meetings {
        meetings.sort_by_key(|&at| (records.meetings[at].date.known().copied(), at));
    }
}

/// Number and date → documents.
fn index_papers(records: &Records, links: &mut Links) {
    for (at, document) in records.documents.iter().enumerate() {
        if let (Some(number), Some(date)) = (document.number.known(), document.date.known()) {
            links.papers.entry((plain(number), date.0)).or_default().push(at);
        }
    }
}

/// Person → responses.
fn index_answers(records: &Records, links: &mut Links) {
    links.answered = vec![Vec::new(); records.people.len()];
    for (at, survey) in records.surveys.iter().enumerate() {
        for (number, response) in survey.responses.known().into_iter().flatten().enumerate() {
            if let Some(person) = response.who.known().and_then(|who| links.target(who.0.place)) {
                links.answered[person].push((at, number));
            }
        }
    }
}
