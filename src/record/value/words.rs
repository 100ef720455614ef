//! Lists: short words, phrases, days.

use super::{Date, Shape, Value, date};
use crate::diagnostic::Place;
use crate::record::field::Spanned;
use crate::record::node::Node;
use crate::record::passage::Passage;
use crate::record::reader::Reader;
use crate::record::said::{Look, Said};

/// Short words, with commas or as a block list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(pub Vec<Spanned<Passage>>);

/// Phrases as a block list, never split at commas; one phrase may stand on the line of its key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrases(pub Vec<Spanned<Passage>>);

/// Days, with commas or as a block list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dates(pub Vec<Spanned<Date>>);

impl Value for Words {
    const SHAPE: Shape = Shape::Words;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        reader.pieces(node).map(Words)
    }

    fn said(&self, _look: &dyn Look) -> Said {
        Said::list(self.0.iter().map(|item| (Said::text(&item.value), item.place)))
    }

    fn texts(&self, _place: Place, visit: &mut dyn FnMut(&str, Place)) {
        self.0.iter().for_each(|item| visit(&item.value, item.place));
    }
}

impl Value for Phrases {
    const SHAPE: Shape = Shape::Phrases;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        reader.lines(node).map(Phrases)
    }

    fn said(&self, _look: &dyn Look) -> Said {
        Said::list(self.0.iter().map(|item| (Said::text(&item.value), item.place)))
    }

    fn texts(&self, _place: Place, visit: &mut dyn FnMut(&str, Place)) {
        self.0.iter().for_each(|item| visit(&item.value, item.place));
    }
}

impl Value for Dates {
    const SHAPE: Shape = Shape::Dates;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let pieces = reader.pieces(node)?;
        let read = |piece: Spanned<Passage>| {
            let day = date::day(&piece.value, piece.place, reader)?;
            Some(Spanned { value: Date(day), place: piece.place })
        };
        pieces.into_iter().map(read).collect::<Option<_>>().map(Dates)
    }

    fn said(&self, _look: &dyn Look) -> Said {
        Said::list(self.0.iter().map(|day| (Said::One(day.value.to_string()), day.place)))
    }
}

impl std::ops::Deref for Words {
    type Target = [Spanned<Passage>];
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl std::ops::Deref for Phrases {
    type Target = [Spanned<Passage>];
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl std::ops::Deref for Dates {
    type Target = [Spanned<Date>];
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
