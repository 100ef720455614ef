//! What to write instead of a word that a list does not know.

use crate::diagnostic::words::{nearest, or};

/// An offer in words: the likeliest titles, or all of them where none is near.
pub(in crate::rule) fn instead_of<'t>(typed: &str, titles: impl Iterator<Item = &'t str>) -> String {
    let titles: Vec<&str> = titles.collect();
    let near = nearest(typed, titles.iter().copied());
    if near.is_empty() {
        return format!("впишите {}", or(titles.into_iter().map(quoted)));
    }
    format!("возможно, вы имели в виду {}", or(near.into_iter().map(quoted)))
}

fn quoted(title: &str) -> String {
    format!("«{title}»")
}
