//! Content as it stood at a commit, read through the `git` program.
//!
//! A repository is found around a school's folder and asked for commits; a commit's content is a [`Revision`], a tree
//! like the disk or memory, and so is what the next commit will hold. [`Working`] is the disk with what git knows of it;
//! a [`Range`] says which two of them are compared. Only reading commands are given, except where a setting is written.
//! This folder deliberately lacks comparing: whoever has two trees loads both.

mod batch;
mod call;
mod days;
mod error;
mod index;
mod listed;
mod past;
mod range;
mod revision;
mod working;

use std::path::{Path, PathBuf};

use crate::diagnostic::words::{nearest, or};

pub use error::Error;
pub use past::{Kept, Moved, Step};
pub use range::{Head, Range};
pub use revision::Revision;
pub use working::Working;

/// The repository around a school's folder.
#[derive(Debug)]
pub struct Repository {
    /// The school's folder.
    folder: PathBuf,
    /// Where the school's folder stands in the repository, with `/` at its end; empty where it is the whole of it.
    prefix: String,
}

/// A commit that there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// The name of the object.
    id: String,
    /// What it was called by whoever asked for it.
    name: String,
}

impl Repository {
    /// The repository that a school's folder belongs to.
    ///
    /// # Errors
    /// When there is no git, no repository, or git does not trust it.
    pub fn around(folder: &Path) -> Result<Self, Error> {
        let answer = call::ask(folder, &["rev-parse", "--show-prefix"])?;
        match answer.line() {
            Some(prefix) => Ok(Repository { folder: folder.to_path_buf(), prefix: prefix.to_owned() }),
            None if answer.said.contains("dubious ownership") => Err(untrusted(folder, &answer.said)),
            None => Err(Error::NoRepository(folder.to_path_buf())),
        }
    }

    /// The commit that a branch, a tag or any other name of git's means.
    ///
    /// # Errors
    /// When there is none; a copy of a part of the history says so.
    pub fn commit(&self, name: &str) -> Result<Commit, Error> {
        // A name cannot begin with a dash; git would take it for a setting.
        if name.is_empty() || name.starts_with('-') {
            return Err(unknown(name, ""));
        }
        let meant = format!("{name}^{{commit}}");
        match call::ask(&self.folder, &["rev-parse", "--verify", "--quiet", &meant])?.line() {
            Some(id) => Ok(Commit { id: id.to_owned(), name: name.to_owned() }),
            None if name == "HEAD" => Err(Error::Unborn),
            None if self.is_shallow()? => Err(Error::Shallow(name.to_owned())),
            None => {
                let names = call::ask(&self.folder, &["for-each-ref", "--format=%(refname:short)"])?.sure()?;
                Err(unknown(name, &String::from_utf8_lossy(&names)))
            }
        }
    }

    /// The commit in which one, by whose name it goes on being called, and another parted; nothing where they never met.
    ///
    /// # Errors
    /// When the history does not reach back so far.
    pub fn parting(&self, one: &Commit, other: &Commit) -> Result<Option<Commit>, Error> {
        match call::ask(&self.folder, &["merge-base", &one.id, &other.id])?.line() {
            Some(id) => Ok(Some(Commit { id: id.to_owned(), name: one.name.clone() })),
            None if self.is_shallow()? => Err(Error::Shallow(one.name.clone())),
            None => Ok(None),
        }
    }

    /// What the next commit will hold; `index` is another index than the usual one.
    ///
    /// # Errors
    /// When git cannot give it, or a merge is not finished.
    pub fn index(&self, index: Option<&Path>) -> Result<Revision, Error> {
        Revision::of(&self.folder, &index::list(&self.folder, index)?)
    }

    /// The content as it lies on the disk.
    ///
    /// # Errors
    /// When git cannot tell what changed there.
    pub fn working(&self) -> Result<Working, Error> {
        Working::of(&self.folder)
    }

