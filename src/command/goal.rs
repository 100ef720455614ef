//! Where a report goes: to the screen, into a file, or, each of its tables a file of its own, into a folder.

use std::path::{Path, PathBuf};

use super::Error;
use super::handover::{self, Over, Place, Written};
use super::school::SchoolFolder;
use crate::report::Audience;
use crate::report::write::Format;
use crate::report::write::folder::File;

/// What was asked for.
#[derive(Debug)]
pub(super) enum Goal {
    /// The screen.
    Screen,
    /// A file.
    File(Place),
    /// A folder of tables.
    Tables(PathBuf),
}

impl Goal {
    /// The goal that a path names in a format; an error where such a report must not lie.
    pub(super) fn of(
        output: Option<&Path>,
        format: Format,
        audience: Audience,
        school: &SchoolFolder,
    ) -> Result<Self, Error> {
        match output {
            None => Ok(Goal::Screen),
            Some(path) if format == Format::Csv && is_folder(path) => {
                Ok(Goal::Tables(handover::allowed(path, audience, school)?))
            }
            Some(path) => Ok(Goal::File(handover::place(path, audience, school)?)),
        }
    }
}

/// Is it a folder, or meant as one?
fn is_folder(path: &Path) -> bool {
    path.is_dir() || path.as_os_str().to_string_lossy().ends_with(['/', '\\'])
}

/// Writes tables into a folder; returns how many of them say something new.
pub(super) fn put_tables(
    files: &[File],
    folder: &Path,
    (audience, school): (Audience, &SchoolFolder),
    over: Over,
) -> Result<usize, Error> {
    let mut new = 0;
    for file in files {
        let written = handover::place(&folder.join(&file.name), audience, school)?.put(&file.bytes, over)?;
        new += usize::from(written == Written::New);
    }
    Ok(new)
}
