//! A programme that is approved, or no longer.

use crate::name::Case;
use crate::record::kind;
use crate::review::bits::program;
use crate::review::sentence::say;
use crate::review::tell::Teller;
use crate::review::{Between, Severity, Subject, Told};

pub(super) struct Approved;

impl Teller for Approved {
    fn code(&self) -> &'static str {
        "program.approved"
    }

    fn about(&self) -> &'static str {
        "Программа согласована, или согласование снято."
    }

    fn tell<'b>(&self, between: &'b Between<'b>, told: &mut Told<'b>) {
        for seen in between.programs() {
            let Some((_, head, deltas)) = seen.changed(&[kind::Program::approved.info]) else { continue };
            let name = program(&head, Case::Nominative);
            let sentence = match head.approved.known() {
                Some(day) => say![name, " согласована ", day.0, "."],
                None => say!["согласование снято: ", name, "."],
            };
            told.add(seen.tell(Severity::Important, Subject::program(&head), sentence).covers(deltas));
        }
    }
}
