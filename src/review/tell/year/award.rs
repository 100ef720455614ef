//! An award is given, or taken out of the record.

use super::subject;
use crate::model::Model;
use crate::name::Case;
use crate::record::Kind;
use crate::record::kind::{Award, Awards};
use crate::review::bits::{person, quote};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Sentence, Severity, Told};

pub(super) struct Given;

impl Teller for Given {
    fn code(&self) -> &'static str {
        "award.given"
    }

    fn about(&self) -> &'static str {
        "Участник награждён, или запись о награде убрана."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.seen(Kind::Awards, |records| &records.awards) {
            for part in seen.parts(Awards::awards) {
                let Some(subject) = subject(Kind::Awards, &seen) else { continue };
                let (severity, what) = match (part.base, part.head) {
                    (None, Some(award)) => (Severity::Notice, say!["награда: "].joined(given(award, between.head()))),
                    (Some(award), None) => {
                        (Severity::Important, say!["убрана награда: "].joined(given(award, between.base())))
                    }
                    _ => continue,
                };
                told.add(seen.tell(severity, subject, what).covers(part.deltas));
            }
        }
    }
}

/// «Клюквина Г. С., «Грамота», 5 октября 2026.»
fn given(award: &Award, model: &Model) -> Sentence {
    let recipient = award.who.known().and_then(|who| model.person(who));
    let name = recipient.map(|recipient| say![person(&recipient, Case::Nominative), ", "]).unwrap_or_default();
    let day = award.date.known().map(|date| say![", ", date.0]).unwrap_or_default();
    name.and(quote(Award::title, &award.title)).joined(day).and(".")
}
