//! The stage, a folder beside the target in which the new site is put together: receives changed files as they
//! come and unchanged ones at the end, returns a whole site ready for the exchange.
//!
//! It is made at the first difference and marked before its first page. Pages are not forced to the disk one by
//! one, only the manifest and the root folder are: a killed process loses nothing by that, and after a power cut
//! a page that did not reach the disk differs in size or digest, so the next run writes it again.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError, RwLock};
use std::thread;

use super::error::{Error, trouble};
use super::ledger::Leaf;
use super::stamp::Stamp;
use super::{MANIFEST, MARKER, address, tree};

const MARK: &str = "Раздел ещё собирается. Если запуск прервался, следующий уберёт эту папку.\n";

pub(super) struct Stage {
    root: PathBuf,
    /// Folders that are there already; the root is "".
    made: RwLock<HashSet<String>>,
}

/// Whether the unchanged files could be brought into the stage.
#[derive(PartialEq)]
pub(super) enum Reach {
    Whole,
    /// The target is on another file system: a mount point.
    Elsewhere,
}

impl Stage {
    pub(super) fn new(root: PathBuf) -> Stage {
        Stage { root, made: RwLock::default() }
    }

    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// Writes one changed file. Threads meet only when a folder is made.
    pub(super) fn write(&self, path: &str, bytes: &[u8]) -> Result<Stamp, Error> {
        self.make_folder(address::folder(path))?;
        let file = self.path(path);
        write_new(&file, bytes).map_err(trouble("записать файл", &file))
    }

    /// Links the unchanged files from the old site; where links fail, copies them and renews their stamps.
    pub(super) fn adopt(&self, kept: &mut [Leaf], old: &Path) -> Result<Reach, Error> {
        for leaf in kept.iter() {
            self.make_folder(address::folder(&leaf.path))?;
        }
        let linking = Linking { stage: self, old, elsewhere: AtomicBool::new(false), trouble: Mutex::default() };
        let share = kept.len().div_ceil(threads()).max(64);
        thread::scope(|scope| {
            for leaves in kept.chunks_mut(share) {
                scope.spawn(|| linking.run(leaves));
            }
        });
        linking.end()
    }

    /// Closes the stage: from here on it is a whole site.
    pub(super) fn seal(&self, manifest: &[u8]) -> Result<(), Error> {
        self.write_manifest(manifest)?;
        let marker = self.path(MARKER);
        fs::remove_file(&marker).map_err(trouble("снять пометку", &marker))?;
        sync_folder(&self.root);
        Ok(())
    }

    /// Writes the manifest and waits until it is on the disk.
    pub(super) fn write_manifest(&self, manifest: &[u8]) -> Result<(), Error> {
        self.make_folder("")?;
        let file = self.path(MANIFEST);
        write_synced(&file, manifest).map_err(trouble("записать список файлов", &file))
    }

    fn make_folder(&self, folder: &str) -> Result<(), Error> {
        if self.made.read().unwrap_or_else(PoisonError::into_inner).contains(folder) {
            return Ok(());
        }
        let mut made = self.made.write().unwrap_or_else(PoisonError::into_inner);
        if made.is_empty() {
            self.begin()?;
            made.insert(String::new());
        }
        let path = self.path(folder);
        fs::create_dir_all(&path).map_err(trouble("создать папку", &path))?;
        made.insert(folder.to_owned());
        Ok(())
    }

    fn begin(&self) -> Result<(), Error> {
        fs::create_dir(&self.root).map_err(trouble("создать папку", &self.root))?;
        let marker = self.path(MARKER);
        fs::write(&marker, MARK).map_err(trouble("пометить папку", &marker))
    }
}

/// A stage that was not finished leaves no pages behind: they may hold what stopped the build. A failure is
/// passed over, because the next run clears the stage before it begins.
impl Drop for Stage {
    fn drop(&mut self) {
        if !self.made.get_mut().unwrap_or_else(PoisonError::into_inner).is_empty() {
            _ = tree::remove(&self.root);
        }
    }
}

/// The bringing over of unchanged files by several threads; all stop at the first obstacle.
struct Linking<'a> {
    stage: &'a Stage,
    old: &'a Path,
    elsewhere: AtomicBool,
    trouble: Mutex<Option<Error>>,
}

impl Linking<'_> {
    fn run(&self, leaves: &mut [Leaf]) {
        for leaf in leaves {
            if self.elsewhere.load(Ordering::Relaxed) {
                return;
            }
            if let Err(error) = self.bring(leaf) {
                self.trouble.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(error);
                return;
            }
        }
    }

    fn bring(&self, leaf: &mut Leaf) -> Result<(), Error> {
        let (from, to) = (self.old.join(&leaf.path), self.stage.path(&leaf.path));
        match fs::hard_link(&from, &to) {
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::CrossesDevices => self.elsewhere.store(true, Ordering::Relaxed),
            Err(_) => {
                let bytes = fs::read(&from).map_err(trouble("прочитать файл прежнего раздела", &from))?;
                leaf.stamp = write_new(&to, &bytes).map_err(trouble("записать файл", &to))?;
            }
        }
        Ok(())
    }

    fn end(self) -> Result<Reach, Error> {
        match self.trouble.into_inner().unwrap_or_else(PoisonError::into_inner) {
            Some(error) => Err(error),
            None if self.elsewhere.into_inner() => Ok(Reach::Elsewhere),
            None => Ok(Reach::Whole),
        }
    }
}

fn threads() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<Stamp> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    Ok(Stamp::of(&file.metadata()?))
}

pub(super) fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Asks the system to put the folder's list of names on the disk; some systems have no such request, and the
/// order of their own writing is then all there is.
pub(super) fn sync_folder(path: &Path) {
    _ = File::open(path).and_then(|folder| folder.sync_all());
}
