//! Pairs and groups: who, since when, by which order, and the days of their
//! meetings.

use super::calendar::{Calendar, Year};
use super::chance::Chance;
use super::day::Period;
use super::front::Front;
use super::meeting::{self, Meeting};
use super::order::Order;
use super::people::People;
use super::phrase::{About, Phrases};
use super::subject::Subject;
use super::track::{Role, Track};

/// One pair or group.
pub(super) struct Pair {
    /// The year of the start and a number: `2026-07`.
    pub(super) id: String,
    /// What kind of pair it is.
    pub(super) track: &'static Track,
    /// The mentor's index among the people.
    pub(super) mentor: usize,
    /// The mentees' indexes.
    pub(super) mentees: Vec<usize>,
    /// What they work at.
    pub(super) subject: &'static Subject,
    /// The topic of their work.
    pub(super) topic: &'static str,
    /// The order that puts it into force.
    pub(super) order: Order,
    /// Its term.
    pub(super) term: Period,
    /// Its meetings in the order of dates.
    pub(super) meetings: Vec<Meeting>,
    /// The years of the school.
    pub(super) calendar: Calendar,
}

impl Pair {
    /// A new pair or group, number `index` of its year; brings in its mentees and, where `mentor` is none, its mentor.
    pub(super) fn new(
        chance: &mut Chance,
        people: &mut People,
        calendar: Calendar,
        track: &'static Track,
        mentor: Option<usize>,
        (year, index): (Year, usize),
    ) -> Self {
        let order = Order::of(year, index);
        let joined = order.day + -chance.between(7, 12);
        let mentor = mentor.unwrap_or_else(|| people.mentor(chance, track, joined));
        let subject = people.get(mentor).subject;
        let count = if track.most == 1 { 1 } else { chance.between(2, track.most) };
        let mentees = (0..count).map(|_| people.mentee(chance, track, subject, joined)).collect();
        let term = term(chance, track, order);
        let meetings = meeting::plan(chance, calendar, track, term);
        let (id, topic) = (format!("{}-{:02}", year.0, index + 1), *chance.pick(&subject.topics));
        Self { id, track, mentor, mentees, subject, topic, order, term, meetings, calendar }
    }

    /// Whether its term is over.
    pub(super) fn finished(&self) -> bool {
        self.calendar.knows(self.term.end + 1)
    }

    /// Whether it has a programme: all do but those that meet once.
    pub(super) fn has_program(&self) -> bool {
        !self.track.speed
    }

    /// `teacher` or `pupil`: whose difficulties and goals the phrases name.
    pub(super) fn audience(&self) -> &'static str {
        if self.track.mentee == Role::Pupil { "pupil" } else { "teacher" }
    }

    /// The place of the record inside `content`.
    pub(super) fn path(&self) -> String {
        format!("pairs/{}.md", self.id)
    }

    /// The place of the programme's record inside `content`.
    pub(super) fn program_path(&self) -> String {
        format!("programs/{}.md", self.id)
    }

    /// How phrases about the first mentee agree.
    pub(super) fn about(&self, people: &People) -> About {
        About { gender: people.get(self.mentees[0]).name.gender, topic: self.topic }
    }

    /// How other records refer to the mentees.
    pub(super) fn mentee_references(&self, people: &People) -> Vec<String> {
        self.mentees.iter().map(|mentee| people.get(*mentee).reference()).collect()
    }

    /// The record.
    pub(super) fn record(&self, chance: &mut Chance, people: &People, public: &Phrases, private: &Phrases) -> Front {
        let about = self.about(people);
        let mut front = Front::default();
        front.line("наставник", people.get(self.mentor).reference());
        match &self.mentee_references(people)[..] {
            [alone] => front.line("наставляемые", alone),
            group => front.list("наставляемые", group),
        };
        front.line("форма", self.track.form).line("вид", self.track.kind).maybe("модель", self.track.model);
        front.line("категория", self.track.category).line("тип наставника", self.track.mentor_type);
        front.line("запрос", private.one(chance, &format!("request {}", self.audience()), about));
        front.line("темы", self.subject.name);
        front.line("задача", public.one(chance, &format!("task {}", self.pursuit()), about));
        front.line("направления", self.track.directions).line("личная встреча", self.order.day + -chance.between(2, 6));
        front.line("подбор", private.one(chance, "match", about));
        front.line("обоснование", private.one(chance, self.rationale(), about));
        front.line("приказ", self.order.requisites()).line("срок", self.term);
        front.maybe("проект", self.track.project).maybe("канал", self.track.channel);
        front.maybe("график", self.track.scheduled.then(|| self.schedule()));
        front.maybe("план встреч", self.has_program().then_some("раз в две-три недели, дни записаны у куратора"));
        front.maybe("завершена", self.finished().then_some(self.term.end));
        front
    }

    /// Whose tasks the phrases name.
    fn pursuit(&self) -> &'static str {
        if self.track.speed { "speed" } else { self.audience() }
    }

    fn rationale(&self) -> &'static str {
        match self.track {
            Track { channel: Some(_), .. } => "rationale virtual",
            Track { most: 1, .. } => "rationale pair",
            Track { .. } => "rationale group",
        }
    }

    fn schedule(&self) -> String {
        let days: Vec<_> = self.meetings.iter().map(|meeting| meeting.day.to_string()).collect();
        days.join(", ")
    }
}

/// A day for one meeting, three months for work on a schedule, until the end of May for all other.
fn term(chance: &mut Chance, track: &Track, order: Order) -> Period {
    let start = (order.day + chance.between(3, 7)).working();
    let end = if track.speed {
        start
    } else if track.scheduled {
        (start.months_later(3) + chance.between(3, 14)).working()
    } else {
        (order.year.spring(5, 11) + chance.between(0, 17)).working()
    };
    Period { start, end }
}
