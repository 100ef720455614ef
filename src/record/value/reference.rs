//! References as they are typed; the model finds what they mean.

use super::{Shape, Value};
use crate::diagnostic::Place;
use crate::record::field::Spanned;
use crate::record::node::Node;
use crate::record::passage::Passage;
use crate::record::reader::Reader;
use crate::record::said::{Look, Said};

/// What a reference should lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Target {
    /// A person.
    Person,
    /// A pair or group.
    Pair,
    /// A person of the school, or anybody in words: no finding where nobody is meant.
    Author,
}

/// A reference as it is typed. Its place names it: no two references share one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// What it should lead to.
    pub target: Target,
    /// What is typed.
    pub typed: Passage,
    /// Where.
    pub place: Place,
}

/// A reference to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRef(pub Reference);

/// References to several people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PeopleRef(pub Vec<PersonRef>);

/// An author: a person of the school however referred to, or anybody in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Author(pub Reference);

/// A reference to a pair or group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PairRef(pub Reference);

/// References to several pairs or groups.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PairsRef(pub Vec<PairRef>);

impl Value for PersonRef {
    const SHAPE: Shape = Shape::Person;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let typed = reader.scalar(node)?;
        let typed = reader.passage(node.place, typed);
        Some(PersonRef(Reference { target: Target::Person, typed, place: node.place }))
    }

    fn said(&self, look: &dyn Look) -> Said {
        Said::link(&self.0, look)
    }

    fn references(&self, visit: &mut dyn FnMut(&Reference)) {
        visit(&self.0);
    }
}

impl Value for Author {
    const SHAPE: Shape = Shape::Author;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let typed = reader.scalar(node)?;
        let typed = reader.passage(node.place, typed);
        Some(Author(Reference { target: Target::Author, typed, place: node.place }))
    }

    fn said(&self, look: &dyn Look) -> Said {
        Said::link(&self.0, look)
    }

    fn texts(&self, place: Place, visit: &mut dyn FnMut(&str, Place)) {
        visit(&self.0.typed, place);
    }

    fn references(&self, visit: &mut dyn FnMut(&Reference)) {
        visit(&self.0);
    }
}

impl Value for PeopleRef {
    const SHAPE: Shape = Shape::People;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let pieces = reader.pieces(node)?.into_iter();
        let person = |piece: Spanned<Passage>| {
            PersonRef(Reference { target: Target::Person, typed: piece.value, place: piece.place })
        };
        Some(PeopleRef(pieces.map(person).collect()))
    }

    fn said(&self, look: &dyn Look) -> Said {
        Said::list(self.0.iter().map(|person| (Said::link(&person.0, look), person.0.place)))
    }

    fn references(&self, visit: &mut dyn FnMut(&Reference)) {
        self.0.iter().for_each(|person| visit(&person.0));
    }
}

impl Value for PairRef {
    const SHAPE: Shape = Shape::Pair;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let typed = reader.scalar(node)?;
        let typed = reader.passage(node.place, typed);
        Some(PairRef(Reference { target: Target::Pair, typed, place: node.place }))
    }

    fn said(&self, look: &dyn Look) -> Said {
        Said::link(&self.0, look)
    }

    fn references(&self, visit: &mut dyn FnMut(&Reference)) {
        visit(&self.0);
    }
}

impl Value for PairsRef {
    const SHAPE: Shape = Shape::Pairs;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let pieces = reader.pieces(node)?.into_iter();
        let pair = |piece: Spanned<Passage>| {
            PairRef(Reference { target: Target::Pair, typed: piece.value, place: piece.place })
        };
        Some(PairsRef(pieces.map(pair).collect()))
    }

    fn said(&self, look: &dyn Look) -> Said {
        Said::list(self.0.iter().map(|pair| (Said::link(&pair.0, look), pair.0.place)))
    }

    fn references(&self, visit: &mut dyn FnMut(&Reference)) {
        self.0.iter().for_each(|pair| visit(&pair.0));
    }
}

impl std::ops::Deref for PairsRef {
    type Target = [PairRef];
    fn deref(&self) -> &[PairRef] {
        &self.0
    }
}

impl std::ops::Deref for PeopleRef {
    type Target = [PersonRef];
    fn deref(&self) -> &[PersonRef] {
        &self.0
    }
}
