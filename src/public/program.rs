//! A programme as others may see it.

use super::shown::Shown;
use super::text::Public;
use super::{Disclosure, PublicPair};
use crate::model::Program;
use crate::record::kind;
use crate::record::value::Period;

/// A programme of which only public leaves can be had: no difficulties, no notes.
#[derive(Clone, Copy, Debug)]
pub struct PublicProgram<'d> {
    disclosure: &'d Disclosure<'d>,
    program: Program<'d>,
}

impl<'d> PublicProgram<'d> {
    pub(super) fn new(disclosure: &'d Disclosure<'d>, program: Program<'d>) -> Self {
        PublicProgram { disclosure, program }
    }

    /// Its fields for anyone.
    #[must_use]
    pub fn fields(&self) -> Shown<'d, kind::Program> {
        Shown::new(self.disclosure, &self.program.entry.fields)
    }

    /// The word that stands for it in addresses: that of its pair, with a number where the pair has several.
    #[must_use]
    pub fn address(&self) -> String {
        let Some(pair) = self.program.pair() else { return String::new() };
        let word = self.disclosure.address_of_pair(pair.index);
        let before = pair.programs().take_while(|program| *program != self.program).count();
        if before == 0 { word.to_owned() } else { format!("{word}-{}", before + 1) }
    }

    /// Its pair. Programmes whose pair is unknown are not shown at all.
    #[must_use]
    pub fn pair(&self) -> Option<PublicPair<'d>> {
        self.program.pair().map(|pair| PublicPair::new(self.disclosure, pair))
    }

    /// Its term.
    #[must_use]
    pub fn term(&self) -> Option<Public<Period>> {
        self.program.term().map(Public::new)
    }
}
