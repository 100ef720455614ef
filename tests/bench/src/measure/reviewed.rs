//! What a review of a branch of fifty records costs, beside git's own count of its lines.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::command;
use super::usage::Usage;

/// How many records the branch changes.
const RECORDS: usize = 50;

/// Both, each the one of the middle.
pub struct Reviewed {
    /// `review main...own`.
    pub review: Usage,
    /// `git diff --stat main...own`.
    pub counted: Usage,
}

/// Measures so many runs in a repository beside the school at `root`, made there unless it stands.
pub fn measure(binary: &Path, root: &Path, runs: usize) -> io::Result<Reviewed> {
    let repository = root.with_extension("git");
    if !repository.exists() {
        make(root, &repository)?;
    }
    let middle = |run: &dyn Fn() -> io::Result<Usage>| -> io::Result<Usage> {
        let mut measured = (0..=runs.max(1)).map(|_| run()).skip(1).collect::<io::Result<Vec<_>>>()?;
        measured.sort_by_key(|usage| usage.wall);
        Ok(measured[measured.len() / 2])
    };
    Ok(Reviewed {
        review: middle(&|| Usage::of(&mut command::review(binary, &repository)))?,
        counted: middle(&|| Usage::of(command::git(&repository).args(["diff", "--stat", "main...own"])))?,
    })
}

/// A school in a repository, and a branch that changes meetings.
fn make(school: &Path, repository: &Path) -> io::Result<()> {
    fs::create_dir_all(repository)?;
    Usage::of(&mut command::copy(&school.join("content"), &repository.join("content")))?;
    Usage::of(command::git(repository).args(["init", "--quiet", "--initial-branch=main"]))?;
    commit(repository)?;
    Usage::of(command::git(repository).args(["checkout", "--quiet", "-b", "own"]))?;
    for record in records(&repository.join("content/meetings"))?.iter().take(RECORDS) {
        writeln!(OpenOptions::new().append(true).open(record)?, "\nДобавлено к записи.")?;
    }
    commit(repository)?;
    Usage::of(command::git(repository).args(["gc", "--quiet"])).map(drop)
}

fn commit(repository: &Path) -> io::Result<()> {
    Usage::of(command::git(repository).args(["add", "content"]))?;
    Usage::of(command::git(repository).args(["commit", "--quiet", "--message=Записи"])).map(drop)
}

/// All records below a folder, by path.
fn records(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { found.extend(records(&path)?) } else { found.push(path) }
    }
    found.sort();
    Ok(found)
}
