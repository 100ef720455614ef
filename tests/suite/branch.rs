//! A branch of a school: the only place that knows how tests compare two states of one.

use std::collections::HashMap;
use std::sync::Arc;

use chrono::NaiveDate;
use nastavnik::check::{self, Checked};
use nastavnik::review::{self, Bit, Change, End, Review, Sentence, Side, Sides};
use nastavnik::source::{self, Memory, Tree};

use crate::binary::{Files, files, sample_content};

/// The sample school and what a branch makes of it.
#[derive(Clone)]
pub(crate) struct Branch {
    pub base: Files,
    pub head: Files,
}

impl Branch {
    /// A branch of the sample school on which nothing was done yet.
    pub(crate) fn of_sample() -> Self {
        let base = files(&sample_content());
        Branch { head: base.clone(), base }
    }

    /// Rewrites what a file says.
    #[track_caller]
    pub(crate) fn edit(mut self, path: &str, old: &str, new: &str) -> Self {
        let text = self.text(path);
        assert!(text.contains(old), "{path} does not say «{old}»");
        self.head.insert(path.to_owned(), text.replacen(old, new, 1).into_bytes());
        self
    }

    /// Writes a file.
    pub(crate) fn write(mut self, path: &str, text: &str) -> Self {
        self.head.insert(path.to_owned(), text.as_bytes().to_vec());
        self
    }

    /// Removes a file.
    #[track_caller]
    pub(crate) fn remove(mut self, path: &str) -> Self {
        assert!(self.head.remove(path).is_some(), "{path} is there");
        self
    }

    /// Gives a file another name.
    #[track_caller]
    pub(crate) fn rename(self, from: &str, to: &str) -> Self {
        let text = self.text(from);
        self.remove(from).write(to, &text)
    }

    /// What the branch did so far is what it begins with.
    pub(crate) fn merged(self) -> Self {
        Branch { base: self.head.clone(), head: self.head }
    }

    /// What the branch undoes of another.
    pub(crate) fn undone(self) -> Self {
        Branch { base: self.head, head: self.base }
    }

    /// What the branch does, on the day on which tests build the sample.
    pub(crate) fn review(&self) -> Review {
        let tree = |files: &Files| {
            let tree = files.iter().fold(Memory::new(), |tree, (path, bytes)| tree.file(path, bytes.clone()));
            Arc::new(tree) as Arc<dyn Tree>
        };
        let sources = source::sides(&tree(&self.base), &tree(&self.head)).expect("memory can be listed");
        let (base, head) = (check::all(&sources.base, today()), check::all(&sources.head, today()));
        let same = sources.same();
        let side = |checked, texts| Side { checked, texts, addresses: &[] };
        let sides = Sides {
            base: side(&base, &sources.base),
            head: side(&head, &sources.head),
            same: &same,
            files: &[],
            days: &HashMap::new(),
            pages: &[],
        };
        review::compare(sides, End::default(), End::default())
    }

    /// The check of what the branch makes.
    pub(crate) fn checked(&self) -> Checked {
        let tree = self.head.iter().fold(Memory::new(), |tree, (path, bytes)| tree.file(path, bytes.clone()));
        let tree: Arc<dyn Tree> = Arc::new(tree);
        check::all(&source::load(&tree).expect("memory can be listed"), today())
    }

    /// All that is told of the branch: severity, teller, sentence, consequence.
    pub(crate) fn told(&self) -> Vec<String> {
        self.review().changes.iter().map(line).collect()
    }

    #[track_caller]
    fn text(&self, path: &str) -> String {
        String::from_utf8(self.head[path].clone()).expect("records are UTF-8")
    }
}

/// The day on which the program builds the sample in tests.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 18).expect("a day of the calendar")
}

fn line(change: &Change) -> String {
    let Change { severity, code, sentence, consequence, .. } = change;
    let follows = if consequence.is_empty() { String::new() } else { format!(" → {}", read(consequence)) };
    format!("{severity}[{code}] {}{follows}", read(sentence))
}

/// A sentence as the school reads it, with plain spaces.
pub(crate) fn read(sentence: &Sentence) -> String {
    let bit = |bit: &Bit| match bit {
        Bit::Own(words) => words.clone(),
        Bit::Person { name, .. } | Bit::Pair { name, .. } => name.clone(),
        Bit::Quote { text, .. } => format!("«{text}»"),
        Bit::Diff { pieces, .. } => pieces.iter().map(piece).collect(),
        Bit::Day(day) => day.format("%d.%m.%Y").to_string(),
        Bit::Path(path) => path.clone(),
    };
    sentence.0.iter().map(bit).collect::<String>().replace('\u{a0}', " ").replace("..", ".")
}

fn piece(piece: &review::Piece) -> String {
    match piece {
        review::Piece::Same(text) => text.clone(),
        review::Piece::Gone(text) => format!("[-{text}-]"),
        review::Piece::New(text) => format!("{{+{text}+}}"),
    }
}
