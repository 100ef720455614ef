//! Two trees read together: what was, and what is.
//!
//! Receives both trees, returns their [`Sources`] under one numbering: a path has the same [`FileId`] on both sides, and
//! a text that both have is the very same [`Source`], so that everything behind can tell at once what did not change.
//! The head is read first: where it is a folder of the disk, only what changed is asked of git.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::tree::{Error, Tree};
use super::{Listing, Source, Sources, may_be_record, numbered};
use crate::diagnostic::FileId;

/// What two trees hold.
#[derive(Debug)]
pub struct Sides {
    /// What was.
    pub base: Sources,
    /// What is.
    pub head: Sources,
}

/// Reads two trees.
///
/// # Errors
/// When one of them cannot be listed.
pub fn sides(base: &Arc<dyn Tree>, head: &Arc<dyn Tree>) -> Result<Sides, Error> {
    let (was, is) = (Listing::of(base.as_ref())?, Listing::of(head.as_ref())?);
    let numbers = numbers(&[&was, &is]);
    let number = |_, path: &str| numbers[path];
    let head = numbered(head, is, &Sources::default(), number);
    let base = numbered(base, was, &head, number);
    Ok(Sides { base, head })
}

/// A number for each path that is a text on either side, in the order of the paths.
fn numbers(listings: &[&Listing]) -> HashMap<String, FileId> {
    let texts = listings.iter().flat_map(|listing| &listing.entries).filter(|entry| may_be_record(entry));
    let paths: BTreeSet<&str> = texts.map(|entry| entry.path.as_str()).collect();
    paths.into_iter().map(str::to_owned).zip((0..).map(FileId)).collect()
}

impl Sides {
    /// Do both sides have this text, and does it say the same?
    #[must_use]
    pub fn is_same(&self, file: FileId) -> bool {
        let both = self.base.file(file).zip(self.head.file(file));
        both.is_some_and(|(base, head): (&Arc<Source>, &Arc<Source>)| Arc::ptr_eq(base, head))
    }

    /// The texts that both sides have and that say the same.
    #[must_use]
    pub fn same(&self) -> HashSet<FileId> {
        self.head.files.iter().map(|file| file.id).filter(|file| self.is_same(*file)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Memory;

    fn read(base: &str, head: &str) -> Sides {
        let tree = |text| Arc::new(Memory::from_text(text)) as Arc<dyn Tree>;
        sides(&tree(base), &tree(head)).expect("memory can be listed")
    }

    fn paths(sources: &Sources) -> Vec<(u32, &str)> {
        sources.files.iter().map(|file| (file.id.0, file.path.as_str())).collect()
    }

    #[test]
    fn a_path_has_one_number_on_both_sides() {
        let sides = read("//- a.md\nа\n//- c.md\nв\n", "//- b.md\nб\n//- c.md\nг\n//- scan.pdf\nскан\n");
        assert_eq!(paths(&sides.base), [(0, "a.md"), (2, "c.md")]);
        assert_eq!(paths(&sides.head), [(1, "b.md"), (2, "c.md")]);
        assert_eq!(sides.base.file(FileId(2)).map(|file| file.text.as_str()), Some("в\n"));
        assert!(sides.base.file(FileId(1)).is_none());
        assert_eq!(sides.head.assets.len(), 1);
    }

    #[test]
    fn what_says_the_same_is_the_same() {
        let sides = read("//- a.md\nа\n//- b.md\nб\n//- c.md\nв\n", "//- b.md\nб\n//- c.md\nг\n");
        let same: Vec<bool> = (0..3).map(|file| sides.is_same(FileId(file))).collect();
        assert_eq!(same, [false, true, false]);
    }
}
