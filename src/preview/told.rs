//! What a browser is told of a state: receives the state and the page that the browser shows, returns JSON.
//!
//! To this machine alone everything is told. Others, who may see the preview with `--bind`, are told of pages only:
//! findings quote the records.

use std::path::Path;

use serde::Serialize;

use super::item::Item;
use super::look::Look;
use super::section::Served;
use super::state::State;
use crate::diagnostic::{Finding, Level, Location};

/// The most findings that are told one by one.
const MOST: usize = 200;

/// What a page of the preview shows beside itself.
#[derive(Default, Serialize)]
pub(super) struct Told<'s> {
    /// Tells this state from all others.
    build: &'s str,
    /// The digest of the page that is shown; nothing where the section has none.
    page: Option<String>,
    /// What pages take along.
    #[serde(flatten)]
    look: Option<&'s Look>,
    /// Is an earlier section shown, because the records cannot be published as they are?
    stale: bool,
    /// What keeps the program from working, in its own words.
    trouble: Option<&'s str>,
    /// The page on which the last change is seen best.
    changed: Option<&'s str>,
    /// Shall the browser go there?
    follows: bool,
    /// May it be told what was found?
    private: bool,
    errors: usize,
    warnings: usize,
    advice: usize,
    /// How many findings a permit covers.
    permitted: usize,
    /// Findings of the page that is shown.
    here: Vec<Item<'s>>,
    /// Findings of the whole school.
    all: Vec<Item<'s>>,
    /// How many of them are not told.
    more: usize,
}

/// What is told, and where the files lie.
pub(super) struct Teller<'s> {
    pub(super) state: &'s State,
    /// The school's folder.
    pub(super) root: &'s Path,
    pub(super) is_private: bool,
    /// Shall browsers go to the page of the record that changed?
    pub(super) follows: bool,
}

impl<'s> Teller<'s> {
    /// Everything that the page at `path` shows, `served` as it is now.
    pub(super) fn tell(&self, path: &str, served: Option<&'s Served>) -> Told<'s> {
        let told = self.of_page(served);
        if self.is_private { self.with_findings(told, path, served) } else { told }
    }

    /// What everybody may hear.
    fn of_page(&self, served: Option<&'s Served>) -> Told<'s> {
        let state = self.state;
        let is_unfit = served.is_some_and(|served| !served.faults.is_empty());
        Told {
            build: &state.build,
            page: served.and_then(Served::digest),
            look: state.section.as_ref().map(|section| section.look()),
            stale: !state.is_fresh || is_unfit,
            trouble: self.trouble(served).map(|_| "Просмотр не может прочитать записи."),
            changed: state.page_of_change(),
            follows: self.follows,
            private: self.is_private,
            ..Told::default()
        }
    }

    /// What the curator hears besides: those that keep the section from being built stand first.
    fn with_findings(&self, told: Told<'s>, path: &str, served: Option<&'s Served>) -> Told<'s> {
        let faults = served.map_or(&[][..], |served| &served.faults);
        let mut all: Vec<&Finding> = faults.iter().chain(&self.state.judged.findings).collect();
        all.sort_by_key(|finding| !finding.stops_publishing());
        let count = |level| all.iter().filter(|finding| finding.level == level).count();
        let here = all.iter().filter(|finding| self.concerns(finding, path)).take(MOST);
        Told {
            trouble: self.trouble(served),
            errors: count(Level::Error),
            warnings: count(Level::Warning),
            advice: count(Level::Advice),
            permitted: self.state.judged.summary.map_or(0, |summary| summary.permitted),
            here: here.map(|finding| Item::of(finding, self.state, self.root)).collect(),
            more: all.len().saturating_sub(MOST),
            all: all.iter().take(MOST).map(|finding| Item::of(finding, self.state, self.root)).collect(),
            ..told
        }
    }

    fn trouble(&self, served: Option<&'s Served>) -> Option<&'s str> {
        self.state.trouble.as_deref().or(served.and_then(|served| served.trouble.as_deref()))
    }

    /// Was it found on this page, or in the record that it shows?
    fn concerns(&self, finding: &Finding, page: &str) -> bool {
        let places = finding.place().into_iter().chain(finding.others.iter().map(|label| label.place));
        let is_shown = places.map(|place| place.file).any(|file| self.state.page_of(file) == Some(page));
        is_shown || matches!(&finding.location, Location::Output { page: own, .. } if own == page)
    }
}
