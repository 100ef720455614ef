//! A list of the model has other words: forms, kinds, categories, stages, levels of rules.

use super::amended;
use crate::record::declare::{FieldInfo, Visibility};
use crate::record::said::{Placed, Said};
use crate::record::value::Shape;
use crate::review::bits::shifts;
use crate::review::delta::{Delta, Edit, is_style};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Bit, Sentence, Severity, Subject, Telling, Told};

pub(super) struct Words;

impl Teller for Words {
    fn code(&self) -> &'static str {
        "model.words"
    }

    fn about(&self) -> &'static str {
        "В model.yaml другие слова: формы, виды, категории, этапы, уровни правил."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        let Some((met, left)) = amended(between, told) else { return };
        for list in lists(&left) {
            let deltas: Vec<&Delta> = left.iter().copied().filter(|delta| is_of(delta, list)).collect();
            let name = Bit::Own(format!("список модели «{}»: ", list.russian));
            let sentence = say![name].joined(entries(&deltas)).and(".");
            let telling = Telling::new(Severity::Important, Subject::model(), sentence, Some(met));
            told.add(telling.means(say!["правила, страницы и отчёты пойдут по новому."]).covers(deltas));
        }
    }
}

/// The lists that differ, in the order of the differences.
fn lists(deltas: &[&Delta]) -> Vec<&'static FieldInfo> {
    let mut lists: Vec<&'static FieldInfo> = Vec::new();
    for list in deltas.iter().filter(|delta| !is_style(delta)).filter_map(|delta| delta.fields().next()) {
        if matches!(list.shape, Shape::Parts(_)) && !lists.contains(&list) {
            lists.push(list);
        }
    }
    lists
}

fn is_of(delta: &Delta, list: &FieldInfo) -> bool {
    !is_style(delta) && delta.fields().next() == Some(list)
}

/// «добавлено «тьютор»; название – «б» вместо «а»».
fn entries(deltas: &[&Delta]) -> Sentence {
    let (whole, inside): (Vec<&Delta>, Vec<&Delta>) = deltas.iter().copied().partition(|delta| entry(delta).is_some());
    let whole = whole.into_iter().filter_map(entry);
    let all = whole.chain((!inside.is_empty()).then(|| shifts(&inside)));
    all.reduce(|said, next| said.and("; ").joined(next)).unwrap_or_default()
}

/// A whole entry that comes or goes.
fn entry(delta: &Delta) -> Option<Sentence> {
    let quote = |item: &Placed| Bit::Quote { text: called(&item.said), seen: Visibility::Anyone };
    match (&delta.path[..], &delta.edit) {
        ([_], Edit::Insert { item, .. }) => Some(say!["добавлено ", quote(item)]),
        ([_], Edit::Remove { item, .. }) => Some(say!["убрано ", quote(item)]),
        _ => None,
    }
}

/// An entry by its title, else by its code, else all of it.
fn called(said: &Said) -> String {
    let Said::Part(part) = said else { return said.line() };
    let field = |key: &str| part.fields.iter().find(|(info, _)| info.english == key);
    field("title").or_else(|| field("code")).map_or_else(|| said.line(), |(_, placed)| placed.said.line())
}
