//! Where an edition works: receives the target, returns it with its neighbours – lock, stage, old site, cache –
//! after refusing a foreign folder and settling what a killed run left.
//!
//! A target that is a symbolic link is followed: the folder it leads to is replaced, the link stays, and the
//! neighbours lie beside the real folder, because a folder can be exchanged within one file system only.

use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::error::{Error, trouble};
use super::{manifest, tree};

pub(super) struct Place {
    pub(super) target: PathBuf,
    /// Name of the target in its parent.
    pub(super) name: String,
    /// The new site while it is written; after an exchange, the old one until it is removed.
    pub(super) next: PathBuf,
    /// Holds the old site under the target's name while two renames are under way.
    pub(super) old: PathBuf,
    pub(super) cache: PathBuf,
    pub(super) origin: PathBuf,
    /// Held, not read.
    _lock: Lock,
}

struct Lock(File);

/// Closing the file is not enough: a child process started meanwhile by another thread has it open too, until it
/// becomes its own program, and would keep the lock for that moment.
impl Drop for Lock {
    fn drop(&mut self) {
        _ = self.0.unlock();
    }
}

impl Place {
    pub(super) fn take(target: &Path) -> Result<Place, Error> {
        let target = resolve(target)?;
        require_ours(&target)?;
        let name = name(&target)?;
        let beside = target.parent().unwrap_or(Path::new("")).to_owned();
        let place = Place {
            name,
            next: beside.join(".next"),
            old: beside.join(".old"),
            cache: beside.join(".cache"),
            origin: beside.join(".origin"),
            _lock: lock(&beside.join(".lock"))?,
            target,
        };
        place.settle()?;
        Ok(place)
    }

    /// Where the old site waits between two renames. Its name says whose it is, so that any run beside it can
    /// put it back.
    pub(super) fn aside(&self) -> PathBuf {
        self.old.join(&self.name)
    }

    /// Removes the stage and the old site.
    pub(super) fn clear(&self) -> Result<(), Error> {
        for (left, inside) in [(&self.next, &self.next), (&self.old, &self.aside())] {
            tree::remove(inside).map_err(trouble("удалить прежнюю копию", inside))?;
            let empty = tree::absent_is_fine(fs::remove_dir(left));
            empty.map_err(trouble("удалить прежнюю копию", left))?;
        }
        Ok(())
    }

    /// Finishes two renames cut in the middle; then clears what else a killed run left.
    fn settle(&self) -> Result<(), Error> {
        require_ours(&self.next)?;
        for aside in self.moved_aside()? {
            require_ours(&aside)?;
            let home = self.target.with_file_name(aside.file_name().unwrap_or_default());
            if fs::symlink_metadata(&home).is_err_and(|error| error.kind() == ErrorKind::NotFound) {
                let whole = if is_whole(&self.next) { &self.next } else { &aside };
                fs::rename(whole, &home).map_err(trouble("закончить замену раздела", &home))?;
            }
            tree::remove(&aside).map_err(trouble("удалить прежнюю копию", &aside))?;
        }
        self.clear()
    }

    fn moved_aside(&self) -> Result<Vec<PathBuf>, Error> {
        match fs::read_dir(&self.old) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(trouble("прочитать папку", &self.old)(error)),
            Ok(entries) => entries
                .map(|entry| entry.map(|entry| entry.path()).map_err(trouble("прочитать папку", &self.old)))
                .collect(),
        }
    }
}

/// A stage gets its manifest when all its pages are there, and loses its marker after that.
fn is_whole(stage: &Path) -> bool {
    manifest::is_signed(stage) && !manifest::is_unfinished(stage)
}

fn require_ours(path: &Path) -> Result<(), Error> {
    match manifest::is_ours(path).map_err(trouble("прочитать папку", path))? {
        true => Ok(()),
        false => Err(Error::NotOurs { path: path.to_owned() }),
    }
}

/// Follows links, makes the parent if there is none. A link to a folder that is not there is an absent target:
/// so it looks when a run was killed between two renames.
fn resolve(target: &Path) -> Result<PathBuf, Error> {
    match fs::canonicalize(target) {
        Ok(real) => return Ok(real),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(trouble("открыть папку", target)(error)),
    }
    let name = target.file_name().ok_or_else(|| bad(target, "у папки нет имени"))?;
    let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(trouble("создать папку", parent))?;
    let parent = fs::canonicalize(parent).map_err(trouble("открыть папку", parent))?;
    let home = parent.join(name);
    match fs::read_link(&home) {
        Ok(link) => resolve(&parent.join(link)),
        Err(_) => Ok(home),
    }
}

fn name(target: &Path) -> Result<String, Error> {
    let name = target.file_name().ok_or_else(|| bad(target, "это корень диска"))?;
    let text = name.to_str().filter(|name| !name.contains('\n'));
    let text = text.ok_or_else(|| bad(target, "имя папки записано не буквами Юникода"))?;
    match text {
        ".next" | ".old" | ".cache" | ".lock" => Err(bad(target, "это имя занято самой программой")),
        _ => Ok(text.to_owned()),
    }
}

fn bad(path: &Path, reason: &'static str) -> Error {
    Error::BadTarget { path: path.to_owned(), reason }
}

fn lock(path: &Path) -> Result<Lock, Error> {
    let options = File::options().write(true).create(true).truncate(false).open(path);
    let file = options.map_err(trouble("открыть файл блокировки", path))?;
    match file.try_lock() {
        Ok(()) => Ok(Lock(file)),
        Err(TryLockError::WouldBlock) => Err(Error::Locked { path: path.to_owned() }),
        Err(TryLockError::Error(error)) => Err(trouble("занять файл блокировки", path)(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_descriptor_inherited_by_a_child_does_not_keep_the_lock() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(".lock");
        let first = lock(&path).unwrap();
        let inherited = first.0.try_clone().unwrap();
        assert!(matches!(lock(&path), Err(Error::Locked { .. })));
        drop(first);
        assert!(lock(&path).is_ok());
        drop(inherited);
    }
}
