//! Every number once, with the records behind it.
//!
//! Receives the model, returns [`Figures`]; [`check`] compares with them the numbers that an annual report names.
//! Persons are counted once a school year, however many pairs they are in.
//! This layer deliberately lacks any notion of who may see a number: `public` withholds, this only counts.

mod answers;
mod besides;
mod certain;
mod conformity;
mod course;
mod coverage;
mod duty;
mod effort;
mod gap;
mod group;
mod indicator;
mod journal;
mod load;
mod mean;
mod pair;
mod people;
mod plan;
mod register;
mod report;
mod roadmap;
mod satisfaction;
mod share;
mod span;
mod state;
mod survey;
mod tally;
mod within;
mod work;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::diagnostic::Manual;
use crate::model::{Model, SchoolYear};
use crate::profile::{InteractionModel, MentoringKind};

pub use answers::Answers;
pub use besides::Besides;
pub use conformity::{Conformity, Judged};
pub use course::{Course, Steps};
pub use coverage::{Coverage, Often, Unreached, coverage_by_year, unreached};
pub use duty::{Duty, Standing, Task, duties};
pub use effort::Effort;
pub use gap::Gap;
pub use group::{Group, day_of_ages, numbers_of};
pub use indicator::{Indicator, Stayed, indicators, stayed};
pub use journal::{Held, Journal};
pub use load::{Burden, Load};
pub use mean::{Mean, MeanOf};
pub use pair::PairFigures;
pub use people::{Crowd, People};
pub use plan::{Agenda, Due, Matter};
pub use register::{Banked, MentorBank, Mentored};
pub use report::{check, value};
pub use roadmap::{Outcome, Part, RoadmapFigures, Step};
pub use satisfaction::satisfied;
pub use share::{Share, Whole, percent, percent_in_words, share_in_words};
pub use span::Span;
pub use state::States;
pub use survey::{Change, SurveyFigures};
pub use tally::Tally;
pub use within::{touches, within, years};
pub use work::{KindOfMeasure, Measures, Meetings, Programs, months};

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

/// The numbers of one school year, or of any other stretch of days: of the pairs whose term touches it.
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
    /// Pairs and groups that stopped before their time, by the day on which they did.
    pub stopped: Tally,
    /// Meetings held in that time.
    pub meetings: Tally,
    /// Meetings by the first day of their month.
    pub meetings_by_month: BTreeMap<NaiveDate, Tally>,
    /// Pairs and groups of no form that the model knows.
    pub without_form: PairFigures,
    /// Pairs and groups of no kind that the model knows.
    pub without_kind: PairFigures,
    /// Pairs and groups of no interaction model that the model knows.
    pub without_model: PairFigures,
}

/// Counts everything.
#[must_use]
pub fn count(model: &Model) -> Figures {
    let mut figures = Figures::default();
    for pair in model.pairs() {
        for year in years(&pair) {
            figures.years.entry(year).or_default().take_pair(&pair);
        }
    }
    for (meeting, day) in within::held(model.meetings(), model.today) {
        figures.years.entry(SchoolYear::of(day)).or_default().take_meeting(&meeting, day);
    }
    for (pair, day) in within::stopped(model) {
        // A year is here because somebody worked in it.
        if let Some(year) = figures.years.get_mut(&SchoolYear::of(day)) {
            year.stopped.add(pair.head);
        }
    }
    figures.surveys = model.surveys().map(|survey| SurveyFigures::of(&survey)).collect();
    figures
}
