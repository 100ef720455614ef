//! One file of ours, alone: receives its text, leaves the old file or the new one, whole, whenever it is stopped.
//!
//! The first line of the file is a comment with its notes. By it a file is known as ours; a file without it is never
//! overwritten.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::error::{Error, trouble};
use super::manifest::Notes;

/// Every file of ours begins so.
const SIGNATURE: &str = "<!-- nastavnik: ";
/// The notes end so.
const END: &str = " -->\n";

/// Whether a file was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edited {
    /// Its bytes are new.
    Written,
    /// It stands as it stood.
    Unchanged,
}

/// The text with its notes in front.
pub(in crate::page) fn signed(text: &str, notes: &Notes) -> String {
    let notes = serde_json::to_string(notes).expect("notes are texts");
    format!("{SIGNATURE}{notes}{END}{text}")
}

/// The notes of a file of ours.
pub(in crate::page) fn notes(path: &Path) -> Option<Notes> {
    let text = fs::read_to_string(path).ok()?;
    let (notes, _) = text.strip_prefix(SIGNATURE)?.split_once(END)?;
    serde_json::from_str(notes).ok()
}

/// Refuses a place where something stands that is not ours.
pub(in crate::page) fn require_ours(path: &Path) -> Result<(), Error> {
    match fs::read(path) {
        Ok(bytes) if bytes.is_empty() || bytes.starts_with(SIGNATURE.as_bytes()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Ok(_) | Err(_) if path.exists() => Err(Error::NotOurFile { path: path.to_owned() }),
        Ok(_) => Ok(()),
        Err(error) => Err(trouble("прочитать файл", path)(error)),
    }
}

/// Puts the bytes where they do not stand already: into a file beside it, which then takes its name.
pub(in crate::page) fn put(path: &Path, bytes: &[u8]) -> Result<Edited, Error> {
    if fs::read(path).is_ok_and(|standing| standing == bytes) {
        return Ok(Edited::Unchanged);
    }
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(trouble("создать папку", folder))?;
    let beside = beside(&path);
    let written = write(&beside, bytes).and_then(|()| fs::rename(&beside, &path));
    if written.is_err() {
        // What is left of it harms nobody, and the trouble itself is told.
        let _ = fs::remove_file(&beside);
    }
    written.map_err(trouble("записать файл", &path))?;
    Ok(Edited::Written)
}

fn write(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// A name that no other run uses.
fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}", std::process::id()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_ours_is_replaced_and_another_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/whole.html");
        let notes = Notes { version: "1.0.0".into(), today: "2026-09-01".into(), valid_until: None, rehearsal: false };
        let text = signed("<!doctype html>", &notes);
        require_ours(&path).unwrap();
        assert_eq!(put(&path, text.as_bytes()).unwrap(), Edited::Written);
        assert_eq!(put(&path, text.as_bytes()).unwrap(), Edited::Unchanged);
        require_ours(&path).unwrap();
        assert_eq!(super::notes(&path), Some(notes));
        fs::write(&path, "чужая страница").unwrap();
        assert!(matches!(require_ours(&path), Err(Error::NotOurFile { .. })));
        assert!(matches!(require_ours(folder.path()), Err(Error::NotOurFile { .. })));
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
    }
}
