//! A survey has more answers, fewer, or others.

use super::subject;
use crate::diagnostic::words::{Count, Noun};
use crate::record::Kind;
use crate::record::kind::{Response, Survey};
use crate::review::bits::quote;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, SeenPart, Severity, Told};

const PERSON: Noun = Noun("участника", "участников", "участников");

/// What is said of answers, in the order in which it is said.
const SAID: [&str; 4] = ["новые от ", "«после» от ", "исправлены у ", "убраны у "];

pub(super) struct Answers;

impl Teller for Answers {
    fn code(&self) -> &'static str {
        "survey.answers"
    }

    fn about(&self) -> &'static str {
        "В опросе новые ответы, прежние исправлены или убраны."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.seen(Kind::Survey, |records| &records.surveys) {
            let deltas = seen.deltas(Survey::responses);
            let Some((_, head)) = seen.both().filter(|_| !deltas.is_empty()) else { continue };
            let Some(subject) = subject(Kind::Survey, &seen) else { continue };
            let mut counts = [0; SAID.len()];
            seen.parts(Survey::responses).iter().for_each(|part| counts[became(part)] += 1);
            let said = SAID.into_iter().zip(counts).filter(|(_, count)| *count > 0);
            let said = said.map(|(what, count)| say![what, Count(count, PERSON)]);
            let Some(said) = said.reduce(|one, other| one.and(", ").joined(other)) else { continue };
            let severity = if counts[2] + counts[3] > 0 { Severity::Important } else { Severity::Notice };
            let sentence = say!["ответы в опросе ", quote(Survey::title, &head.title), ": "].joined(said).and(".");
            told.add(seen.tell(severity, subject, sentence).covers(deltas));
        }
    }
}

/// What became of somebody's answers, by its place in what is said.
fn became(part: &SeenPart<'_, Response>) -> usize {
    match (part.base, part.head) {
        (None, _) => 0,
        (Some(before), Some(after)) if before.after.is_absent() && !after.after.is_absent() => 1,
        (Some(_), Some(_)) => 2,
        (Some(_), None) => 3,
    }
}
