//! A folder that reports are written into: whole or as it was, and never over somebody's own work.
//!
//! What changed is written aside first and then moved into its place file by file; the list of digests goes before, so a run
//! that was killed is finished by the next one. A file that is no longer made is removed only if it is as we left it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::handover::{LIST, Over, allowed, digest, refusal};
use super::{Error, SchoolFolder};
use crate::report::Audience;
use crate::report::write::folder::File;

/// The names of the files of the last whole run, one a line; a report written by name is not among them and stays.
const WHOLE: &str = ".nastavnik-all";

/// Where changed files wait until all of them are written.
const ASIDE: &str = ".next";

/// A folder that may be written to.
#[derive(Debug)]
pub(super) struct Shelf {
    path: PathBuf,
}

/// What came of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Put {
    /// So many files say something new.
    pub(super) new: usize,
    /// So many said the same already and were left alone.
    pub(super) same: usize,
    /// So many are no longer made and were removed.
    pub(super) removed: usize,
}

type List = BTreeMap<String, String>;

impl Shelf {
    /// The folder of a path, links followed; an error where reports of the school must not lie.
    pub(super) fn at(path: &Path, school: &SchoolFolder) -> Result<Self, Error> {
        let resolved = allowed(path, Audience::Internal, school)?;
        let root = fs::canonicalize(&school.root).unwrap_or_else(|_| school.root.clone());
        match () {
            () if resolved.is_file() => Err(refusal(path, "это файл, а нужна папка")),
            () if resolved == root => {
                Err(refusal(Path::new(""), "здесь лежит сама школа, и отчёты смешались бы с ней"))
            }
            () => Ok(Shelf { path: resolved }),
        }
    }

    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Makes the folder hold these files.
    pub(super) fn put(&self, files: &[File], over: Over) -> Result<Put, Error> {
        self.make(&self.path)?;
        self.finish()?;
        let list = self.list();
        let changed: Vec<&File> =
            files.iter().filter_map(|file| self.is_new(file, &list, over).transpose()).collect::<Result<_, _>>()?;
        let gone = self.gone(files, &list);
        self.stage(&changed)?;
        self.remember(files, list)?;
        self.finish()?;
        gone.iter().try_for_each(|path| fs::remove_file(path).map_err(|source| trouble(path, source)))?;
        self.keep_names(files)?;
        Ok(Put { new: changed.len(), same: files.len() - changed.len(), removed: gone.len() })
    }

    /// The file, where the folder does not say the same already; an error where somebody edited what stands there.
    fn is_new<'f>(&self, file: &'f File, list: &List, over: Over) -> Result<Option<&'f File>, Error> {
        let path = self.path.join(&file.name);
        match fs::read(&path) {
            Ok(standing) if standing == file.bytes => Ok(None),
            Ok(standing) if over == Over::Ours && list.get(&file.name) != Some(&digest(&standing)) => {
                Err(Error::Edited(path))
            }
            Ok(_) => Ok(Some(file)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Some(file)),
            Err(source) => Err(trouble(&path, source)),
        }
    }

    /// Files of the last whole run that are no longer made and that nobody edited.
    fn gone(&self, files: &[File], list: &List) -> Vec<PathBuf> {
        let made: BTreeSet<&str> = files.iter().map(|file| file.name.as_str()).collect();
        let names = fs::read_to_string(self.path.join(WHOLE)).unwrap_or_default();
        let left = |name: &str| {
            let path = self.path.join(name);
            let is_ours = fs::read(&path).is_ok_and(|standing| list.get(name) == Some(&digest(&standing)));
            (!made.contains(name) && is_ours).then_some(path)
        };
        names.lines().filter_map(left).collect()
    }

    fn stage(&self, changed: &[&File]) -> Result<(), Error> {
        let aside = self.path.join(ASIDE);
        if !changed.is_empty() {
            self.make(&aside)?;
        }
        changed.iter().try_for_each(|file| {
            let path = aside.join(&file.name);
            fs::write(&path, &file.bytes).map_err(|source| trouble(&path, source))
        })
    }

    /// Moves what waits aside and is on the list into its place.
    fn finish(&self) -> Result<(), Error> {
        let aside = self.path.join(ASIDE);
        if !aside.is_dir() {
            return Ok(());
        }
        for (name, known) in self.list() {
            let path = aside.join(&name);
            if fs::read(&path).is_ok_and(|staged| digest(&staged) == known) {
                fs::rename(&path, self.path.join(&name)).map_err(|source| trouble(&path, source))?;
            }
        }
        fs::remove_dir_all(&aside).map_err(|source| trouble(&aside, source))
    }

    /// Keeps the digests of these files beside those of others.
    fn remember(&self, files: &[File], mut list: List) -> Result<(), Error> {
        list.extend(files.iter().map(|file| (file.name.clone(), digest(&file.bytes))));
        let path = self.path.join(LIST);
        let text = serde_json::to_string_pretty(&list).expect("texts always become JSON");
        fs::write(&path, text + "\n").map_err(|source| trouble(&path, source))
    }

    fn keep_names(&self, files: &[File]) -> Result<(), Error> {
        let path = self.path.join(WHOLE);
        let names: String = files.iter().map(|file| format!("{}\n", file.name)).collect();
        fs::write(&path, names).map_err(|source| trouble(&path, source))
    }

    fn list(&self) -> List {
        let text = fs::read(self.path.join(LIST)).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }

    fn make(&self, folder: &Path) -> Result<(), Error> {
        fs::create_dir_all(folder).map_err(|source| trouble(folder, source))
    }
}

