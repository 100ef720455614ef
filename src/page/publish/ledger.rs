//! The ledger of one edition: receives every file as it is put, refuses a second file on the same place, and
//! returns what the manifest and the cache list. It does no input or output, so its lock is held for moments.

use std::collections::HashMap;

use super::address;
use super::digest::Digest;
use super::error::Error;
use super::stamp::Stamp;

/// One file of the site.
#[derive(Clone, Debug)]
pub(super) struct Leaf {
    pub(super) path: String,
    pub(super) digest: Digest,
    /// What the file was made from, if its maker said so.
    pub(super) key: Option<Digest>,
    pub(super) stamp: Stamp,
}

#[derive(Default)]
pub(super) struct Ledger {
    /// Lower-case path → the path as written, for files and for their folders.
    places: HashMap<String, Place>,
    /// Files that stand unchanged in the old site.
    pub(super) kept: Vec<Leaf>,
    /// Files written into the stage.
    pub(super) fresh: Vec<Leaf>,
}

#[derive(PartialEq)]
enum Place {
    File(String),
    Folder(String),
}

impl Ledger {
    /// Takes the place of a file before anything is written. Letters differing only in case are one place,
    /// because the webmaster's server may be Windows.
    pub(super) fn claim(&mut self, path: &str) -> Result<(), Error> {
        if let Some(taken) = self.places.get(&path.to_lowercase()) {
            return Err(collision(taken, path));
        }
        self.claim_folder(address::folder(path))?;
        self.places.insert(path.to_lowercase(), Place::File(path.to_owned()));
        Ok(())
    }

    fn claim_folder(&mut self, folder: &str) -> Result<(), Error> {
        if folder.is_empty() {
            return Ok(());
        }
        match self.places.get(&folder.to_lowercase()) {
            Some(Place::Folder(known)) if known == folder => Ok(()),
            Some(taken) => Err(collision(taken, folder)),
            None => {
                self.places.insert(folder.to_lowercase(), Place::Folder(folder.to_owned()));
                self.claim_folder(address::folder(folder))
            }
        }
    }

    /// Whether the new site has a file exactly there.
    pub(super) fn holds(&self, path: &str) -> bool {
        self.places.get(&path.to_lowercase()).is_some_and(|place| *place == Place::File(path.to_owned()))
    }

    pub(super) fn leaves(&self) -> impl Iterator<Item = &Leaf> {
        self.kept.iter().chain(&self.fresh)
    }
}

fn collision(taken: &Place, path: &str) -> Error {
    let (Place::File(first) | Place::Folder(first)) = taken;
    Error::Collision { first: first.clone(), second: path.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claims(paths: &[&str]) -> Result<(), String> {
        let mut ledger = Ledger::default();
        paths.iter().try_for_each(|path| ledger.claim(path)).map_err(|error| error.to_string())
    }

    #[test]
    fn different_places_are_free() {
        assert_eq!(claims(&["a.html", "pairs/a.html", "pairs/2026/a.html", "news/a.html"]), Ok(()));
    }

    #[test]
    fn one_place_is_taken_once() {
        for paths in [
            ["a.html", "a.html"],
            ["Pairs/a.html", "pairs/a.html"],
            ["Pairs/a.html", "pairs/b.html"],
            ["x/Пары/a.html", "x/пары/b.html"],
            ["pairs", "pairs/a.html"],
            ["pairs/a.html", "pairs"],
        ] {
            assert!(claims(&paths).is_err(), "{paths:?}");
        }
    }

    #[test]
    fn the_message_names_both() {
        let message = claims(&["Pairs/a.html", "Pairs/A.html"]).unwrap_err();
        assert!(message.contains("«Pairs/a.html» и «Pairs/A.html»"), "{message}");
    }
}
