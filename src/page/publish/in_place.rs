//! Publishing file by file, for a target that cannot be moved (a mount point, a folder held open on Windows):
//! receives the stage and the list of differences, makes the target the new site.
//!
//! Each file changes in one step, the folder as a whole does not: first new and changed files, then deletions,
//! the manifest last. The target is marked meanwhile, so the run after a killed one compares it all and goes on.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::error::{Error, trouble};
use super::ledger::Ledger;
use super::stage::{Stage, write_synced};
use super::stamp::Stamp;
use super::standing::Standing;
use super::{MANIFEST, MARKER, address, tree};

/// Name of the file that is being written before it takes its place. The next run sees it as not ours and
/// removes it.
const HALF: &str = ".nastavnik-half";

pub(super) fn update(stage: &Stage, standing: &Standing, ledger: &mut Ledger, manifest: &[u8]) -> Result<(), Error> {
    let root = &standing.root;
    let marker = root.join(MARKER);
    fs::write(&marker, "").map_err(trouble("пометить папку", &marker))?;
    for stray in standing.strays() {
        remove(&root.join(stray))?;
    }
    for leaf in &mut ledger.fresh {
        make_folder(root, address::folder(&leaf.path))?;
        let home = root.join(&leaf.path);
        leaf.stamp = install(&stage.path(&leaf.path), &home).map_err(trouble("записать файл", &home))?;
    }
    for path in standing.extra(ledger) {
        remove_with_folders(root, path)?;
    }
    replace_manifest(root, manifest)?;
    remove(&marker)
}

/// Puts the manifest in its place in one step.
fn replace_manifest(root: &Path, manifest: &[u8]) -> Result<(), Error> {
    let home = root.join(MANIFEST);
    let half = root.join(HALF);
    let written = write_synced(&half, manifest).and_then(|()| fs::rename(&half, &home));
    written.map_err(trouble("записать список файлов", &home))
}

/// Moves a file; to another file system, through a copy beside its home.
fn install(from: &Path, home: &Path) -> io::Result<Stamp> {
    if fs::symlink_metadata(home).is_ok_and(|found| found.is_dir()) {
        fs::remove_dir_all(home)?;
    }
    if fs::rename(from, home).is_err() {
        let half = home.with_file_name(HALF);
        fs::copy(from, &half)?;
        fs::rename(&half, home)?;
    }
    Ok(Stamp::of(&fs::symlink_metadata(home)?))
}

/// Makes the folders of a file one by one, so that no link or file in their place leads outside.
fn make_folder(root: &Path, folder: &str) -> Result<(), Error> {
    let mut path = root.to_owned();
    for name in folder.split('/').filter(|name| !name.is_empty()) {
        path.push(name);
        if fs::symlink_metadata(&path).is_ok_and(|found| found.is_dir()) {
            continue;
        }
        remove(&path)?;
        fs::create_dir(&path).map_err(trouble("создать папку", &path))?;
    }
    Ok(())
}

/// Removes a file and the folders that it leaves empty. Where a file has become a folder, or the other way
/// round, the old path is gone already.
fn remove_with_folders(root: &Path, path: &str) -> Result<(), Error> {
    let file = root.join(path);
    if fs::symlink_metadata(&file).is_ok_and(|found| found.is_file()) {
        remove(&file)?;
    }
    let mut folder = PathBuf::from(address::folder(path));
    while !folder.as_os_str().is_empty() && fs::remove_dir(root.join(&folder)).is_ok() {
        folder.pop();
    }
    Ok(())
}

fn remove(path: &Path) -> Result<(), Error> {
    tree::remove_any(path).map_err(trouble("удалить лишний файл", path))
}
