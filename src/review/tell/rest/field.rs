//! A field that differs and that no other teller speaks of: told by its declaration alone.

use super::telling;
use crate::record::declare::{FieldInfo, Presence};
use crate::review::delta::{Delta, Edit, is_style};
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
                let Some(info) = delta.field().filter(|_| !told.is_told(delta)) else { continue };
                let keys = Bit::Own(keys(delta));
                let sentence = between.subject(met).title.joined(say![": поле ", keys, " – "]);
                let sentence = sentence.joined(bits::instead(delta, info.visibility)).and(".");
                told.add(telling(between, met, severity(delta, info), sentence).covers([delta]));
            }
        }
    }
}

/// «цели / срок».
fn keys(delta: &Delta) -> String {
    let keys: Vec<&str> = delta.fields().map(|info| info.russian).collect();
    format!("«{}»", keys.join(" / "))
}

/// A field that must be there and is emptied is more than good to know.
fn severity(delta: &Delta, info: &FieldInfo) -> Severity {
    let is_emptied = delta.path.len() == 1 && matches!(&delta.edit, Edit::Set { after: None, .. });
    match info.presence {
        Presence::Must(_) if is_emptied => Severity::Important,
        _ => Severity::Notice,
    }
}
