//! The round of the school year: what a curator does every year, and what of it the records hold.

use chrono::{Datelike, NaiveDate};

use super::within::held;
use super::{Tally, touches};
use crate::model::{Measurement, Model, Pair, Person, Program, SchoolYear};
use crate::name::mentions;
use crate::profile::{DocumentKind, MeetingKind};
use crate::record::kind::Response;
use crate::record::value::{ConsentKind, Date, Period};
use crate::record::{Field, Kind};

/// Something that is done every year.
#[derive(Clone, Debug)]
pub struct Duty {
    /// What.
    pub task: Task,
    /// When it is done.
    pub time: Period,
    /// The records that show it.
    pub found: Tally,
    /// Is it there, and is there still time?
    pub standing: Standing,
}

/// What is done every year, in the order of the year (domain.md 4.11).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// The bank is reviewed.
    Bank,
    /// The act of introduction holds.
    Act,
    /// The road map of the year is there.
    Roadmap,
    /// Orders on pairs are given.
    Orders,
    /// Participants consent.
    Consents,
    /// They answer before their programmes.
    Before,
    /// Programmes are approved.
    Programs,
    /// Interim results are talked over.
    Interim,
    /// The Day of the Mentor is kept.
    DayOfTheMentor,
    /// Final meetings are held.
    Final,
    /// Participants answer after their programmes.
    After,
    /// Mentors report.
    MentorReports,
    /// The public event takes place.
    Event,
    /// People are thanked.
    Awards,
    /// The annual report is made.
    Report,
    /// Decisions are taken.
    Decisions,
    /// The road map of the next year is there.
    NextRoadmap,
}

/// How a yearly task stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The records show it.
    There,
    /// The records show it of some participants only.
    Partly,
    /// Its time has not come.
    Early,
    /// Its time is now.
    Now,
    /// Its time has passed.
    Missing,
}

/// A month and a day of it.
type MonthDay = (u32, u32);

/// A task with the days, as month and day, on which its time begins and ends. August counts to the year that it prepares.
const YEAR: [(Task, MonthDay, MonthDay); 17] = [
    (Task::Bank, (8, 1), (9, 30)),
    (Task::Act, (8, 1), (9, 30)),
    (Task::Roadmap, (8, 1), (9, 30)),
    (Task::Orders, (8, 1), (9, 30)),
    (Task::Consents, (8, 1), (9, 30)),
    (Task::Before, (8, 1), (9, 30)),
    (Task::Programs, (9, 1), (10, 31)),
    (Task::Interim, (12, 1), (1, 31)),
    (Task::DayOfTheMentor, (3, 1), (3, 10)),
    (Task::Final, (4, 1), (5, 31)),
    (Task::After, (4, 1), (5, 31)),
    (Task::MentorReports, (4, 1), (5, 31)),
    (Task::Event, (4, 1), (5, 31)),
    (Task::Awards, (4, 1), (5, 31)),
    (Task::Report, (6, 1), (6, 30)),
    (Task::Decisions, (6, 1), (6, 30)),
    (Task::NextRoadmap, (6, 1), (8, 31)),
];

/// The round of a school year as it stands today; nothing past the end of the calendar.
#[must_use]
pub fn duties(model: &Model, year: SchoolYear) -> Vec<Duty> {
    let round = Round { model, year };
    YEAR.iter().filter_map(|(task, from, until)| round.duty(*task, *from, *until)).collect()
}

struct Round<'m> {
    model: &'m Model,
    year: SchoolYear,
}

impl<'m> Round<'m> {
    fn duty(&self, task: Task, from: MonthDay, until: MonthDay) -> Option<Duty> {
        let is_august = task != Task::NextRoadmap && from.0 == 8;
        let day = |(month, day): MonthDay| {
            let year = if month >= 9 || is_august { self.year.0 } else { self.year.0.checked_add(1)? };
            NaiveDate::from_ymd_opt(year, month, day)
        };
        let time = Period { start: day(from)?, end: day(until)? };
        let found = self.found(task);
        let standing = match () {
            () if task == Task::Consents && (1..self.people().value()).contains(&found.value()) => Standing::Partly,
            () if found.value() > 0 => Standing::There,
            () if self.model.today < time.start => Standing::Early,
            () if self.model.today <= time.end => Standing::Now,
            () => Standing::Missing,
        };
        Some(Duty { task, time, found, standing })
    }

    fn found(&self, task: Task) -> Tally {
        let model = self.model;
        match task {
            Task::Bank => model.school().map_or_else(Tally::default, |school| self.field(&school.bank_reviewed)),
            Task::Act => {
                model.act().filter(|act| self.holds(act.term.known())).map(|act| act.head).into_iter().collect()
            }
            Task::Roadmap => self.roadmaps(self.year),
            Task::NextRoadmap => self.roadmaps(SchoolYear(self.year.0 + 1)),
            Task::Orders => {
                let orders = model.documents_of(DocumentKind::PairOrder);
                orders.filter(|order| self.is_in(&order.date)).map(|order| order.head).collect()
            }
            Task::Consents => self.people_with_consents(),
            Task::Before => self.answers(|response| response.before.known().is_some()),
            Task::After => self.answers(|response| response.after.known().is_some()),
            Task::Programs => self.programs(|program| &program.entry.fields.approved),
            Task::MentorReports => self.programs(|program| &program.entry.fields.mentor_report),
            Task::Interim => self.meetings(MeetingKind::Interim),
            Task::Final => self.meetings(MeetingKind::Final),
            Task::DayOfTheMentor => self.day_of_the_mentor(),
            Task::Event => self.events(),
            Task::Awards => {
                let awards = model.awards().filter(|award| self.is_in(&award.fields.date));
                awards.map(|award| award.fields.place).collect()
            }
            Task::Report => {
                let reports = model.reports().filter(|report| report.school_year() == Some(self.year));
                reports.map(|report| report.head).collect()
            }
            Task::Decisions => {
                let decisions = model.decisions().filter(|decision| self.is_in(&decision.date));
                decisions.map(|decision| decision.place).collect()
            }
        }
    }

