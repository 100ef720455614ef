//! What a record says in one spelling, so that two records can be held against each other.
//!
//! Receives the values of fields and a [`Look`] at what surrounds them, returns [`Said`]: dates as `2026-09-05`, closed
//! words by their word, references by what they lead to. Places go along for those who tell of a difference, and never
//! take part in it. Deliberately lacks a second record: what differs is the review's business.

use super::declare::{AnyField, FieldInfo, Fielded};
use super::value::Reference;
use crate::diagnostic::Place;
use crate::name::fold;

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
    /// A reference.
    Link(Link),
    /// A text or a number by its code.
    Named(String, String),
    /// Fields of its own.
    Part(Part),
    /// Several things in an order.
    List(Vec<Placed>),
}

/// A reference: two are alike that lead to one thing; where one leads nowhere, those that are typed alike.
#[derive(Clone, Debug)]
pub struct Link {
    /// What it leads to.
    pub to: Option<String>,
    /// What is typed.
    pub typed: String,
}

impl PartialEq for Link {
    fn eq(&self, other: &Self) -> bool {
        match (&self.to, &other.to) {
            (Some(one), Some(other)) => one == other,
            _ => fold(&self.typed) == fold(&other.typed),
        }
    }
}

impl Eq for Link {}

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

    /// Adds what a field says; nothing where it is absent or a list of nothing.
    pub fn keep(&mut self, info: &'static FieldInfo, field: &dyn AnyField, look: &dyn Look) {
        if let Some(said) = field.said(look).filter(|said| *said != Said::List(Vec::new())) {
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

    /// What a reference says.
    pub(super) fn link(reference: &Reference, look: &dyn Look) -> Self {
        Said::Link(Link { to: look.target(reference), typed: folded(&reference.typed) })
    }

    /// All of it in one line, as people read it: references as they are typed.
    #[must_use]
    pub fn line(&self) -> String {
        self.spelt(&|link| link.typed.clone())
    }

    /// All of it in one line, as it is held against another: references by what they lead to.
    #[must_use]
    pub fn plain(&self) -> String {
        self.spelt(&|link| link.to.clone().unwrap_or_else(|| fold(&link.typed)))
    }

    fn spelt(&self, link: &dyn Fn(&Link) -> String) -> String {
        match self {
            Said::Unreadable(text) | Said::One(text) => text.clone(),
            Said::Link(to) => link(to),
            Said::Named(code, text) => format!("{code}: {text}"),
            Said::Part(part) => {
                let field =
                    |(info, told): &(&FieldInfo, Placed)| format!("{}: {}", info.russian, told.said.spelt(link));
                part.fields.iter().map(field).collect::<Vec<_>>().join("; ")
            }
            Said::List(items) => items.iter().map(|item| item.said.spelt(link)).collect::<Vec<_>>().join(", "),
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
        let link = |to: Option<&str>, typed: &str| Link { to: to.map(str::to_owned), typed: typed.to_owned() };
        assert_eq!(link(Some("osinin-oo"), "Осинин О. О."), link(Some("osinin-oo"), "Осинин Олег"));
        assert_eq!(link(Some("osinin-oo"), "Осинин О. О."), link(None, "осинин о. о."));
        assert_ne!(link(Some("osinin-oo"), "Осинин О. О."), link(Some("osinin-op"), "Осинин О. О."));
    }
}
