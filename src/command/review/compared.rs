//! The two states that a review compares: which they are, what they hold, and what only git knows of it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDate;

use super::pages::Pages;
use crate::check::Checked;
use crate::cli::Review as Asked;
use crate::command::{Error, SchoolFolder};
use crate::diagnostic::FileId;
use crate::public::day_in_words;
use crate::review::{End, FileChange, Side, Sides};
use crate::source::git::{Commit, Head, Range, Repository};
use crate::source::{self, Asset, Sources, Tree};

/// Both states, read.
pub(super) struct Compared {
    /// Their texts and other files.
    pub(super) sources: source::Sides,
    /// What a reader is told of the one that was.
    pub(super) base: End,
    /// What a reader is told of the one that is.
    pub(super) head: End,
    same: HashSet<FileId>,
    files: Vec<FileChange>,
    days: HashMap<FileId, NaiveDate>,
}

impl Compared {
    /// What the settings ask for.
    pub(super) fn of(args: &Asked, folder: &SchoolFolder) -> Result<Self, Error> {
        let repository = Repository::around(&folder.root)?;
        let range = if args.staged { repository.staged()? } else { repository.range(args.range.as_deref())? };
        let (base, head) = rayon::join(|| repository.revision(&range.base), || tree(&repository, &range.head));
        let (base, head): (Arc<dyn Tree>, Arc<dyn Tree>) = (Arc::new(base?), head?);
        let (sources, told) = rayon::join(|| source::sides(&base, &head), || Told::of(&repository, &range));
        let (sources, Told { base, head, days }) = (sources?, told?);
        let (same, files) = (sources.same(), files(&sources));
        let days = days_of_new(&sources, &days, folder.today);
        Ok(Compared { sources, base, head, same, files, days })
    }

    /// What is compared, in a sentence.
    pub(super) fn told(&self) -> String {
        format!("Сравниваются: {} и {}.", self.base.said, self.head.said)
    }

    /// Both states as the comparison takes them.
    pub(super) fn sides<'s>(&'s self, base: &'s Checked, head: &'s Checked, pages: &'s Pages) -> Sides<'s> {
        Sides {
            base: Side { checked: base, texts: &self.sources.base, addresses: &pages.base },
            head: Side { checked: head, texts: &self.sources.head, addresses: &pages.head },
            same: &self.same,
            files: &self.files,
            days: &self.days,
            pages: &pages.changes,
        }
    }
}

fn tree(repository: &Repository, head: &Head) -> Result<Arc<dyn Tree>, Error> {
    Ok(match head {
        Head::Commit(commit) => Arc::new(repository.revision(commit)?),
        Head::Index => Arc::new(repository.index(index().as_deref())?),
        Head::Working => Arc::new(repository.working()?),
    })
}

/// The index that git prepares while it calls a hook: `commit -- FILE` has one of its own.
fn index() -> Option<PathBuf> {
    let index = std::env::var_os("GIT_INDEX_FILE")?;
    Some(std::env::current_dir().ok()?.join(index))
}

/// The files beside the records that only one state has, or that say something else.
fn files(sources: &source::Sides) -> Vec<FileChange> {
    let mut files: BTreeMap<&str, [Option<&Asset>; 2]> = BTreeMap::new();
    for (side, sources) in [&sources.base, &sources.head].into_iter().enumerate() {
        for asset in &sources.assets {
            files.entry(&asset.path).or_default()[side] = Some(asset);
        }
    }
    let differs =
        |(_, sides): &(&str, [Option<&Asset>; 2])| !matches!(sides, [Some(was), Some(is)] if is_same(was, is));
    let change = |(path, [was, is]): (&str, [Option<&Asset>; 2])| FileChange {
        path: path.to_owned(),
        in_base: was.is_some(),
        in_head: is.is_some(),
    };
    files.into_iter().filter(differs).map(change).collect()
}

fn is_same(was: &Asset, is: &Asset) -> bool {
    was.repeats(is) || matches!((was.read(), is.read()), (Ok(was), Ok(is)) if was == is)
}

/// What git knows of two states beside their content.
struct Told {
    base: End,
    head: End,
    /// The day of the commit that first brought each file, by its path.
    days: HashMap<String, NaiveDate>,
}

impl Told {
    fn of(repository: &Repository, range: &Range) -> Result<Self, Error> {
        let head = match &range.head {
            Head::Commit(commit) => commit.clone(),
            Head::Index | Head::Working => repository.commit("HEAD")?,
        };
        let days = repository.days(&range.base, &head)?;
        Ok(Told { base: end(repository, &range.base)?, head: head_end(repository, &range.head)?, days })
    }
}

/// The day of the commit that first brought each new record; today for those that no commit has.
fn days_of_new(
    sources: &source::Sides,
    days: &HashMap<String, NaiveDate>,
    today: NaiveDate,
) -> HashMap<FileId, NaiveDate> {
    let Sources { files, .. } = &sources.head;
    let new = files.iter().filter(|file| sources.base.file(file.id).is_none());
    new.map(|file| (file.id, days.get(&file.path).copied().unwrap_or(today))).collect()
}

/// A commit as a reader is told it: «a1b2c3d (main, 12 ноября 2026)».
fn end(repository: &Repository, commit: &Commit) -> Result<End, Error> {
    let day = repository.day(commit)?;
    let name = Some(commit.name().to_owned()).filter(|name| !commit.id().starts_with(name));
    let words: Vec<String> = name.into_iter().chain(day.map(day_in_words)).collect();
    let said = format!("{} ({})", commit.short(), words.join(", "));
    Ok(End { said, commit: Some(commit.id().to_owned()), day })
}

fn head_end(repository: &Repository, head: &Head) -> Result<End, Error> {
    let said = |said: &str| End { said: said.to_owned(), ..End::default() };
    match head {
        Head::Commit(commit) => end(repository, commit),
        Head::Index => Ok(said("то, что войдёт в следующий коммит")),
        Head::Working => Ok(said("рабочая папка")),
    }
}
