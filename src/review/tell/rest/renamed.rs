//! A record that is called otherwise.

use super::telling;
use crate::record::Declared;
use crate::record::declare::Visibility;
use crate::review::delta::Edit;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Bit, Met, Sentence, Severity, Told};

pub(super) struct Renamed;

impl Teller for Renamed {
    fn code(&self) -> &'static str {
        "record.renamed"
    }

    fn about(&self) -> &'static str {
        "У записи другой код или имя файла."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for met in between.all() {
            let whole = met.deltas.iter().find(|delta| delta.edit == Edit::Renamed);
            let Some(whole) = whole.filter(|delta| !told.is_told(delta)) else { continue };
            let sentence = renamed(met);
            told.add(telling(between, met, Severity::Style, sentence).covers([whole]));
        }
    }
}

fn renamed(met: &Met<'_>) -> Sentence {
    let id = |found: Option<(usize, &dyn Declared)>| {
        let text = found.map_or_else(String::new, |(_, record)| record.id().to_owned());
        Bit::Quote { text, seen: Visibility::Nobody }
    };
    say!["запись называется иначе: ", id(met.head), " вместо ", id(met.base), "."]
}
