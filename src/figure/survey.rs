//! What a survey says: the average of each question before and after, and how many people stand behind it.

use super::{Mean, Tally};
use crate::diagnostic::Place;
use crate::model::{SchoolYear, Survey};
use crate::record::kind::Response;

/// The averages of one survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SurveyFigures {
    /// The survey's head.
    pub head: Place,
    /// The school year that it belongs to, where that is known.
    pub year: Option<SchoolYear>,
    /// Its questions, in the order of the file.
    pub changes: Vec<Change>,
}

/// The averages of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The place of the question among those of its survey.
    pub question: usize,
    /// Everybody who answered it both before and after; nobody else counts.
    pub people: Tally,
    /// What they answered before.
    pub before: Mean,
    /// What they answered after.
    pub after: Mean,
}

impl SurveyFigures {
    /// Counts the answers of a survey.
    pub(super) fn of(survey: &Survey<'_>) -> Self {
        let mut changes = Change::of_nobody(survey);
        for response in survey.responses.known().into_iter().flatten() {
            changes.iter_mut().for_each(|change| change.add(survey, response));
        }
        SurveyFigures { head: survey.head, year: survey.school_year(), changes }
    }
}

impl Change {
    /// Each question of a survey, which nobody has answered yet.
    pub(super) fn of_nobody(survey: &Survey<'_>) -> Vec<Self> {
        let questions = survey.questions.known().map_or(0, |questions| questions.len());
        let (people, before, after) = (Tally::default(), Mean::default(), Mean::default());
        let change = Change { question: 0, people, before, after };
        (0..questions).map(|question| Change { question, ..change.clone() }).collect()
    }

    /// Counts a response, where it answers the question before and after.
    pub(super) fn add(&mut self, survey: &Survey<'_>, response: &Response) {
        let Some(person) = response.who.known().and_then(|who| survey.model.person(who)) else { return };
        let Some((before, after)) = survey.marks(response, self.question) else { return };
        self.people.add(person.head);
        self.before.add(before.place, before.number);
        self.after.add(after.place, after.number);
    }
}
