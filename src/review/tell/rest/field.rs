//! A field that differs and that no other teller speaks of: told by its declaration alone.

use super::telling;
use crate::record::declare::{FieldInfo, Presence, Visibility};
use crate::review::delta::{Delta, Edit, Step, is_style};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Bit, Severity, Told, bits};

pub(super) struct Field;

impl Teller for Field {
    fn code(&self) -> &'static str {
        "field.changed"
    }

    fn about(&self) -> &'static str {
        "Изменилось поле, о котором больше никто не рассказывает."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for met in between.all() {
            for delta in met.deltas.iter().filter(|delta| !is_style(delta)) {
                let Some(Step::Field(info)) = delta.path.first().filter(|_| !told.is_told(delta)) else { continue };
                let seen = visibility(delta);
                let keys = Bit::Own(keys(delta));
                let sentence = between.subject(met).title.joined(say![": поле ", keys, " – "]);
                let sentence = sentence.joined(bits::instead(delta, seen)).and(".");
                told.add(telling(between, met, severity(delta, info), sentence).covers([delta]));
            }
        }
    }
}

/// «цели / срок».
fn keys(delta: &Delta) -> String {
    let keys =
        delta.path.iter().filter_map(|step| if let Step::Field(info) = step { Some(info.russian) } else { None });
    format!("«{}»", keys.collect::<Vec<_>>().join(" / "))
}

/// The innermost field says who may read what stands in it.
fn visibility(delta: &Delta) -> Visibility {
    let fields = delta.path.iter().filter_map(|step| if let Step::Field(info) = step { Some(info) } else { None });
    fields.last().map_or(Visibility::Nobody, |info| info.visibility)
}

/// A field that must be there and is emptied is more than good to know.
fn severity(delta: &Delta, info: &FieldInfo) -> Severity {
    let is_emptied = delta.path.len() == 1 && matches!(&delta.edit, Edit::Set { after: None, .. });
    match info.presence {
        Presence::Must(_) if is_emptied => Severity::Important,
        _ => Severity::Notice,
    }
}
