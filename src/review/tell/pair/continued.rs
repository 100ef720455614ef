//! A pair that was not there and continues another.

use crate::diagnostic::words::{Count, Noun};
use crate::model::Pair;
use crate::name::Case;
use crate::record::declare::FieldInfo;
use crate::record::kind;
use crate::review::bits::{listed, pair};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Bit, Sentence, Severity, Subject, Told};

const MEETING: Noun = Noun("встреча", "встречи", "встреч");

/// What is said of a continuation.
const FIELDS: &[&FieldInfo] = &[
    kind::Pair::mentor.info,
    kind::Pair::mentees.info,
    kind::Pair::form.info,
    kind::Pair::request.info,
    kind::Pair::task.info,
    kind::Pair::order.info,
    kind::Pair::term.info,
];

pub(super) struct Continued;

impl Teller for Continued {
    fn code(&self) -> &'static str {
        "pair.continued"
    }

    fn about(&self) -> &'static str {
        "Новая пара продолжает прежнюю: что меняется, что остаётся."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.pairs() {
            let Some(head) = seen.appears() else { continue };
            let Some(before) = head.predecessor() else { continue };
            let (changed, kept) = compared(between, &before, &head);
            let mut sentence =
                say![pair(&head, Case::Nominative), " продолжает ", subject(&before)].joined(since(&head));
            if !changed.is_empty() {
                sentence = sentence.and(": иначе – ").joined(listed(changed));
            }
            if !kept.is_empty() {
                sentence = sentence.and("; по-прежнему – ").joined(listed(kept));
            }
            let telling = seen.tell(Severity::Important, Subject::pair(&head), sentence.and("."));
            let telling = telling.covers(&seen.met.deltas).means_if(program(&before, &head));
            told.add(telling.means_if(meetings(&before)).means_if(open_still(&before)));
        }
    }
}

/// The predecessor, as what is continued: «пару «…»».
fn subject(before: &Pair<'_>) -> Bit {
    pair(before, Case::Accusative)
}

fn since(head: &Pair<'_>) -> Sentence {
    head.term().map(|term| say![" с ", term.start]).unwrap_or_default()
}

/// The keys of the fields that differ from the predecessor's, and of those that do not.
fn compared(between: &Between<'_>, before: &Pair<'_>, head: &Pair<'_>) -> (Vec<Bit>, Vec<Bit>) {
    let (old, new) = (between.says(before.entry), between.says(head.entry));
    let said = FIELDS.iter().filter(|info| old.get(info).is_some() || new.get(info).is_some());
    let (kept, changed): (Vec<_>, Vec<_>) = said.partition(|info| old.get(info) == new.get(info));
    let keys = |infos: Vec<&&FieldInfo>| infos.into_iter().map(|info| info.russian.into()).collect();
    (keys(changed), keys(kept))
}

fn program(before: &Pair<'_>, head: &Pair<'_>) -> Option<Sentence> {
    let goes_on = before.program().is_some() && head.programs().next().is_none();
    goes_on.then(|| say!["программа прежней пары идёт дальше."])
}

fn meetings(before: &Pair<'_>) -> Option<Sentence> {
    let held = before.meetings().count();
    (held > 0).then(|| say![Count(held, MEETING), " остаются в истории прежней пары."])
}

fn open_still(before: &Pair<'_>) -> Option<Sentence> {
    let is_open = before.finished.is_absent() && before.stopped.is_absent() && before.is_live();
    is_open.then(|| say!["прежняя пара не закрыта: нет ни «завершена», ни «прекращена»."])
}
