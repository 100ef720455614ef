//! Splits a line into list sign, key and value, as far as its surroundings allow.

use super::character::width;
use super::key::{self, Form, Key};
use super::line::Line;
use super::outline::Outline;
use super::sign::{self, Sign};

/// A line with a list sign, a key, or both; places are bytes from the start of the line's text.
pub(super) struct Entry {
    pub(super) sign: Option<Sign>,
    /// Its places are bytes from the end of the sign.
    pub(super) key: Option<Key>,
}

impl Entry {
    /// Reads the line; `next` is the next line with text.
    pub(super) fn read(line: &Line<'_>, next: Option<&Line<'_>>, outline: &Outline) -> Self {
        let allowed = |sign: &Sign| sign.genuine || outline.awaits_items(line.width);
        let Some(sign) = sign::find(line.text).filter(allowed) else {
            return Self { sign: None, key: key::find(line.text) };
        };
        let (mark, rest) = line.text.split_at(sign.range.end);
        let inner = line.width + width(mark);
        let continued = next.is_some_and(|next| goes_on(next, line.width, inner));
        let among_maps = outline.list_at(line.width).is_some_and(|list| list.maps);
        let is_key = |key: &Key| {
            let sure = matches!(key.form, Form::Plain | Form::Blank(_));
            continued || among_maps || (sure && key::is_item_name(&rest[..key.end]))
        };
        Self { key: key::find(rest).filter(is_key), sign: Some(sign) }
    }
}

/// Whether the next line is a further field of the same item.
fn goes_on(next: &Line<'_>, outer: usize, inner: usize) -> bool {
    let deeper = next.width > outer && (next.width.abs_diff(inner) <= 1 || !next.is_straight());
    deeper && sign::find(next.text).is_none() && key::find(next.text).is_some()
}
