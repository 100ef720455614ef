//! A finding as one audience reads it.

use super::Where;
use crate::diagnostic::Level;
use crate::review::audience::Eyes;
use crate::review::phrase::Phrase;
use crate::review::{FindingChange, FindingState};

/// A finding, or several that an audience cannot tell apart.
#[derive(Clone, Debug)]
pub(in crate::review) struct Found {
    /// New, still there or mended.
    pub(in crate::review) state: FindingState,
    /// The code of the rule.
    pub(in crate::review) code: &'static str,
    /// How bad it is.
    pub(in crate::review) level: Level,
    /// What is wrong, or what the rule is about.
    pub(in crate::review) headline: String,
    /// What to do.
    pub(in crate::review) help: Option<String>,
    /// Does it keep the section from being built?
    pub(in crate::review) stops_build: bool,
    /// Where.
    pub(in crate::review) spot: Option<Where>,
    /// What it is known by, as in `check`; nothing where it stands for several.
    pub(in crate::review) fingerprint: Option<String>,
    /// How many there are.
    pub(in crate::review) times: usize,
}

impl Found {
    /// Is it told among what breaks?
    #[must_use]
    pub(in crate::review) fn breaks(&self) -> bool {
        self.state == FindingState::New && self.stops_build
    }

    pub(super) fn of(finding: &FindingChange, eyes: &Eyes<'_>) -> Self {
        let inside = eyes.inside(()).is_some();
        let headline = if inside { &finding.headline } else { &finding.summary };
        Found {
            state: finding.state,
            code: finding.code,
            level: finding.level,
            headline: Phrase::said(headline).words(),
            help: finding.help.as_ref().filter(|_| inside).map(|help| Phrase::said(help).words()),
            stops_build: finding.stops_build,
            spot: inside.then(|| eyes.spot(&finding.spot)),
            fingerprint: inside.then(|| finding.fingerprint.to_string()),
            times: 1,
        }
    }

    /// Adds a finding to those before it; those whose places may not be known are counted by their rule.
    pub(super) fn gather(mut told: Vec<Found>, next: Found) -> Vec<Found> {
        let key = |found: &Found| (found.state, found.code, found.level, found.stops_build);
        let is_placed = next.spot.is_some();
        match told.iter_mut().find(|known| !is_placed && key(known) == key(&next)) {
            Some(known) => known.times += 1,
            None => told.push(next),
        }
        told
    }
}
