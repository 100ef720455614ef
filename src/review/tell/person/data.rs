//! A consent opens other data.

use super::consent::{consents, of};
use crate::diagnostic::words::and;
use crate::name::fold;
use crate::record::Field;
use crate::record::kind::Consent;
use crate::record::value::Words;
use crate::review::bits::diff;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Bit, Sentence, Severity, Subject, Told};

pub(super) struct Data;

impl Teller for Data {
    fn code(&self) -> &'static str {
        "consent.data"
    }

    fn about(&self) -> &'static str {
        "Согласие открывает больше или меньше данных; изменились запреты."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for given in consents(between) {
            let Some((before, after)) = given.part.both() else { continue };
            let name = || say!["согласие "].joined(of(&given.head, after)).and(": ");
            let told_of = [
                (given.part.deltas_of(Consent::data), words(&before.data, &after.data)),
                (
                    given.part.deltas_of(Consent::prohibitions),
                    say!["запреты – ", diff(Consent::prohibitions, &before.prohibitions, &after.prohibitions)],
                ),
            ];
            for (deltas, what) in told_of.into_iter().filter(|(deltas, _)| !deltas.is_empty()) {
                let sentence = name().joined(what).and(".");
                let telling = given.seen.tell(Severity::Important, Subject::person(&given.head), sentence);
                told.add(telling.covers(deltas));
            }
        }
    }
}

/// «добавлены «фото», убраны «класс»».
fn words(before: &Field<Words>, after: &Field<Words>) -> Sentence {
    let list = |field: &Field<Words>| -> Vec<String> {
        field.known().into_iter().flat_map(|words| words.iter()).map(|word| word.value.to_string()).collect()
    };
    let (before, after) = (list(before), list(after));
    let without = |some: &[String], others: &[String]| -> Vec<String> {
        let is_other = |word: &&String| !others.iter().any(|other| fold(other) == fold(word));
        some.iter().filter(is_other).cloned().collect()
    };
    let said = |what: &'static str, words: Vec<String>| {
        (!words.is_empty()).then(|| say![what, Bit::Quote { text: and(words), seen: Consent::data.info.visibility }])
    };
    let (more, less) =
        (said("добавлены данные ", without(&after, &before)), said("убраны данные ", without(&before, &after)));
    match (more, less) {
        (Some(more), Some(less)) => more.and(", ").joined(less),
        (more, less) => more.or(less).unwrap_or_else(|| say!["данные названы иначе"]),
    }
}
