//! Somebody waits for a mentor, or waits no longer.

use crate::name::Case;
use crate::record::kind::Person;
use crate::review::bits::person;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Sentence, Severity, Subject, Told};

pub(super) struct Waiting;

impl Teller for Waiting {
    fn code(&self) -> &'static str {
        "person.waiting"
    }

    fn about(&self) -> &'static str {
        "Человек ждёт наставника или больше не ждёт; открыта ли для него пара."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.people() {
            let (deltas, Some((base, head))) = (seen.deltas(Person::waiting), seen.both()) else { continue };
            let name = || person(&head, Case::Nominative);
            let (severity, sentence, means) = match (base.waiting.known(), head.waiting.known()) {
                (None, Some(waiting)) => {
                    let since = waiting.since.known().map(|since| say![", с ", since.0]);
                    let sentence = say!["ждёт наставника: ", name()].joined(since.unwrap_or_default());
                    (Severity::Notice, sentence.and("."), None)
                }
                (Some(_), None) => {
                    let means = no_pair(head.joins().any(|pair| pair.is_live()));
                    let severity = if means.is_some() { Severity::Important } else { Severity::Notice };
                    (severity, say!["наставника больше не ждёт: ", name(), "."], means)
                }
                _ => continue,
            };
            let telling = seen.tell(severity, Subject::person(&head), sentence);
            told.add(telling.means_if(means).covers(deltas));
        }
    }
}

fn no_pair(has_pair: bool) -> Option<Sentence> {
    (!has_pair).then(|| say!["пара для него не открыта."])
}
