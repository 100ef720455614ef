//! A pair that was not there and continues no other.

use crate::model::{Pair, Person};
use crate::name::Case;
use crate::record::kind;
use crate::review::bits::{pair, person, requisites};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Bit, Sentence, Severity, Subject, Told};

pub(super) struct Opened;

impl Teller for Opened {
    fn code(&self) -> &'static str {
        "pair.opened"
    }

    fn about(&self) -> &'static str {
        "Открыта пара или группа."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.pairs() {
            let Some(head) = seen.appears().filter(|head| head.predecessor().is_none()) else { continue };
            let sentence = say!["открыта ", pair(&head, Case::Nominative)].joined(terms(&head)).and(".");
            let telling = seen.tell(Severity::Important, Subject::pair(&head), sentence).covers(&seen.met.deltas);
            let telling = telling.means_if(no_order(&head)).means_if(load(&head));
            told.add(telling.means_if(waited(between, &head)));
        }
    }
}

/// «: учитель – учитель, срок 15.09.2026 – 28.05.2027, приказ № 112-о»
fn terms(pair: &Pair<'_>) -> Sentence {
    let form = pair.forms().first().map(|form| say![": ", Bit::Own(form.title().to_owned())]);
    let term = pair.term().map(|term| say![", срок ", term.start, " – ", term.end]);
    let order = pair.order.known().map(|order| say![", приказ ", requisites(kind::Pair::order, order)]);
    [form, term, order].into_iter().flatten().fold(Sentence::new(), Sentence::joined)
}

fn no_order(pair: &Pair<'_>) -> Option<Sentence> {
    (pair.order.is_absent() && pair.is_live()).then(|| say!["приказа ещё нет."])
}

/// How many pairs the mentor now leads, where there are several.
fn load(pair: &Pair<'_>) -> Option<Sentence> {
    let mentor = pair.mentor()?;
    let live = mentor.leads().filter(Pair::is_live).count();
    (live > 1).then(|| say!["действующих пар у наставника ", person(&mentor, Case::Genitive), ": ", live, "."])
}

/// Somebody who waited for a mentor waits no longer.
fn waited(between: &Between<'_>, pair: &Pair<'_>) -> Option<Sentence> {
    let before = |mentee: &Person<'_>| between.base().people().find(|card| between.is_one_person(card, mentee));
    let mentees = pair.mentees();
    let waited = mentees.iter().filter(|mentee| mentee.waiting.is_absent()).filter_map(before);
    let since = waited.filter_map(|card| card.waiting.known().and_then(|waiting| waiting.since.known().copied()));
    since.min().map(|since| say!["запрос, который ждал с ", since.0, ", закрыт."])
}
