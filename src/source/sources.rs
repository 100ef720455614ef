//! What was read: the texts, the assets, and what was wrong with files.

use std::sync::Arc;

use super::tree::Stamp;
use super::{Asset, shown};
use crate::diagnostic::{FileId, Finding, Texts};

/// One text file.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its number in this run.
    pub id: FileId,
    /// Its path in the tree.
    pub path: String,
    /// The path as the curator knows it.
    pub shown: String,
    /// Its text; empty where it could not be read.
    pub text: Arc<String>,
    /// Could it be read at all? One that could not is a broken record, not a missing one.
    pub readable: bool,
    /// Where its first line ends with CRLF, if one does.
    pub(super) crlf: Option<usize>,
    /// What was wrong with it as a file.
    pub(super) findings: Vec<Finding>,
}

impl Source {
    pub(super) fn read(id: FileId, path: String, text: String) -> Self {
        let crlf = text.find("\r\n");
        Source { id, shown: shown(&path), path, text: Arc::new(text), readable: true, crlf, findings: Vec::new() }
    }

    pub(super) fn unread(id: FileId, path: String) -> Self {
        Source { readable: false, ..Source::read(id, path, String::new()) }
    }

    pub(super) fn with(self, findings: Vec<Finding>) -> Self {
        Source { findings, ..self }
    }

    /// Why its text is not what its bytes are, where it was not UTF-8 or held what is no text.
    #[must_use]
    pub fn altered(&self) -> Option<&Finding> {
        self.findings.first()
    }

    /// The same file with another text.
    #[must_use]
    pub fn saying(&self, text: String) -> Self {
        Source { findings: self.findings.clone(), ..Source::read(self.id, self.path.clone(), text) }
    }

    /// Does it say the same as `other`, and of the same file?
    fn repeats(&self, other: &Source) -> bool {
        self.id == other.id
            && self.path == other.path
            && self.readable == other.readable
            && self.text == other.text
            && self.findings == other.findings
    }

    /// This file, or the one that was read before where nothing changed: what was made of it then stays right.
    pub(super) fn or_standing(self, before: Option<&Arc<Source>>) -> Arc<Source> {
        match before {
            Some(before) if self.repeats(before) => Arc::clone(before),
            _ => Arc::new(self),
        }
    }
}

/// Everything that `load` read from a tree.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Text files by path. A file's place in the list is its [`FileId`], unless another tree was numbered together with
    /// this one: then numbers have gaps and still ascend.
    pub files: Vec<Arc<Source>>,
    /// All other files by path.
    pub assets: Vec<Asset>,
    /// What was wrong with the tree: names, links, files that are no records.
    pub(super) tree: Vec<Finding>,
    /// How to tell that a text file is still the same, in the order of `files`; nothing where its tree cannot.
    pub(super) stamps: Vec<Option<Stamp>>,
}

impl Sources {
    /// The text file of a number.
    #[must_use]
    pub fn file(&self, id: FileId) -> Option<&Arc<Source>> {
        self.files.get(self.at(id)?)
    }

    /// Where the file of a number stands in the list.
    fn at(&self, id: FileId) -> Option<usize> {
        let near = id.0 as usize;
        match self.files.get(near) {
            Some(file) if file.id == id => Some(near),
            _ => self.files.binary_search_by_key(&id, |file| file.id).ok(),
        }
    }

    /// The text file of a number and a path, and the stamp that it had when it was read.
    pub(super) fn standing(&self, id: FileId, path: &str) -> Option<(&Arc<Source>, Option<Stamp>)> {
        let at = self.at(id)?;
        let source = self.files.get(at).filter(|source| source.path == path)?;
        Some((source, self.stamps.get(at).copied().flatten()))
    }

    /// The same files, with `file` in the place of the one of its number.
    pub fn put(&mut self, file: Arc<Source>) {
        if let Some(at) = self.at(file.id) {
            self.files[at] = file;
        }
    }

    /// What was wrong with files as files.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.tree.iter().chain(self.files.iter().flat_map(|file| &file.findings))
    }

    /// Does it hold the very same files as `other`?
    #[must_use]
    pub fn repeats(&self, other: &Sources) -> bool {
        let same = |(one, other): (&Arc<Source>, &Arc<Source>)| Arc::ptr_eq(one, other);
        self.files.len() == other.files.len()
            && self.files.iter().zip(&other.files).all(same)
            && self.assets.len() == other.assets.len()
            && self.assets.iter().zip(&other.assets).all(|(one, other)| one.repeats(other))
            && self.tree == other.tree
    }
}

impl Texts for Sources {
    fn path(&self, file: FileId) -> &str {
        self.file(file).map_or("", |source| &source.shown)
    }

    fn text(&self, file: FileId) -> &str {
        self.file(file).map_or("", |source| &source.text)
    }
}
