//! What has one right answer is mended: in memory, as edits of bytes, and held against the records as they were.
//!
//! Receives the texts of a school and the day, returns new texts for some of them, and for others why they were left
//! alone. A file is changed only where it says the same afterwards, the mended word or key aside, and where nothing is
//! found in it that was not found before. This layer deliberately lacks writing: that is the command's.

mod address;
mod edits;
mod proof;
mod round;

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::check;
use crate::diagnostic::{FileId, Finding, Fix};
use crate::record::Decoded;
use crate::source::{Source, Sources};

/// How often files are looked through: what is mended may uncover what can be mended next.
const ROUNDS: usize = 12;

/// What was mended, and what was not.
#[derive(Debug, Default)]
pub struct Mended {
    /// Files with other texts, by path.
    pub files: Vec<MendedFile>,
    /// Files that were left as they are, by path.
    pub left: Vec<Left>,
}

/// A file that says the same in better letters.
#[derive(Debug)]
pub struct MendedFile {
    /// The file as it was read.
    pub before: Arc<Source>,
    /// Its new text.
    pub text: String,
    /// In how many places it was mended.
    pub places: usize,
}

/// A file that was left as it is.
#[derive(Debug)]
pub struct Left {
    /// Its path as the curator knows it.
    pub path: String,
    /// Why, in a few Russian words.
    pub why: String,
}

/// What is mended.
#[derive(Clone, Copy)]
pub enum Scope<'s> {
    /// Whatever has one right answer, also where it is no finding.
    All,
    /// The findings that are asked for.
    Findings(&'s dyn Fn(&Finding) -> bool),
}

/// Mends a school as of `today`.
#[must_use]
pub fn mend(sources: &Sources, today: NaiveDate, scope: Scope<'_>) -> Mended {
    let mut work = Work { before: sources, now: sources.clone(), places: BTreeMap::new(), left: BTreeMap::new() };
    work.leave_altered();
    let mut decoded = Decoded::default();
    for _ in 0..ROUNDS {
        let checked = check::open(&work.now, &mut decoded, today);
        if !work.round(round::fixes(&checked, &work.now, scope)) {
            break;
        }
    }
    let checked = check::open(&work.now, &mut decoded, today);
    for file in round::fixes(&checked, &work.now, scope).keys() {
        work.leave(*file, "правки не складываются; исправьте его вручную");
    }
    work.take_back_new_findings(today);
    work.finish()
}

/// The texts on their way.
struct Work<'b> {
    before: &'b Sources,
    now: Sources,
    /// In how many places each changed file was mended.
    places: BTreeMap<FileId, usize>,
    left: BTreeMap<FileId, String>,
}

impl Work<'_> {
    /// A file whose bytes are not its text cannot be edited byte by byte.
    fn leave_altered(&mut self) {
        for source in self.before.files.iter().filter(|source| source.readable) {
            if let Some(finding) = source.altered() {
                let help = finding.help.as_deref().unwrap_or_default();
                self.left.insert(source.id, format!("{}; {help}", finding.headline));
            }
        }
    }

    /// Makes the edits of one look through all files. Says whether any text changed.
    fn round(&mut self, fixes: BTreeMap<FileId, Vec<Fix>>) -> bool {
        let mut changed = false;
        for (file, fixes) in fixes {
            if self.left.contains_key(&file) {
                continue;
            }
            let source = Arc::clone(&self.now.files[file.0 as usize]);
            let fixes = edits::apart(fixes);
            let after = source.saying(edits::applied(&source.text, &fixes));
            if proof::says_the_same(&source, &after, &fixes) {
                self.now.put(Arc::new(after));
                *self.places.entry(file).or_default() += fixes.len();
                changed = true;
            } else {
                self.leave(file, "не видно, что после правки запись скажет то же самое; исправьте её вручную");
            }
        }
        changed
    }

    /// Gives a file its first text back.
    fn leave(&mut self, file: FileId, why: impl Into<String>) {
        self.now.put(Arc::clone(&self.before.files[file.0 as usize]));
        self.places.remove(&file);
        self.left.entry(file).or_insert_with(|| why.into());
    }

    /// Leaves the files in which something would be found that was not found before. One that is left may bring back what
    /// is found in another, so this is done until nothing more is left.
    fn take_back_new_findings(&mut self, today: NaiveDate) {
        if self.places.is_empty() {
            return;
        }
        let before = check::all(self.before, today).findings;
        loop {
            let after = check::all(&self.now, today).findings;
            let new = proof::new_findings(&before, &after);
            let new: Vec<_> = new.into_iter().filter(|(file, _)| self.places.contains_key(file)).collect();
            if new.is_empty() {
                return;
            }
            for (file, finding) in new {
                let code = finding.manual.code;
                self.leave(file, format!("после правки нашлось бы новое, {code}: {}", finding.headline));
            }
        }
    }

    fn finish(self) -> Mended {
        let file = |(file, places): (&FileId, &usize)| {
            let at = file.0 as usize;
            MendedFile {
                before: Arc::clone(&self.before.files[at]),
                text: self.now.files[at].text.to_string(),
                places: *places,
            }
        };
        let left = |(file, why): (&FileId, &String)| Left {
            path: self.before.files[file.0 as usize].shown.clone(),
            why: why.clone(),
        };
        let changed = |mended: &MendedFile| *mended.text != *mended.before.text;
        Mended {
            files: self.places.iter().map(file).filter(changed).collect(),
            left: self.left.iter().map(left).collect(),
        }
    }
}
