//! What became of findings between the sides.

use super::Spot;
use crate::diagnostic::{Fingerprint, Level};

/// A finding of either side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingChange {
    /// New, still there or mended.
    pub state: FindingState,
    /// The code of the rule.
    pub code: &'static str,
    /// How bad it is.
    pub level: Level,
    /// What is wrong.
    pub headline: String,
    /// What to do, where the finding says it.
    pub help: Option<String>,
    /// What the rule finds, in the words of its manual: names nobody.
    pub summary: String,
    /// Does it keep the section from being built?
    pub stops_build: bool,
    /// Where it stands; of a mended one, where it stood.
    pub spot: Spot,
    /// What it is known by, as in `check`.
    pub fingerprint: Fingerprint,
}

/// What became of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingState {
    /// The head alone has it.
    New,
    /// Both have it, in a record that changed.
    Standing,
    /// The base alone has it.
    Fixed,
}

impl FindingState {
    /// Its word in machine formats.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            FindingState::New => "new",
            FindingState::Standing => "standing",
            FindingState::Fixed => "fixed",
        }
    }
}
