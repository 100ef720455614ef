//! What a card holds of a datum: the fields that the datum opens, as far as they are filled in.

use crate::diagnostic::Place;
use crate::record::Declared;
use crate::record::declare::{AnyField, FieldInfo, Visibility};
use crate::record::value::Datum;

/// The filled fields of a card that one datum opens.
pub(super) struct Filled {
    /// Their keys; of a field that is made of parts, the keys of these.
    pub names: Vec<&'static str>,
    /// Where their texts stand, and what to call them.
    pub texts: Vec<(String, Place)>,
}

impl Filled {
    /// What the card holds of a datum.
    pub(super) fn of(record: &dyn Declared, datum: Datum) -> Self {
        let mut filled = Filled { names: Vec::new(), texts: Vec::new() };
        record.each(&mut |info, field| filled.take(datum, info, field));
        if datum == Datum::About && !record.body().is_empty() {
            filled.names.push("рассказ о себе");
            filled.texts.push(("рассказ о себе".to_owned(), record.body().place));
        }
        filled
    }

    fn take(&mut self, datum: Datum, info: &'static FieldInfo, field: &dyn AnyField) {
        if info.visibility != Visibility::Consent(datum) || field.is_absent() {
            return;
        }
        let mut parts = Vec::new();
        field.parts(&mut |part, value| {
            if part.visibility == Visibility::Consent(datum) && !value.is_absent() {
                parts.push(part.russian);
                value.texts(&mut |_, place| self.texts.push((format!("«{}»", part.russian), place)));
            }
        });
        field.texts(&mut |_, place| self.texts.push((format!("«{}»", info.russian), place)));
        self.names.extend(if parts.is_empty() { vec![info.russian] } else { parts });
    }
}
