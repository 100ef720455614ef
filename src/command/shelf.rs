//! A folder that reports are written into: whole or as it was, and never over somebody's own work.
//!
//! What changed is written aside as soon as it is made, and moved into its place when everything is; the list of digests goes
//! before, so a run that was killed then is finished by the next one, and what an earlier one left aside is thrown away. A
//! file that is no longer made is removed only if it is as we left it.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::handover::{LIST, Over, allowed, digest, digest_at, refusal};
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

/// Files that are brought one by one, also from several threads; none of them is held.
pub(super) struct Heap<'s> {
    shelf: &'s Shelf,
    /// What earlier runs left.
    list: List,
    over: Over,
    made: Mutex<BTreeMap<String, Made>>,
}

/// A file that was made.
struct Made {
    digest: String,
    /// Does it say something new?
    is_new: bool,
}

/// No thread that adds to the heap can fail while it does.
const WHOLE_HEAP: &str = "whoever adds to the heap finishes it";

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

    /// Makes the folder hold the files that are brought, and what an earlier run made no longer; on an error it stays as it
    /// was.
    pub(super) fn put(&self, over: Over, bring: impl FnOnce(&Heap) -> Result<(), Error>) -> Result<Put, Error> {
        self.make(&self.path)?;
        self.finish()?;
        let heap = self.heap(over);
        match bring(&heap) {
            Ok(()) => self.swap(heap.list, &heap.made.into_inner().expect(WHOLE_HEAP)),
            Err(error) => {
                // What lies aside is thrown away by the next run too.
                let _ = fs::remove_dir_all(self.path.join(ASIDE));
                Err(error)
            }
        }
    }

    fn heap(&self, over: Over) -> Heap<'_> {
        Heap { shelf: self, list: self.list(), over, made: Mutex::default() }
    }

    /// Puts in place what was made.
    fn swap(&self, mut list: List, made: &BTreeMap<String, Made>) -> Result<Put, Error> {
        let gone = self.gone(made, &list);
        let new: Vec<&String> = made.iter().filter(|(_, made)| made.is_new).map(|(name, _)| name).collect();
        list.extend(made.iter().map(|(name, made)| (name.clone(), made.digest.clone())));
        self.remember(&list)?;
        self.place(&new)?;
        gone.iter().try_for_each(|path| fs::remove_file(path).map_err(|source| trouble(path, source)))?;
        self.keep_names(made)?;
        Ok(Put { new: new.len(), same: made.len() - new.len(), removed: gone.len() })
    }

    /// Files of the last whole run that are no longer made and that nobody edited.
    fn gone(&self, made: &BTreeMap<String, Made>, list: &List) -> Vec<PathBuf> {
        let names = fs::read_to_string(self.path.join(WHOLE)).unwrap_or_default();
        let left = |name: &str| {
            let path = self.path.join(name);
            let is_ours = digest_at(&path).is_ok_and(|standing| list.get(name) == Some(&standing));
            (!made.contains_key(name) && is_ours).then_some(path)
        };
        names.lines().filter_map(left).collect()
    }

    /// Finishes a run that was killed: what waits aside and is on the list is moved into its place.
    fn finish(&self) -> Result<(), Error> {
        let aside = self.path.join(ASIDE);
        if !aside.is_dir() {
            return Ok(());
        }
        let list = self.list();
        let waits =
            |(name, known): &(&String, &String)| digest_at(&aside.join(name)).is_ok_and(|staged| staged == **known);
        let waiting: Vec<&String> = list.iter().filter(waits).map(|(name, _)| name).collect();
        self.place(&waiting)
    }

    /// Moves these files from aside into their places; what else is there is thrown away.
    fn place(&self, names: &[&String]) -> Result<(), Error> {
        let aside = self.path.join(ASIDE);
        for name in names {
            let path = aside.join(name);
            fs::rename(&path, self.path.join(name)).map_err(|source| trouble(&path, source))?;
        }
        match fs::remove_dir_all(&aside) {
            Err(source) if source.kind() != io::ErrorKind::NotFound => Err(trouble(&aside, source)),
            _ => Ok(()),
        }
    }

    /// Keeps the digests of files.
    fn remember(&self, list: &List) -> Result<(), Error> {
        let path = self.path.join(LIST);
        let text = serde_json::to_string_pretty(list).expect("texts always become JSON");
        fs::write(&path, text + "\n").map_err(|source| trouble(&path, source))
    }

    fn keep_names(&self, made: &BTreeMap<String, Made>) -> Result<(), Error> {
        let path = self.path.join(WHOLE);
        let names: String = made.keys().map(|name| format!("{name}\n")).collect();
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

impl Heap<'_> {
    /// Adds a file; an error where somebody edited what stands in its place.
    pub(super) fn add(&self, file: &File) -> Result<(), Error> {
        let digest = digest(&file.bytes);
        let is_new = self.is_new(&file.name, &digest)?;
        if is_new {
            let aside = self.shelf.path.join(ASIDE);
            self.shelf.make(&aside)?;
            let path = aside.join(&file.name);
            fs::write(&path, &file.bytes).map_err(|source| trouble(&path, source))?;
        }
        self.made.lock().expect(WHOLE_HEAP).insert(file.name.clone(), Made { digest, is_new });
        Ok(())
    }

    /// Does the folder not say the same already?
    fn is_new(&self, name: &str, digest: &str) -> Result<bool, Error> {
        let path = self.shelf.path.join(name);
        match digest_at(&path) {
            Ok(standing) if standing == *digest => Ok(false),
            Ok(standing) if self.over == Over::Ours && self.list.get(name) != Some(&standing) => {
                Err(Error::Edited(path))
            }
            Ok(_) => Ok(true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
            Err(source) => Err(trouble(&path, source)),
        }
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

    fn put(shelf: &Shelf, files: &[File], over: Over) -> Result<Put, Error> {
        shelf.put(over, |heap| files.iter().try_for_each(|file| heap.add(file)))
    }

    #[test]
    fn only_what_changed_is_written_and_what_is_no_longer_made_goes() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let shelf = shelf(folder.path());
        let first = put(&shelf, &[file("a.html", "1"), file("b.html", "1")], Over::Ours).expect("an empty folder");
        assert_eq!(first, Put { new: 2, same: 0, removed: 0 });
        fs::write(shelf.path.join("mine.docx"), "mine").expect("the folder is there");
        let second = put(&shelf, &[file("a.html", "2")], Over::Ours).expect("as we left it");
        assert_eq!(second, Put { new: 1, same: 0, removed: 1 });
        assert_eq!([read(&shelf, "a.html").as_deref(), read(&shelf, "b.html").as_deref()], [Some("2"), None]);
        assert_eq!(read(&shelf, "mine.docx").as_deref(), Some("mine"), "not ours");
        assert!(!shelf.path.join(ASIDE).exists());
    }

    #[test]
    fn where_one_file_was_edited_none_is_touched() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let shelf = shelf(folder.path());
        put(&shelf, &[file("a.html", "1"), file("b.html", "1")], Over::Ours).expect("an empty folder");
        fs::write(shelf.path.join("b.html"), "edited").expect("the folder is there");
        let new = [file("a.html", "2"), file("b.html", "2")];
        assert!(matches!(put(&shelf, &new, Over::Ours), Err(Error::Edited(_))));
        assert_eq!(read(&shelf, "a.html").as_deref(), Some("1"));
        assert_eq!(put(&shelf, &new, Over::Any).map(|put| put.new).ok(), Some(2));
        fs::write(shelf.path.join("b.html"), "edited").expect("the folder is there");
        assert_eq!(put(&shelf, &[file("a.html", "2")], Over::Ours).map(|put| put.removed).ok(), Some(0), "edited");
    }

    #[test]
    fn a_run_that_was_killed_is_finished_by_the_next() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let shelf = shelf(folder.path());
        let (old, new) = ([file("a.html", "1"), file("b.html", "1")], [file("a.html", "2"), file("b.html", "2")]);
        put(&shelf, &old, Over::Ours).expect("an empty folder");
        let heap = shelf.heap(Over::Ours);
        new.iter().try_for_each(|file| heap.add(file)).expect("a folder of its own");
        let list = new.iter().map(|file| (file.name.clone(), digest(&file.bytes))).collect();
        shelf.remember(&list).expect("a folder of its own");
        fs::rename(shelf.path.join(ASIDE).join("a.html"), shelf.path.join("a.html")).expect("it waits aside");
        let put = put(&shelf, &new, Over::Ours).expect("the last run is finished");
        assert_eq!(put, Put { new: 0, same: 2, removed: 0 });
        assert_eq!(read(&shelf, "b.html").as_deref(), Some("2"));
    }

    #[test]
    fn what_was_made_before_a_run_was_killed_is_thrown_away() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let shelf = shelf(folder.path());
        put(&shelf, &[file("a.html", "1")], Over::Ours).expect("an empty folder");
        shelf.heap(Over::Ours).add(&file("a.html", "2")).expect("a folder of its own");
        assert_eq!(put(&shelf, &[file("a.html", "1")], Over::Ours).map(|put| put.same).ok(), Some(1));
        assert_eq!(read(&shelf, "a.html").as_deref(), Some("1"));
        assert!(!shelf.path.join(ASIDE).exists());
    }

    #[test]
    fn a_run_that_fails_leaves_the_folder_as_it_was() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let shelf = shelf(folder.path());
        put(&shelf, &[file("a.html", "1")], Over::Ours).expect("an empty folder");
        let failed = shelf.put(Over::Ours, |heap| {
            heap.add(&file("a.html", "2"))?;
            Err(Error::Edited(PathBuf::from("b.html")))
        });
        assert!(failed.is_err() && !shelf.path.join(ASIDE).exists());
        assert_eq!(read(&shelf, "a.html").as_deref(), Some("1"));
    }
}
