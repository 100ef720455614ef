//! Every number once, with the records behind it.
//!
//! Receives the model, returns [`Figures`]; [`check`] compares with them the numbers that an annual report names.
//! Persons are counted once a school year, however many pairs they are in.
//! This layer deliberately lacks any notion of who may see a number: `public` withholds, this only counts.

mod pair;
mod report;
mod survey;
mod tally;

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::diagnostic::Manual;
use crate::model::{Model, Pair, Program, SchoolYear, State};
use crate::profile::{InteractionModel, MentoringKind};
use crate::record::value::Period;

pub use pair::PairFigures;
pub use report::check;
pub use survey::{Change, Mean, SurveyFigures};
pub use tally::Tally;

/// The pages of what is found when numbers are compared.
pub(crate) const MANUALS: &[&Manual] = &[&report::UNLIKE_THE_RECORDS];

/// The numbers of all school years.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// By school year.
    pub years: BTreeMap<SchoolYear, YearFigures>,
    /// What surveys say, each survey by itself, in the order of their files.
    pub surveys: Vec<SurveyFigures>,
}

/// The numbers of one school year: of the pairs whose term touches it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct YearFigures {
    /// People who mentor.
    pub mentors: Tally,
    /// People who are mentored.
    pub mentees: Tally,
    /// All pairs and groups.
    pub all: PairFigures,
    /// Pairs and groups by the code of their form.
    pub by_form: BTreeMap<String, PairFigures>,
    /// Pairs and groups by their kind.
    pub by_kind: BTreeMap<MentoringKind, PairFigures>,
    /// Pairs and groups by their interaction model.
    pub by_model: BTreeMap<InteractionModel, PairFigures>,
    /// Programmes.
    pub programs: Tally,
    /// Those of them whose last pair has come to its end.
    pub programs_finished: Tally,
    /// Measures of these programmes.
    pub measures: Tally,
    /// Those of them that are done.
    pub measures_done: Tally,
    /// Meetings held in that year.
    pub meetings: Tally,
    /// Meetings by the first day of their month.
    pub meetings_by_month: BTreeMap<NaiveDate, Tally>,
}

/// Counts everything.
#[must_use]
pub fn count(model: &Model) -> Figures {
    let mut figures = Figures::default();
    for pair in model.pairs() {
        for year in years(&pair) {
            count_pair(figures.years.entry(year).or_default(), &pair);
        }
    }
    for meeting in model.meetings() {
        let Some(date) = meeting.date.known().filter(|date| date.0 <= model.today) else { continue };
        let year = figures.years.entry(SchoolYear::of(date.0)).or_default();
        year.meetings.add(meeting.head);
        let month = date.0.with_day(1).unwrap_or(date.0);
        year.meetings_by_month.entry(month).or_default().add(meeting.head);
    }
    figures.surveys = model.surveys().map(|survey| SurveyFigures::of(&survey)).collect();
    figures
}

/// The school years that a pair's work touches, up to the day that it ended.
#[must_use]
pub fn years(pair: &Pair<'_>) -> Vec<SchoolYear> {
    let Some(Period { start, end }) = pair.term() else { return Vec::new() };
    let last = match pair.state() {
        Some(State::Stopped | State::Finished) => pair.ended().unwrap_or(end).max(start),
        _ => end.max(start),
    };
    (SchoolYear::of(start).0..=SchoolYear::of(last).0).map(SchoolYear).collect()
}

fn count_pair(year: &mut YearFigures, pair: &Pair<'_>) {
    year.all.add(pair);
    for form in pair.forms() {
        year.by_form.entry(form.code().to_owned()).or_default().add(pair);
    }
    for kind in pair.kinds() {
        year.by_kind.entry(kind).or_default().add(pair);
    }
    if let Some(model) = pair.interaction_model() {
        year.by_model.entry(model).or_default().add(pair);
    }
    if let Some(mentor) = pair.mentor() {
        year.mentors.add(mentor.head);
    }
    for mentee in pair.mentees() {
        year.mentees.add(mentee.head);
    }
    for program in pair.programs() {
        count_program(year, &program);
    }
}

fn count_program(year: &mut YearFigures, program: &Program<'_>) {
    year.programs.add(program.head);
    if program.is_finished() {
        year.programs_finished.add(program.head);
    }
    for measure in program.measures.known().into_iter().flatten() {
        year.measures.add(measure.place);
        if measure.done.known().is_some_and(|done| done.0 <= program.model.today) {
            year.measures_done.add(measure.place);
        }
    }
}
