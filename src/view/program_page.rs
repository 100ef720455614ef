//! The page of one personalised programme.

use serde::Serialize;

use super::Site;
use super::{Day, Link, Participant, PublicText, Span, Template};
use crate::public::{PublicProgram, Shown, kind};

/// `programs/<address>.html`. Difficulties, strengths, notes and reports are not part of it.
#[derive(Clone, Debug, Serialize)]
pub struct ProgramPage {
    /// The pair's page.
    pub pair: Option<Link>,
    /// The participants, mentor first.
    pub participants: Vec<Participant>,
    /// «педагог – педагог».
    pub form: Option<String>,
    /// «традиционное».
    pub kind: Option<String>,
    /// The term: that of the pair and of the pairs that continue it.
    pub term: Option<Span>,
    /// The day of approval.
    pub approved: Option<Day>,
    /// Directions of the work; vetted.
    pub directions: Vec<PublicText>,
    /// Goals in the order of the record.
    pub goals: Vec<Goal>,
    /// Measures in the order of the record.
    pub measures: Vec<Measure>,
    /// Expected results; vetted.
    pub expected: Vec<PublicText>,
}

/// A goal.
#[derive(Clone, Debug, Serialize)]
pub struct Goal {
    /// The goal; vetted.
    pub text: PublicText,
    /// When it is to be reached.
    pub span: Option<Span>,
    /// What is to be reached inside the programme on the way to a long goal; vetted.
    pub milestone: Option<PublicText>,
}

/// A measure with plan and fact.
#[derive(Clone, Debug, Serialize)]
pub struct Measure {
    /// What is done; vetted.
    pub what: PublicText,
    /// The planned day or month.
    pub due: Option<Day>,
    /// The day it was done.
    pub done: Option<Day>,
    /// What came of it; vetted.
    pub result: Option<PublicText>,
}

impl Template for ProgramPage {
    const NAME: &'static str = "program.html";
}

impl ProgramPage {
    /// The page of one programme.
    #[must_use]
    pub fn of(site: &Site<'_>, program: &PublicProgram<'_>) -> Self {
        let fields = program.fields();
        let pair = program.pair();
        ProgramPage {
            pair: pair.as_ref().map(|pair| site.pair_link(pair)),
            participants: pair.as_ref().map_or(Vec::new(), |pair| site.participants(pair)),
            form: pair.as_ref().and_then(super::pairs_page::forms),
            kind: pair.as_ref().and_then(super::pairs_page::kinds),
            term: program.term().map(|term| Span::period(*term.get())),
            approved: fields.value(kind::Program::approved).map(|day| Day::of(day.get().0)),
            directions: pair.map_or(Vec::new(), |pair| pair.fields().words(kind::Pair::directions)),
            goals: fields.parts(kind::Program::goals).iter().filter_map(Goal::of).collect(),
            measures: fields.parts(kind::Program::measures).iter().filter_map(Measure::of).collect(),
            expected: fields.phrases(kind::Program::expected),
        }
    }
}

impl Goal {
    fn of(goal: &Shown<'_, kind::Goal>) -> Option<Self> {
        Some(Goal {
            text: goal.text(kind::Goal::goal)?,
            span: goal.value(kind::Goal::span).map(|span| Span::planned(**span.get())),
            milestone: goal.text(kind::Goal::milestone),
        })
    }
}

impl Measure {
    fn of(measure: &Shown<'_, kind::Measure>) -> Option<Self> {
        Some(Measure {
            what: measure.text(kind::Measure::what)?,
            due: measure.value(kind::Measure::due).map(|due| Day::moment(**due.get())),
            done: measure.value(kind::Measure::done).map(|day| Day::of(day.get().0)),
            result: measure.text(kind::Measure::result),
        })
    }
}
