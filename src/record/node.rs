//! The small tree between YAML and declared fields: every key and value has its place, every scalar stays text.

use crate::diagnostic::Place;

/// One value of front matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub kind: NodeKind,
    /// Where it stands.
    pub place: Place,
}

/// What a value is, before a field gives it a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// Nothing is written.
    Empty,
    /// Something that was found to be unreadable already.
    Bad,
    /// Text.
    Scalar(String),
    /// A list.
    List(Vec<Node>),
    /// Keys with values, in the order of the file.
    Map(Vec<(Key, Node)>),
}

/// A key as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Its text.
    pub text: String,
    /// Where it stands.
    pub place: Place,
}

impl NodeKind {
    /// What it is, in a word that completes «а стоит …».
    pub fn called(&self) -> &'static str {
        match self {
            NodeKind::Empty => "пустое место",
            NodeKind::Bad => "нечитаемое значение",
            NodeKind::Scalar(_) => "текст",
            NodeKind::List(_) => "список",
            NodeKind::Map(_) => "набор полей",
        }
    }
}
