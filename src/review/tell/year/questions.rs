//! A survey asks other questions, or on another scale.

use super::subject;
use crate::record::Kind;
use crate::record::kind::Survey;
use crate::review::bits::quote;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Questions;

impl Teller for Questions {
    fn code(&self) -> &'static str {
        "survey.questions"
    }

    fn about(&self) -> &'static str {
        "У опроса другие вопросы или другая шкала."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.seen(Kind::Survey, |records| &records.surveys) {
            let deltas = seen.any(&[Survey::questions.info, Survey::scale.info]);
            let Some((_, head)) = seen.both().filter(|_| !deltas.is_empty()) else { continue };
            let Some(subject) = subject(Kind::Survey, &seen) else { continue };
            let sentence = say!["вопросы или шкала опроса ", quote(Survey::title, &head.title), " изменены."];
            let has_answers = head.responses.known().is_some_and(|responses| !responses.is_empty());
            let means = has_answers.then(|| say!["ответы «до» и «после» могут перестать сравниваться."]);
            told.add(seen.tell(Severity::Important, subject, sentence).means_if(means).covers(deltas));
        }
    }
}
