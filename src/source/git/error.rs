//! What keeps git from giving content, each with its cure.

use std::io;
use std::path::PathBuf;

/// Trouble with git or with the repository.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The program is not there.
    #[error("не найдена программа git, а прежние версии записей хранит она\n  помощь: установите git")]
    NoGit,
    /// The folder is under no repository.
    #[error(
        "папка {0} не под git: в ней нет прежних версий записей\n  помощь: заведите хранилище и сохраните в нём записи: git init, git add content, git commit"
    )]
    NoRepository(PathBuf),
    /// The repository belongs to another user.
    #[error(
        "хранилище {0} принадлежит другому пользователю, и git ему не доверяет\n  помощь: разрешите его: git config --global --add safe.directory ПАПКА"
    )]
    Untrusted(PathBuf),
    /// There is no such commit.
    #[error(
        "в хранилище нет состояния «{0}»\n  помощь: назовите ветку, метку или коммит, например main или HEAD~1; ветки покажет git branch --all"
    )]
    NoCommit(String),
    /// The history was not copied that far.
    #[error(
        "копия хранилища неполная (shallow): истории до «{0}» в ней нет\n  помощь: git fetch --unshallow; на сервере проверок попросите всю историю: fetch-depth: 0 у GitHub, GIT_DEPTH: 0 у GitLab"
    )]
    Shallow(String),
    /// Git could not do it.
    #[error("git не справился\n  ответ git: {0}\n  помощь: проверьте хранилище: git fsck")]
    Failed(String),
    /// The program cannot be called.
    #[error("не удаётся вызвать git: {0}")]
    Call(#[source] io::Error),
}
