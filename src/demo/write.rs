//! Puts the files of a school on the disk, and never on top of something.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What kept the school from being written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is something at the place already.
    #[error("в папке {0} уже что-то есть\n  помощь: назовите новую или пустую папку, чужие файлы программа не трогает")]
    NotEmpty(PathBuf),
    /// The disk did not take it.
    #[error("не удаётся записать {path}: {error}")]
    Disk {
        /// Which file or folder.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
}

/// Writes files, each with its place inside `content`, to the folder `root`, which is absent or empty.
///
/// # Errors
/// The folder holds something, or the disk cannot be read or written.
pub fn write(root: &Path, files: &[(String, Vec<u8>)]) -> Result<(), Error> {
    if !is_free(root)? {
        return Err(Error::NotEmpty(root.to_path_buf()));
    }
    for (place, bytes) in files {
        let path = root.join("content").join(place);
        let folder = path.parent().expect("a file of content lies in a folder");
        fs::create_dir_all(folder).map_err(|error| disk(folder, error))?;
        fs::write(&path, bytes).map_err(|error| disk(&path, error))?;
    }
    Ok(())
}

/// Is the folder absent, or there with nothing in it?
fn is_free(root: &Path) -> Result<bool, Error> {
    match fs::read_dir(root) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(disk(root, error)),
    }
}

fn disk(path: &Path, error: io::Error) -> Error {
    Error::Disk { path: path.to_path_buf(), error }
}
