//! What is previewed: where the school lies, and on which day it is seen.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;

/// A school whose files are watched.
pub struct School {
    /// The folder with the records.
    pub content: PathBuf,
    /// Where files of a theme may lie over the embedded ones.
    pub theme: ThemeFolder,
    /// Which day it is. Asked again at every look, since a preview may run past midnight.
    pub day: Box<dyn Fn() -> NaiveDate + Send>,
    /// Was the day asked for?
    pub rehearsal: bool,
}

/// The folder of a theme.
pub enum ThemeFolder {
    /// Named on the command line: it must be there.
    Given(PathBuf),
    /// The school's own: it may come and go.
    Own(PathBuf),
}

impl ThemeFolder {
    /// Where it is, or would be.
    pub(super) fn path(&self) -> &Path {
        match self {
            ThemeFolder::Given(path) | ThemeFolder::Own(path) => path,
        }
    }

    /// The folder to load files from now.
    pub(super) fn standing(&self) -> Option<&Path> {
        match self {
            ThemeFolder::Given(path) => Some(path),
            ThemeFolder::Own(path) => path.is_dir().then_some(path.as_path()),
        }
    }
}
