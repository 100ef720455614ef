//! Numbers by what they count: `пар: 12`, one a line.

use super::choice::{self, FigureName};
use super::{Shape, Value};
use crate::diagnostic::Place;
use crate::record::node::{Key, Node, NodeKind};
use crate::record::reader::Reader;

/// Numbers that a paper names, each thing once, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Amounts(pub Vec<Amount>);

/// One number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// What is counted.
    pub name: FigureName,
    /// How many.
    pub number: u32,
    /// Where the number stands.
    pub place: Place,
}

impl Amounts {
    /// The number of things of this name, where it is named.
    #[must_use]
    pub fn of(&self, name: FigureName) -> Option<&Amount> {
        self.0.iter().find(|amount| amount.name == name)
    }
}

impl Value for Amounts {
    const SHAPE: Shape = Shape::Amounts(FigureName::WORDS, FigureName::OTHERS);

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let NodeKind::Map(entries) = &node.kind else {
            let headline = format!("нужны строки «что считали: число», а стоит {}", node.kind.called());
            reader.wrong(node.place, headline).help("пишите столбиком, например: «пар: 12»");
            return None;
        };
        let filled = entries.iter().filter(|(_, node)| node.kind != NodeKind::Empty);
        let read: Vec<Option<Amount>> = filled.map(|(key, node)| amount(key, node, reader)).collect();
        let amounts: Vec<Amount> = read.into_iter().collect::<Option<_>>()?;
        (!twice(&amounts, reader)).then_some(Amounts(amounts))
    }
}

fn amount(key: &Key, node: &Node, reader: &mut Reader<'_>) -> Option<Amount> {
    let name = FigureName::named(&key.text);
    if name.is_none() {
        choice::unknown(&key.text, FigureName::WORDS, key.place, reader);
    }
    let text = reader.scalar(node)?;
    let Ok(number) = text.parse() else {
        let headline = format!("нужно целое число, а стоит «{text}»");
        reader.wrong(node.place, headline).help("впишите, сколько насчитали: 12");
        return None;
    };
    Some(Amount { name: name?, number, place: node.place })
}

/// Files the first thing that is counted twice.
fn twice(amounts: &[Amount], reader: &mut Reader<'_>) -> bool {
    let again = amounts.iter().enumerate().find_map(|(at, amount)| {
        let first = amounts[..at].iter().find(|before| before.name == amount.name)?;
        Some((first, amount))
    });
    let Some((first, second)) = again else { return false };
    let finding = reader.wrong(second.place, format!("показатель «{}» назван дважды", second.name.word()));
    finding.also(first.place, "первый раз").help("оставьте одно число");
    true
}
