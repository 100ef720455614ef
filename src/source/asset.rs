//! A file that is no record: a scan, a picture. It is read only when somebody needs its bytes.

use std::fmt;
use std::io;
use std::sync::Arc;

use super::tree::{Entry, EntryKind, Stamp, Tree};

/// A file of the content folder that is no record.
#[derive(Clone)]
pub struct Asset {
    /// Its path in the tree.
    pub path: String,
    /// Its size in bytes.
    pub size: u64,
    /// How to tell that it is still the same, where the tree can.
    pub stamp: Option<Stamp>,
    tree: Arc<dyn Tree>,
}

impl Asset {
    pub(super) fn new(entry: Entry, tree: Arc<dyn Tree>) -> Self {
        let (size, stamp) = if let EntryKind::File { size, stamp } = entry.kind { (size, stamp) } else { (0, None) };
        Asset { path: entry.path, size, stamp, tree }
    }

    /// The path as the curator knows it.
    #[must_use]
    pub fn shown(&self) -> String {
        super::shown(&self.path)
    }

    /// Is it the same file as `other`, with the same bytes as far as can be told without reading?
    #[must_use]
    pub fn repeats(&self, other: &Asset) -> bool {
        self.path == other.path && self.size == other.size && self.stamp.is_some() && self.stamp == other.stamp
    }

    /// Its bytes, read now.
    ///
    /// # Errors
    /// As the machine gives them.
    pub fn read(&self) -> io::Result<Vec<u8>> {
        self.tree.read(&self.path)
    }
}

impl fmt::Debug for Asset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Asset").field("path", &self.path).field("size", &self.size).finish_non_exhaustive()
    }
}
