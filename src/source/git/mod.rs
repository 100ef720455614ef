//! Content as it stood at a commit, read through the `git` program.
//!
//! A repository is found around a school's folder and asked for commits; a commit's content is a [`Revision`], a tree
//! like the disk or memory. Only reading commands are given. This folder deliberately lacks comparing: whoever has two
//! trees loads both.

mod batch;
mod call;
mod error;
mod listed;
mod revision;

use std::path::{Path, PathBuf};

pub use error::Error;
pub use revision::Revision;

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
            None if answer.said.contains("dubious ownership") => Err(Error::Untrusted(folder.to_path_buf())),
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
            return Err(Error::NoCommit(name.to_owned()));
        }
        let meant = format!("{name}^{{commit}}");
        match call::ask(&self.folder, &["rev-parse", "--verify", "--quiet", &meant])?.line() {
            Some(id) => Ok(Commit { id: id.to_owned(), name: name.to_owned() }),
            None if self.is_shallow()? => Err(Error::Shallow(name.to_owned())),
            None => Err(Error::NoCommit(name.to_owned())),
        }
    }

    /// The commit in which what is checked out and another one parted; the other one itself where they never met.
    ///
    /// # Errors
    /// When the history does not reach back so far.
    pub fn parting(&self, other: &Commit) -> Result<Commit, Error> {
        match call::ask(&self.folder, &["merge-base", "HEAD", &other.id])?.line() {
            Some(id) => Ok(Commit { id: id.to_owned(), name: other.name.clone() }),
            None if self.is_shallow()? => Err(Error::Shallow(other.name.clone())),
            None => Ok(other.clone()),
        }
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

    /// Does the copy hold a part of the history only?
    fn is_shallow(&self) -> Result<bool, Error> {
        Ok(call::ask(&self.folder, &["rev-parse", "--is-shallow-repository"])?.line() == Some("true"))
    }
}
