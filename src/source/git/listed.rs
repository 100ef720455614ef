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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    let listed: Vec<(Listed, &str)> = lines.filter_map(listed).filter(|(listed, _)| is_content(&listed.path)).collect();
    // Of an object that a partial copy lacks, git does not know how long it is.
    match listed.iter().filter(|(_, size)| *size == "BAD").count() {
        0 => Ok(listed.into_iter().map(|(listed, _)| listed).collect()),
        lacking => Err(Error::Partial(lacking)),
    }
}

/// Is it content? Names that begin with a dot are not.
pub(super) fn is_content(path: &str) -> bool {
    !path.split('/').any(|part| part.starts_with('.'))
}

/// Reads `100644 blob 1f3a…    120<TAB>people/a.md`, with the size as it is written.
fn listed(line: &[u8]) -> Option<(Listed, &str)> {
    let (head, path) = parted(line)?;
    let mut words = head.split_whitespace();
    let (mode, kind, object, size) = (words.next()?, words.next()?, words.next()?, words.next()?);
    let sort = match (mode, kind) {
        ("120000", _) => Sort::Link,
        (_, "blob") => Sort::File,
        (_, "tree") => Sort::Folder,
        _ => return None,
    };
    Some((Listed::of(path, sort, object, size.parse().unwrap_or(0)), size))
}

/// What stands before the tab, and the path behind it.
pub(super) fn parted(line: &[u8]) -> Option<(&str, &[u8])> {
    let tab = line.iter().position(|byte| *byte == b'\t')?;
    Some((std::str::from_utf8(&line[..tab]).ok()?, &line[tab + 1..]))
}

impl Listed {
    pub(super) fn of(path: &[u8], sort: Sort, object: &str, size: u64) -> Self {
        Listed {
            path: String::from_utf8_lossy(path).into_owned(),
            is_text: std::str::from_utf8(path).is_ok(),
            sort,
            object: object.to_owned(),
            size,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<(String, Sort, u64)> {
        listed(line.as_bytes()).map(|(listed, _)| (listed.path, listed.sort, listed.size))
    }

    #[test]
    fn a_line_of_ls_tree_is_read() {
        assert_eq!(
            read("100644 blob 1f3a     120\tpeople/Анна П.md"),
            Some(("people/Анна П.md".into(), Sort::File, 120))
        );
        assert_eq!(read("040000 tree 1f3a       -\tpeople"), Some(("people".into(), Sort::Folder, 0)));
        assert_eq!(read("120000 blob 1f3a       5\ta.md"), Some(("a.md".into(), Sort::Link, 5)));
        assert_eq!(read("160000 commit 1f3a       -\tother"), None);
        assert_eq!(listed(b"100644 blob 1f3a BAD\ta.md").map(|(_, size)| size), Some("BAD"));
        assert!(listed(b"100644 blob 1f3a 1\t\xff.md").is_some_and(|(listed, _)| !listed.is_text));
    }
}
