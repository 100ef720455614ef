//! Where a record of the base stands in the head: the same file, or another where the record was renamed.

use std::collections::HashMap;

use super::Between;
use crate::diagnostic::{FileId, Texts};

/// The records that stand in another file now, by the file in which they stood.
pub(super) struct Moved(HashMap<FileId, FileId>);

impl Moved {
    pub(super) fn of(between: &Between<'_>) -> Self {
        let both = between.all().iter().filter_map(|met| met.base.zip(met.head));
        let files = both.map(|((_, base), (_, head))| (base.head().file, head.head().file));
        Moved(files.filter(|(base, head)| base != head).collect())
    }

    /// The file of the head that holds what a file of the base held; what was not renamed stands where it stood.
    pub(super) fn file(&self, base: FileId) -> FileId {
        self.0.get(&base).copied().unwrap_or(base)
    }

    /// The file of the base that held what a file of the head holds.
    pub(super) fn before(&self, head: FileId) -> FileId {
        self.0.iter().find(|(_, is)| **is == head).map_or(head, |(was, _)| *was)
    }

    /// The paths of the renamed files, before and now.
    pub(super) fn paths<'t>(&self, base: &'t dyn Texts, head: &'t dyn Texts) -> HashMap<&'t str, &'t str> {
        self.0.iter().map(|(was, is)| (base.path(*was), head.path(*is))).collect()
    }
}
