//! A record made from the declarations: keys of its kind, values of their shapes or of others.

use nastavnik::record::Kind;
use nastavnik::record::declare::{FieldInfo, Fielded};
use nastavnik::record::kind::ProfileRecord;

use super::bytes;
use super::value::{Written, value};
use crate::dice::Dice;
use crate::ground::Ground;

/// A record of some kind at a path of that kind, or the school's changes to the model.
pub(super) fn file(ground: &Ground, school: usize, dice: &mut Dice) -> (String, Vec<u8>) {
    if dice.happens(8) {
        let lines = fields(ProfileRecord::FIELDS, ground, dice);
        return ("model.yaml".to_owned(), (lines.join("\n") + "\n").into_bytes());
    }
    let path = bytes::path(ground, school, dice);
    let kind = Kind::of(&path).unwrap_or(*dice.pick(Kind::ALL));
    let front = fields(kind.fields(), ground, dice).join("\n");
    (path, format!("---\n{front}\n---\n{}", body(ground, dice)).into_bytes())
}

/// The lines of some of these fields, mostly in their order.
pub(super) fn fields(infos: &[&FieldInfo], ground: &Ground, dice: &mut Dice) -> Vec<String> {
    let share = *dice.pick(&[30, 60, 85, 100]);
    let mut chosen: Vec<&FieldInfo> = infos.iter().copied().filter(|_| dice.happens(share)).collect();
    if dice.happens(10) && !chosen.is_empty() {
        let (one, other) = (dice.below(chosen.len()), dice.below(chosen.len()));
        chosen.swap(one, other);
        chosen.push(chosen[one]);
    }
    chosen.into_iter().flat_map(|info| field(info, ground, dice)).collect()
}

fn field(info: &FieldInfo, ground: &Ground, dice: &mut Dice) -> Vec<String> {
    let key = key(info, dice);
    match value(info, ground, dice) {
        Written::Line(value) => vec![format!("{key}: {value}")],
        Written::Lines(lines) => {
            let indent = *dice.pick(&["  ", "  ", "  ", "    ", " ", "\t"]);
            let below = lines.into_iter().map(|line| format!("{indent}{line}"));
            std::iter::once(format!("{key}:")).chain(below).collect()
        }
    }
}

fn key(info: &FieldInfo, dice: &mut Dice) -> String {
    match dice.below(20) {
        0 => info.english.to_owned(),
        1 if !info.synonyms.is_empty() => (*dice.pick(info.synonyms)).to_owned(),
        2 => info.russian.to_uppercase(),
        3 => format!("{}  ", info.russian),
        _ => info.russian.to_owned(),
    }
}

/// The body of some record, or of none.
fn body(ground: &Ground, dice: &mut Dice) -> String {
    let (_, text) = dice.pick(&ground.sample);
    let text = text.splitn(3, "---\n").last().unwrap_or_default();
    if dice.happens(50) { text.to_owned() } else { String::new() }
}
