//! A colour of the section.

use super::{Shape, Value};
use crate::record::node::Node;
use crate::record::reader::Reader;
use crate::record::said::{Look, Said};

/// Red, green and blue, each 0–255; written as `#` and six signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl Value for Colour {
    const SHAPE: Shape = Shape::Colour;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node)?;
        let colour = Colour::parse(text);
        if colour.is_none() {
            let headline = format!("нужен цвет, а стоит «{text}»");
            reader
                .wrong(node.place, headline)
                .help("впишите # и шесть знаков от 0 до 9 и от a до f, например: #0b5d66");
        }
        colour
    }

    fn said(&self, _look: &dyn Look) -> Said {
        let Colour([red, green, blue]) = self;
        Said::One(format!("#{red:02x}{green:02x}{blue:02x}"))
    }
}

impl Colour {
    /// `#0b5d66` → its parts; nothing for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let hex = text.strip_prefix('#').filter(|hex| hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()))?;
        let number = u32::from_str_radix(hex, 16).ok()?;
        let [_, red, green, blue] = number.to_be_bytes();
        Some(Colour([red, green, blue]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_a_hash_and_six_digits() {
        assert_eq!(Colour::parse("#0B5d66"), Some(Colour([0x0b, 0x5d, 0x66])));
        for word in ["красный", "#12", "#12345z", "#1234567", "#+12345", "0b5d66"] {
            assert!(Colour::parse(word).is_none(), "{word}");
        }
    }
}
