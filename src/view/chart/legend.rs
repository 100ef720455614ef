//! What the marks of a picture mean: each mark once, with its word.

use super::drawing::{Drawing, LEADING, Label, Mark, SMALL};
use super::width;

/// A mark as it is drawn about a point, how far it reaches to either side, and its word.
pub(super) type Entry = (Mark, i32, &'static str);

/// Puts the entries below the picture, in as many rows as they need. Each mark was drawn about 0 and is moved.
pub(super) fn draw(drawing: &mut Drawing, entries: impl IntoIterator<Item = Entry>) {
    let (mut x, mut y) = (0, drawing.height + LEADING);
    for (mark, reach, word) in entries {
        let broad = 2 * reach + 7 + width::of_text(word, SMALL);
        if x > 0 && x + broad > drawing.width {
            (x, y) = (0, y + LEADING);
        }
        drawing.put(mark.moved(x + reach, y - 4));
        drawing.put(Label::small(word, (x + 2 * reach + 7, y)));
        x += broad + 14;
        drawing.height = y + 6;
    }
}
