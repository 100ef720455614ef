//! What a change is about: a record, the school's amendments to the model, or a file.

use std::cmp::Ordering;

use super::sentence::say;
use super::{Bit, Sentence};
use crate::name::fold;
use crate::record::Kind;

/// The thing that a change is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// What it is.
    pub kind: SubjectKind,
    /// Its id: now, or before where it is gone.
    pub id: String,
    /// How it is called: «пара «Клюквина Г. С. – Подберёзкин М. А.»».
    pub title: Sentence,
}

/// What a subject is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SubjectKind {
    /// A record.
    Record(Kind),
    /// The school's amendments to the model, `model.yaml`.
    Model,
    /// A file that is no record.
    File,
}

impl SubjectKind {
    /// Its word in machine formats: the folder or file of its kind.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            SubjectKind::Record(kind) => kind.home(),
            SubjectKind::Model => "model",
            SubjectKind::File => "file",
        }
    }
}

impl Subject {
    /// The school's amendments to the model.
    #[must_use]
    pub fn model() -> Self {
        Subject { kind: SubjectKind::Model, id: "model".to_owned(), title: say!["поправки к модели"] }
    }

    /// A file that is no record, by its path from `content/`.
    #[must_use]
    pub fn file(path: &str) -> Self {
        let title = say!["файл ", Bit::Path(format!("content/{path}"))];
        Subject { kind: SubjectKind::File, id: path.to_owned(), title }
    }

    /// By kind, then by id.
    #[must_use]
    pub fn order(&self, other: &Self) -> Ordering {
        (self.kind, fold(&self.id), &self.id).cmp(&(other.kind, fold(&other.id), &other.id))
    }
}
