//! What a change is about: a record, the school's amendments to the model, or a file.

use std::cmp::Ordering;

use super::sentence::say;
use super::{Bit, Sentence, bits};
use crate::model::{Meeting, Pair, Person, Program};
use crate::name::{Case, fold};
use crate::record::declare::Visibility;
use crate::record::{Declared, Kind};

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
    /// Is it a record of this kind?
    #[must_use]
    pub fn is(self, kind: Kind) -> bool {
        self == SubjectKind::Record(kind)
    }

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

    /// A record, by its id and what it is called.
    #[must_use]
    pub fn record(kind: Kind, id: &str, title: Sentence) -> Self {
        Subject { kind: SubjectKind::Record(kind), id: id.to_owned(), title }
    }

    /// A pair or group.
    #[must_use]
    pub fn pair(pair: &Pair<'_>) -> Self {
        Subject::record(Kind::Pair, &pair.id, say![bits::pair(pair, Case::Nominative)])
    }

    /// A person.
    #[must_use]
    pub fn person(person: &Person<'_>) -> Self {
        Subject::record(Kind::Person, &person.id, say![bits::person(person, Case::Nominative)])
    }

    /// A programme.
    #[must_use]
    pub fn program(program: &Program<'_>) -> Self {
        Subject::record(Kind::Program, &program.id, say![bits::program(program, Case::Nominative)])
    }

    /// A meeting: «встреча пары «…» 14.11.2026».
    #[must_use]
    pub fn meeting(meeting: &Meeting<'_>) -> Self {
        let of = meeting.pair().map(|pair| say![" ", bits::pair(&pair, Case::Genitive)]).unwrap_or_default();
        let day = meeting.date.known().map(|day| say![" ", day.0]).unwrap_or_default();
        Subject::record(Kind::Meeting, &meeting.id, say!["встреча"].joined(of).joined(day))
    }

    /// A record with a title of its own, or by its id: «документ «Положение о наставничестве»».
    #[must_use]
    pub fn titled(kind: Kind, record: &dyn Declared) -> Self {
        let mut title = None;
        record.each(&mut |info, field| {
            if info.english == "title" {
                field.texts(&mut |text, _| title = Some(Bit::Quote { text: text.to_owned(), seen: info.visibility }));
            }
        });
        let id = || Bit::Quote { text: record.id().to_owned(), seen: Visibility::Nobody };
        let title = Sentence(vec![Bit::Own(kind.meaning().to_lowercase()), " ".into(), title.unwrap_or_else(id)]);
        Subject::record(kind, record.id(), title)
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
