//! A field of a record: absent, bad or known, each with its place.

use crate::diagnostic::Place;

/// What a record says in one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field<T> {
    /// Nothing is said; the place is where it would belong: the first line of the record or part.
    Absent(Place),
    /// Something is said that cannot be read; that is a finding already, so rules keep quiet.
    Bad(Place),
    /// The value and where it stands.
    Known(T, Place),
}

pub use Field::{Absent, Bad, Known};

impl<T> Field<T> {
    /// The value, where it is known.
    pub fn known(&self) -> Option<&T> {
        match self {
            Known(value, _) => Some(value),
            Absent(_) | Bad(_) => None,
        }
    }

    /// Where it stands, or where it would belong.
    pub fn place(&self) -> Place {
        match self {
            Absent(place) | Bad(place) | Known(_, place) => *place,
        }
    }

    /// Is nothing said at all?
    pub fn is_absent(&self) -> bool {
        matches!(self, Absent(_))
    }

    /// Is something said that cannot be read?
    pub fn is_bad(&self) -> bool {
        matches!(self, Bad(_))
    }
}

/// A value in a list, with its own place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

impl<T> std::ops::Deref for Spanned<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}
