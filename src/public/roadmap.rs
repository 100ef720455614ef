//! A road map as others may see it.

use super::Disclosure;
use super::shown::Shown;
use crate::diagnostic::FileId;
use crate::model::{Progress, Roadmap, SchoolYear};
use crate::record::kind;

/// A road map: a plan in which nobody is named but by their consent.
#[derive(Clone, Copy, Debug)]
pub struct PublicRoadmap<'d> {
    disclosure: &'d Disclosure<'d>,
    roadmap: Roadmap<'d>,
}

impl<'d> PublicRoadmap<'d> {
    pub(super) fn new(disclosure: &'d Disclosure<'d>, roadmap: Roadmap<'d>) -> Self {
        PublicRoadmap { disclosure, roadmap }
    }

    /// The number of the file that holds its record; it tells nothing of what stands there.
    #[must_use]
    pub fn file(&self) -> FileId {
        self.roadmap.entry.file()
    }

    /// Its fields for anyone.
    #[must_use]
    pub fn fields(&self) -> Shown<'d, kind::Roadmap> {
        Shown::new(self.disclosure, &self.roadmap.entry.fields)
    }

    /// The school year that it plans, where its words say one.
    #[must_use]
    pub fn year(&self) -> Option<SchoolYear> {
        self.roadmap.year()
    }

    /// The word that stands for it in addresses: its school year.
    #[must_use]
    pub fn address(&self) -> &'d str {
        self.disclosure.address_of_roadmap(self.roadmap.index)
    }

    /// How many of its items are done on the day that is shown, and how many there are.
    pub(super) fn done(&self) -> (usize, usize) {
        let (items, today) = (self.roadmap.items.known().map_or(&[][..], Vec::as_slice), self.disclosure.today());
        let done = items.iter().filter(|item| Progress::of(&item.due, &item.done, today) == Progress::Done);
        (done.count(), items.len())
    }
}
