//! A tree in memory: for tests, and for content that is not on the disk yet.

use std::collections::BTreeMap;
use std::io;

use super::tree::{Entry, EntryKind, Error, Tree};

/// Files by path.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    files: BTreeMap<String, Vec<u8>>,
}

impl Memory {
    /// An empty tree.
    #[must_use]
    pub fn new() -> Self {
        Memory::default()
    }

    /// The tree with one more file.
    #[must_use]
    pub fn file(mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.into(), bytes.into());
        self
    }

    /// A tree from one text in which `//- path` opens each file.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let mut tree = Memory::new();
        for part in text.split("//- ").skip(1) {
            let (path, body) = part.split_once('\n').unwrap_or((part, ""));
            tree = tree.file(path.trim(), body);
        }
        tree
    }
}

impl Tree for Memory {
    fn entries(&self) -> Result<Vec<Entry>, Error> {
        let entry = |(path, bytes): (&String, &Vec<u8>)| Entry {
            path: path.clone(),
            kind: EntryKind::File { size: bytes.len() as u64, stamp: None },
        };
        Ok(self.files.iter().map(entry).collect())
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.files.get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}
