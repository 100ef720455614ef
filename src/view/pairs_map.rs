//! The map of a year's pairs, filled from what may be seen.

use super::chart::{Bond, PairMap};
use super::{Chart, Site, Text};
use crate::public::{PublicPair, PublicPerson, PublicText, Role, State};

/// With more mentees than this a map is no longer small, and the list says it better.
const MOST: usize = 40;

/// The map of these pairs; nothing where there is no pair, or where there are too many.
pub(super) fn of(site: &Site<'_>, pairs: &[PublicPair<'_>]) -> Option<Chart> {
    let mut gathering = Gathering::default();
    pairs.iter().for_each(|pair| gathering.add(site, pair));
    let map = gathering.map;
    let about = "Слева наставники, справа наставляемые; линия соединяет тех, кто работает вместе, и ведёт на страницу \
                 пары. Те же пары и группы перечислены ниже.";
    let is_small = (1..=MOST).contains(&map.mentees.len());
    is_small.then(|| Chart::of("map", "Кто с кем работает", about.to_owned(), |width| map.draw(width)))
}

/// A map and who stands at its places.
#[derive(Default)]
struct Gathering<'d> {
    map: PairMap,
    mentors: Vec<PublicPerson<'d>>,
    mentees: Vec<PublicPerson<'d>>,
}

impl<'d> Gathering<'d> {
    fn add(&mut self, site: &Site<'_>, pair: &PublicPair<'d>) {
        let people = pair.people();
        let of = |wanted: Role| people.iter().filter(move |(role, _)| *role == wanted).map(|(_, person)| *person);
        let Some(mentor) = of(Role::Mentor).next() else { return };
        let mentor = place(&mut self.mentors, &mut self.map.mentors, mentor);
        let mentees = of(Role::Mentee).map(|mentee| place(&mut self.mentees, &mut self.map.mentees, mentee)).collect();
        self.map.bonds.push(Bond {
            href: format!("pairs/{}.html", pair.address()),
            name: called(site, pair).into(),
            mentor,
            mentees,
            ended: matches!(pair.state(), Some(State::Finished | State::Stopped)),
        });
    }
}

/// What a pair is called, and in a group those of its mentees whose names stand in the picture.
fn called(site: &Site<'_>, pair: &PublicPair<'_>) -> PublicText {
    let title = site.title(pair);
    let people = pair.people();
    let mentees = people.iter().filter(|(role, _)| pair.is_group() && *role == Role::Mentee);
    let names: Vec<PublicText> = mentees.filter_map(|(_, mentee)| mentee.short_name().map(PublicText::from)).collect();
    if names.is_empty() {
        return title;
    }
    let names = PublicText::join(&names.iter().collect::<Vec<_>>(), ", ");
    PublicText::join(&[&title, &names], ": ")
}

/// The place of a person: the one that somebody named has already, else a new one. Who is not named gets a new place in
/// every pair, so that nobody can be followed from one to another.
fn place<'d>(people: &mut Vec<PublicPerson<'d>>, names: &mut Vec<Option<Text>>, person: PublicPerson<'d>) -> usize {
    if let Some(at) = people.iter().position(|known| known.is_named_as(&person)) {
        return at;
    }
    people.push(person);
    names.push(person.short_name().map(|name| Text::Public(name.into())));
    people.len() - 1
}
