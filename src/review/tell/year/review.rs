//! Somebody's words about mentoring come, or go.

use super::subject;
use crate::model::Review;
use crate::name::Case;
use crate::record::Kind;
use crate::review::bits::person;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Sentence, Severity, Told};

pub(super) struct Given;

impl Teller for Given {
    fn code(&self) -> &'static str {
        "review.given"
    }

    fn about(&self) -> &'static str {
        "Участник написал отзыв, или отзыв убран."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.seen(Kind::Review, |records| &records.reviews) {
            let (review, what) = match (seen.appears(), seen.vanishes()) {
                (Some(review), _) => (review, "новый отзыв"),
                (_, Some(review)) => (review, "убран отзыв"),
                _ => continue,
            };
            let Some(subject) = subject(Kind::Review, &seen) else { continue };
            let sentence = say![what].joined(written(&review));
            told.add(seen.tell(Severity::Notice, subject, sentence).covers(seen.everything()));
        }
    }
}

/// « участника Клюквиной Г. С. от 28 мая 2026.»
fn written(review: &Review<'_>) -> Sentence {
    let author = review.author().map(|author| say![" участника ", person(&author, Case::Genitive)]).unwrap_or_default();
    let day = review.date.known().map(|date| say![" от ", date.0]).unwrap_or_default();
    author.joined(day).and(".")
}
