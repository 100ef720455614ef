//! Takes people in: gives them names, codes, ages and consents that fit the kind
//! of pair they join.

use chrono::Datelike;

use super::calendar::Calendar;
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
    calendar: Calendar,
}

impl People {
    /// Nobody yet.
    pub(super) fn new(chance: &mut Chance, calendar: Calendar) -> Self {
        Self { all: Vec::new(), names: Names::new(chance), pupils: 0, calendar }
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
        let day = self.calendar.past.autumn(8, 18);
        let began = Day::new(self.calendar.last.0 - 28, 9, 1);
        let leader = self.person(chance, role, &SUBJECTS[0], day);
        leader.post = Some(post);
        leader.part = Part::Leader;
        leader.born = began.0.year() - 23;
        leader.since = Some(began);
        leader.hired = leader.since;
        leader.publication = Publication::Given(day);
        leader.camera = true;
        self.all.len() - 1
    }

    /// A new mentor for pairs of this kind.
    pub(super) fn mentor(&mut self, chance: &mut Chance, track: &Track, joined: Day) -> usize {
        let subject = chance.pick(&SUBJECTS);
        let last = self.calendar.last.0;
        let person = self.person(chance, track.mentor, subject, joined);
        person.part = Part::Mentor;
        age(person, chance, last, track.experience[0], (9, 11));
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
        let last = self.calendar.last.0;
        let is_of_the_past = joined < self.calendar.last.autumn(8, 1);
        let person = self.person(chance, track.mentee, subject, joined);
        age(person, chance, last, track.experience[1], (6, 8));
        if is_of_the_past {
            no_longer_new(person, last);
        }
        if track.category == "новый педагог" {
            person.hired = Some(joined + -5);
        }
        self.all.len() - 1
    }

    /// Someone who waits for a mentor, or who was asked and declined.
    pub(super) fn onlooker(&mut self, chance: &mut Chance, role: Role, part: Part) -> usize {
        let (joined, last) = (self.calendar.last.autumn(9, 14), self.calendar.last.0);
        let subject = chance.pick(&SUBJECTS);
        let person = self.person(chance, role, subject, joined);
        person.part = part;
        age(person, chance, last, (20, 6), (6, 8));
        person.publication = Publication::None;
        self.all.len() - 1
    }

    /// Takes care that the site names none of these people.
    pub(super) fn hide(&mut self, people: impl IntoIterator<Item = usize>) {
        for index in people {
            self.all[index].publication = Publication::None;
        }
    }

    /// Takes care that the site names this person.
    pub(super) fn show(&mut self, index: usize) {
        let person = &mut self.all[index];
        person.publication = Publication::Given(person.joined);
        person.camera = person.role == Role::Teacher;
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
            calendar: self.calendar,
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

/// A beginner of the past year has three years of work behind them now: nobody wonders why they have no mentor.
fn no_longer_new(person: &mut Person, last: i32) {
    let latest = Day::new(last - 3, 9, 1);
    person.since = person.since.map(|since| since.min(latest));
    person.hired = person.hired.map(|hired| hired.min(latest));
}

fn publication(chance: &mut Chance, joined: Day) -> Publication {
    match chance.below(100) {
        0..50 => Publication::Given(joined),
        50..53 => Publication::Withdrawn(joined),
        _ => Publication::None,
    }
}

/// Sets birth and experience: teachers by how many years before the last autumn they began, pupils by their class then.
fn age(person: &mut Person, chance: &mut Chance, last: i32, experience: (i64, i64), classes: (i64, i64)) {
    let mut years_ago = |most, least| last - chance.between(least, most) as i32;
    person.born = match person.role {
        Role::Pupil => years_ago(classes.1, classes.0) - 6,
        Role::Teacher | Role::Head => {
            let year = years_ago(experience.0, experience.1);
            person.since = Some(Day::new(year, 9, 1));
            person.hired = person.since;
            year - 22 - (year % 4)
        }
        Role::Specialist | Role::Parent => years_ago(56, 36),
        Role::Student => years_ago(23, 20),
        Role::Graduate => years_ago(27, 23),
    };
}
