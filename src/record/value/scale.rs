//! The scale of a survey: `1 – 10`.

use super::{Shape, Value, period};
use crate::record::node::Node;
use crate::record::reader::Reader;
use crate::record::said::{Look, Said};

/// The least and the greatest mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    /// The least mark.
    pub from: u32,
    /// The greatest mark, above the least.
    pub to: u32,
}

impl Scale {
    /// Does a mark lie inside?
    #[must_use]
    pub fn contains(self, mark: u32) -> bool {
        (self.from..=self.to).contains(&mark)
    }
}

impl Value for Scale {
    const SHAPE: Shape = Shape::Scale;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node)?;
        let Some(scale) = parse(text) else {
            let headline = format!("нужна шкала, а стоит «{text}»");
            reader.wrong(node.place, headline).help("впишите наименьшую и наибольшую оценку: 1 – 10");
            return None;
        };
        reader.prefer(node.place, text, period::joined(scale.from, scale.to));
        Some(scale)
    }

    fn said(&self, _look: &dyn Look) -> Said {
        Said::One(period::joined(self.from, self.to))
    }
}

/// Reads `1 – 10`, `1-10`, `от 1 до 10`.
fn parse(text: &str) -> Option<Scale> {
    let ((_, from), to) = period::halves(text.trim_start_matches("от "));
    let (from, to) = match to {
        Some((_, to)) => (from, to),
        None => from.split_once('-')?,
    };
    let scale = Scale { from: from.parse().ok()?, to: to.parse().ok()? };
    (scale.from < scale.to).then_some(scale)
}

#[cfg(test)]
mod tests {
    use super::{Scale, parse};

    #[test]
    fn any_dash_parts_the_marks() {
        for text in ["1 – 10", "1–10", "1-10", "1 - 10", "от 1 до 10"] {
            assert_eq!(parse(text), Some(Scale { from: 1, to: 10 }), "{text}");
        }
        for text in ["10", "10 – 1", "пять баллов", "1 – много"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
