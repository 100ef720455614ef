//! Calls of the `git` program, the only ones there are.

use std::io;
use std::path::Path;
use std::process::Command;

use super::Error;

/// What git answered.
pub(super) struct Answer {
    done: bool,
    pub(super) bytes: Vec<u8>,
    /// What it said of trouble, in English.
    pub(super) said: String,
}

impl Answer {
    /// The one line of the answer, where git did what it was asked.
    pub(super) fn line(&self) -> Option<&str> {
        self.done.then(|| std::str::from_utf8(&self.bytes).ok()?.lines().next().or(Some(""))).flatten()
    }

    /// The answer, which git must be able to give.
    pub(super) fn sure(self) -> Result<Vec<u8>, Error> {
        if self.done { Ok(self.bytes) } else { Err(Error::Failed(self.said)) }
    }
}

/// Asks git in a folder and waits for the whole answer.
pub(super) fn ask(folder: &Path, arguments: &[&str]) -> Result<Answer, Error> {
    answer(program(folder).args(arguments))
}

/// Waits for the whole answer of a call.
pub(super) fn answer(git: &mut Command) -> Result<Answer, Error> {
    let output = git.output().map_err(trouble)?;
    let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    Ok(Answer { done: output.status.success(), bytes: output.stdout, said })
}

/// The program as every call begins it: the repository is the one around the folder, whoever calls – a hook names its
/// own – nothing is written, and what a partial copy lacks is not fetched object by object.
pub(super) fn program(folder: &Path) -> Command {
    let mut git = Command::new("git");
    git.arg("--no-optional-locks").arg("-C").arg(folder).env("LC_ALL", "C").env("GIT_NO_LAZY_FETCH", "1");
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
        git.env_remove(name);
    }
    git
}

/// Why git could not be called.
pub(super) fn trouble(error: io::Error) -> Error {
    if error.kind() == io::ErrorKind::NotFound { Error::NoGit } else { Error::Call(error) }
}
