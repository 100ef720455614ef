//! Publishing: receives finished files, makes the target folder the whole new site.
//!
//! ```text
//! open: lock, settle what a killed run left, look at the standing site
//!   put, put, put …: unchanged files are noted, changed ones written into site/.next
//! finish: link the unchanged ones, seal with the manifest, exchange the two folders, remove the old site
//! ```
//!
//! Whenever the process is killed, the target is a whole old or a whole new site. Where two folders cannot be
//! exchanged, two renames stand in, and the next run finishes them; where the target cannot be moved at all, it
//! is brought up to date file by file. [`Outcome::way`] says which it was.
//!
//! A target is ours if it is absent, empty or has our manifest; then all of it is ours, and a file that the new
//! site does not have goes away with the old one. Anything else is refused and never touched. A symbolic link is
//! followed. What a layer above must know: nothing here renders, vets or reads content, there is no clock, and
//! file names are not compared beyond letter case (composed and decomposed «й» are two names).

mod address;
mod cache;
mod closing;
mod digest;
mod error;
mod exchange;
mod in_place;
mod ledger;
mod manifest;
mod origin;
mod place;
pub(crate) mod single;
mod stage;
mod stamp;
mod standing;
mod tree;

use std::path::Path;
use std::sync::{Mutex, PoisonError};

pub(crate) use digest::Digest;
pub(crate) use error::Error;
pub(crate) use manifest::Manifest;
pub use manifest::Notes;
pub(crate) use origin::{Origin, Stands};

use closing::Closing;
use ledger::{Leaf, Ledger};
use place::Place;
use stage::Stage;
use standing::Standing;

/// The manifest's name in the published folder.
pub(crate) const MANIFEST: &str = "nastavnik.json";
/// Lies in a folder while we are writing it.
const MARKER: &str = ".nastavnik-unfinished";

/// One writing of the site, from lock to exchange. Dropped before [`Edition::finish`], it changes nothing; after an
/// error it must be dropped.
pub(crate) struct Edition {
    standing: Standing,
    stage: Stage,
    ledger: Mutex<Ledger>,
    /// Last, because it holds the lock.
    place: Place,
}

/// What an edition did; counts are files, the manifest aside.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// Files whose bytes are new.
    pub written: usize,
    /// Files that stand as they stood.
    pub unchanged: usize,
    /// Files that the new site does not have.
    pub removed: usize,
    /// How the new site took its place.
    pub way: Way,
}

/// How the new site took its place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// Nothing differed, nothing was touched.
    Nothing,
    /// Only the notes differed; the manifest was replaced in one step.
    Notes,
    /// In one step: two folders exchanged, or one renamed where there was none.
    Exchange,
    /// In two steps, which the next run finishes if this one is killed between them.
    Renames,
    /// File by file, because the folder cannot be moved.
    InPlace,
}

impl Edition {
    /// Takes the lock beside the target, refuses a target that is not ours, settles what a killed run left.
    pub(crate) fn open(target: &Path) -> Result<Edition, Error> {
        let place = Place::take(target)?;
        let standing = Standing::read(&place)?;
        Ok(Edition { standing, stage: Stage::new(place.next.clone()), ledger: Mutex::default(), place })
    }

    /// Puts one file. `path` is relative, with `/`. Any number of threads may put at once.
    pub(crate) fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        self.claim(path)?;
        self.settle(path, None, bytes)
    }

    /// Puts one file made from `key`: `make` is asked for the bytes only if the file that stands there was made
    /// from something else or was touched. For an asset the key is the digest of its bytes.
    pub(crate) fn put_keyed<E: From<Error>>(
        &self,
        path: &str,
        key: Digest,
        make: impl FnOnce() -> Result<Vec<u8>, E>,
    ) -> Result<(), E> {
        self.claim(path)?;
        if let Some(leaf) = self.standing.made_from(path, key) {
            self.note(|ledger| ledger.kept.push(leaf));
            return Ok(());
        }
        Ok(self.settle(path, Some(key), &make()?)?)
    }

    /// Makes the target what was put, and nothing else.
    pub(crate) fn finish(self, notes: Notes) -> Result<Outcome, Error> {
        self.finish_from(Way::Exchange, notes)
    }

    /// As [`Edition::finish`], leaving out the ways before `first`.
    pub(super) fn finish_from(self, first: Way, notes: Notes) -> Result<Outcome, Error> {
        // The place comes first and so is dropped last: the stage must be gone before the lock is.
        let Edition { place, standing, stage, ledger } = self;
        let ledger = ledger.into_inner().unwrap_or_else(PoisonError::into_inner);
        let manifest = Manifest::new(notes, ledger.leaves()).to_bytes();
        Closing { place: &place, standing: &standing, stage: &stage, ledger, manifest }.run(first)
    }

    fn claim(&self, path: &str) -> Result<(), Error> {
        address::check(path)?;
        self.note(|ledger| ledger.claim(path))
    }

    /// Notes a file that already stands, or writes it into the stage.
    fn settle(&self, path: &str, key: Option<Digest>, bytes: &[u8]) -> Result<(), Error> {
        let digest = Digest::of(bytes);
        if let Some(leaf) = self.standing.holding(path, bytes.len(), digest) {
            self.note(|ledger| ledger.kept.push(Leaf { key, ..leaf }));
            return Ok(());
        }
        let stamp = self.stage.write(path, bytes)?;
        self.note(|ledger| ledger.fresh.push(Leaf { path: path.to_owned(), digest, key, stamp }));
        Ok(())
    }

    fn note<T>(&self, write: impl FnOnce(&mut Ledger) -> T) -> T {
        write(&mut self.ledger.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[cfg(test)]
mod tests;
