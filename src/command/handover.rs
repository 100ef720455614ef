//! Where a report or a paper may be written, and how: never into the section, never over somebody's own work.
//!
//! Beside what it wrote, `.nastavnik` keeps the digest of each file: one that is still as it was left may be replaced, one
//! that somebody edited since is not.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use super::{Error, SchoolFolder};
use crate::page::published;
use crate::report::Audience;

/// The list of what was written into a folder, each file with its digest.
pub(super) const LIST: &str = ".nastavnik";

/// A place that may be written to.
#[derive(Debug)]
pub(super) struct Place {
    path: PathBuf,
}

/// May a file be replaced that somebody changed?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Over {
    /// Only one that is as it was left.
    Ours,
    /// Any.
    Any,
}

/// What came of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// The file says something new.
    New,
    /// It said the same already and was left alone.
    Same,
}

/// The place of a path, links followed; an error where such a paper must not lie.
pub(super) fn place(path: &Path, audience: Audience, school: &SchoolFolder) -> Result<Place, Error> {
    let resolved = allowed(path, audience, school)?;
    match resolved.is_dir() {
        true => Err(refusal(path, "это папка, а нужен файл")),
        false => Ok(Place { path: resolved }),
    }
}

/// The path without links, if a paper for that audience may lie there.
pub(super) fn allowed(path: &Path, audience: Audience, school: &SchoolFolder) -> Result<PathBuf, Error> {
    let refuse = |why: &str| Err(refusal(path, why));
    let resolved = resolved(path).map_err(|source| Error::Write { path: path.to_path_buf(), source })?;
    let root = fs::canonicalize(&school.root).unwrap_or_else(|_| school.root.clone());
    let inside = |folder: &str| resolved.starts_with(root.join(folder));
    if inside("content") {
        return refuse("в папке content лежат записи: отчёт в ней прочли бы как запись и показали на сайте");
    }
    if inside("themes") {
        return refuse("в папке themes лежит оформление раздела: файл оттуда попал бы на сайт");
    }
    let is_section = inside("site") || resolved.ancestors().any(|folder| published(folder).is_some());
    if is_section && audience != Audience::Public {
        return refuse("здесь лежит раздел сайта, а в отчёте имена и затруднения");
    }
    Ok(resolved)
}

/// That nothing is written there, and why.
pub(super) fn refusal(path: &Path, why: &str) -> Error {
    let example = path.file_name().unwrap_or_default().to_string_lossy();
    Error::NotThere { path: path.to_path_buf(), why: why.to_owned(), example: format!("-o reports/{example}") }
}

impl Place {
    /// Where it is.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Writes a file there, with the folders that it stands in.
    pub(super) fn put(&self, bytes: &[u8], over: Over) -> Result<Written, Error> {
        let trouble = |source| Error::Write { path: self.path.clone(), source };
        let standing = match fs::read(&self.path) {
            Ok(standing) => Some(standing),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(trouble(error)),
        };
        if standing.as_deref() == Some(bytes) {
            self.remember(bytes);
            return Ok(Written::Same);
        }
        if standing.is_some_and(|standing| over == Over::Ours && !self.left(&standing)) {
            return Err(Error::Edited(self.path.clone()));
        }
        if let Some(folder) = self.path.parent() {
            fs::create_dir_all(folder).map_err(trouble)?;
        }
        fs::write(&self.path, bytes).map_err(trouble)?;
        self.remember(bytes);
        Ok(Written::New)
    }

    /// Was this what we left there?
    fn left(&self, standing: &[u8]) -> bool {
        self.list().get(&self.name()) == Some(&digest(standing))
    }

    /// Keeps what was written. Losing it costs only a question, so trouble is not reported.
    fn remember(&self, bytes: &[u8]) {
        let mut list = self.list();
        if list.insert(self.name(), digest(bytes)).as_ref() != Some(&digest(bytes))
            && let Ok(text) = serde_json::to_string_pretty(&list)
        {
            let _ = fs::write(self.path.with_file_name(LIST), text + "\n");
        }
    }

    fn list(&self) -> BTreeMap<String, String> {
        let text = fs::read(self.path.with_file_name(LIST)).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or_default()
    }

    fn name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }
}

