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
mod sides;
mod sources;
mod tree;
pub(crate) mod trouble;

use std::io;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{FileId, Location};

pub use asset::Asset;
pub use disk::Disk;
pub use listing::Listing;
pub use memory::Memory;
pub use name::alike;
pub use sides::{Sides, sides};
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

fn changed(tree: &Arc<dyn Tree>, listing: Listing, before: &Sources) -> Sources {
    numbered(tree, listing, before, |at, _| FileId(u32::try_from(at).unwrap_or(u32::MAX)))
}

/// Reads what a listing names; a text gets its number by its place among the texts and its path.
fn numbered(
    tree: &Arc<dyn Tree>,
    Listing { entries }: Listing,
    before: &Sources,
    number: impl Fn(usize, &str) -> FileId,
) -> Sources {
    let mut findings = name::check(&entries);
    findings.extend(entries.iter().filter_map(tree::trouble_of));
    let files =
        entries.into_iter().filter(|entry| matches!(entry.kind, EntryKind::File { .. }) || may_be_record(entry));
    let (texts, assets): (Vec<Entry>, Vec<Entry>) = files.partition(may_be_record);
    let stamps = texts.iter().map(stamp).collect();
    let texts: Vec<(FileId, Entry)> =
        texts.into_iter().enumerate().map(|(at, entry)| (number(at, &entry.path), entry)).collect();
    let files = files_of(tree.as_ref(), &texts, before);
    findings.extend(remark::remarks(&files));
    let assets = assets.into_iter().map(|entry| Asset::new(entry, Arc::clone(tree))).collect();
    Sources { files, assets, tree: findings, stamps }
}

/// The texts of the tree: each the one that stands where nothing changed, else the file as it is now.
fn files_of(tree: &dyn Tree, texts: &[(FileId, Entry)], before: &Sources) -> Vec<Arc<Source>> {
    let is_new = |(id, entry): &&(FileId, Entry)| is_read(entry) && standing(*id, entry, before).is_none();
    let new: Vec<&str> = texts.iter().filter(is_new).map(|(_, entry)| entry.path.as_str()).collect();
    let mut bytes = tree.read_many(&new).into_iter();
    let read_now = |text| (text, if is_new(&text) { bytes.next() } else { None });
    let texts: Vec<_> = texts.iter().map(read_now).collect();
    let text = |((id, entry), bytes): (&(FileId, Entry), _)| match standing(*id, entry, before) {
        Some(source) => Arc::clone(source),
        None => read(*id, entry, bytes).or_standing(before.standing(*id, &entry.path).map(|(source, _)| source)),
    };
    texts.into_par_iter().map(text).collect()
}

/// The text that was read before, where its stamp says that nothing changed.
fn standing<'b>(id: FileId, entry: &Entry, before: &'b Sources) -> Option<&'b Arc<Source>> {
    let (source, old) = before.standing(id, &entry.path)?;
    (old.is_some() && old == stamp(entry)).then_some(source)
}

/// Is it a file short enough to be read?
fn is_read(entry: &Entry) -> bool {
    matches!(entry.kind, EntryKind::File { size, .. } if size <= MAX_RECORD)
}

fn stamp(entry: &Entry) -> Option<Stamp> {
    if let EntryKind::File { stamp, .. } = entry.kind { stamp } else { None }
}

/// Is it a record, or one that cannot be read? A folder that may not be listed counts as one.
fn may_be_record(entry: &Entry) -> bool {
    let lower = entry.path.to_lowercase();
    lower.ends_with(".md") || lower == "model.yaml" || matches!(entry.kind, EntryKind::Closed { .. })
}

fn read(id: FileId, entry: &Entry, bytes: Option<io::Result<Vec<u8>>>) -> Source {
    let unread = || Source::unread(id, entry.path.clone());
    match (&entry.kind, bytes) {
        (_, Some(Ok(bytes))) => decode::decode(id, entry.path.clone(), bytes),
        (_, Some(Err(error))) => unread().with(vec![trouble::unreadable(&entry.path, &error)]),
        (EntryKind::File { size, .. }, None) => unread().with(vec![trouble::too_large(&entry.path, *size)]),
        (_, None) => unread(),
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
