//! The school's folder as it lies on the disk, with what git knows of it.

use std::collections::{HashMap, HashSet};
use std::io;
use std::path::Path;

use super::{Error, call, index, revision};
use crate::source::Disk;
use crate::source::tree::{self, Entry, EntryKind, Stamp, Tree};

/// The content on the disk. A file that is the same as in the index is known by its object, so that nobody needs to read
/// it out of git to know that a commit has the same.
#[derive(Debug)]
pub struct Working {
    disk: Disk,
    /// Path → object, of the files that git finds unchanged.
    clean: HashMap<String, Stamp>,
}

impl Working {
    pub(super) fn of(folder: &Path) -> Result<Self, Error> {
        let said = index::said(folder, None)?;
        let asked = ["diff-files", "--name-only", "-z", "--relative", "--no-ext-diff", "--", "content"];
        let touched = call::ask(folder, &asked)?.sure()?;
        let touched: HashSet<&[u8]> = touched.split(|byte| *byte == 0).collect();
        let clean = index::staged(&said).filter(|one| one.is_file && one.is_watched && !touched.contains(one.path));
        let known = clean.filter_map(|one| {
            let path = std::str::from_utf8(one.path).ok()?.strip_prefix("content/")?;
            Some((path.to_owned(), revision::stamp(one.object)?))
        });
        Ok(Working { disk: Disk::new(folder.join("content")), clean: known.collect() })
    }

    fn known(&self, entry: Entry) -> Entry {
        let EntryKind::File { size, stamp } = entry.kind else { return entry };
        let stamp = self.clean.get(&entry.path).copied().or(stamp);
        Entry { kind: EntryKind::File { size, stamp }, ..entry }
    }
}

impl Tree for Working {
    fn entries(&self) -> Result<Vec<Entry>, tree::Error> {
        Ok(self.disk.entries()?.into_iter().map(|entry| self.known(entry)).collect())
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.disk.read(path)
    }
}
