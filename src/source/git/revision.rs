//! The content of one commit, or of the index, as a tree.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};

use super::listed::{Listed, Sort};
use super::{Error, batch, call};
use crate::source::tree::{self, Entry, EntryKind, Stamp, Tree};

/// A link names a path, and no path is longer.
const MAX_LINK: u64 = 4096;

/// The content of a commit or of the index: bytes are read when somebody needs them.
#[derive(Debug)]
pub struct Revision {
    folder: PathBuf,
    entries: Vec<Entry>,
    /// Path → object.
    objects: HashMap<String, String>,
}

impl Revision {
    pub(super) fn of(folder: &Path, listed: &[Listed]) -> Result<Self, Error> {
        let links = links(folder, listed)?;
        let mut objects = HashMap::new();
        let mut entries = Vec::new();
        for one in listed {
            let (file, kind) = entry(one, listed, &links);
            objects.extend(file.map(|file| (one.path.clone(), file.object.clone())));
            entries.extend(kind.map(|kind| Entry { path: one.path.clone(), kind }));
        }
        Ok(Revision { folder: folder.to_path_buf(), entries, objects })
    }

    /// Is nothing in it?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

/// An object's name is a digest of its bytes.
pub(super) fn stamp(object: &str) -> Option<Stamp> {
    let mut digest = [0; 32];
    let pairs = object.as_bytes().chunks_exact(2);
    for (byte, pair) in digest.iter_mut().zip(pairs) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(Stamp::Object(digest))
}

/// Object → where it leads, of all links.
fn links(folder: &Path, listed: &[Listed]) -> Result<HashMap<String, String>, Error> {
    let links = listed.iter().filter(|one| one.sort == Sort::Link && one.size <= MAX_LINK);
    let objects: Vec<&str> = links.map(|link| link.object.as_str()).collect();
    let targets = batch::read(folder, &objects)?.into_iter().map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    Ok(objects.iter().map(|object| (*object).to_owned()).zip(targets).collect())
}

/// The file behind a thing, and what it is as content; nothing where it is none.
fn entry<'l>(
    one: &'l Listed,
    all: &'l [Listed],
    links: &HashMap<String, String>,
) -> (Option<&'l Listed>, Option<EntryKind>) {
    let file = |file: &'l Listed| (Some(file), Some(EntryKind::File { size: file.size, stamp: stamp(&file.object) }));
    match one.sort {
        _ if !one.is_text => (None, Some(EntryKind::UnreadableName)),
        Sort::Folder if one.path.to_lowercase().ends_with(".md") => (None, Some(EntryKind::FolderNamedAsRecord)),
        Sort::Folder => (None, None),
        Sort::File => file(one),
        Sort::Link => {
            let target = links.get(&one.object).cloned().unwrap_or_default();
            let path = led(&one.path, &target);
            let behind = all.iter().find(|file| file.sort == Sort::File && Some(&file.path) == path.as_ref());
            behind.map_or((None, Some(EntryKind::Link { target })), file)
        }
    }
}

/// Where a link leads inside the tree; nothing where it leads out of it.
fn led(link: &str, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = link.split('/').collect();
    parts.pop();
    if target.starts_with('/') {
        return None;
    }
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

impl Tree for Revision {
    fn entries(&self) -> Result<Vec<Entry>, tree::Error> {
        Ok(self.entries.clone())
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let object = self.objects.get(path).ok_or(io::ErrorKind::NotFound)?;
        call::ask(&self.folder, &["cat-file", "blob", object]).and_then(call::Answer::sure).map_err(io::Error::other)
    }

    fn read_many(&self, paths: &[&str]) -> Vec<io::Result<Vec<u8>>> {
        let known = |path: &&str| self.objects.get(*path).map(String::as_str);
        let objects: Vec<&str> = paths.iter().filter_map(known).collect();
        let mut read = match batch::read(&self.folder, &objects) {
            Ok(read) => read.into_iter(),
            Err(error) => return paths.iter().map(|_| Err(io::Error::other(error.to_string()))).collect(),
        };
        let bytes = |path| known(path).and_then(|_| read.next()).ok_or_else(|| io::ErrorKind::NotFound.into());
        paths.iter().map(bytes).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Stamp, led, stamp};

    #[test]
    fn short_and_long_names_of_objects_are_stamps() {
        let sha_1 = stamp("00ff17fd9adca28c3d36ab3f1f2a9fbcdd9d0c3d");
        assert!(matches!(sha_1, Some(Stamp::Object([0, 0xff, 0x17, .., 0]))));
        assert_ne!(stamp(&"a1".repeat(32)), stamp(&"a1".repeat(20)));
        assert_eq!(stamp("не-имя"), None);
    }

    #[test]
    fn a_link_leads_inside_or_nowhere() {
        let inside = |target| led("people/new/a.md", target);
        assert_eq!(inside("b.md").as_deref(), Some("people/new/b.md"));
        assert_eq!(inside("./../b.md").as_deref(), Some("people/b.md"));
        assert_eq!(inside("../../../b.md"), None);
        assert_eq!(inside("/b.md"), None);
    }
}
