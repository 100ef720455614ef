//! Editions on a real disk: each test publishes into a folder of its own.

mod change;
mod foreign;
mod leftover;
mod mount;
mod origin;
mod unchanged;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::*;

/// Files of a site: path → text.
type Pages<'a> = &'a [(&'a str, &'a str)];

const OLD: Pages = &[("index.html", "раздел"), ("pairs/a.html", "пара А"), ("pairs/b.html", "пара Б")];
const NEW: Pages = &[("index.html", "раздел"), ("pairs/a.html", "пара В"), ("news/c.html", "новость")];
const WAYS: [Way; 3] = [Way::Exchange, Way::Renames, Way::InPlace];

struct Site {
    folder: TempDir,
    target: PathBuf,
}

impl Site {
    fn new() -> Site {
        Site::within(tempfile::tempdir().unwrap())
    }

    fn within(folder: TempDir) -> Site {
        Site { target: folder.path().join("site/nastavnichestvo"), folder }
    }

    fn published(pages: Pages) -> Site {
        let site = Site::new();
        assert_eq!(site.publish(pages).way, Way::Exchange);
        site
    }

    fn publish(&self, pages: Pages) -> Outcome {
        self.publish_from(Way::Exchange, pages)
    }

    fn publish_from(&self, way: Way, pages: Pages) -> Outcome {
        let edition = Edition::open(&self.target).unwrap_or_else(|error| panic!("{error}"));
        put_all(&edition, pages);
        let outcome = edition.finish_from(way, notes()).unwrap_or_else(|error| panic!("{error}"));
        self.holds(pages);
        outcome
    }

    /// The target has these pages, a right manifest, and nothing else stands in it or beside it.
    fn holds(&self, pages: Pages) {
        let mut found = files(&self.target);
        let manifest = Manifest::parse(&found.remove(MANIFEST).expect("a manifest")).expect("a readable manifest");
        let expected = pages.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
        assert_eq!(found, expected);
        for (path, bytes) in &found {
            assert_eq!(manifest.files[path].digest, Digest::of(bytes), "{path}");
        }
        assert_eq!(manifest.files.len(), found.len());
        assert_eq!(names(self.beside()), [".cache", ".lock", "nastavnichestvo"]);
    }

    fn beside(&self) -> &Path {
        self.target.parent().unwrap()
    }

    fn refusal(&self) -> String {
        Edition::open(&self.target).err().expect("a refusal").to_string()
    }
}

fn notes() -> Notes {
    Notes { version: "0.1.0".into(), today: "2026-09-01".into(), valid_until: None, rehearsal: false }
}

fn put_all(edition: &Edition, pages: Pages) {
    for (path, text) in pages {
        edition.put(path, text.as_bytes()).unwrap();
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for name in names(root) {
        let path = root.join(&name);
        if path.is_dir() {
            found.extend(files(&path).into_iter().map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)));
        } else {
            found.insert(name, fs::read(&path).unwrap());
        }
    }
    found
}

/// What would differ if anything had been touched.
#[cfg(unix)]
fn identity(path: &Path) -> (u64, i64, i64) {
    use std::os::unix::fs::MetadataExt;
    let found = fs::symlink_metadata(path).unwrap();
    (found.ino(), found.mtime(), found.mtime_nsec())
}
