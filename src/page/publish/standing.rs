//! The site as it stands before an edition: receives its place, returns what is on the disk and whether a file
//! there already is what is to be published.

use std::fs;
use std::path::PathBuf;

use super::cache::Cache;
use super::digest::Digest;
use super::error::{Error, trouble};
use super::ledger::{Leaf, Ledger};
use super::manifest::{Entry, Manifest};
use super::place::Place;
use super::stamp::Stamp;
use super::tree::Tree;
use super::{MANIFEST, MARKER};

pub(super) struct Standing {
    pub(super) root: PathBuf,
    /// Bytes of the manifest; empty if there is none.
    manifest_bytes: Vec<u8>,
    /// `None` if there is none or it is damaged; then no key is known.
    manifest: Option<Manifest>,
    pub(super) cache: Cache,
    tree: Tree,
}

impl Standing {
    pub(super) fn read(place: &Place) -> Result<Standing, Error> {
        let root = place.target.clone();
        let tree = Tree::walk(&root).map_err(trouble("прочитать папку раздела", &root))?;
        let manifest_bytes = fs::read(root.join(MANIFEST)).unwrap_or_default();
        let manifest = Manifest::parse(&manifest_bytes);
        let cache = Cache::read(&place.cache, &place.name);
        Ok(Standing { root, manifest_bytes, manifest, cache, tree })
    }

    /// Returns the file at `path` if it holds bytes of this length and digest.
    pub(super) fn holding(&self, path: &str, length: usize, digest: Digest) -> Option<Leaf> {
        let stamp = *self.tree.files.get(path)?;
        let same = stamp.size == length as u64 && self.digest(path, stamp)? == digest;
        same.then(|| Leaf { path: path.to_owned(), digest, key: None, stamp })
    }

    /// Returns the file at `path` if it was made from this key and nobody has touched it since.
    pub(super) fn made_from(&self, path: &str, key: Digest) -> Option<Leaf> {
        let entry = self.manifest.as_ref()?.files.get(path).filter(|entry| entry.key == Some(key))?;
        let stamp = *self.tree.files.get(path)?;
        let same = self.digest(path, stamp)? == entry.digest;
        same.then(|| Leaf { path: path.to_owned(), digest: entry.digest, key: Some(key), stamp })
    }

    /// The digest of the manifest, where there is one.
    pub(super) fn manifest_digest(place: &Place) -> Option<Digest> {
        fs::read(place.target.join(MANIFEST)).ok().map(|bytes| Digest::of(&bytes))
    }

    /// How many files there are, if the manifest has this digest and every file is known to be as it says.
    pub(super) fn untouched(&self, manifest: Digest) -> Option<usize> {
        let files = &self.manifest.as_ref().filter(|_| Digest::of(&self.manifest_bytes) == manifest)?.files;
        let is_known = |path: &String, entry: &Entry| {
            let stamp = self.tree.files.get(path);
            stamp.and_then(|stamp| self.cache.digest(path, *stamp)) == Some(entry.digest)
        };
        let is_whole = files.len() == self.tree.files.len() && self.strays().is_empty();
        (is_whole && files.iter().all(|(path, entry)| is_known(path, entry))).then_some(files.len())
    }

    /// Files that the new site does not have.
    pub(super) fn extra<'a>(&'a self, ledger: &'a Ledger) -> impl Iterator<Item = &'a str> {
        let paths = self.tree.files.keys().map(String::as_str);
        paths.filter(|path| *path != MARKER && !ledger.holds(path))
    }

    pub(super) fn strays(&self) -> &[PathBuf] {
        &self.tree.strays
    }

    /// Whether every file of the new site stands here and nothing else does.
    pub(super) fn is_same(&self, ledger: &Ledger) -> bool {
        let marked = self.tree.files.contains_key(MARKER);
        let same_files = ledger.fresh.is_empty() && self.extra(ledger).next().is_none();
        same_files && self.strays().is_empty() && !marked && self.is_published()
    }

    pub(super) fn has_manifest(&self, bytes: &[u8]) -> bool {
        self.manifest_bytes == bytes
    }

    fn is_published(&self) -> bool {
        !self.manifest_bytes.is_empty()
    }

    /// Digest of the bytes on the disk: by the stamp, or by reading the file.
    fn digest(&self, path: &str, stamp: Stamp) -> Option<Digest> {
        let known = self.cache.digest(path, stamp);
        known.or_else(|| fs::read(self.root.join(path)).ok().map(|bytes| Digest::of(&bytes)))
    }
}
