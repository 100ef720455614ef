//! The manifest, `nastavnik.json` in the root of the published folder: receives the notes and files of an
//! edition, returns deterministic bytes; and reads them back. It also says whose a folder is.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::digest::Digest;
use super::ledger::Leaf;
use super::{MANIFEST, MARKER};

/// Every manifest begins with these bytes, so even a damaged one still says that the folder is ours.
const SIGNATURE: &[u8] = b"{\n  \"nastavnik\":";

/// What an edition says about itself.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Notes {
    /// Version of the program.
    #[serde(rename = "nastavnik")]
    pub(crate) version: String,
    /// The day the site was built for, `2026-09-01`.
    pub(crate) today: String,
    /// The last day on which everything published is still right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) valid_until: Option<String>,
    /// Built for another day than the real one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) rehearsal: bool,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct Manifest {
    #[serde(flatten)]
    pub(crate) notes: Notes,
    /// Path inside the site → what stands there.
    pub(crate) files: BTreeMap<String, Entry>,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(crate) struct Entry {
    pub(crate) digest: Digest,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<Digest>,
}

impl Manifest {
    pub(super) fn new<'a>(notes: Notes, leaves: impl Iterator<Item = &'a Leaf>) -> Manifest {
        let files = leaves.map(|leaf| (leaf.path.clone(), Entry { digest: leaf.digest, key: leaf.key })).collect();
        Manifest { notes, files }
    }

    /// Reads the manifest of a published folder: `None` where there is none or it is damaged.
    pub(crate) fn read(folder: &Path) -> Option<Manifest> {
        Manifest::parse(&fs::read(folder.join(MANIFEST)).ok()?)
    }

    pub(super) fn parse(bytes: &[u8]) -> Option<Manifest> {
        serde_json::from_slice(bytes).ok()
    }

    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).expect("a map with text keys always becomes JSON");
        bytes.push(b'\n');
        bytes
    }
}

/// Whether we may replace or remove what stands at this path: nothing, an empty folder, a folder with our
/// manifest, or one that a killed run of ours left unfinished.
pub(super) fn is_ours(folder: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
        Err(error) => return Err(error),
        Ok(found) if !found.is_dir() => return Ok(false),
        Ok(_) => {}
    }
    Ok(fs::read_dir(folder)?.next().is_none() || is_unfinished(folder) || is_signed(folder))
}

/// Whether a killed run was still writing this folder.
pub(super) fn is_unfinished(folder: &Path) -> bool {
    fs::symlink_metadata(folder.join(MARKER)).is_ok_and(|found| found.is_file())
}

/// Whether this folder has a manifest of ours, even a damaged one.
pub(super) fn is_signed(folder: &Path) -> bool {
    let mut start = Vec::new();
    let read = fs::File::open(folder.join(MANIFEST))
        .and_then(|file| file.take(SIGNATURE.len() as u64).read_to_end(&mut start));
    read.is_ok() && start == SIGNATURE
}

#[cfg(test)]
mod tests {
    use super::super::stamp::Stamp;
    use super::*;

    fn sample() -> Manifest {
        let leaf = |path: &str, key| Leaf {
            path: path.to_owned(),
            digest: Digest::of(path.as_bytes()),
            key,
            stamp: Stamp::default(),
        };
        let leaves = [leaf("пары/б.html", None), leaf("a.html", Some(Digest::of(b"key")))];
        let notes = Notes { version: "1.0.0".into(), today: "2026-09-01".into(), valid_until: None, rehearsal: false };
        Manifest::new(notes, leaves.iter())
    }

    #[test]
    fn begins_with_the_signature_and_reads_back() {
        let bytes = sample().to_bytes();
        assert!(bytes.starts_with(SIGNATURE), "{}", String::from_utf8_lossy(&bytes));
        assert_eq!(Manifest::parse(&bytes), Some(sample()));
    }

    #[test]
    fn a_rehearsal_and_the_last_right_day_are_said() {
        let mut manifest = sample();
        manifest.notes.rehearsal = true;
        manifest.notes.valid_until = Some("2026-12-31".into());
        let text = String::from_utf8(manifest.to_bytes()).unwrap();
        assert!(text.contains("\"rehearsal\": true") && text.contains("\"valid_until\": \"2026-12-31\""), "{text}");
        assert_eq!(Manifest::parse(text.as_bytes()), Some(manifest));
    }

    #[test]
    fn a_folder_with_another_nastavnik_json_is_not_ours() {
        let folder = tempfile::tempdir().unwrap();
        assert!(is_ours(folder.path()).unwrap());
        fs::write(folder.path().join(MANIFEST), "{}").unwrap();
        assert!(!is_ours(folder.path()).unwrap());
        fs::write(folder.path().join(MANIFEST), &sample().to_bytes()[..30]).unwrap();
        assert!(is_ours(folder.path()).unwrap());
    }
}
