//! Puts a text in the place of a file: beside it first, then over it in one step, so that it is never half written.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes `after` over the file at `path`, which says `before`, and keeps its permissions.
///
/// # Errors
/// Why the file was left as it is, in Russian: it may not be written, or says something else by now.
pub(super) fn replace(path: &Path, before: &str, after: &str) -> Result<(), &'static str> {
    let path = path.canonicalize().map_err(said)?;
    let permissions = fs::metadata(&path).map_err(said)?.permissions();
    if permissions.readonly() {
        return Err("файл открыт только для чтения");
    }
    let beside = beside(&path);
    let done = write(&beside, after, permissions).map_err(said).and_then(|()| put(&beside, &path, before));
    if done.is_err() {
        // What cannot be removed has a name that content never has.
        let _ = fs::remove_file(&beside);
    }
    done
}

/// A name in the same folder that no record has.
fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    path.with_file_name(format!(".{name}.{}.new", std::process::id()))
}

fn write(path: &Path, text: &str, permissions: Permissions) -> io::Result<()> {
    let mut file: File = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    file.set_permissions(permissions)?;
    file.sync_all()
}

fn put(beside: &Path, path: &Path, before: &str) -> Result<(), &'static str> {
    if fs::read(path).map_err(said)? != before.as_bytes() {
        return Err("файл изменился, пока его проверяли; повторите команду");
    }
    fs::rename(beside, path).map_err(said)
}

#[expect(clippy::needless_pass_by_value, reason = "every error ends here")]
fn said(error: io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::PermissionDenied => "нет права на запись в его папку",
        io::ErrorKind::NotFound => "файл исчез, пока его проверяли",
        io::ErrorKind::StorageFull => "на диске нет места",
        io::ErrorKind::ReadOnlyFilesystem => "диск открыт только для чтения",
        _ => "система не даёт его записать",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_changed_meanwhile_is_left_and_nothing_stays_beside_it() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("a.md");
        fs::write(&path, "новое").expect("the folder can be written");
        assert!(replace(&path, "старое", "мастерское").is_err());
        assert_eq!(fs::read_to_string(&path).expect("it is there"), "новое");
        assert_eq!(fs::read_dir(folder.path()).expect("it is there").count(), 1);
        assert_eq!(replace(&path, "новое", "лучшее"), Ok(()));
        assert_eq!(fs::read_to_string(&path).expect("it is there"), "лучшее");
    }
}
