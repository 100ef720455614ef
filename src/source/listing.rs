//! What a tree holds, before anything of it is read.
//!
//! Receives a tree, returns its entries in order, and a mark by which a later listing is known to be of the same files.

use super::tree::{Entry, EntryKind, Error, Tree};

/// Everything in a tree, by path.
#[derive(Debug)]
pub struct Listing {
    pub(super) entries: Vec<Entry>,
}

impl Listing {
    /// Lists a tree.
    ///
    /// # Errors
    /// When the tree cannot be listed.
    pub fn of(tree: &dyn Tree) -> Result<Self, Error> {
        let mut entries = tree.entries()?;
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Listing { entries })
    }

    /// What is the same as long as nothing in the tree changes; nothing where a file is too young to tell, or the tree
    /// cannot.
    #[must_use]
    pub fn mark(&self) -> Option<[u8; 32]> {
        let mut mark = blake3::Hasher::new();
        for entry in &self.entries {
            let kind = match entry.kind {
                EntryKind::File { stamp: None, .. } => return None,
                ref kind => format!("{}\0{kind:?}\n", entry.path),
            };
            mark.update(kind.as_bytes());
        }
        Some(*mark.finalize().as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::super::tree::Stamp;
    use super::*;

    fn mark(files: &[(&str, u64, Option<i128>)]) -> Option<[u8; 32]> {
        let entries = files.iter().map(|(path, size, written)| {
            let stamp = written.map(|written| Stamp::Written { written, change: (written, 1) });
            Entry { path: (*path).to_owned(), kind: EntryKind::File { size: *size, stamp } }
        });
        Listing { entries: entries.collect() }.mark()
    }

    #[test]
    fn anything_that_changes_changes_the_mark() {
        let before = mark(&[("a.md", 1, Some(5)), ("b.md", 2, Some(5))]);
        assert!(before.is_some());
        assert_eq!(mark(&[("a.md", 1, Some(5)), ("b.md", 2, Some(5))]), before);
        for other in [
            &[("a.md", 1, Some(5))][..],
            &[("a.md", 1, Some(5)), ("c.md", 2, Some(5))],
            &[("a.md", 1, Some(5)), ("b.md", 3, Some(5))],
            &[("a.md", 1, Some(5)), ("b.md", 2, Some(6))],
        ] {
            assert_ne!(mark(other), before, "{other:?}");
        }
    }

    #[test]
    fn a_file_that_is_too_young_marks_nothing() {
        assert_eq!(mark(&[("a.md", 1, Some(5)), ("b.md", 2, None)]), None);
    }
}