    /// From the August before the year to its last day.
    fn days(&self) -> Option<Period> {
        let Period { start, end } = self.year.period()?;
        Some(Period { start: start.with_month(8)?, end })
    }

    fn is_in(&self, field: &Field<Date>) -> bool {
        let is_past = |day: &Date| day.0 <= self.model.today && self.days().is_some_and(|days| days.contains(day.0));
        field.known().is_some_and(is_past)
    }

    fn holds(&self, term: Option<&Period>) -> bool {
        let year = self.year.period();
        year.is_some_and(|year| term.is_none_or(|term| term.start <= year.end && year.start <= term.end))
    }

    fn field(&self, field: &Field<Date>) -> Tally {
        Some(field.place()).filter(|_| self.is_in(field)).into_iter().collect()
    }

    fn roadmaps(&self, year: SchoolYear) -> Tally {
        self.model.roadmaps().filter(|map| map.year() == Some(year)).map(|map| map.head).collect()
    }

    fn pairs(&self) -> impl Iterator<Item = Pair<'m>> + use<'_, 'm> {
        let year = self.year.period();
        self.model.pairs().filter(move |pair| year.is_some_and(|year| touches(pair, year)))
    }

    fn people(&self) -> Tally {
        self.pairs().flat_map(|pair| pair.participants()).map(|person| person.head).collect()
    }

    /// Participants of the year whose consent to take part was given.
    fn people_with_consents(&self) -> Tally {
        let has = |person: &Person<'_>, kind| {
            person.consents(kind).any(|one| one.date.known().is_some_and(|date| date.0 <= self.model.today))
        };
        let mentors = self.pairs().filter_map(|pair| pair.mentor()).filter(|one| has(one, ConsentKind::Mentor));
        let mentees = self.pairs().flat_map(|pair| pair.mentees()).filter(|one| has(one, ConsentKind::Mentee));
        mentors.chain(mentees).map(|person| person.head).collect()
    }

    fn answers(&self, is_asked: impl Fn(&Response) -> bool) -> Tally {
        let of_year = |one: &Measurement<'_>| one.school_year() == Some(self.year) && is_asked(&one.response.value);
        self.model.measurements().filter(of_year).map(|one| one.response.place).collect()
    }

    fn programs(&self, field: impl Fn(&Program<'m>) -> &'m Field<Date>) -> Tally {
        let programs = self.pairs().flat_map(|pair| pair.programs());
        let is_past = |program: &Program<'m>| field(program).known().is_some_and(|day| day.0 <= self.model.today);
        programs.filter(is_past).map(|program| program.head).collect()
    }

    fn meetings(&self, kind: MeetingKind) -> Tally {
        let meetings = self.model.meetings().filter(|meeting| meeting.kind() == Some(kind));
        let year = self.year.period();
        let of_year = held(meetings, self.model.today).filter(|(_, day)| year.is_some_and(|year| year.contains(*day)));
        of_year.map(|(meeting, _)| meeting.head).collect()
    }

    /// News and items of the road map that speak of the day and are of its time.
    fn day_of_the_mentor(&self) -> Tally {
        const WORDS: &str = "день наставник";
        let is_march = |day: &Date| self.is_past(day) && matches!(day.0.month(), 2 | 3);
        let news = self.model.news().filter(|news| news.date.known().is_some_and(is_march));
        let news = news.filter(|news| news.title.known().is_some_and(|title| mentions(title, WORDS)));
        let maps = self.model.roadmaps().filter(|map| map.year() == Some(self.year));
        let items = maps.flat_map(|map| map.entry.fields.items.known().into_iter().flatten());
        let items = items.filter(|item| item.what.known().is_some_and(|what| mentions(what, WORDS)));
        let items = items.filter(|item| item.done.known().is_some_and(|day| self.is_past(day)));
        news.map(|news| news.head).chain(items.map(|item| item.place)).collect()
    }

    fn is_past(&self, day: &Date) -> bool {
        day.0 <= self.model.today && SchoolYear::of(day.0) == self.year
    }

    fn events(&self) -> Tally {
        let years = self.model.stages().filter(|stages| stages.school_year() == Some(self.year));
        let stages = years.flat_map(|stages| stages.entry.fields.stages.known().into_iter().flatten());
        let is_past = |day: &Date| day.0 <= self.model.today;
        stages.filter(|stage| stage.event.known().is_some_and(is_past)).map(|stage| stage.place).collect()
    }
}

impl Task {
    /// The kind of record that shows it.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Task::Bank => Kind::School,
            Task::Act | Task::Orders => Kind::Document,
            Task::Roadmap | Task::NextRoadmap => Kind::Roadmap,
            Task::Consents => Kind::Person,
            Task::Before | Task::After => Kind::Survey,
            Task::Programs | Task::MentorReports => Kind::Program,
            Task::Interim | Task::Final => Kind::Meeting,
            Task::DayOfTheMentor => Kind::News,
            Task::Event => Kind::Stages,
            Task::Awards => Kind::Awards,
            Task::Report => Kind::Report,
            Task::Decisions => Kind::Decisions,
        }
    }
}
