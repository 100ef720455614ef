//! What a survey says: the average of each question before and after, and how many people stand behind it.

use super::Tally;
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

/// An average.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mean {
    sum: u32,
    count: u32,
}

impl SurveyFigures {
    /// Counts the answers of a survey.
    pub(super) fn of(survey: &Survey<'_>) -> Self {
        let questions = survey.questions.known().map_or(0, |questions| questions.len());
        let changes = (0..questions).map(|question| Change::of(survey, question));
        SurveyFigures { head: survey.head, year: survey.school_year(), changes: changes.collect() }
    }
}

impl Change {
    fn of(survey: &Survey<'_>, question: usize) -> Self {
        let (people, [before, after]) = (Tally::default(), [Mean::default(); 2]);
        let mut change = Change { question, people, before, after };
        for response in survey.responses.known().into_iter().flatten() {
            change.add(survey, &response.value);
        }
        change
    }

    fn add(&mut self, survey: &Survey<'_>, response: &Response) {
        let Some(person) = response.who.known().and_then(|who| survey.model.person(who)) else { return };
        let Some((before, after)) = survey.marks(response, self.question) else { return };
        self.people.add(person.head);
        self.before.add(before);
        self.after.add(after);
    }
}

impl Mean {
    fn add(&mut self, mark: u32) {
        self.sum += mark;
        self.count += 1;
    }

    /// The average in tenths, rounded to the nearest; nothing where nobody answered.
    #[must_use]
    pub fn tenths(self) -> Option<u32> {
        (self.count > 0).then(|| (self.sum * 20 + self.count) / (self.count * 2))
    }
}

#[cfg(test)]
mod tests {
    use super::Mean;

    #[test]
    fn averages_are_rounded_to_tenths() {
        let mut mean = Mean::default();
        assert_eq!(mean.tenths(), None);
        [7, 7, 8].into_iter().for_each(|mark| mean.add(mark));
        assert_eq!(mean.tenths(), Some(73));
        mean.add(7);
        assert_eq!(mean.tenths(), Some(73), "7.25 is 7.3");
    }
}
