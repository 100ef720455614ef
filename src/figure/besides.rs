//! What a school does for its mentoring besides the work of pairs: training, awards, partners, news, questionnaires.

use std::collections::BTreeMap;

use super::coverage::chosen;
use super::{Share, Span, Tally, YearFigures};
use crate::diagnostic::Place;
use crate::model::{Article, Model, plain_organisation};
use crate::profile::DocumentKind;
use crate::record::value::AwardKind;

/// What was done in a stretch of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Besides {
    /// Of the mentors those who were trained by its last known day.
    pub trained: Share,
    /// Days on which the curator was trained.
    pub curator_days: Tally,
    /// Awards by their kind.
    pub awards: BTreeMap<AwardKind, Tally>,
    /// Organisations with which a contract was in force on its last known day; behind each stands one contract.
    pub partners: Tally,
    /// News.
    pub news: Tally,
    /// Practices.
    pub practices: Tally,
    /// Questionnaires before a programme.
    pub before: Tally,
    /// Questionnaires after it.
    pub after: Tally,
}

impl Besides {
    /// Counts what was done in a span; `counted` are its figures.
    #[must_use]
    pub fn of(model: &Model, counted: &YearFigures, span: Span) -> Self {
        let dated = |articles: &mut dyn Iterator<Item = Article<'_>>| -> Tally {
            let of_span = articles.filter(|article| article.date.known().is_some_and(|day| span.knows(day.0)));
            of_span.map(|article| article.head).collect()
        };
        let answered = |day: &dyn Fn(&crate::record::kind::Response) -> Option<chrono::NaiveDate>| -> Tally {
            let answers = model.measurements().map(|one| one.response);
            answers.filter(|response| day(response).is_some_and(|day| span.knows(day))).map(|one| one.place).collect()
        };
        Besides {
            trained: trained(model, counted, span),
            curator_days: curator_days(model, span).collect(),
            awards: awards(model, span),
            partners: partners(model, span),
            news: dated(&mut model.news()),
            practices: dated(&mut model.practices()),
            before: answered(&|response| response.before.known().map(|answers| answers.date)),
            after: answered(&|response| response.after.known().map(|answers| answers.date)),
        }
    }

    /// Awards of a kind.
    #[must_use]
    pub fn awards_of(&self, kind: AwardKind) -> Tally {
        self.awards.get(&kind).cloned().unwrap_or_default()
    }
}

fn trained(model: &Model, counted: &YearFigures, span: Span) -> Share {
    let part = chosen(model, &counted.mentors, |person| {
        let days = person.mentor.known().and_then(|mentor| mentor.training.known());
        days.is_some_and(|days| days.iter().any(|day| day.value.0 <= span.known_until()))
    });
    Share::of(part, counted.mentors.clone(), "наставников не было")
}

fn curator_days(model: &Model, span: Span) -> impl Iterator<Item = Place> + '_ {
    let days = model.school().and_then(|school| school.entry.fields.curator_training.known());
    days.into_iter().flat_map(|days| days.iter()).filter(move |day| span.knows(day.value.0)).map(|day| day.place)
}

fn awards(model: &Model, span: Span) -> BTreeMap<AwardKind, Tally> {
    let mut awards: BTreeMap<AwardKind, Tally> = BTreeMap::new();
    for award in model.awards() {
        let (Some(kind), Some(day)) = (award.fields.kind.known(), award.fields.date.known()) else { continue };
        if span.knows(day.0) {
            awards.entry(*kind).or_default().add(award.fields.place);
        }
    }
    awards
}

/// The first contract of each organisation that was signed by the last known day and holds on it.
fn partners(model: &Model, span: Span) -> Tally {
    let day = span.known_until();
    let mut first = BTreeMap::new();
    for contract in model.documents_of(DocumentKind::Contract) {
        let is_signed = contract.date.known().is_none_or(|date| date.0 <= day);
        let Some(organisation) = contract.organisation.known().filter(|_| is_signed && contract.holds_on(day)) else {
            continue;
        };
        first.entry(plain_organisation(organisation)).or_insert(contract.head);
    }
    first.into_values().collect()
}
