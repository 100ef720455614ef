//! A folder on the disk: receives its path, returns the files in it, or removes it. Links are never followed.

use std::collections::HashMap;
use std::fs::{self, DirEntry};
use std::io;
use std::path::{Path, PathBuf};

use super::stamp::Stamp;
use super::{MANIFEST, MARKER};

/// Everything below a folder, its manifest aside.
#[derive(Default)]
pub(super) struct Tree {
    /// Path with `/` → stamp.
    pub(super) files: HashMap<String, Stamp>,
    /// What no site of ours has: links, devices, names that are not Unicode. Relative paths.
    pub(super) strays: Vec<PathBuf>,
}

impl Tree {
    /// Walks the folder; an absent one is empty.
    pub(super) fn walk(root: &Path) -> io::Result<Tree> {
        let mut tree = Tree::default();
        match tree.walk_folder(root, "") {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Tree::default()),
            other => other.map(|()| tree),
        }
    }

    fn walk_folder(&mut self, root: &Path, folder: &str) -> io::Result<()> {
        for entry in fs::read_dir(root.join(folder))? {
            self.add(root, folder, &entry?)?;
        }
        Ok(())
    }

    fn add(&mut self, root: &Path, folder: &str, entry: &DirEntry) -> io::Result<()> {
        let (kind, name) = (entry.file_type()?, entry.file_name());
        let Some(name) = name.to_str().filter(|_| kind.is_dir() || kind.is_file()) else {
            self.strays.push(Path::new(folder).join(name));
            return Ok(());
        };
        let path = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
        if kind.is_dir() {
            return self.walk_folder(root, &path);
        }
        if path != MANIFEST {
            self.files.insert(path, Stamp::of(&entry.metadata()?));
        }
        Ok(())
    }
}

/// Removes a folder of ours, absent or not. What says that it is ours goes last, so that a killed removal is
/// still known as ours and continued by the next run.
pub(super) fn remove(root: &Path) -> io::Result<()> {
    let entries = match fs::read_dir(root) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other?,
    };
    for entry in entries {
        let entry = entry?;
        if entry.file_name() != MANIFEST && entry.file_name() != MARKER {
            remove_any(&entry.path())?;
        }
    }
    for last in [MANIFEST, MARKER] {
        absent_is_fine(fs::remove_file(root.join(last)))?;
    }
    fs::remove_dir(root)
}

/// Removes whatever stands at the path: a file, a link (not what it leads to), or a folder with all in it.
pub(super) fn remove_any(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) => absent_is_fine(Err(error)),
    }
}

pub(super) fn absent_is_fine(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}
