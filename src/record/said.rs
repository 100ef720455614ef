//! What a record says in one spelling, so that two records can be held against each other.
//!
//! Receives the values of fields and a [`Look`] at what surrounds them, returns [`Said`]: dates as `2026-09-05`, closed
//! words by their word, references by what they lead to. Places go along for those who tell of a difference, and never
//! take part in it. Deliberately lacks a second record: what differs is the review's business.

use super::declare::{AnyField, FieldInfo, Fielded};
use super::value::Reference;
use crate::diagnostic::Place;

/// What the values of a record are read with.
pub trait Look {
    /// What a reference leads to, so that two that lead to one thing say the same; nothing where it leads nowhere.
    fn target(&self, reference: &Reference) -> Option<String>;

    /// What is typed at a place.
    fn typed(&self, place: Place) -> String;
}

/// What a field says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Something that cannot be read, as it is typed.
    Unreadable(String),
    /// One text.
    One(String),
    /// What a reference leads to.
    Link(String),
    /// A text or a number by its code.
    Named(String, String),
    /// Fields of its own.
    Part(Part),
    /// Several things in an order.
    List(Vec<Placed>),
}

/// What is said somewhere. Two are alike wherever they stand.
#[derive(Clone, Debug)]
pub struct Placed {
    /// What is said.
    pub said: Said,
    /// Where.
    pub place: Place,
}

impl PartialEq for Placed {
    fn eq(&self, other: &Self) -> bool {
        self.said == other.said
    }
}

impl Eq for Placed {}

/// The fields of a record, or of a part of one, that say anything.
#[derive(Clone, Debug)]
pub struct Part {
    /// The fields by which it is known again; of some kinds none.
    pub known_by: &'static [&'static FieldInfo],
    /// What the fields say.
    pub fields: Vec<(&'static FieldInfo, Placed)>,
}

impl PartialEq for Part {
    fn eq(&self, other: &Self) -> bool {
        let same = |(info, said): &(&'static FieldInfo, Placed)| other.get(info) == Some(said);
        self.fields.len() == other.fields.len() && self.fields.iter().all(same)
    }
}

impl Eq for Part {}

impl Part {
    /// What declared fields say.
    pub fn of<T: Fielded>(fielded: &T, look: &dyn Look) -> Self {
        let mut part = Part { known_by: T::IDENTITY, fields: Vec::new() };
        fielded.each(&mut |info, field| part.keep(info, field, look));
        part
    }

    /// Adds what a field says; nothing where it is absent.
    pub fn keep(&mut self, info: &'static FieldInfo, field: &dyn AnyField, look: &dyn Look) {
        if let Some(said) = field.said(look) {
            self.fields.push((info, Placed { said, place: field.place() }));
        }
    }

    /// Adds what a field says, which said nothing. Two parts that say the same are alike whichever field came first.
    pub fn put(&mut self, info: &'static FieldInfo, said: Placed) {
        self.fields.push((info, said));
    }

    /// What a field says.
    #[must_use]
    pub fn get(&self, info: &FieldInfo) -> Option<&Placed> {
        self.fields.iter().find(|(known, _)| **known == *info).map(|(_, said)| said)
    }
}

impl Said {
    /// A text, its blanks and line ends folded.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Said::One(folded(text))
    }

    /// Several things.
    pub fn list(items: impl IntoIterator<Item = (Said, Place)>) -> Self {
        Said::List(items.into_iter().map(|(said, place)| Placed { said, place }).collect())
    }

    /// What a reference says: what it leads to, or what is typed.
    pub(super) fn link(reference: &Reference, look: &dyn Look) -> Self {
        look.target(reference).map_or_else(|| Said::text(&reference.typed), Said::Link)
    }

    /// All of it in one line, as programs and people read it.
    #[must_use]
    pub fn line(&self) -> String {
        match self {
            Said::Unreadable(text) | Said::One(text) | Said::Link(text) => text.clone(),
            Said::Named(code, text) => format!("{code}: {text}"),
            Said::Part(part) => {
                let fields = part.fields.iter().map(|(info, told)| format!("{}: {}", info.russian, told.said.line()));
                fields.collect::<Vec<_>>().join("; ")
            }
            Said::List(items) => items.iter().map(|item| item.said.line()).collect::<Vec<_>>().join(", "),
        }
    }
}

/// Every run of blanks and line ends as one blank, none at the ends.
pub(super) fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::FileId;

    #[test]
    fn two_that_say_the_same_are_alike_wherever_they_stand() {
        let at = |start| Place::new(FileId(0), start..start + 1);
        let list = |start| Said::list([(Said::text("план  урока\r\n"), at(start))]);
        assert_eq!(list(1), list(7));
        assert_eq!(list(1).line(), "план урока");
        assert_ne!(Said::text("а"), Said::Link("а".into()));
    }
}
