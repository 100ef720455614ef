//! The work of a stretch of time: its programmes, their measures, the meetings and what people said of them.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::within::held;
use super::{Mean, Span, Tally, touches};
use crate::model::{Meeting, Model, Program, Progress, Role};
use crate::name::fold;
use crate::profile::MeetingKind;
use crate::record::Field;
use crate::record::value::{Date, MeetingMode};

/// Programmes of the pairs of a span.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Programs {
    /// All of them.
    pub all: Tally,
    /// Those whose last pair has come to its end.
    pub finished: Tally,
    /// Those that the curator has approved.
    pub approved: Tally,
    /// Those whose mentor has handed in a report.
    pub reported: Tally,
    /// Pairs and groups that need a programme (PRG-01).
    pub needed: Tally,
    /// Those of them that have none.
    pub lacking: Tally,
}

/// Measures of these programmes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Measures {
    /// All of them.
    pub all: Tally,
    /// By how far they have come by today.
    pub by_progress: BTreeMap<Progress, Tally>,
    /// By their kind: the word as it is folded, then as it is first written; without a word last.
    pub by_kind: Vec<KindOfMeasure>,
}

/// Measures of one kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KindOfMeasure {
    /// The word as it is first written; nothing where none is.
    pub word: Option<String>,
    /// All of them.
    pub all: Tally,
    /// Those that are done.
    pub done: Tally,
}

/// Meetings of a span.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meetings {
    /// All that were held.
    pub all: Tally,
    /// By their type; without a key those of which it is not known.
    pub by_kind: BTreeMap<Option<MeetingKind>, Tally>,
    /// Face to face.
    pub in_person: Tally,
    /// Over the network.
    pub remote: Tally,
    /// It is not said how.
    pub unsaid: Tally,
    /// Somebody said how useful it was.
    pub with_feedback: Tally,
    /// How useful meetings were to everybody who said it.
    pub usefulness: Mean,
    /// The same by what they are in the pair; without a key those of whom it is not known.
    pub by_role: BTreeMap<Option<Role>, Mean>,
}

impl Programs {
    /// Counts the programmes of a span.
    #[must_use]
    pub fn of(model: &Model, span: Span) -> Self {
        let mut programs = Programs::default();
        for pair in model.pairs().filter(|pair| touches(pair, span.period)) {
            pair.programs().for_each(|program| programs.take(&program, span));
            if pair.is_longer_than_a_meeting() {
                programs.needed.add(pair.head);
                if pair.lacks_a_program() {
                    programs.lacking.add(pair.head);
                }
            }
        }
        programs
    }

    fn take(&mut self, program: &Program<'_>, span: Span) {
        let passed = |day: &Field<Date>| day.known().is_some_and(|day| day.0 <= span.known_until());
        self.all.add(program.head);
        if program.is_finished() {
            self.finished.add(program.head);
        }
        if passed(&program.approved) {
            self.approved.add(program.head);
        }
        if passed(&program.mentor_report) {
            self.reported.add(program.head);
        }
    }
}

impl Measures {
    /// Counts the measures of the programmes of a span.
    #[must_use]
    pub fn of(model: &Model, span: Span) -> Self {
        let (mut measures, mut kinds) = (Measures::default(), BTreeMap::<Option<String>, KindOfMeasure>::new());
        let pairs = model.pairs().filter(|pair| touches(pair, span.period));
        for program in pairs.flat_map(|pair| pair.programs()) {
            for measure in program.entry.fields.measures.known().into_iter().flatten() {
                let progress = measure.progress_on(model.today);
                measures.all.add(measure.place);
                measures.by_progress.entry(progress).or_default().add(measure.place);
                let word = measure.kind.known().map(ToString::to_string);
                let kind = kinds.entry(word.as_deref().map(fold)).or_default();
                kind.word = kind.word.take().or(word);
                kind.all.add(measure.place);
                if progress == Progress::Done {
                    kind.done.add(measure.place);
                }
            }
        }
        let unsaid = kinds.remove(&None);
        measures.by_kind = kinds.into_values().chain(unsaid).collect();
        measures
    }

    /// Those that have come so far.
    #[must_use]
    pub fn that_are(&self, progress: Progress) -> Tally {
        self.by_progress.get(&progress).cloned().unwrap_or_default()
    }
}

impl Meetings {
    /// Counts the meetings of a span.
    #[must_use]
    pub fn of(model: &Model, span: Span) -> Self {
        let mut meetings = Meetings::default();
        for (meeting, _) in held(model.meetings(), model.today).filter(|(_, day)| span.period.contains(*day)) {
            meetings.take(&meeting);
        }
        meetings
    }

    fn take(&mut self, meeting: &Meeting<'_>) {
        self.all.add(meeting.head);
        self.by_kind.entry(meeting.kind()).or_default().add(meeting.head);
        let mode = match meeting.mode.known() {
            Some(MeetingMode::InPerson) => &mut self.in_person,
            Some(MeetingMode::Remote) => &mut self.remote,
            None => &mut self.unsaid,
        };
        mode.add(meeting.head);
        for feedback in meeting.entry.fields.feedback.known().into_iter().flatten() {
            let Some(mark) = feedback.usefulness.known().map(|number| number.0) else { continue };
            let who = feedback.who.known().and_then(|who| meeting.model.person(who));
            let role = who.and_then(|who| meeting.pair()?.role_of(&who));
            self.with_feedback.add(meeting.head);
            self.usefulness.add(feedback.place, mark);
            self.by_role.entry(role).or_default().add(feedback.place, mark);
        }
    }

    /// How useful meetings were to those of a role.
    #[must_use]
    pub fn usefulness_to(&self, role: Option<Role>) -> Mean {
        self.by_role.get(&role).cloned().unwrap_or_default()
    }
}

/// The first day of every month of the part of a span that is known.
#[must_use]
pub fn months(span: Span) -> Vec<NaiveDate> {
    use chrono::{Datelike, Months};
    let first = span.period.start.with_day(1);
    let next = |day: &NaiveDate| day.checked_add_months(Months::new(1));
    std::iter::successors(first, next).take_while(|day| *day <= span.known_until()).collect()
}
