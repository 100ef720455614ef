//! What a mended file is held against: what it said, and what was found in it.

use std::collections::BTreeMap;

use crate::diagnostic::{Edit, FileId, Finding, Fix, Sense};
use crate::record;
use crate::source::Source;

/// Does the file say the same after the fixes, except where a fix was meant to make it say what is written?
pub(super) fn says_the_same(before: &Source, after: &Source, fixes: &[Fix]) -> bool {
    let spoken = fixes.iter().filter(|fix| fix.sense == Sense::AsWritten);
    let mut edits: Vec<Edit> = spoken.flat_map(|fix| fix.edits.clone()).collect();
    edits.sort_by_key(|edit| edit.place);
    let added: Vec<&str> = fixes.iter().filter_map(added).collect();
    record::says_the_same(before, after, &edits, &added)
}

fn added(fix: &Fix) -> Option<&'static str> {
    match fix.sense {
        Sense::Adds(key) => Some(key),
        Sense::Same | Sense::AsWritten => None,
    }
}

/// For each file in which a code is found more often than before, one such finding.
pub(super) fn new_findings<'f>(before: &[Finding], after: &'f [Finding]) -> BTreeMap<FileId, &'f Finding> {
    let known = counted(before);
    let mut new = BTreeMap::new();
    for (key, count) in counted(after) {
        if count > known.get(&key).copied().unwrap_or(0) {
            let is_new = |finding: &&Finding| at(finding) == Some(key);
            new.extend(after.iter().rfind(is_new).map(|finding| (key.0, finding)));
        }
    }
    new
}

fn counted(findings: &[Finding]) -> BTreeMap<(FileId, &'static str), usize> {
    let mut counts = BTreeMap::new();
    for key in findings.iter().filter_map(at) {
        *counts.entry(key).or_default() += 1;
    }
    counts
}

fn at(finding: &Finding) -> Option<(FileId, &'static str)> {
    finding.place().map(|place| (place.file, finding.manual.code))
}
