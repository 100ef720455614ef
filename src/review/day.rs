//! The day on which something happened, as its record says it: of a meeting, an order, a closing.
//!
//! Receives what a change covers, returns a day. The day on which it was written down is another, and only git knows it.

use chrono::NaiveDate;

use super::delta::{Delta, Edit};
use super::matched::Met;
use crate::record::Declared;
use crate::record::declare::FieldInfo;
use crate::record::kind::{Consent, Pair, Person};
use crate::record::said::{Look, Said};
use crate::record::value::{Reference, Shape};

/// Days on which nothing happens that is told: an end agreed beforehand, a birthday.
const NO_EVENTS: [&FieldInfo; 2] = [Consent::until.info, Person::birth_date.info];

/// The first day that these differences say; of a whole record that appears, its own.
pub(super) fn happened(covers: &[&Delta], met: Option<&Met<'_>>) -> Option<NaiveDate> {
    covers.iter().find_map(|delta| match &delta.edit {
        Edit::Set { after: Some(item), .. } | Edit::Insert { item, .. } => said(delta.field()?, &item.said),
        Edit::Appears => met?.head.and_then(|(_, record)| of_record(record)),
        _ => None,
    })
}

/// A day, the day of a paper, or the first of them in a part.
fn said(info: &FieldInfo, said: &Said) -> Option<NaiveDate> {
    match said {
        Said::One(text) if is_event(info) => day(text),
        Said::Part(part) => part.fields.iter().find_map(|(info, item)| self::said(info, &item.said)),
        _ => None,
    }
}

fn is_event(info: &FieldInfo) -> bool {
    matches!(info.shape, Shape::Date | Shape::Requisites) && !NO_EVENTS.contains(&info)
}

/// The day of a record: that of a pair is the day of its order.
fn of_record(record: &dyn Declared) -> Option<NaiveDate> {
    let mut found = None;
    record.each(&mut |info, field| {
        if info.english == "date" || *info == *Pair::order.info {
            found = found.or_else(|| said(info, &field.said(&Nothing)?));
        }
    });
    found
}

/// `2026-09-05`, `№ 112-о от 2026-09-05`.
fn day(text: &str) -> Option<NaiveDate> {
    let word = text.rsplit(' ').next()?;
    NaiveDate::parse_from_str(word, "%Y-%m-%d").ok()
}

/// Days are read without what surrounds them.
struct Nothing;

impl Look for Nothing {
    fn target(&self, _reference: &Reference) -> Option<String> {
        None
    }

    fn typed(&self, _place: crate::diagnostic::Place) -> String {
        String::new()
    }
}
