//! `review --git-driver`: what `git diff` shows of a record instead of its lines.
//!
//! Git hands over two files, one of which may be missing. Each is read as a school of one record, and the changes are
//! told. What cannot be told this way – the text below the fields, a whole new record, a file that is none, one that cannot be
//! read – is shown line by line, so that nothing is ever hidden. Git gives up altogether when its driver fails, so trouble is said
//! among the lines and the exit code stays 0.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::process::ExitCode;
use std::sync::Arc;

use chrono::NaiveDate;
use similar::TextDiff;

use super::alone;
use crate::command::{Console, Error};
use crate::diagnostic::render::Paint;
use crate::record;
use crate::review::Audience;
use crate::review::render::{self, Format, Look};
use crate::source::{self, Memory, Tree};

/// Where git finds nothing.
const NOTHING: &str = "/dev/null";

/// Shows one file on a day. Git calls with its path, the old file, its object and mode, the new one likewise, and, where
/// it was renamed, with the new path.
pub(super) fn run(given: &[OsString], today: NaiveDate, console: &mut Console) -> Result<ExitCode, Error> {
    let word = |at: usize| given.get(at).map(|word| word.to_string_lossy().into_owned());
    let path = word(0).unwrap_or_default();
    let shown = match (word(1), word(4)) {
        (Some(old), Some(new)) => {
            let now = word(7).unwrap_or_else(|| path.clone());
            Touched { path, now, old: read(&old), new: read(&new) }.shown(today)
        }
        _ => format!("{path}: слияние не закончено\n"),
    };
    console.print(&shown)?;
    Ok(ExitCode::SUCCESS)
}

/// One file before and after.
struct Touched {
    path: String,
    /// Its path after it was renamed, or the same.
    now: String,
    old: Content,
    new: Content,
}

/// What a file says; nothing where there is none.
type Content = Result<Option<Vec<u8>>, io::Error>;

fn read(path: &str) -> Content {
    if path == NOTHING { Ok(None) } else { fs::read(path).map(Some) }
}

impl Touched {
    fn shown(&self, today: NaiveDate) -> String {
        let (old, new) = match (&self.old, &self.new) {
            (Ok(old), Ok(new)) => (old.as_deref(), new.as_deref()),
            (Err(error), _) | (_, Err(error)) => return format!("{}: не удаётся прочитать: {error}\n", self.path),
        };
        let told = self.told(old, new, today);
        let is_told = told.is_some() && old.is_some() && new.is_some();
        let (old, new) = (text(old), text(new));
        let lines = if is_told { lines(below(&old), below(&new)) } else { lines(&old, &new) };
        format!("{}\n{}{lines}\n", self.head(), told.unwrap_or_default())
    }

    /// The path, and where it went.
    fn head(&self) -> String {
        if self.path == self.now { self.path.clone() } else { format!("{} → {}", self.path, self.now) }
    }

    /// The changes of a record, one a line; nothing where it is none, or cannot be read on one of the sides.
    fn told(&self, old: Option<&[u8]>, new: Option<&[u8]>, today: NaiveDate) -> Option<String> {
        // Git knows that it is one record, whatever it is called now.
        let (base, head) = (tree(&self.now, old)?, tree(&self.now, new)?);
        if is_broken(&base)? || is_broken(&head)? {
            return None;
        }
        let review = alone::compare(&base, &head, today).ok()?;
        let look = Look { format: Format::Concise, paint: Paint::Plain, limit: None };
        render::draw(&review, Audience::School, look).ok()
    }
}

/// Is there a record that cannot be read?
fn is_broken(tree: &Arc<dyn Tree>) -> Option<bool> {
    let sources = source::load(tree).ok()?;
    Some(!record::parse(&sources).0.broken.is_empty())
}

/// A school of one record; nothing where the path is no record's.
fn tree(path: &str, bytes: Option<&[u8]>) -> Option<Arc<dyn Tree>> {
    let (above, inside) = path.split_once("content/")?;
    let is_record = inside.ends_with(".md") || inside == "model.yaml";
    if !is_record || !(above.is_empty() || above.ends_with('/')) {
        return None;
    }
    let tree = Memory::new();
    Some(Arc::new(match bytes {
        Some(bytes) => tree.file(inside, bytes),
        None => tree,
    }))
}

fn text(bytes: Option<&[u8]>) -> String {
    String::from_utf8_lossy(bytes.unwrap_or_default()).replace("\r\n", "\n")
}

/// What stands below the fields of a record; nothing where there are none.
fn below(text: &str) -> &str {
    let inside = text.trim_start_matches('\u{feff}').strip_prefix("---\n");
    inside.and_then(|inside| inside.split_once("\n---\n")).map_or("", |(_, below)| below)
}

/// The lines that differ, with some around them; nothing where none does.
fn lines(old: &str, new: &str) -> String {
    TextDiff::from_lines(old, new).unified_diff().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_a_records_below_content_only() {
        assert!(tree("content/people/a.md", None).is_some());
        assert!(tree("школа/content/model.yaml", None).is_some());
        assert!(tree("README.md", None).is_none());
        assert!(tree("content/documents/scan.pdf", None).is_none());
        assert!(tree("mycontent/people/a.md", None).is_none());
    }

    #[test]
    fn the_text_below_the_fields_is_told_from_them() {
        assert_eq!(below("---\nимя: А\n---\nТекст\n---\nещё\n"), "Текст\n---\nещё\n");
        assert_eq!(below("---\nимя: А\n"), "");
        assert_eq!(below("текст\n"), "");
    }
}
