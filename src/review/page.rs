//! Which pages of the section appear, vanish, move and change, and what their visitors will read differently.
//!
//! Receives the pages of both sides as digests and a way to read their words; only pages that differ are read.

use std::collections::HashMap;

use rayon::prelude::*;

use super::words::paragraphs;
use super::{Difference, PageChange, Piece};
use crate::diagnostic::FileId;

/// How many changed pages are read; of the others only the fact is told.
const MOST: usize = 200;
/// How many paragraphs of a page are told; of the others only their number.
const TOLD: usize = 12;

/// A page of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageSeen {
    /// Its path in the section.
    pub path: String,
    /// Its heading.
    pub title: String,
    /// What stands on it alone.
    pub own: blake3::Hash,
    /// What stands around every page.
    pub frame: blake3::Hash,
    /// The record that it shows before all others.
    pub record: Option<FileId>,
}

/// Reads the words of a page, block by block.
pub type ReadPage<'p> = &'p (dyn Fn(&str) -> Vec<String> + Sync);

/// The pages of one side.
pub struct Section<'p> {
    /// All of them.
    pub pages: &'p [PageSeen],
    /// Reads one by its path.
    pub read: ReadPage<'p>,
}

/// What becomes of the section, by what becomes of them and by path.
#[must_use]
pub fn pages(base: &Section<'_>, head: &Section<'_>) -> Vec<PageChange> {
    let old: HashMap<&str, &PageSeen> = base.pages.iter().map(|page| (page.path.as_str(), page)).collect();
    let new: HashMap<&str, &PageSeen> = head.pages.iter().map(|page| (page.path.as_str(), page)).collect();
    let mut gone: Vec<&PageSeen> = base.pages.iter().filter(|page| !new.contains_key(page.path.as_str())).collect();
    let mut told = Vec::new();
    let mut both = Vec::new();
    for page in head.pages {
        match old.get(page.path.as_str()) {
            Some(before) => both.push((*before, page)),
            None => told.push(arrived(page, &mut gone)),
        }
    }
    told.extend(gone.into_iter().map(|page| change(Difference::Vanishes, page)));
    told.extend(around(&both));
    both.retain(|(before, page)| before.own != page.own);
    both.sort_by_key(|(_, page)| page.path.as_str());
    told.par_extend(both.par_iter().enumerate().map(|(at, (before, page))| {
        let told = change(Difference::Changes, page);
        if at < MOST { reworded(told, paragraphs(&(base.read)(&before.path), &(head.read)(&page.path))) } else { told }
    }));
    told.sort_by(|a, b| (&a.state, &a.path).cmp(&(&b.state, &b.path)));
    told
}

fn reworded(page: PageChange, mut paragraphs: Vec<Vec<Piece>>) -> PageChange {
    let omitted = paragraphs.len().saturating_sub(TOLD);
    paragraphs.truncate(TOLD);
    PageChange { paragraphs, omitted, ..page }
}

/// A page that stood at no such address: one that is gone from another may be the same.
fn arrived(page: &PageSeen, gone: &mut Vec<&PageSeen>) -> PageChange {
    let is_same = |old: &&PageSeen| old.own == page.own || (old.record.is_some() && old.record == page.record);
    match gone.iter().position(is_same) {
        Some(at) => change(Difference::Moves { from: gone.remove(at).path.clone() }, page),
        None => change(Difference::Appears, page),
    }
}

/// The frame is the same around every page, so that it is told once, as a page without an address.
fn around(both: &[(&PageSeen, &PageSeen)]) -> Option<PageChange> {
    let is_otherwise = both.iter().any(|(before, page)| before.frame != page.frame);
    let title = "каждая: шапка, меню или подвал".to_owned();
    let frame =
        |()| PageChange { state: Difference::Changes, path: String::new(), title, paragraphs: Vec::new(), omitted: 0 };
    is_otherwise.then_some(()).map(frame)
}

fn change(state: Difference, page: &PageSeen) -> PageChange {
    PageChange { state, path: page.path.clone(), title: page.title.clone(), paragraphs: Vec::new(), omitted: 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(path: &str, own: &str) -> PageSeen {
        let hash = |text: &str| blake3::hash(text.as_bytes());
        PageSeen {
            path: path.to_owned(), title: path.to_owned(), own: hash(own), frame: hash("рама"), record: None
        }
    }

    #[test]
    fn each_page_has_one_fate() {
        let base = [page("a", "1"), page("b", "2"), page("c", "3"), page("d", "4")];
        let head = [page("a", "1"), page("b", "5"), page("e", "3"), page("f", "6")];
        let read_base: ReadPage<'_> = &|path| vec![format!("прежние слова {path}")];
        let read_head: ReadPage<'_> = &|path| vec![format!("новые слова {path}")];
        let told = pages(&Section { pages: &base, read: read_base }, &Section { pages: &head, read: read_head });
        let fates: Vec<(&Difference, &str, usize)> =
            told.iter().map(|page| (&page.state, page.path.as_str(), page.paragraphs.len())).collect();
        let moved = Difference::Moves { from: "c".to_owned() };
        let expected = [
            (&Difference::Appears, "f", 0),
            (&Difference::Changes, "b", 1),
            (&moved, "e", 0),
            (&Difference::Vanishes, "d", 0),
        ];
        assert_eq!(fates, expected);
    }

    #[test]
    fn a_new_frame_is_told_once() {
        let base = [page("a", "1"), page("b", "2")];
        let head = base.clone().map(|page| PageSeen { frame: blake3::hash(b"new"), ..page });
        let read: ReadPage<'_> = &|_| Vec::new();
        let told = pages(&Section { pages: &base, read }, &Section { pages: &head, read });
        assert_eq!(told.len(), 1);
        assert_eq!((&told[0].state, told[0].path.as_str()), (&Difference::Changes, ""));
    }
}
