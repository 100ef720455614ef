//! Numbers by what they count: `пар: 12`, one a line; or shares that are aimed at: `молодые специалисты: 100`.

use super::choice::{self, Choice};
use super::list::{FigureName, TargetName};
use super::{Shape, Value};
use crate::diagnostic::Place;
use crate::record::node::{Key, Node, NodeKind};
use crate::record::reader::Reader;
use crate::record::said::{Look, Said};

/// Numbers of things of the closed list `N`, none above `MOST`, each thing once, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbered<N, const MOST: u32>(pub Vec<Amount<N>>);

/// What an annual report counts.
pub type Amounts = Numbered<FigureName, { u32::MAX }>;

/// What a school aims at, in percent.
pub type Targets = Numbered<TargetName, 100>;

/// One number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount<N> {
    /// What is counted.
    pub name: N,
    /// How many.
    pub number: u32,
    /// Where the number stands.
    pub place: Place,
}

impl<N: Choice, const MOST: u32> Numbered<N, MOST> {
    /// The number of things of this name, where it is named.
    #[must_use]
    pub fn of(&self, name: N) -> Option<&Amount<N>> {
        self.0.iter().find(|amount| amount.name == name)
    }
}

impl<N: Choice, const MOST: u32> Value for Numbered<N, MOST> {
    const SHAPE: Shape = Shape::Amounts(N::LIST, N::OTHER, MOST);

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let NodeKind::Map(entries) = &node.kind else {
            let headline = format!("нужны строки «что считали: число», а стоит {}", node.kind.called());
            reader.wrong(node.place, headline).help(format!("пишите столбиком, например: «{}: 12»", N::LIST[0]));
            return None;
        };
        let filled = entries.iter().filter(|(_, node)| node.kind != NodeKind::Empty);
        let read: Vec<Option<Amount<N>>> = filled.map(|(key, node)| amount(key, node, MOST, reader)).collect();
        let amounts: Vec<Amount<N>> = read.into_iter().collect::<Option<_>>()?;
        (!twice(&amounts, reader)).then_some(Numbered(amounts))
    }

    fn said(&self, _look: &dyn Look) -> Said {
        let amount = |amount: &Amount<N>| Said::Named(amount.name.said().to_owned(), amount.number.to_string());
        Said::list(self.0.iter().map(|each| (amount(each), each.place)))
    }
}

fn amount<N: Choice>(key: &Key, node: &Node, most: u32, reader: &mut Reader<'_>) -> Option<Amount<N>> {
    let name = N::of_word(&key.text);
    if name.is_none() {
        choice::unknown(&key.text, N::LIST, key.place, reader);
    }
    let text = reader.scalar(node)?;
    let is_percent = most == 100;
    let digits = if is_percent { text.trim_end_matches(['%', ' ', '\u{a0}']) } else { text };
    let Some(number) = digits.parse().ok().filter(|number| *number <= most) else {
        let (wanted, help) = match is_percent {
            true => ("число процентов от 0 до 100", "впишите, к какой доле школа идёт: 70"),
            false => ("целое число", "впишите, сколько насчитали: 12"),
        };
        reader.wrong(node.place, format!("нужно {wanted}, а стоит «{text}»")).help(help);
        return None;
    };
    Some(Amount { name: name?, number, place: node.place })
}

/// Files the first thing that is counted twice.
fn twice<N: Choice>(amounts: &[Amount<N>], reader: &mut Reader<'_>) -> bool {
    let again = amounts.iter().enumerate().find_map(|(at, amount)| {
        let first = amounts[..at].iter().find(|before| before.name == amount.name)?;
        Some((first, amount))
    });
    let Some((first, second)) = again else { return false };
    let finding = reader.wrong(second.place, format!("показатель «{}» назван дважды", second.name.said()));
    finding.also(first.place, "первый раз").help("оставьте одно число");
    true
}
