//! What was read: the texts, the assets, and what was wrong with files.

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
    pub text: String,
    /// Could it be read at all? One that could not is a broken record, not a missing one.
    pub readable: bool,
}

impl Source {
    pub(super) fn read(id: FileId, path: String, text: String) -> Self {
        Source { id, shown: shown(&path), path, text, readable: true }
    }

    pub(super) fn unread(id: FileId, path: String) -> Self {
        Source { id, shown: shown(&path), path, text: String::new(), readable: false }
    }
}

/// Everything that `load` read from a tree.
#[derive(Clone, Debug)]
pub struct Sources {
    /// Text files by path; a file's place in the list is its [`FileId`].
    pub files: Vec<Source>,
    /// All other files by path.
    pub assets: Vec<Asset>,
    /// What was wrong with files as files.
    pub findings: Vec<Finding>,
}

impl Texts for Sources {
    fn path(&self, file: FileId) -> &str {
        self.files.get(file.0 as usize).map_or("", |source| &source.shown)
    }

    fn text(&self, file: FileId) -> &str {
        self.files.get(file.0 as usize).map_or("", |source| &source.text)
    }
}
