//! The end of an edition: receives all that was put, makes the target the new site, returns what was done.

use std::fs;

use super::error::Error;
use super::ledger::Ledger;
use super::place::Place;
use super::stage::{Reach, Stage};
use super::standing::Standing;
use super::{MANIFEST, Outcome, Way, cache, exchange, in_place};

pub(super) struct Closing<'a> {
    pub(super) place: &'a Place,
    pub(super) standing: &'a Standing,
    pub(super) stage: &'a Stage,
    pub(super) ledger: Ledger,
    /// Bytes of the new manifest.
    pub(super) manifest: Vec<u8>,
}

impl Closing<'_> {
    /// Leaves out the ways before `first`.
    pub(super) fn run(mut self, first: Way) -> Result<Outcome, Error> {
        let removed = self.standing.extra(&self.ledger).count() + self.standing.strays().len();
        let way = if !self.standing.is_same(&self.ledger) {
            self.replace(first)?
        } else if !self.standing.has_manifest(&self.manifest) {
            self.renew_notes()?
        } else {
            Way::Nothing
        };
        self.remember(way);
        Ok(Outcome { written: self.ledger.fresh.len(), unchanged: self.ledger.kept.len(), removed, way })
    }

    /// Brings a differing target up to date by the first way that serves.
    fn replace(&mut self, first: Way) -> Result<Way, Error> {
        cache::discard(&self.place.cache);
        let way = match first {
            Way::InPlace => Way::InPlace,
            _ => self.exchange(first)?,
        };
        if way == Way::InPlace {
            self.update_in_place()?;
        }
        self.place.clear().map_err(|_| Error::Leftover { path: self.place.next.clone() })?;
        Ok(way)
    }

    /// Returns [`Way::InPlace`], the target untouched, if the folder cannot be exchanged as a whole.
    fn exchange(&mut self, first: Way) -> Result<Way, Error> {
        if self.stage.adopt(&mut self.ledger.kept, &self.standing.root)? == Reach::Elsewhere {
            return Ok(Way::InPlace);
        }
        self.stage.seal(&self.manifest)?;
        exchange::swap(self.place, first)
    }

    /// Replaces nothing but the manifest: one rename, so the target is whole at any moment.
    fn renew_notes(&mut self) -> Result<Way, Error> {
        self.stage.write_manifest(&self.manifest)?;
        let way = match fs::rename(self.stage.path(MANIFEST), self.standing.root.join(MANIFEST)) {
            Ok(()) => Way::Notes,
            Err(_) => self.update_in_place().map(|()| Way::InPlace)?,
        };
        self.place.clear()?;
        Ok(way)
    }

    fn update_in_place(&mut self) -> Result<(), Error> {
        in_place::update(self.stage, self.standing, &mut self.ledger, &self.manifest)
    }

    fn remember(&self, way: Way) {
        let stands = matches!(way, Way::Nothing | Way::Notes) && self.standing.cache.says(self.ledger.leaves());
        if !stands {
            cache::write(&self.place.cache, &self.place.name, self.ledger.leaves());
        }
    }
}
