//! The door to files: what a tree must answer, whether it is the disk, memory or a git revision.

use std::io;
use std::path::PathBuf;

use rayon::prelude::*;

use super::trouble;
use crate::diagnostic::Finding;

/// A folder of content, read-only. Paths are relative to `content/`, with `/`.
pub trait Tree: Send + Sync {
    /// Every file below the folder, and everything that looks like one but cannot be read. Order is free.
    ///
    /// # Errors
    /// When the folder itself is missing or cannot be listed.
    fn entries(&self) -> Result<Vec<Entry>, Error>;

    /// The bytes of one file that [`Tree::entries`] named.
    ///
    /// # Errors
    /// As the machine gives them: the file may have gone or be locked.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;

    /// The bytes of many files, each as [`Tree::read`] gives them, in the order of the paths.
    fn read_many(&self, paths: &[&str]) -> Vec<io::Result<Vec<u8>>> {
        paths.par_iter().map(|path| self.read(path)).collect()
    }
}

/// One thing in a tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its path in the tree. A name that is not UTF-8 stands with replacement characters; a folder ends with `/`.
    pub path: String,
    /// What it is.
    pub kind: EntryKind,
}

/// What a file shows without being read: while it stays the same, so do its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stamp {
    /// A file of the disk.
    Written {
        /// When its bytes were last written, in nanoseconds since 1970.
        written: i128,
        /// When anything about it last changed, and which file of the disk it is.
        change: (i128, u64),
    },
    /// The digest by which git knows the bytes, filled up with zeros where it is shorter.
    Object([u8; 32]),
}

/// What a thing in a tree is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// A regular file of so many bytes, or a link to one inside the tree.
    File {
        /// Its size in bytes.
        size: u64,
        /// How to tell that it is still the same; nothing where the tree cannot, or the file changed just now.
        stamp: Option<Stamp>,
    },
    /// A folder whose name says that it should be a record.
    FolderNamedAsRecord,
    /// A link that leads out of the tree, to a folder, in a circle, or nowhere.
    Link {
        /// Where it leads, as it is written in the link.
        target: String,
    },
    /// A pipe, device or socket.
    Special,
    /// A file whose name is not text.
    UnreadableName,
    /// A folder that may not be listed, with the reason.
    Closed {
        /// What the system says.
        reason: io::ErrorKind,
    },
}

/// Trouble with the machine, not with the content.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no content folder.
    #[error("нет папки с записями: {0}\n  помощь: перейдите в папку школы или укажите её: --root ПАПКА")]
    Missing(PathBuf),
    /// The content folder cannot be listed.
    #[error("не удаётся прочитать папку {path}: {source}")]
    Unlistable {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// The finding for an entry that is no file.
pub(super) fn trouble_of(entry: &Entry) -> Option<Finding> {
    match &entry.kind {
        EntryKind::File { .. } => None,
        EntryKind::FolderNamedAsRecord => Some(trouble::folder_named_as_record(&entry.path)),
        EntryKind::Link { target } => Some(trouble::link(&entry.path, target)),
        EntryKind::Special => Some(trouble::special(&entry.path)),
        EntryKind::UnreadableName => Some(trouble::unreadable_name(&entry.path)),
        EntryKind::Closed { reason } => Some(trouble::closed(&entry.path, *reason)),
    }
}
