//! A record as it was read: id, fields, what is read of every kind alike.

use super::body::Body;
use crate::diagnostic::{FileId, Place};

/// One record of kind `T`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<T> {
    /// The file's stem, or its `код`.
    pub id: String,
    /// Where a finding about the whole record points: its first key.
    pub head: Place,
    /// What the fields say.
    pub fields: T,
    /// The Markdown after the fields.
    pub body: Body,
}

/// A record without its fields: what is read of every kind alike.
pub(super) struct Frame {
    pub id: String,
    pub head: Place,
    pub body: Body,
}

impl Frame {
    /// The record with its fields.
    pub(super) fn around<T>(self, fields: T) -> Entry<T> {
        Entry { id: self.id, head: self.head, fields, body: self.body }
    }
}

impl<T> std::ops::Deref for Entry<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.fields
    }
}

impl<T> Entry<T> {
    /// The file.
    pub fn file(&self) -> FileId {
        self.head.file
    }
}

/// A record that exists but could not be read; rules that say «there is none» keep quiet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// What kind it would be.
    pub kind: super::Kind,
    /// Its id.
    pub id: String,
}
