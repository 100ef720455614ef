//! What each commit did to the content: `log --raw`.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::days::day;
use super::{Error, Repository, batch, call};

/// A commit and the files of the content that it changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The name of the commit, in full.
    pub commit: String,
    /// Its day by its author's calendar.
    pub day: NaiveDate,
    /// What it changed.
    pub files: Vec<Moved>,
}

/// A file that a commit brought, changed, renamed or took away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// What was; nothing where the commit brought it.
    pub before: Option<Kept>,
    /// What is; nothing where the commit took it away.
    pub after: Option<Kept>,
}

/// A file as a commit keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its path from `content/`.
    pub path: String,
    /// The name of the object.
    pub object: String,
}

impl Repository {
    /// All commits that changed the content, the first one first. Merges add nothing of their own.
    ///
    /// # Errors
    /// When git cannot tell.
    pub fn past(&self) -> Result<Vec<Step>, Error> {
        let asked = ["log", "--reverse", "--topo-order", "--relative", "--no-ext-diff", "-M", "--raw", "--no-abbrev"];
        let said = call::ask(&self.folder, &[&asked[..], &["--format=%x01%H %aI", "-z", "--", "content"]].concat())?;
        Ok(steps(&String::from_utf8_lossy(&said.sure()?)))
    }

    /// Objects by their names.
    ///
    /// # Errors
    /// When git lacks one of them.
    pub fn objects(&self, names: &[&str]) -> Result<HashMap<String, Vec<u8>>, Error> {
        let read = batch::read(&self.folder, names)?;
        Ok(names.iter().map(|name| (*name).to_owned()).zip(read).collect())
    }

    /// Does the copy hold a part of the history only?
    ///
    /// # Errors
    /// When git cannot tell.
    pub fn is_shallow(&self) -> Result<bool, Error> {
        Ok(call::ask(&self.folder, &["rev-parse", "--is-shallow-repository"])?.line() == Some("true"))
    }
}

/// Reads commits: each a mark with its name and day, then for each file modes, objects and a letter, then its path, or two
/// where it was renamed; zeros between them.
fn steps(said: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut parts = said.split('\0');
    while let Some(part) = parts.next() {
        if let Some((commit, time)) = part.strip_prefix('\u{1}').and_then(|head| head.split_once(' ')) {
            let day = day(time).unwrap_or_default();
            steps.push(Step { commit: commit.to_owned(), day, files: Vec::new() });
        } else if let Some(raw) = part.trim_start_matches('\n').strip_prefix(':') {
            let words: Vec<&str> = raw.split(' ').collect();
            let [_, _, before, after, letter] = words[..] else { continue };
            let Some(path) = parts.next() else { break };
            let is_renamed = letter.starts_with(['R', 'C']);
            let now = if is_renamed { parts.next().unwrap_or(path) } else { path };
            let moved = Moved { before: kept(path, before), after: kept(now, after) };
            steps.last_mut().into_iter().for_each(|step| step.files.push(moved.clone()));
        }
    }
    steps
}

/// A file; nothing where its object is all zeros.
fn kept(path: &str, object: &str) -> Option<Kept> {
    let path = path.strip_prefix("content/")?;
    let is_there = object.bytes().any(|digit| digit != b'0');
    is_there.then(|| Kept { path: path.to_owned(), object: object.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commits_are_read_with_what_they_did() {
        let said = "\u{1}1f3a 2026-09-01T10:00:00+03:00\0\n:000000 100644 0000 aaaa A\0content/people/Анна П.md\0\
                    \u{1}2b00 2026-09-02T10:00:00+03:00\0\n:100644 100644 aaaa bbbb R090\0content/people/Анна П.md\0content/people/b.md\0\
                    :100644 000000 cccc 0000 D\0content/c.md\0";
        let steps = steps(said);
        assert_eq!(steps.len(), 2);
        let path = |kept: &Option<Kept>| kept.as_ref().map(|kept| kept.path.clone());
        let moves: Vec<_> = steps[1].files.iter().map(|file| (path(&file.before), path(&file.after))).collect();
        let renamed = (Some("people/Анна П.md".to_owned()), Some("people/b.md".to_owned()));
        assert_eq!(moves, [renamed, (Some("c.md".to_owned()), None)]);
        assert_eq!(path(&steps[0].files[0].before), None);
    }
}
