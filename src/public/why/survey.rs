//! A survey: its averages, and why they are withheld.

use super::inquiry::{Inquiry, never};
use super::{Answer, Verdict};
use crate::diagnostic::words::{Count, Noun};
use crate::model::Survey;
use crate::public::PublicSurvey;
use crate::record::{Declared, Kind, kind};

const PEOPLE: Noun = Noun("человек", "человека", "человек");

impl Inquiry<'_> {
    pub(super) fn survey(self, record: &dyn Declared) -> Option<Answer> {
        let survey = self.model().surveys().find(|survey| survey.head == record.head())?;
        let public = *self.disclosure.surveys().get(survey.index)?;
        Some(Answer {
            title: survey.title.known().map_or_else(|| survey.id.clone(), |title| format!("«{}»", title.0)),
            kind: Kind::Survey,
            head: survey.head,
            main: self.averages(&public, &survey),
            values: self.open_fields(record),
            never: never(Kind::Survey, record),
            stands: Vec::new(),
        })
    }

    fn averages(self, public: &PublicSurvey<'_>, survey: &Survey<'_>) -> Verdict {
        let what = "средние по вопросам";
        if public.fields().text(kind::Survey::title).is_none() {
            let missing = || Verdict::hidden(what, "у опроса нет названия", survey.title.place());
            return self.kept_back(what, survey.title.place()).unwrap_or_else(missing);
        }
        let least = self.model().threshold();
        if let Some(change) = public.too_few() {
            let question = survey.questions.known().and_then(|questions| questions.get(change.question));
            let place = question.map_or(survey.head, |question| question.place);
            let answered = Count(change.people.value(), PEOPLE);
            let why = format!("и до, и после на один из вопросов ответили {answered}, а порог – {least}");
            return Verdict::hidden(what, why, place).ruled("MON-15");
        }
        match public.changes().filter(|changes| !changes.is_empty() && public.scale().is_some()) {
            Some(_) => Verdict::shown(what, format!("за каждым числом стоит не меньше {least} человек"), survey.head),
            None => Verdict::hidden(what, "показывать нечего: нет вопросов или шкалы", survey.head),
        }
    }
}
