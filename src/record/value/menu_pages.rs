//! The pages that a school puts into the menu, in its own order.

use super::choice::{MenuPage, unknown};
use super::{Shape, Value};
use crate::record::field::Spanned;
use crate::record::node::Node;
use crate::record::reader::Reader;

/// Pages by the words of the menu, with commas or as a block list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MenuPages(pub Vec<Spanned<MenuPage>>);

impl Value for MenuPages {
    const SHAPE: Shape = Shape::Choice(MenuPage::WORDS);

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let pieces = reader.pieces(node)?;
        let read = |piece: Spanned<String>| {
            let page = MenuPage::named(&piece.value);
            if page.is_none() {
                unknown(&piece.value, MenuPage::WORDS, piece.place, reader);
            }
            page.map(|value| Spanned { value, place: piece.place })
        };
        let read: Vec<Option<Spanned<MenuPage>>> = pieces.into_iter().map(read).collect();
        read.into_iter().collect::<Option<_>>().map(MenuPages)
    }
}
