//! Who appears on the public site, who disappears from it, and of whom visitors see more or less than before.
//!
//! What is seen of whom is asked of the disclosure of either side; this only holds the two against each other and says
//! why they differ.

use std::collections::{BTreeMap, HashMap};

use super::moved::Moved;
use super::sentence::say;
use super::{Between, Bit, Difference, PersonChange, Sentence, Side, Spot};
use crate::diagnostic::FileId;
use crate::model::{Model, Person};
use crate::public::{Ground, Reason, Seen};
use crate::record::value::Datum;

/// What differs of the people on the site: who appears, who vanishes, then of whom more or less is seen; by name.
pub(super) fn people(between: &Between<'_>) -> Vec<PersonChange> {
    let sides = between.sides;
    let (base, head) = (sides.base.checked, sides.head.checked);
    let (before, after) = rayon::join(|| base.disclosure().seen(), || head.disclosure().seen());
    let meeting = Meeting { between, moved: Moved::of(between) };
    let mut now: HashMap<FileId, &Seen> = after.iter().map(|seen| (seen.file, seen)).collect();
    let mut changes: Vec<PersonChange> = Vec::new();
    for was in &before {
        changes.extend(match now.remove(&meeting.moved.file(was.file)) {
            Some(is) => meeting.changes(was, is),
            None => meeting.vanishes(was),
        });
    }
    changes.extend(now.into_values().filter_map(|is| meeting.appears(is)));
    let order = |change: &PersonChange| (change.state != Difference::Appears, change.state != Difference::Vanishes);
    changes.sort_by(|a, b| (order(a), &a.name, &a.id).cmp(&(order(b), &b.name, &b.id)));
    changes
}

struct Meeting<'m> {
    between: &'m Between<'m>,
    moved: Moved,
}

impl Meeting<'_> {
    fn appears(&self, is: &Seen) -> Option<PersonChange> {
        let head = self.between.sides.head;
        let person = person(self.between.head(), is.file)?;
        let before = self.before(is.file);
        let (datum, ground) = first(&is.data)?;
        let change = PersonChange {
            opened: is.data.keys().copied().collect(),
            why: opened(ground, before.as_ref(), datum),
            consent: Some(Spot::of(ground.place, head.texts)),
            until: is.until(),
            ..nothing(Difference::Appears, &person)
        };
        Some(PersonChange { pages: pages(is, head), ..change })
    }

    fn vanishes(&self, was: &Seen) -> Option<PersonChange> {
        let base = self.between.sides.base;
        let person = person(self.between.base(), was.file)?;
        let now = self::person(self.between.head(), self.moved.file(was.file));
        let (datum, ground) = first(&was.data)?;
        let change = PersonChange {
            closed: was.data.keys().copied().collect(),
            why: closed(now.as_ref(), datum),
            consent: Some(Spot::of(ground.place, base.texts)),
            ..nothing(Difference::Vanishes, &person)
        };
        Some(PersonChange { pages: pages(was, base), ..change })
    }

    /// More or less of somebody who is seen on both sides.
    fn changes(&self, was: &Seen, is: &Seen) -> Option<PersonChange> {
        let (base, head) = (self.between.sides.base, self.between.sides.head);
        let (person, before) = (person(self.between.head(), is.file)?, person(self.between.base(), was.file));
        let more: BTreeMap<Datum, Ground> = without(&is.data, &was.data);
        let less: BTreeMap<Datum, Ground> = without(&was.data, &is.data);
        let gained = first(&more).map(|(datum, ground)| (opened(ground, before.as_ref(), datum), ground));
        let lost = first(&less).map(|(datum, ground)| (closed(Some(&person), datum), ground));
        let consent = match (&gained, &lost) {
            (Some((_, ground)), _) => Spot::of(ground.place, head.texts),
            (None, Some((_, ground))) => Spot::of(ground.place, base.texts),
            (None, None) => return None,
        };
        let why = |told: Option<(Sentence, &Ground)>| told.map_or_else(Sentence::new, |(why, _)| why);
        Some(PersonChange {
            opened: more.keys().copied().collect(),
            closed: less.keys().copied().collect(),
            why: why(gained).then(why(lost)),
            consent: Some(consent),
            until: is.until(),
            pages: pages(is, head),
            ..nothing(Difference::Changes, &person)
        })
    }

    /// The card of the base that became this one.
    fn before(&self, file: FileId) -> Option<Person<'_>> {
        person(self.between.base(), self.moved.before(file))
    }
}

fn nothing(state: Difference, person: &Person<'_>) -> PersonChange {
    PersonChange {
        state,
        id: person.id.clone(),
        name: person.short_name(),
        opened: Vec::new(),
        closed: Vec::new(),
        why: Sentence::new(),
        consent: None,
        until: None,
        pages: Vec::new(),
    }
}

fn person(model: &Model, file: FileId) -> Option<Person<'_>> {
    model.people().find(|person| person.head.file == file)
}

/// The name, where it is among them; else the first.
fn first(data: &BTreeMap<Datum, Ground>) -> Option<(Datum, &Ground)> {
    data.iter().next().map(|(datum, ground)| (*datum, ground))
}

fn without(data: &BTreeMap<Datum, Ground>, other: &BTreeMap<Datum, Ground>) -> BTreeMap<Datum, Ground> {
    data.iter()
        .filter(|(datum, _)| !other.contains_key(datum))
        .map(|(datum, ground)| (*datum, ground.clone()))
        .collect()
}

/// Why something is seen now: the consent, or a place for what could have been seen before.
fn opened(ground: &Ground, before: Option<&Person<'_>>, datum: Datum) -> Sentence {
    let consent = match ground.given {
        Some(day) => say!["согласие на публикацию от ", day],
        None => say!["согласие на публикацию"],
    };
    match before.is_some_and(|person| Reason::of(person, datum).is_none()) {
        true => say!["Согласие было и раньше, а показывать это теперь есть где."],
        false => say!["Это открывает "].joined(consent).and("."),
    }
}

/// Why something is seen no longer: what ended the consent, or that nothing is left to be shown.
fn closed(now: Option<&Person<'_>>, datum: Datum) -> Sentence {
    let Some(person) = now else { return say!["Карточка удалена."] };
    match Reason::of(person, datum) {
        Some(reason) => say![Bit::Own(reason.words), "."].capitalised(),
        None => say!["Согласие действует, но показывать больше нечего или негде."],
    }
}

/// Where somebody stands, by address in the section.
fn pages(seen: &Seen, side: Side<'_>) -> Vec<String> {
    let here = side.addresses.iter().filter(|(stands, _)| seen.stands.contains(stands));
    let mut pages: Vec<String> = here.map(|(_, address)| address.clone()).collect();
    pages.sort();
    pages.dedup();
    pages
}
