//! A record that is written otherwise and says the same.

use super::telling;
use crate::review::delta::{Delta, is_style};
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Told};

pub(super) struct Style;

impl Teller for Style {
    fn code(&self) -> &'static str {
        "style.same"
    }

    fn about(&self) -> &'static str {
        "Записано иначе, смысл тот же: порядок, пробелы, тире, написание."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for met in between.all() {
            let styled: Vec<&Delta> = met.deltas.iter().filter(|delta| is_style(delta)).collect();
            if met.deltas.is_empty() || !styled.is_empty() {
                let sentence = between.subject(met).title.joined(say![": записано иначе, смысл тот же."]);
                told.add(telling(between, met, Severity::Style, sentence).covers(styled));
            }
        }
    }
}
