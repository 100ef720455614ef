//! What is prepared for the next commit: `ls-files`.

use std::collections::BTreeSet;
use std::path::Path;

use super::listed::{Listed, Sort, is_content, parted};
use super::{Error, batch, call};

/// One line of the index.
pub(super) struct Staged<'l> {
    /// Its path from the school's folder.
    pub(super) path: &'l [u8],
    /// Is it a file, and not a link or another repository?
    pub(super) is_file: bool,
    is_link: bool,
    /// The name of the object.
    pub(super) object: &'l str,
    /// Does git look at the file in the folder at all? It may have been told not to.
    pub(super) is_watched: bool,
    is_merged: bool,
}

/// What `ls-files` says of the content, in its own words.
pub(super) fn said(folder: &Path, index: Option<&Path>) -> Result<Vec<u8>, Error> {
    let mut git = call::program(folder);
    if let Some(index) = index {
        git.env("GIT_INDEX_FILE", index);
    }
    call::answer(git.args(["ls-files", "--stage", "-v", "-z", "--", "content"]))?.sure()
}

/// Reads what [`said`] returned.
pub(super) fn staged(said: &[u8]) -> impl Iterator<Item = Staged<'_>> {
    said.split(|byte| *byte == 0).filter_map(line)
}

/// Reads `H 100644 1f3a… 0<TAB>content/people/a.md`.
fn line(line: &[u8]) -> Option<Staged<'_>> {
    let (head, path) = parted(line)?;
    let mut words = head.split_whitespace();
    let (tag, mode, object, stage) = (words.next()?, words.next()?, words.next()?, words.next()?);
    Some(Staged {
        path,
        is_file: mode.starts_with("100"),
        is_link: mode == "120000",
        object,
        is_watched: tag == "H",
        is_merged: stage == "0",
    })
}

/// Lists what is prepared, below `content/`. A file that is announced only (`git add -N`) is empty and not there yet.
pub(super) fn list(folder: &Path, index: Option<&Path>) -> Result<Vec<Listed>, Error> {
    let said = said(folder, index)?;
    let staged: Vec<Staged> = staged(&said).collect();
    let unmerged: BTreeSet<_> = staged.iter().filter(|one| !one.is_merged).map(|one| lossy(one.path)).collect();
    if !unmerged.is_empty() {
        return Err(Error::Unmerged(unmerged.into_iter().collect::<Vec<_>>().join(", ")));
    }
    let files: Vec<&Staged> = staged.iter().filter(|one| one.is_file || one.is_link).collect();
    let sizes = batch::sizes(folder, &files.iter().map(|one| one.object).collect::<Vec<_>>())?;
    let mut listed = Vec::new();
    for (one, size) in files.into_iter().zip(sizes) {
        let path = one.path.strip_prefix(b"content/").unwrap_or(one.path);
        let size = size.ok_or(Error::Partial(1))?;
        let sort = if one.is_link { Sort::Link } else { Sort::File };
        listed.extend((size > 0).then(|| Listed::of(path, sort, one.object, size)));
    }
    listed.retain(|one| is_content(&one.path));
    let folders = folders(&listed);
    listed.extend(folders);
    Ok(listed)
}

/// The folders that files stand in: the index holds files only.
fn folders(listed: &[Listed]) -> Vec<Listed> {
    let above = listed.iter().flat_map(|one| one.path.match_indices('/').map(|(at, _)| &one.path[..at]));
    let paths: BTreeSet<&str> = above.collect();
    paths.into_iter().map(|path| Listed::of(path.as_bytes(), Sort::Folder, "", 0)).collect()
}

fn lossy(path: &[u8]) -> String {
    String::from_utf8_lossy(path).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_index_is_read() {
        let said =
            "H 100644 1f3a 0\tcontent/people/Анна.md\0h 100644 2b00 0\tcontent/b.md\0H 120000 3c11 0\tcontent/l.md\0";
        let lines: Vec<_> = staged(said.as_bytes()).collect();
        assert_eq!(lines.iter().map(|one| one.object).collect::<Vec<_>>(), ["1f3a", "2b00", "3c11"]);
        assert_eq!(lines.iter().map(|one| one.is_watched).collect::<Vec<_>>(), [true, false, true]);
        assert_eq!(lines.iter().map(|one| one.is_file).collect::<Vec<_>>(), [true, true, false]);
        let both = b"M 100644 1f3a 2\ta.md\0M 100644 2b00 3\ta.md\0";
        assert!(staged(both).all(|one| !one.is_merged));
    }
}
