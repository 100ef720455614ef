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
        "хранилище {folder} принадлежит другому пользователю, и git ему не доверяет\n  помощь: разрешите его: git config --global --add safe.directory {trusted}"
    )]
    Untrusted {
        /// The school's folder.
        folder: PathBuf,
        /// The folder that git must trust, as git names it.
        trusted: String,
    },
    /// There is a repository and nothing in it yet.
    #[error(
        "в истории ещё нет ни одного сохранения: сравнивать не с чем\n  помощь: сделайте первое: git add content, git commit"
    )]
    Unborn,
    /// Neither what was asked nor what is usual tells with what to compare.
    #[error(
        "непонятно, с чем сравнивать: нет ни ветки main, ни master\n  помощь: назовите ветку: nastavnik review ВЕТКА"
    )]
    NoMainBranch,
    /// Two commits of different histories.
    #[error("у «{one}» и «{other}» нет общего предка\n  помощь: сравните их прямо: nastavnik review {one}..{other}")]
    NoParting {
        /// One of them.
        one: String,
        /// The other.
        other: String,
    },
    /// A merge stopped half-way.
    #[error(
        "слияние не закончено: {0}\n  помощь: решите, что останется в этих файлах, и выполните git add, потом повторите команду"
    )]
    Unmerged(String),
    /// The copy has commits and not all of their files.
    #[error(
        "git не отдаёт содержимое файлов, их {0}: копия хранилища частичная\n  помощь: git fetch --refetch --no-filter"
    )]
    Partial(usize),
    /// There is no such commit.
    #[error("в хранилище нет состояния «{name}»\n  помощь: {help}; ветки покажет git branch --all")]
    NoCommit {
        /// What was asked for.
        name: String,
        /// What may have been meant, or what can be asked for.
        help: String,
    },
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
