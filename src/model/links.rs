//! Where references lead, and the indexes back.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::Aim;
use crate::diagnostic::Place;
use crate::record::Kind;
use crate::record::value::Reference;

/// A reference that does not lead to one thing.
#[derive(Clone, Debug)]
pub struct Dangling {
    /// The kind of record it stands in.
    pub within: Kind,
    /// The reference.
    pub reference: Reference,
    /// What is the matter.
    pub why: Why,
}

/// Why a reference does not lead to one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing has that name; these are near.
    Nothing {
        /// Ids and names that were likely meant.
        near: Vec<String>,
    },
    /// Several things have that name.
    Several {
        /// The heads of their records.
        candidates: Vec<Place>,
    },
    /// A record of another kind has that name.
    WrongKind {
        /// That kind.
        kind: Kind,
        /// Its head.
        head: Place,
    },
    /// The record refers to itself.
    Itself,
}

/// Resolved references and the indexes back. All numbers are places among the records of a kind.
#[derive(Debug, Default)]
pub(super) struct Links {
    pub targets: HashMap<Place, usize>,
    pub dangling: Vec<Dangling>,
    /// The pairs that a person leads.
    pub led: Vec<Vec<usize>>,
    /// The pairs in which a person is a mentee.
    pub joined: Vec<Vec<usize>>,
    /// The pairs in which a person helps.
    pub helped: Vec<Vec<usize>>,
    /// The programmes of a pair.
    pub programs: Vec<Vec<usize>>,
    /// The meetings of a pair, by date.
    pub meetings: Vec<Vec<usize>>,
    /// The pairs that follow a pair.
    pub successors: Vec<Vec<usize>>,
    /// What a person answered: survey, then the place of the response in it.
    pub answered: Vec<Vec<(usize, usize)>>,
    /// The documents of a number and a date.
    pub papers: HashMap<(String, NaiveDate), Vec<usize>>,
    /// What each permit is about.
    pub aims: Vec<Option<Aim>>,
}

impl Links {
    pub(super) fn target(&self, place: Place) -> Option<usize> {
        self.targets.get(&place).copied()
    }
}
