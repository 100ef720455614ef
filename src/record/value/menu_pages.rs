//! The pages that a school puts into the menu, in its own order.

use super::list::MenuPage;
use super::{Shape, Value};
use crate::record::field::Spanned;
use crate::record::node::Node;
use crate::record::passage::Passage;
use crate::record::reader::Reader;
use crate::record::said::{Look, Said};

/// Pages by what the menu calls them, with commas or as a block list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MenuPages(pub Vec<Spanned<MenuEntry>>);

/// One page of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MenuEntry {
    /// A page that every section may have.
    Section(MenuPage),
    /// A free page of the school, by its title; whether there is one, is seen only among all records.
    Own(String),
}

impl Value for MenuPages {
    const SHAPE: Shape = Shape::Choices(MenuPage::WORDS);

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let entry = |piece: Spanned<Passage>| Spanned { value: MenuEntry::named(&piece.value), place: piece.place };
        Some(MenuPages(reader.pieces(node)?.into_iter().map(entry).collect()))
    }

    fn said(&self, _look: &dyn Look) -> Said {
        let word = |entry: &MenuEntry| match entry {
            MenuEntry::Section(page) => Said::text(page.word()),
            MenuEntry::Own(title) => Said::text(title),
        };
        Said::list(self.0.iter().map(|entry| (word(&entry.value), entry.place)))
    }
}

impl MenuEntry {
    fn named(text: &str) -> Self {
        MenuPage::named(text).map_or_else(|| MenuEntry::Own(text.to_owned()), MenuEntry::Section)
    }
}
