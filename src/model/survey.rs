//! What a survey is in the model.

use super::{Item, Model, SchoolYear, Survey};
use crate::record::kind::Response;
use crate::record::value::{Answers, Mark};

impl Model {
    /// Every survey.
    pub fn surveys(&self) -> impl Iterator<Item = Survey<'_>> {
        Item::all(self, &self.records.surveys)
    }
}

impl Survey<'_> {
    /// The school year: the one that is named, else that of the first answers.
    #[must_use]
    pub fn school_year(&self) -> Option<SchoolYear> {
        let named = self.year.known().and_then(|year| SchoolYear::parse(year));
        let responses = self.responses.known().into_iter().flatten();
        let days = responses.filter_map(|response| response.before.known().map(|answers| answers.date));
        named.or_else(|| days.min().map(SchoolYear::of))
    }

    /// What a participant answered to a question before and after, where both lie inside the scale.
    #[must_use]
    pub fn marks<'r>(&self, response: &'r Response, question: usize) -> Option<(&'r Mark, &'r Mark)> {
        let code = &self.questions.known()?.get(question)?.code.text;
        let scale = self.scale.known()?;
        let mark = |answers: Option<&'r Answers>| answers?.mark(code).filter(|mark| scale.contains(mark.number));
        Some((mark(response.before.known())?, mark(response.after.known())?))
    }
}
