//! The only reader of content: `load` takes a tree and gives texts, assets and findings.
//!
//! A tree is the disk, a git revision or memory. Whatever a tree holds – wrong encodings, links, pipes, huge files – ends here as
//! text or as a finding. This layer deliberately lacks any notion of what a record means.

mod asset;
mod decode;
mod disk;
pub mod git;
mod listing;
mod memory;
mod name;
mod remark;
mod sources;
mod tree;
pub(crate) mod trouble;

use rayon::prelude::*;
use std::sync::Arc;

use crate::diagnostic::{FileId, Location};

pub use asset::Asset;
pub use disk::Disk;
pub use listing::Listing;
pub use memory::Memory;
pub use name::alike;
pub use sources::{Source, Sources};
pub use tree::{Entry, EntryKind, Error, Stamp, Tree};

/// The longest record that is read, in bytes. A record is a page or two; a longer one is a mistake.
pub const MAX_RECORD: u64 = 1 << 20;

/// Reads a whole tree. Files that end in `.md` and `model.yaml` become texts, all others assets. Whatever has such a
/// name and cannot be read becomes a [`Source`] that is not readable, beside its finding.
///
/// # Errors
/// Only when the tree itself cannot be listed; trouble with one file is a finding.
pub fn load(tree: &Arc<dyn Tree>) -> Result<Sources, Error> {
    again(tree, &Sources::default())
}

/// Reads what a listing of the tree names.
#[must_use]
pub fn listed(tree: &Arc<dyn Tree>, listing: Listing) -> Sources {
    changed(tree, listing, &Sources::default())
}

/// Reads what changed in a tree since `before`; an unchanged file is the very same [`Source`].
///
/// # Errors
/// As [`load`].
pub fn again(tree: &Arc<dyn Tree>, before: &Sources) -> Result<Sources, Error> {
    Ok(changed(tree, Listing::of(tree.as_ref())?, before))
}

fn changed(tree: &Arc<dyn Tree>, Listing { entries }: Listing, before: &Sources) -> Sources {
    let mut findings = name::check(&entries);
    findings.extend(entries.iter().filter_map(tree::trouble_of));
    let files =
        entries.into_iter().filter(|entry| matches!(entry.kind, EntryKind::File { .. }) || may_be_record(entry));
    let (texts, assets): (Vec<Entry>, Vec<Entry>) = files.partition(may_be_record);
    let stamps = texts.iter().map(stamp).collect();
    let files: Vec<Arc<Source>> = texts
        .into_par_iter()
        .enumerate()
        .map(|(index, entry)| text(tree.as_ref(), FileId(u32::try_from(index).unwrap_or(u32::MAX)), entry, before))
        .collect();
    findings.extend(remark::remarks(&files));
    let assets = assets.into_iter().map(|entry| Asset::new(entry, Arc::clone(tree))).collect();
    Sources { files, assets, tree: findings, stamps }
}

/// A text of the tree: the one that stands where nothing changed, else the file as it is now.
fn text(tree: &dyn Tree, id: FileId, entry: Entry, before: &Sources) -> Arc<Source> {
    let standing = before.standing(id, &entry.path);
    match standing {
        Some((source, Some(old))) if stamp(&entry) == Some(old) => Arc::clone(source),
        _ => read(tree, id, entry).or_standing(standing.map(|(source, _)| source)),
    }
}

fn stamp(entry: &Entry) -> Option<Stamp> {
    if let EntryKind::File { stamp, .. } = entry.kind { stamp } else { None }
}

/// Is it a record, or one that cannot be read? A folder that may not be listed counts as one.
fn may_be_record(entry: &Entry) -> bool {
    let lower = entry.path.to_lowercase();
    lower.ends_with(".md") || lower == "model.yaml" || matches!(entry.kind, EntryKind::Closed { .. })
}

fn read(tree: &dyn Tree, id: FileId, entry: Entry) -> Source {
    let EntryKind::File { size, .. } = entry.kind else { return Source::unread(id, entry.path) };
    if size > MAX_RECORD {
        let finding = trouble::too_large(&entry.path, size);
        return Source::unread(id, entry.path).with(vec![finding]);
    }
    match tree.read(&entry.path) {
        Ok(bytes) => decode::decode(id, entry.path, &bytes),
        Err(error) => {
            let finding = trouble::unreadable(&entry.path, &error);
            Source::unread(id, entry.path).with(vec![finding])
        }
    }
}

/// The path as the curator knows it: from the school's root. A control character in a name never reaches a terminal.
fn shown(path: &str) -> String {
    let path: String = path.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect();
    format!("content/{path}")
}

fn whole(path: &str) -> Location {
    Location::Path(shown(path))
}
