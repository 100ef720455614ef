//! The days by which answers are to be collected: the newest act of introduction names them.

use chrono::NaiveDate;

use super::{Document, Model, SchoolYear};
use crate::diagnostic::Place;
use crate::profile::DocumentKind;
use crate::record::value::Moment;

/// A day, month or year by which the participants were to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Until when.
    pub moment: Moment,
    /// Where the act names it.
    pub place: Place,
    /// The deadline before it, or the day of the act: answers count from the next day on.
    pub after: NaiveDate,
}

impl Model {
    /// The newest act of introduction; the earlier ones it has replaced.
    #[must_use]
    pub fn act(&self) -> Option<Document<'_>> {
        self.documents_of(DocumentKind::Act).max_by_key(|act| act.date.known().map(|date| date.0))
    }

    /// The deadlines of monitoring, the earliest first.
    #[must_use]
    pub fn deadlines(&self) -> Vec<Deadline> {
        let Some(act) = self.act() else { return Vec::new() };
        let (Some(moments), Some(date)) = (act.entry.fields.monitoring.known(), act.date.known()) else {
            return Vec::new();
        };
        let mut moments: Vec<_> = moments.iter().collect();
        moments.sort_by_key(|moment| moment.value.last());
        let mut after = date.0;
        let deadline = |moment: &crate::record::Spanned<Moment>| {
            let before = std::mem::replace(&mut after, moment.value.last());
            Deadline { moment: moment.value, place: moment.place, after: before }
        };
        moments.into_iter().map(deadline).collect()
    }

    /// The days on which anybody answered a survey.
    #[must_use]
    pub fn days_of_answers(&self) -> Vec<NaiveDate> {
        let responses = self.measurements().map(|measurement| &measurement.response.value);
        let fields = responses.flat_map(|response| [response.before.known(), response.after.known()]);
        fields.flatten().map(|answers| answers.date).collect()
    }
}

impl Deadline {
    /// Did anybody answer in its time?
    #[must_use]
    pub fn is_kept(&self, answers: &[NaiveDate]) -> bool {
        answers.iter().any(|day| self.after < *day && *day <= self.moment.last())
    }

    /// Has it passed without an answer, this school year or the last, while a pair that is to be asked was at work?
    #[must_use]
    pub fn is_missed(&self, model: &Model, answers: &[NaiveDate]) -> bool {
        let last = self.moment.last();
        let is_of_late = SchoolYear::of(last).0 + 1 >= model.school_year().0;
        last < model.today && is_of_late && !self.is_kept(answers) && self.is_asked_of_somebody(model)
    }

    fn is_asked_of_somebody(&self, model: &Model) -> bool {
        let mut asked = model.pairs().filter(|pair| pair.is_longer_than_a_meeting() && pair.program().is_some());
        asked.any(|pair| {
            let begun = pair.term().is_some_and(|term| term.start <= self.moment.last());
            begun && pair.ended().is_none_or(|end| end > self.after)
        })
    }
}
