//! Files of the content folder that go out, with what a page says of them.

use std::collections::HashMap;

use super::SmallPicture;

/// A picture or document file as it lies in the section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedFile {
    /// Its path in the section.
    pub path: String,
    /// «PDF, 240 КБ».
    pub label: String,
    /// Width and height in pixels, of a picture.
    pub size: Option<(u32, u32)>,
    /// The small version of a picture, where there is one.
    pub small: Option<SmallPicture>,
}

/// The files that go out, by their path in the content folder.
#[derive(Clone, Debug, Default)]
pub struct Gallery {
    files: HashMap<String, PublishedFile>,
}

impl Gallery {
    /// Adds a file.
    pub fn put(&mut self, path: &str, file: PublishedFile) {
        self.files.insert(plain(path), file);
    }

    /// The file of a path, however its beginning is written.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&PublishedFile> {
        self.files.get(&plain(path))
    }
}

/// `content/files/a.pdf`, `./files/a.pdf`, `../files/a.pdf` and `files/a.pdf` are one file.
pub(crate) fn plain(path: &str) -> String {
    let mut path = path.trim();
    while let Some(rest) = ["content/", "../", "./", "/"].iter().find_map(|prefix| path.strip_prefix(prefix)) {
        path = rest;
    }
    path.to_owned()
}

/// The path with every part fit for an address: `Сканы/Приказ 1.pdf` → `skany/prikaz-1.pdf`.
pub(crate) fn safe(path: &str) -> String {
    let (stem, ending) = path.rsplit_once('.').unwrap_or((path, ""));
    let parts: Vec<String> = stem.split('/').map(crate::public::slug).collect();
    if ending.is_empty() { parts.join("/") } else { format!("{}.{}", parts.join("/"), crate::public::slug(ending)) }
}