/// What a file is known by.
pub(super) fn digest(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

/// What the file of a path is known by.
pub(super) fn digest_at(path: &Path) -> io::Result<String> {
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(fs::File::open(path)?)?;
    Ok(hasher.finalize().to_hex().to_string())
}

/// The path without links and without steps up. What does not exist yet has no links; a link that leads nowhere is trouble.
fn resolved(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let mut standing = path.as_path();
    let mut ahead: Vec<OsString> = Vec::new();
    while fs::symlink_metadata(standing).is_err() {
        let Some(above) = standing.parent() else { break };
        let last = standing.components().next_back();
        ahead.push(if last == Some(Component::ParentDir) {
            "..".into()
        } else {
            standing.file_name().unwrap_or_default().into()
        });
        standing = above;
    }
    let mut whole = fs::canonicalize(standing)?;
    for part in ahead.into_iter().rev() {
        if part == ".." {
            whole.pop();
        } else {
            whole.push(part);
        }
    }
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    struct School {
        folder: tempfile::TempDir,
        school: SchoolFolder,
    }

    impl School {
        fn new() -> Self {
            let folder = tempfile::tempdir().expect("a temporary folder");
            for part in ["content", "site/nastavnichestvo", "built"] {
                fs::create_dir_all(folder.path().join(part)).expect("the folder is empty");
            }
            let manifest = r#"{"nastavnik": "0.1.0", "today": "2026-11-21", "files": {}}"#;
            fs::write(folder.path().join("built/nastavnik.json"), manifest).expect("the folder is there");
            let today = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day of the calendar");
            let school = SchoolFolder { root: folder.path().to_path_buf(), today, rehearsal: true };
            School { folder, school }
        }

        fn place(&self, path: &str, audience: Audience) -> Result<Place, Error> {
            place(&self.folder.path().join(path), audience, &self.school)
        }

        fn refuses(&self, path: &str) -> bool {
            matches!(self.place(path, Audience::Internal), Err(Error::NotThere { .. }))
        }
    }

    #[test]
    fn a_report_never_gets_into_the_section_nor_among_records() {
        let school = School::new();
        for path in [
            "site/a.html",
            "site/nastavnichestvo/a.html",
            "site/new/folder/a.html",
            "site",
            "content/a.html",
            "content/files/a.html",
            "themes/own/a.html",
            "built/a.html",
            "built/deep/er/a.html",
            "reports/../site/a.html",
            "nowhere/../site/a.html",
            "nowhere/./deeper/../../content/a.html",
        ] {
            assert!(school.refuses(path), "{path}");
        }
        for path in ["a.html", "reports/a.html", "reports/2026/a.html", "sites/a.html", "site/../a.html"] {
            assert!(school.place(path, Audience::Internal).is_ok(), "{path}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_hides_nothing() {
        let school = School::new();
        let link = |to: &str, name: &str| {
            std::os::unix::fs::symlink(school.folder.path().join(to), school.folder.path().join(name)).expect("a link");
        };
        link("site", "desk");
        link("site/nastavnichestvo/new.html", "a.html");
        assert!(school.refuses("desk/a.html"));
        assert!(school.refuses("desk/not/yet/a.html"));
        assert!(school.place("a.html", Audience::Internal).is_err(), "a link to a file that is still to be");
    }

    #[test]
    fn a_report_for_the_public_may_lie_in_the_section_but_not_among_records() {
        let school = School::new();
        assert!(school.place("site/a.html", Audience::Public).is_ok());
        assert!(school.place("content/a.html", Audience::Public).is_err());
    }

    #[test]
    fn what_somebody_edited_is_not_replaced() {
        let school = School::new();
        let place = school.place("reports/a.html", Audience::Internal).expect("a place of its own");
        assert_eq!(place.put(b"one", Over::Ours).ok(), Some(Written::New));
        assert_eq!(place.put(b"one", Over::Ours).ok(), Some(Written::Same));
        assert_eq!(place.put(b"two", Over::Ours).ok(), Some(Written::New), "it was as we left it");
        fs::write(place.path(), "two, edited").expect("the file is there");
        assert!(matches!(place.put(b"three", Over::Ours), Err(Error::Edited(_))));
        assert_eq!(place.put(b"three", Over::Any).ok(), Some(Written::New));
    }

    #[test]
    fn a_file_that_was_there_before_is_not_replaced() {
        let school = School::new();
        fs::write(school.folder.path().join("a.html"), "mine").expect("the folder is there");
        let place = school.place("a.html", Audience::Internal).expect("a place of its own");
        assert!(matches!(place.put(b"report", Over::Ours), Err(Error::Edited(_))));
    }
}
