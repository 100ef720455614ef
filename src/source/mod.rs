//! The only reader of content: `load` takes a tree and gives texts, assets and findings.
//!
//! A tree is the disk or memory. Whatever a tree holds – wrong encodings, links, pipes, huge files – ends here as
//! text or as a finding. This layer deliberately lacks any notion of what a record means.

mod asset;
mod decode;
mod disk;
mod memory;
mod name;
mod remark;
mod sources;
mod tree;
pub mod trouble;

use rayon::prelude::*;
use std::sync::Arc;

use crate::diagnostic::{FileId, Finding, Location};

pub use asset::Asset;
pub use disk::Disk;
pub use memory::Memory;
pub use sources::{Source, Sources};
pub use tree::{Entry, EntryKind, Error, Tree};

/// The longest record that is read, in bytes. A record is a page or two; a longer one is a mistake.
pub const MAX_RECORD: u64 = 1 << 20;

/// Reads a whole tree. Files that end in `.md` and `model.yaml` become texts, all others assets.
///
/// # Errors
/// Only when the tree itself cannot be listed; trouble with one file is a finding.
pub fn load(tree: &Arc<dyn Tree>) -> Result<Sources, Error> {
    let mut entries = tree.entries()?;
    entries.sort_by(|a, b| a.path.cmp(&b.path));
    let mut findings = name::check(&entries);
    findings.extend(entries.iter().filter_map(|entry| tree::trouble_of(entry)));
    let files = entries.into_iter().filter(|entry| matches!(entry.kind, EntryKind::File { .. }));
    let (texts, assets): (Vec<Entry>, Vec<Entry>) = files.partition(|entry| is_text(&entry.path));
    let read: Vec<(Source, Vec<Finding>)> = texts
        .into_par_iter()
        .enumerate()
        .map(|(index, entry)| read(tree.as_ref(), FileId(u32::try_from(index).unwrap_or(u32::MAX)), entry))
        .collect();
    let mut files = Vec::with_capacity(read.len());
    for (source, troubles) in read {
        files.push(source);
        findings.extend(troubles);
    }
    findings.extend(remark::remarks(&files));
    let assets = assets.into_iter().map(|entry| Asset::new(entry, Arc::clone(tree))).collect();
    Ok(Sources { files, assets, findings })
}

fn is_text(path: &str) -> bool {
    let lower = path.to_lowercase();
    lower.ends_with(".md") || lower == "model.yaml"
}

fn read(tree: &dyn Tree, id: FileId, entry: Entry) -> (Source, Vec<Finding>) {
    let EntryKind::File { size } = entry.kind else { return (Source::unread(id, entry.path), Vec::new()) };
    if size > MAX_RECORD {
        let finding = trouble::too_large(&entry.path, size);
        return (Source::unread(id, entry.path), vec![finding]);
    }
    match tree.read(&entry.path) {
        Ok(bytes) => decode::decode(id, entry.path, &bytes),
        Err(error) => {
            let finding = trouble::unreadable(&entry.path, &error);
            (Source::unread(id, entry.path), vec![finding])
        }
    }
}

/// The path as the curator knows it: from the school's root.
fn shown(path: &str) -> String {
    format!("content/{path}")
}

fn whole(path: &str) -> Location {
    Location::Path(shown(path))
}
