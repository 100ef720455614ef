//! Several days, months or years: `12.09.2026, май 2027`.

use super::{Moment, Shape, Value, date};
use crate::record::field::Spanned;
use crate::record::node::Node;
use crate::record::passage::Passage;
use crate::record::reader::Reader;
use crate::record::said::{Look, Said};

/// Moments with commas or as a block list, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Moments(pub Vec<Spanned<Moment>>);

impl Value for Moments {
    const SHAPE: Shape = Shape::Moments;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let pieces = reader.pieces(node)?;
        let read = |piece: Spanned<Passage>| {
            let moment = date::moment(&piece.value, piece.place, reader)?;
            Some(Spanned { value: moment, place: piece.place })
        };
        let moments: Vec<Option<_>> = pieces.into_iter().map(read).collect();
        moments.into_iter().collect::<Option<_>>().map(Moments)
    }

    fn said(&self, _look: &dyn Look) -> Said {
        Said::list(self.0.iter().map(|moment| (Said::One(moment.value.plain()), moment.place)))
    }
}

impl std::ops::Deref for Moments {
    type Target = [Spanned<Moment>];
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
