//! Trouble with the machine or the theme while pages are made.

use std::io;
use std::path::PathBuf;

use super::fault::Fault;
use super::publish;

/// What keeps pages from being made or published. Content is never to blame here.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such folder.
    #[error("нет папки темы {path}")]
    NoTheme {
        /// The folder.
        path: PathBuf,
    },
    /// A file of the theme cannot be read.
    #[error("не удаётся прочитать файл темы {path}: {source}")]
    Theme {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A template is wrong.
    #[error(
        "{}\n  помощь: исправьте шаблон или уберите его из папки темы – тогда возьмётся встроенный",
        faults.iter().map(Fault::to_string).collect::<Vec<_>>().join("\n\n")
    )]
    Template {
        /// Where and what; at least one.
        faults: Vec<Fault>,
    },
    /// An asset of the content folder cannot be read.
    #[error("не удаётся прочитать файл content/{path}: {source}")]
    Asset {
        /// The file in the content folder.
        path: String,
        /// What the system says.
        source: io::Error,
    },
    /// The site cannot be written.
    #[error(transparent)]
    Publish(#[from] publish::Error),
}
