//! A theme: templates and assets, the embedded ones overridden file by file.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use include_dir::{Dir, include_dir};
use tera::{Context, Tera};
use walkdir::WalkDir;

use super::error::Error;
use super::fault::{self, Known};

/// Files of a theme by path.
type Files = BTreeMap<String, Vec<u8>>;

/// The style sheet of every page.
const STYLE: &str = "assets/style.css";

/// Where a school's own templates of papers lie: a paper bears names and difficulties, and is no part of the section.
const PAPERS: &str = "papers/";

static DEFAULT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// Templates ready to render, and assets by path.
#[derive(Debug)]
pub struct Theme {
    tera: Tera,
    assets: Files,
    /// What only the section in one file needs.
    whole: Files,
    digest: blake3::Hash,
    /// The digest of the files that lie over the embedded ones.
    own: blake3::Hash,
}

impl Theme {
    /// The embedded theme, with the files of `folder` laid over it.
    ///
    /// # Errors
    /// When a file of the folder cannot be read, or a template does not parse or asks for one that is not there.
    pub fn load(folder: Option<&Path>) -> Result<Self, Error> {
        Self::of(own(folder)?)
    }

    /// The theme as it is now; nothing where no file of `folder` has changed since this one was loaded.
    ///
    /// # Errors
    /// As [`Theme::load`].
    pub fn again(&self, folder: Option<&Path>) -> Result<Option<Self>, Error> {
        let own = own(folder)?;
        if digest(&own) == self.own { Ok(None) } else { Self::of(own).map(Some) }
    }

    fn of(own: Files) -> Result<Self, Error> {
        let of_own = digest(&own);
        let mut files = embedded(&DEFAULT);
        files.extend(own);
        let (templates, files): (Files, Files) = files.into_iter().partition(|(path, _)| is_template(path));
        let (whole, files): (Files, Files) = files.into_iter().partition(|(path, _)| path.starts_with("whole/"));
        let (styles, mut assets): (Files, Files) = files.into_iter().partition(|(path, _)| is_style(path));
        assets.entry(STYLE.to_owned()).or_insert_with(|| joined(styles));
        Ok(Theme { tera: parsed(&templates)?, assets, whole, digest: digest(&templates), own: of_own })
    }

    /// The digest of the files that lie over the embedded ones.
    pub(crate) fn own(&self) -> blake3::Hash {
        self.own
    }

    /// The digest of all templates.
    pub(super) fn digest(&self) -> blake3::Hash {
        self.digest
    }

    /// Renders one template.
    ///
    /// # Errors
    /// When the template asks for something that its view does not hold.
    pub fn render(&self, template: &str, context: &Context) -> Result<String, Error> {
        self.tera.render(template, context).map_err(|error| wrong(template, &error, &Known::default()))
    }

    /// A style sheet of the section in one file; empty where the theme has none.
    pub(super) fn whole(&self, path: &str) -> String {
        self.whole.get(path).map_or(String::new(), |bytes| String::from_utf8_lossy(bytes).into_owned())
    }

    /// Files that go out as they are, by path in the section.
    pub fn assets(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.assets.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }
}

fn digest(templates: &Files) -> blake3::Hash {
    let mut digest = blake3::Hasher::new();
    for (path, bytes) in templates {
        digest.update(path.as_bytes()).update(&[0]).update(&bytes.len().to_be_bytes()).update(bytes);
    }
    digest.finalize()
}

/// Templates stand at the top of a theme, everything else below.
fn is_template(path: &str) -> bool {
    !path.contains('/')
}

/// The style sheet lies in pieces, so that a theme may replace one, or add one that says a single token anew.
fn is_style(path: &str) -> bool {
    path.starts_with("styles/") && path.ends_with(".css")
}

/// One style sheet of all pieces, in the order of their names.
fn joined(styles: Files) -> Vec<u8> {
    styles.into_values().collect::<Vec<_>>().join(&b'\n')
}

fn embedded(dir: &Dir<'_>) -> Files {
    let mut files = BTreeMap::new();
    for file in dir.files() {
        files.insert(file.path().to_string_lossy().replace('\\', "/"), file.contents().to_vec());
    }
    for dir in dir.dirs() {
        files.extend(embedded(dir));
    }
    files
}

/// The files that lie over the embedded ones.
fn own(folder: Option<&Path>) -> Result<Files, Error> {
    match folder {
        None => Ok(Files::new()),
        Some(folder) if folder.is_dir() => on_disk(folder),
        Some(folder) => Err(Error::NoTheme { path: folder.to_path_buf() }),
    }
}

fn on_disk(folder: &Path) -> Result<Files, Error> {
    let mut files = BTreeMap::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|error| Error::Theme { path: folder.to_path_buf(), source: error.into() })?;
        if !entry.file_type().is_file() || entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        let inside = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let path = inside.to_string_lossy().replace('\\', "/");
        if path.starts_with(PAPERS) {
            continue;
        }
        let bytes =
            fs::read(entry.path()).map_err(|source| Error::Theme { path: entry.path().to_path_buf(), source })?;
        files.insert(path, bytes);
    }
    Ok(files)
}

fn parsed(templates: &Files) -> Result<Tera, Error> {
    let mut tera = Tera::default();
    let texts: Vec<(&str, String)> =
        templates.iter().map(|(path, bytes)| (path.as_str(), String::from_utf8_lossy(bytes).into_owned())).collect();
    let texts: Vec<(&str, &str)> = texts.iter().map(|(path, text)| (*path, text.as_str())).collect();
    tera.add_raw_templates(texts.clone()).map_err(|error| wrong("", &error, &Known::of(&texts)))?;
    Ok(tera)
}

fn wrong(template: &str, error: &tera::Error, known: &Known<'_>) -> Error {
    Error::Template { faults: fault::read(error, template, known) }
}