    /// The content of the school at a commit; an empty tree where there was none yet.
    ///
    /// # Errors
    /// When git cannot give it.
    pub fn revision(&self, commit: &Commit) -> Result<Revision, Error> {
        let name = format!("{}:{}content", commit.id, self.prefix);
        let found = call::ask(&self.folder, &["rev-parse", "--verify", "--quiet", &name])?;
        let entries = match found.line() {
            Some(tree) => listed::list(&self.folder, tree)?,
            None => Vec::new(),
        };
        Revision::of(&self.folder, &entries)
    }

    /// Where the school's folder stands in the repository, with `/` at its end; empty where it is the whole of it.
    #[must_use]
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The folder that the repository is kept of.
    ///
    /// # Errors
    /// When git cannot tell.
    pub fn top(&self) -> Result<PathBuf, Error> {
        self.path(&["rev-parse", "--show-toplevel"])
    }

    /// Writes a setting of this repository, for git itself to read.
    ///
    /// # Errors
    /// When git cannot write it.
    pub fn set(&self, name: &str, value: &str) -> Result<(), Error> {
        call::ask(&self.folder, &["config", "--local", name, value])?.sure().map(drop)
    }

    /// Where git keeps a file of its own, such as `hooks`.
    ///
    /// # Errors
    /// When git cannot tell.
    pub fn own_path(&self, name: &str) -> Result<PathBuf, Error> {
        self.path(&["rev-parse", "--git-path", name])
    }

    /// The path that git answers with, as it looks from here.
    fn path(&self, asked: &[&str]) -> Result<PathBuf, Error> {
        let said = call::ask(&self.folder, asked)?.sure()?;
        Ok(self.folder.join(String::from_utf8_lossy(&said).trim_end_matches(['\r', '\n'])))
    }
}

impl Commit {
    /// The name of its object, in full.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The beginning of its name, as people write it.
    #[must_use]
    pub fn short(&self) -> &str {
        self.id.get(..7).unwrap_or(&self.id)
    }

    /// What it was called by whoever asked for it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// A name that no branch, tag or commit has, beside those that there are, one a line.
fn unknown(name: &str, known: &str) -> Error {
    let elsewhere = known.lines().find(|known| known.rsplit_once('/').is_some_and(|(_, last)| last == name));
    let near = elsewhere.map_or_else(|| nearest(name, known.lines()), |found| vec![found]);
    let help = match near.is_empty() {
        true => "назовите ветку, метку или коммит, например main или HEAD~1".to_owned(),
        false => format!("возможно, вы имели в виду {}", or(near.iter().map(|near| format!("«{near}»")))),
    };
    Error::NoCommit { name: name.to_owned(), help }
}

/// Git names the folder that it wants to be told of, in the last words of its advice.
fn untrusted(folder: &Path, said: &str) -> Error {
    let advice = said.lines().find_map(|line| line.split_once("safe.directory ").map(|(_, trusted)| trusted.trim()));
    let trusted = advice.map_or_else(|| folder.display().to_string(), str::to_owned);
    Error::Untrusted { folder: folder.to_path_buf(), trusted }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_nobody_has_is_told_with_the_nearest() {
        let help = |name| unknown(name, "main\norigin/own\nv0.1\n").to_string();
        assert!(help("mian").contains("«main»"));
        assert!(help("own").contains("«origin/own»"));
        assert!(help("абвгд").contains("например main"));
    }

    #[test]
    fn git_says_itself_which_folder_it_wants_to_trust() {
        let said = "fatal: detected dubious ownership in repository at '/srv/x'\nTo add an exception, call:\n\n\
                    \tgit config --global --add safe.directory /srv/x\n";
        let error = untrusted(Path::new("/srv/x/школа"), said).to_string();
        assert!(error.contains("safe.directory /srv/x") && error.contains("/srv/x/школа"), "{error}");
    }
}
