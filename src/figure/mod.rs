//! Every number once, with the records behind it.
//!
//! Receives the model, returns [`Figures`]. Persons are counted once a school year, however many pairs they are in.
//! This layer deliberately lacks any notion of who may see a number: `public` withholds, this only counts.

mod tally;

use std::collections::BTreeMap;

use crate::diagnostic::Place;
use crate::model::{Model, Pair, SchoolYear, State};
use crate::profile::MentoringKind;
use crate::record::value::Period;

pub use tally::Tally;

/// The numbers of all school years.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// By school year.
    pub years: BTreeMap<SchoolYear, YearFigures>,
}

/// The numbers of one school year: of the pairs whose term touches it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct YearFigures {
    /// People who mentor.
    pub mentors: Tally,
    /// People who are mentored.
    pub mentees: Tally,
    /// Pairs.
    pub pairs: Tally,
    /// Groups.
    pub groups: Tally,
    /// Programmes.
    pub programs: Tally,
    /// Meetings held in that year.
    pub meetings: Tally,
    /// Pairs by the code of their form.
    pub pairs_by_form: BTreeMap<String, Tally>,
    /// Groups by the code of their form.
    pub groups_by_form: BTreeMap<String, Tally>,
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
    }
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
    let head: Place = pair.head;
    let is_group = pair.is_of_kind(MentoringKind::Group);
    if is_group {
        year.groups.add(head);
    } else {
        year.pairs.add(head);
    }
    for form in pair.forms() {
        let by_form = if is_group { &mut year.groups_by_form } else { &mut year.pairs_by_form };
        by_form.entry(form.code().to_owned()).or_default().add(head);
    }
    if let Some(mentor) = pair.mentor() {
        year.mentors.add(mentor.head);
    }
    for mentee in pair.mentees() {
        year.mentees.add(mentee.head);
    }
    for program in pair.programs() {
        year.programs.add(program.head);
    }
}
