//! Takes people in: gives them names, codes, ages and consents that fit the kind
//! of pair they join.

use super::chance::Chance;
use super::day::Day;
use super::name::Names;
use super::person::{COLLEGES, ORGANISATIONS, Part, Person, Publication};
use super::subject::{SUBJECTS, Subject};
use super::track::{Role, Track};

/// Everyone who takes part, and the names still free.
pub(super) struct People {
    all: Vec<Person>,
    names: Names,
    pupils: usize,
}

impl People {
    /// Nobody yet.
    pub(super) fn new(chance: &mut Chance) -> Self {
        Self { all: Vec::new(), names: Names::new(chance), pupils: 0 }
    }

    /// All people in the order of joining.
    pub(super) fn all(&self) -> &[Person] {
        &self.all
    }

    /// The person of an index that [`People::mentor`] and its like returned.
    pub(super) fn get(&self, index: usize) -> &Person {
        &self.all[index]
    }

    /// Someone with this post who leads the programme and is always named.
    pub(super) fn leader(&mut self, chance: &mut Chance, role: Role, post: &'static str) -> usize {
        let day = Day::new(2025, 8, 18);
        let leader = self.person(chance, role, &SUBJECTS[0], day);
        leader.post = Some(post);
        leader.part = Part::Leader;
        leader.born = 1975;
        leader.since = Some(Day::new(1998, 9, 1));
        leader.hired = leader.since;
        leader.publication = Publication::Given(day);
        leader.camera = true;
        self.all.len() - 1
    }

    /// A new mentor for pairs of this kind.
    pub(super) fn mentor(&mut self, chance: &mut Chance, track: &Track, joined: Day) -> usize {
        let subject = chance.pick(&SUBJECTS);
        let person = self.person(chance, track.mentor, subject, joined);
        person.part = Part::Mentor;
        age(person, chance, track.experience[0], (9, 11));
        self.all.len() - 1
    }

    /// A new mentee for a pair of this kind.
    pub(super) fn mentee(
        &mut self,
        chance: &mut Chance,
        track: &Track,
        subject: &'static Subject,
        joined: Day,
    ) -> usize {
        let person = self.person(chance, track.mentee, subject, joined);
        age(person, chance, track.experience[1], (6, 8));
        if track.category == "новый педагог" {
            person.hired = Some(joined + -5);
        }
        self.all.len() - 1
    }

    fn person(&mut self, chance: &mut Chance, role: Role, subject: &'static Subject, joined: Day) -> &mut Person {
        let name = self.names.give(chance);
        let (id, code) = self.address(role, &name.stem());
        let organisation = match role {
            Role::Specialist => Some(*chance.pick(&ORGANISATIONS)),
            Role::Student => Some(*chance.pick(&COLLEGES)),
            _ => None,
        };
        let publication = publication(chance, joined);
        self.all.push(Person {
            id,
            code,
            name,
            role,
            subject,
            since: None,
            hired: None,
            born: 0,
            part: Part::Mentee,
            parent: chance.pick::<&str>(&["мать", "мать", "отец"]),
            camera: role == Role::Teacher && chance.percent(60),
            joined,
            publication,
            post: None,
            organisation,
        });
        self.all.last_mut().expect("a person was just added")
    }

    fn address(&mut self, role: Role, stem: &str) -> (String, Option<String>) {
        if role != Role::Pupil {
            return (stem.to_owned(), None);
        }
        self.pupils += 1;
        let number = self.pupils;
        (format!("uch-{number:02}"), Some(format!("уч-{number:02}")))
    }
}

fn publication(chance: &mut Chance, joined: Day) -> Publication {
    match chance.below(100) {
        0..50 => Publication::Given(joined),
        50..53 => Publication::Withdrawn(joined),
        _ => Publication::None,
    }
}

/// Sets birth and experience: teachers by the years in which they began, pupils
/// by their class in the autumn of 2026.
fn age(person: &mut Person, chance: &mut Chance, experience: (i64, i64), classes: (i64, i64)) {
    person.born = match person.role {
        Role::Pupil => 2020 - chance.between(classes.0, classes.1),
        Role::Teacher | Role::Head => {
            let year = chance.between(experience.0, experience.1);
            person.since = Some(Day::new(year, 9, 1));
            person.hired = person.since;
            year - chance.between(22, 25)
        }
        Role::Specialist => chance.between(1970, 1995),
        Role::Student => chance.between(2003, 2006),
        Role::Graduate => chance.between(1999, 2003),
    };
}
