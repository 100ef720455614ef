//! The small schools that stand in the project's tests, and what is written in them under each key.
//!
//! A case is one of these schools with one file that is something else, so that its references still lead somewhere and
//! the rules have something to read.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use nastavnik::source::{Disk, Memory, Tree};

/// A school in memory.
#[derive(Debug)]
pub struct School {
    /// Where it stands, from the project's root.
    pub name: String,
    /// Its files by their paths.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl School {
    /// The school in a folder of the project.
    #[must_use]
    pub fn of(folder: &Path) -> Self {
        let disk = Disk::new(folder);
        let entries = disk.entries().expect("a folder of the project can be listed");
        let read = |path: String| {
            let bytes = disk.read(&path).expect("a file of the project can be read");
            (path, bytes)
        };
        let name = folder.strip_prefix(root()).unwrap_or(folder).display().to_string();
        School { name, files: entries.into_iter().map(|entry| read(entry.path)).collect() }
    }

    /// The school as a tree.
    #[must_use]
    pub fn tree(&self) -> Memory {
        let files = self.files.iter();
        files.fold(Memory::new(), |tree, (path, bytes)| tree.file(path.as_str(), bytes.as_slice()))
    }

    /// The school as a tree, with `bytes` at `path`.
    #[must_use]
    pub fn with(&self, path: &str, bytes: &[u8]) -> Memory {
        self.tree().file(path, bytes)
    }
}

/// All schools that cases are made of.
#[derive(Debug)]
pub struct Ground {
    /// The schools: each rule's fixtures, and the five variants of the model.
    pub schools: Vec<School>,
    /// Files of the sample school that are records: path and text.
    pub sample: Vec<(String, String)>,
    /// What was seen behind each key, on its line.
    pub values: BTreeMap<String, Vec<String>>,
}

impl Ground {
    /// Reads the schools of this project.
    #[must_use]
    pub fn of_the_project() -> Self {
        let root = root();
        let fixtures = root.join("tests/fixtures");
        let mut folders: Vec<PathBuf> = folders(&fixtures.join("rule")).iter().flat_map(|rule| folders(rule)).collect();
        folders.extend(self::folders(&fixtures.join("schools")).iter().map(|school| school.join("content")));
        let schools: Vec<School> = folders.iter().map(|folder| School::of(folder)).collect();
        let sample = School::of(&root.join("content")).files;
        let sample: Vec<(String, String)> = sample.into_iter().filter_map(text).collect();
        let mut ground = Ground { schools, sample, values: BTreeMap::new() };
        ground.values = ground.harvest();
        ground
    }

    fn harvest(&self) -> BTreeMap<String, Vec<String>> {
        let files = self.schools.iter().flat_map(|school| &school.files);
        let own =
            files.filter(|(path, _)| path.ends_with(".md")).filter_map(|(_, bytes)| std::str::from_utf8(bytes).ok());
        let mut values: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for line in own.chain(self.sample.iter().map(|(_, text)| text.as_str())).flat_map(str::lines) {
            let Some((key, value)) = line.trim_start_matches([' ', '-']).split_once(": ") else { continue };
            if key.chars().count() < 30 {
                values.entry(key.to_owned()).or_default().push(value.trim().to_owned());
            }
        }
        for seen in values.values_mut() {
            seen.sort();
            seen.dedup();
        }
        values
    }
}

/// The project's root.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn text((path, bytes): (String, Vec<u8>)) -> Option<(String, String)> {
    let text = String::from_utf8(bytes).ok().filter(|_| path.ends_with(".md"))?;
    Some((path, text))
}

/// The folders in a folder, by name.
fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("it can be listed").path()).collect();
    paths.retain(|path| path.is_dir());
    paths.sort();
    paths
}
