//! What is counted in a stretch of days: a school year, a calendar year, any two days.
//!
//! Receives the model and a period, returns [`YearFigures`]; for a school year they are those of [`count`](super::count),
//! which goes through the records once for all years.

use chrono::{Datelike, NaiveDate};

use super::YearFigures;
use crate::model::{Meeting, Model, Pair, Program, SchoolYear, State};
use crate::record::value::Period;

/// The numbers of the pairs that a period touches, of the meetings held in it and of what stopped in it.
#[must_use]
pub fn within(model: &Model, period: Period) -> YearFigures {
    let mut figures = YearFigures::default();
    model.pairs().filter(|pair| touches(pair, period)).for_each(|pair| figures.take_pair(&pair));
    for (meeting, day) in held(model.meetings(), model.today).filter(|(_, day)| period.contains(*day)) {
        figures.take_meeting(&meeting, day);
    }
    stopped(model).filter(|(_, day)| period.contains(*day)).for_each(|(pair, _)| figures.stopped.add(pair.head));
    figures
}

/// Does a pair's work touch these days?
#[must_use]
pub fn touches(pair: &Pair<'_>, period: Period) -> bool {
    worked(pair).is_some_and(|work| work.start <= period.end && work.end >= period.start)
}

/// The school years that a pair's work touches, up to the day that it ended.
#[must_use]
pub fn years(pair: &Pair<'_>) -> Vec<SchoolYear> {
    let Some(Period { start, end }) = worked(pair) else { return Vec::new() };
    (SchoolYear::of(start).0..=SchoolYear::of(end).0).map(SchoolYear).collect()
}

/// The days of a pair's work: its term, up to the day that it ended.
fn worked(pair: &Pair<'_>) -> Option<Period> {
    let Period { start, end } = pair.term()?;
    let last = match pair.state() {
        Some(State::Stopped | State::Finished) => pair.ended().unwrap_or(end),
        _ => end,
    };
    Some(Period { start, end: last.max(start) })
}

/// Of these meetings those that were held by that day, each with its own.
pub(super) fn held<'m>(
    meetings: impl Iterator<Item = Meeting<'m>>,
    by: NaiveDate,
) -> impl Iterator<Item = (Meeting<'m>, NaiveDate)> {
    let day = move |meeting: &Meeting<'_>| meeting.date.known().map(|date| date.0).filter(|day| *day <= by);
    meetings.filter_map(move |meeting| Some((meeting, day(&meeting)?)))
}

/// The pairs that stopped before their time, each with its day.
pub(super) fn stopped(model: &Model) -> impl Iterator<Item = (Pair<'_>, NaiveDate)> {
    let day = |pair: &Pair<'_>| pair.entry.fields.stopped.known().map(|day| day.0).filter(|day| *day <= model.today);
    model.pairs().filter_map(move |pair| Some((pair, day(&pair)?)))
}

impl YearFigures {
    /// Counts a pair, its people and its programmes.
    pub(super) fn take_pair(&mut self, pair: &Pair<'_>) {
        self.all.add(pair);
        let (forms, kinds, model) = (pair.forms(), pair.kinds(), pair.interaction_model());
        if forms.is_empty() {
            self.without_form.add(pair);
        }
        if kinds.is_empty() {
            self.without_kind.add(pair);
        }
        for form in forms {
            self.by_form.entry(form.code().to_owned()).or_default().add(pair);
        }
        for kind in kinds {
            self.by_kind.entry(kind).or_default().add(pair);
        }
        match model {
            Some(model) => self.by_model.entry(model).or_default().add(pair),
            None => self.without_model.add(pair),
        }
        pair.mentor().into_iter().for_each(|mentor| self.mentors.add(mentor.head));
        pair.mentees().iter().for_each(|mentee| self.mentees.add(mentee.head));
        pair.programs().for_each(|program| self.take_program(&program));
    }

    /// Counts a meeting that was held on `day`.
    pub(super) fn take_meeting(&mut self, meeting: &Meeting<'_>, day: NaiveDate) {
        self.meetings.add(meeting.head);
        let month = day.with_day(1).unwrap_or(day);
        self.meetings_by_month.entry(month).or_default().add(meeting.head);
    }

    fn take_program(&mut self, program: &Program<'_>) {
        self.programs.add(program.head);
        if program.is_finished() {
            self.programs_finished.add(program.head);
        }
        for measure in program.measures.known().into_iter().flatten() {
            self.measures.add(measure.place);
            if measure.done.known().is_some_and(|done| done.0 <= program.model.today) {
                self.measures_done.add(measure.place);
            }
        }
    }
}
