//! Real repositories for tests: the only place that calls git, and nothing of the machine's settings reaches it.

use std::path::Path;
use std::process::Command;

use crate::binary::Folder;

/// The noon of a day on which a commit is made unless a test names another.
const NOON: &str = "2026-11-01T12:00:00+03:00";

/// Git in a folder, about to do what the words say.
pub(crate) fn git(folder: &Path, words: &[&str]) -> Command {
    let mut git = Command::new("git");
    let own = ["user.name=Школа", "user.email=school@example.org", "init.defaultBranch=main"];
    git.current_dir(folder).args(own.iter().flat_map(|own| ["-c", own])).args(words);
    alone(&mut git);
    git.env("GIT_AUTHOR_DATE", NOON).env("GIT_COMMITTER_DATE", NOON);
    git
}

/// Lets a program that calls git see no settings but the repository's own.
pub(crate) fn alone(program: &mut Command) -> &mut Command {
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
        program.env_remove(name);
    }
    program.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_SYSTEM", "/dev/null")
}

/// Git does what the words of one line say.
#[track_caller]
pub(crate) fn call(folder: &Path, words: &str) -> String {
    let words: Vec<&str> = words.split_whitespace().collect();
    finish(&mut git(folder, &words))
}

/// Runs git to its good end; what it printed.
#[track_caller]
pub(crate) fn finish(git: &mut Command) -> String {
    let output = git.output().expect("git is there");
    assert!(output.status.success(), "{git:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("what is asked here is text")
}

/// Everything in the folder becomes a commit.
#[track_caller]
pub(crate) fn commit(folder: &Path) {
    call(folder, "add --all");
    call(folder, "commit --quiet --message=Записи");
}

/// Everything in the folder becomes a commit of a day.
#[track_caller]
pub(crate) fn commit_on(folder: &Path, day: &str) {
    call(folder, "add --all");
    let time = format!("{day}T12:00:00+03:00");
    let mut git = git(folder, &["commit", "--quiet", "--message=Записи"]);
    finish(git.env("GIT_AUTHOR_DATE", &time).env("GIT_COMMITTER_DATE", &time));
}

impl Folder {
    /// The same folder, and all of it is its first commit.
    #[track_caller]
    pub(crate) fn kept(self) -> Self {
        call(&self.path(""), "init --quiet");
        commit(&self.path(""));
        self
    }
}
