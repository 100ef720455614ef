//! What a tree of git's holds, as `ls-tree` tells it.

use std::path::Path;

use super::{Error, call};

/// One thing in a tree of git's, below the folders that it stands in.
pub(super) struct Listed {
    /// Its path as text; with replacement characters where it is none.
    pub(super) path: String,
    /// Is the name text?
    pub(super) is_text: bool,
    pub(super) sort: Sort,
    /// The name of the object.
    pub(super) object: String,
    /// Its size in bytes.
    pub(super) size: u64,
}

/// What a thing in a tree of git's is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    File,
    Link,
    Folder,
}

/// Lists a tree with everything below it. Names that begin with a dot are not content, as on the disk; another
/// repository inside this one is not read.
pub(super) fn list(folder: &Path, tree: &str) -> Result<Vec<Listed>, Error> {
    let answer = call::ask(folder, &["ls-tree", "--full-tree", "-r", "-t", "-z", "-l", tree])?.sure()?;
    let lines = answer.split(|byte| *byte == 0).filter(|line| !line.is_empty());
    Ok(lines.filter_map(listed).filter(|listed| !listed.path.split('/').any(|part| part.starts_with('.'))).collect())
}

/// Reads `100644 blob 1f3a…    120<TAB>people/a.md`.
fn listed(line: &[u8]) -> Option<Listed> {
    let tab = line.iter().position(|byte| *byte == b'\t')?;
    let (head, path) = (std::str::from_utf8(&line[..tab]).ok()?, &line[tab + 1..]);
    let mut words = head.split_whitespace();
    let (mode, kind, object, size) = (words.next()?, words.next()?, words.next()?, words.next()?);
    let sort = match (mode, kind) {
        ("120000", _) => Sort::Link,
        (_, "blob") => Sort::File,
        (_, "tree") => Sort::Folder,
        _ => return None,
    };
    Some(Listed {
        path: String::from_utf8_lossy(path).into_owned(),
        is_text: std::str::from_utf8(path).is_ok(),
        sort,
        object: object.to_owned(),
        size: size.parse().unwrap_or(0),
    })
}
