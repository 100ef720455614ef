//! A record of any other kind: what its declarations open, and what they close.

use super::inquiry::{Inquiry, never};
use super::{Answer, Verdict};
use crate::public::Stands;
use crate::record::{Declared, Kind};

impl Inquiry<'_> {
    pub(super) fn plain(self, kind: Kind, record: &dyn Declared) -> Answer {
        let values = self.open_fields(record);
        let main = match values.iter().any(|verdict| verdict.shown) {
            true => Verdict::shown("запись", "часть её полей открыта всем", record.head()),
            false => Verdict::hidden("запись", "всё, что в ней написано, остаётся в школе", record.head()),
        };
        Answer {
            title: format!("{} «{}»", kind.meaning().to_lowercase(), record.id()),
            kind,
            head: record.head(),
            stands: main.shown.then_some(Stands::With(record.head().file)).into_iter().collect(),
            main,
            values,
            never: never(kind, record),
        }
    }
}
