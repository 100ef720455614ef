//! Whole numbers and yes or no.

use super::{Shape, Value};
use crate::name::fold;
use crate::record::node::Node;
use crate::record::reader::Reader;
use crate::record::said::{Look, Said};

/// A whole number between `FROM` and `TO`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number<const FROM: u32, const TO: u32>(pub u32);

impl<const FROM: u32, const TO: u32> Value for Number<FROM, TO> {
    const SHAPE: Shape = Shape::Number(FROM, TO);

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node)?;
        let number = text.parse().ok().filter(|number| (FROM..=TO).contains(number));
        if number.is_none() {
            let headline = format!("нужно целое число от {FROM} до {TO}, а стоит «{text}»");
            reader.wrong(node.place, headline).help(format!("впишите число от {FROM} до {TO}"));
        }
        number.map(Number)
    }

    fn said(&self, _look: &dyn Look) -> Said {
        Said::One(self.0.to_string())
    }
}

/// `да` or `нет`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YesNo(pub bool);

impl Value for YesNo {
    const SHAPE: Shape = Shape::YesNo;

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node)?;
        let (word, says) = match fold(text).as_str() {
            "да" | "+" | "✓" | "✔" | "true" | "yes" => ("да", YesNo(true)),
            "нет" | "-" | "false" | "no" => ("нет", YesNo(false)),
            _ => {
                let headline = format!("нужно «да» или «нет», а стоит «{text}»");
                reader.wrong(node.place, headline).help("впишите: да или нет");
                return None;
            }
        };
        reader.prefer(node.place, text, word);
        Some(says)
    }

    fn said(&self, _look: &dyn Look) -> Said {
        Said::text(if self.0 { "да" } else { "нет" })
    }
}