fn trouble(path: &Path, source: io::Error) -> Error {
    Error::Write { path: path.to_path_buf(), source }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shelf(folder: &Path) -> Shelf {
        Shelf { path: folder.join("reports") }
    }

    fn file(name: &str, text: &str) -> File {
        File { name: name.to_owned(), bytes: text.as_bytes().to_vec() }
    }

    fn read(shelf: &Shelf, name: &str) -> Option<String> {
        fs::read_to_string(shelf.path.join(name)).ok()
    }

    #[test]
    fn only_what_changed_is_written_and_what_is_no_longer_made_goes() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let shelf = shelf(folder.path());
        let first = shelf.put(&[file("a.html", "1"), file("b.html", "1")], Over::Ours).expect("an empty folder");
        assert_eq!(first, Put { new: 2, same: 0, removed: 0 });
        fs::write(shelf.path.join("mine.docx"), "mine").expect("the folder is there");
        let second = shelf.put(&[file("a.html", "2")], Over::Ours).expect("as we left it");
        assert_eq!(second, Put { new: 1, same: 0, removed: 1 });
        assert_eq!([read(&shelf, "a.html").as_deref(), read(&shelf, "b.html").as_deref()], [Some("2"), None]);
        assert_eq!(read(&shelf, "mine.docx").as_deref(), Some("mine"), "not ours");
        assert!(!shelf.path.join(ASIDE).exists());
    }

    #[test]
    fn where_one_file_was_edited_none_is_touched() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let shelf = shelf(folder.path());
        shelf.put(&[file("a.html", "1"), file("b.html", "1")], Over::Ours).expect("an empty folder");
        fs::write(shelf.path.join("b.html"), "edited").expect("the folder is there");
        let new = [file("a.html", "2"), file("b.html", "2")];
        assert!(matches!(shelf.put(&new, Over::Ours), Err(Error::Edited(_))));
        assert_eq!(read(&shelf, "a.html").as_deref(), Some("1"));
        assert_eq!(shelf.put(&new, Over::Any).map(|put| put.new).ok(), Some(2));
        fs::write(shelf.path.join("b.html"), "edited").expect("the folder is there");
        assert_eq!(shelf.put(&[file("a.html", "2")], Over::Ours).map(|put| put.removed).ok(), Some(0), "edited");
    }

    #[test]
    fn a_run_that_was_killed_is_finished_by_the_next() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let shelf = shelf(folder.path());
        let (old, new) = ([file("a.html", "1"), file("b.html", "1")], [file("a.html", "2"), file("b.html", "2")]);
        shelf.put(&old, Over::Ours).expect("an empty folder");
        shelf.stage(&[&new[0], &new[1]]).expect("a folder of its own");
        shelf.remember(&new, List::new()).expect("a folder of its own");
        fs::rename(shelf.path.join(ASIDE).join("a.html"), shelf.path.join("a.html")).expect("it waits aside");
        let put = shelf.put(&new, Over::Ours).expect("the last run is finished");
        assert_eq!(put, Put { new: 0, same: 2, removed: 0 });
        assert_eq!(read(&shelf, "b.html").as_deref(), Some("2"));
    }
}
