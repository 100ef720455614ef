//! Text to the end of the line.

use super::{Shape, Value};
use crate::diagnostic::Place;
use crate::record::node::Node;
use crate::record::passage::Passage;
use crate::record::reader::Reader;
use crate::record::said::{Look, Said};

/// A line of text, trimmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text(pub Passage);

impl Value for Text {
    const SHAPE: Shape = Shape::Text;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node)?;
        Some(Text(reader.passage(node.place, text)))
    }

    fn said(&self, _look: &dyn Look) -> Said {
        Said::text(&self.0)
    }

    fn texts(&self, place: Place, visit: &mut dyn FnMut(&str, Place)) {
        visit(&self.0, place);
    }
}

impl std::ops::Deref for Text {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
