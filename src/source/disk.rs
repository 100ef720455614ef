//! The tree on the disk.

use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use walkdir::{DirEntry, WalkDir};

use super::tree::{Entry, EntryKind, Error, Stamp, Tree};

/// A content folder on the disk. Names that begin with a dot are not content and are passed over.
#[derive(Clone, Debug)]
pub struct Disk {
    root: PathBuf,
}

impl Disk {
    /// The tree below `root`, usually `SCHOOL/content`.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Disk { root: root.into() }
    }
}

impl Tree for Disk {
    fn entries(&self) -> Result<Vec<Entry>, Error> {
        if !self.root.is_dir() {
            return Err(Error::Missing(self.root.clone()));
        }
        let home = self.root.canonicalize().unwrap_or_else(|_| self.root.clone());
        let walk = WalkDir::new(&self.root).min_depth(1).into_iter();
        let mut entries = Vec::new();
        for found in walk.filter_entry(|entry| !hidden(entry)) {
            match found {
                Ok(found) => entries.extend(entry(&self.root, &home, &found)),
                Err(error) => entries.push(closed(&self.root, error)?),
            }
        }
        Ok(entries)
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        fs::read(self.root.join(path))
    }
}

fn hidden(entry: &DirEntry) -> bool {
    entry.file_name().as_encoded_bytes().first() == Some(&b'.')
}

fn entry(root: &Path, home: &Path, found: &DirEntry) -> Option<Entry> {
    let (path, is_text) = relative(root, found.path());
    let kind = if is_text { kind(home, found, &path)? } else { EntryKind::UnreadableName };
    Some(Entry { path, kind })
}

/// The path in the tree, and whether every part of it is valid text.
fn relative(root: &Path, path: &Path) -> (String, bool) {
    let inside = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = inside.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    let is_text = inside.to_str().is_some();
    (parts.join("/"), is_text)
}

fn kind(home: &Path, found: &DirEntry, path: &str) -> Option<EntryKind> {
    let file_type = found.file_type();
    if file_type.is_symlink() {
        return Some(link(home, found.path()));
    }
    if file_type.is_dir() {
        return path.to_lowercase().ends_with(".md").then_some(EntryKind::FolderNamedAsRecord);
    }
    if !file_type.is_file() {
        return Some(EntryKind::Special);
    }
    Some(found.metadata().map_or(EntryKind::File { size: 0, stamp: None }, |data| file(&data)))
}

fn file(data: &Metadata) -> EntryKind {
    EntryKind::File { size: data.len(), stamp: stamp(data) }
}

/// How long a file must have rested before its stamp is believed: a clock's tick may hold two writes.
const REST: Duration = Duration::from_secs(2);

/// What tells that a file is still the same; nothing while it is too young to tell.
fn stamp(data: &Metadata) -> Option<Stamp> {
    let written = data.modified().ok()?;
    let rested = written.elapsed().is_ok_and(|age| age >= REST);
    rested.then(|| Stamp::Written { written: nanoseconds(written), change: change(data) })
}

fn nanoseconds(time: SystemTime) -> i128 {
    time.duration_since(UNIX_EPOCH).map_or(-1, |since| i128::try_from(since.as_nanos()).unwrap_or(i128::MAX))
}

#[cfg(unix)]
fn change(data: &Metadata) -> (i128, u64) {
    use std::os::unix::fs::MetadataExt;
    (i128::from(data.ctime()) * 1_000_000_000 + i128::from(data.ctime_nsec()), data.ino())
}

#[cfg(not(unix))]
fn change(data: &Metadata) -> (i128, u64) {
    (data.created().map_or(-1, nanoseconds), 0)
}

/// A link is followed to a file inside the tree only.
fn link(home: &Path, path: &Path) -> EntryKind {
    let inside = path.canonicalize().ok().filter(|real| real.starts_with(home) && real.is_file());
    match inside.and_then(|real| real.metadata().ok()) {
        Some(data) => file(&data),
        None => EntryKind::Link {
            target: fs::read_link(path).map_or_else(|_| String::new(), |to| to.to_string_lossy().into_owned()),
        },
    }
}

/// A folder that may not be listed is content in trouble; the root in trouble is an error.
fn closed(root: &Path, error: walkdir::Error) -> Result<Entry, Error> {
    let reason = error.io_error().map_or(io::ErrorKind::Other, io::Error::kind);
    match error.path() {
        Some(path) if path != root => {
            let path = format!("{}/", relative(root, path).0);
            Ok(Entry { path, kind: EntryKind::Closed { reason } })
        }
        _ => Err(Error::Unlistable { path: root.to_path_buf(), source: error.into() }),
    }
}
