//! A survey as others may see it: averages, and only where enough people stand behind every one of them.

use super::shown::Shown;
use super::text::PublicText;
use super::{Disclosure, SchoolYear};
use crate::figure::{Change, SurveyFigures};
use crate::model::Survey;
use crate::record::kind;
use crate::record::value::Scale;

/// A survey of which only its title and safe averages can be had.
#[derive(Clone, Copy, Debug)]
pub struct PublicSurvey<'d> {
    disclosure: &'d Disclosure<'d>,
    survey: Survey<'d>,
    figures: &'d SurveyFigures,
}

/// The averages of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicChange {
    /// The question.
    pub question: PublicText,
    /// The average before, in tenths.
    pub before: u32,
    /// The average after, in tenths.
    pub after: u32,
}

impl<'d> PublicSurvey<'d> {
    pub(super) fn new(disclosure: &'d Disclosure<'d>, survey: Survey<'d>, figures: &'d SurveyFigures) -> Self {
        PublicSurvey { disclosure, survey, figures }
    }

    /// Its fields for anyone.
    #[must_use]
    pub fn fields(&self) -> Shown<'d, kind::Survey> {
        Shown::new(self.disclosure, &self.survey.entry.fields)
    }

    /// The school year that it belongs to.
    #[must_use]
    pub fn year(&self) -> Option<SchoolYear> {
        self.figures.year
    }

    /// The least and the greatest mark.
    #[must_use]
    pub fn scale(&self) -> Option<Scale> {
        self.survey.scale.known().copied()
    }

    /// The averages of all questions. Where one has fewer people behind it than the threshold, the whole table is
    /// withheld: what is missing could be worked out from the rest (design.md 9).
    #[must_use]
    pub fn changes(&self) -> Option<Vec<PublicChange>> {
        let told = !self.figures.changes.is_empty() && self.too_few().is_none();
        told.then(|| self.figures.changes.iter().filter_map(|change| self.change(change)).collect())
    }

    /// The first question with fewer people behind it than the threshold.
    pub(super) fn too_few(&self) -> Option<&'d Change> {
        let least = self.survey.model.threshold();
        self.figures.changes.iter().find(|change| change.people.value() < least)
    }

    fn change(&self, change: &Change) -> Option<PublicChange> {
        let question = self.survey.entry.fields.questions.known()?.get(change.question)?;
        let shown = !question.text.is_empty() && self.disclosure.is_clean(question.place);
        Some(PublicChange {
            question: shown.then(|| PublicText::vetted(&*question.text))?,
            before: change.before.tenths()?,
            after: change.after.tenths()?,
        })
    }
}
