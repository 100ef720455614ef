//! A page as a row of texts and of the tags between them.

use std::ops::Range;

/// A piece of a page.
pub(super) enum Piece {
    /// Text, by its bytes.
    Text(Range<usize>),
    /// A tag that may stand inside a word.
    Inline,
    /// Something to see inside a line whose letters are nobody's business: code, a picture.
    Thing,
    /// Whatever ends a line of text.
    Break,
}

/// Elements that may stand inside a line.
const INLINE: [&str; 22] = [
    "a", "b", "em", "i", "strong", "span", "time", "abbr", "mark", "small", "sup", "sub", "wbr", "cite", "q", "dfn",
    "ins", "del", "s", "u", "data", "bdi",
];

/// Elements whose text stays as it is, inside a line and between lines.
const VERBATIM_INLINE: [&str; 3] = ["code", "kbd", "samp"];
const VERBATIM: [&str; 5] = ["pre", "script", "style", "textarea", "noscript"];

/// The pieces of a page, in order.
pub(super) fn pieces(html: &str) -> Pieces<'_> {
    Pieces { html, at: 0 }
}

pub(super) struct Pieces<'h> {
    html: &'h str,
    at: usize,
}

impl Iterator for Pieces<'_> {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        let rest = &self.html[self.at..];
        if rest.is_empty() {
            return None;
        }
        if rest.starts_with('<') {
            return Some(self.tag(rest));
        }
        let from = self.at;
        self.at += rest.find('<').unwrap_or(rest.len());
        Some(Piece::Text(from..self.at))
    }
}

impl Pieces<'_> {
    /// Goes past a tag, or past the whole of an element that stays as it is.
    fn tag(&mut self, rest: &str) -> Piece {
        if rest.starts_with("<!--") {
            self.at += rest.find("-->").map_or(rest.len(), |end| end + 3);
            return Piece::Inline;
        }
        let name = name(rest);
        let opening = &rest[..length(rest)];
        self.at += opening.len();
        let is = |names: &[&str]| names.iter().any(|known| name.eq_ignore_ascii_case(known));
        if is(&VERBATIM_INLINE) || is(&VERBATIM) {
            self.at += closing(&rest[opening.len()..], name);
            return if is(&VERBATIM) { Piece::Break } else { Piece::Thing };
        }
        match name {
            "img" => Piece::Thing,
            _ if is(&INLINE) => Piece::Inline,
            _ => Piece::Break,
        }
    }
}

/// The name of the tag that stands first; empty for what is no element.
fn name(tag: &str) -> &str {
    let inside = tag[1..].trim_start_matches('/');
    let end = inside.find(|sign: char| !sign.is_ascii_alphanumeric()).unwrap_or(inside.len());
    &inside[..end]
}

/// How long the tag is that stands first; a `>` in a quoted value does not end it.
fn length(tag: &str) -> usize {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    tag.len()
}

/// How far it is to behind the closing tag of an element.
fn closing(rest: &str, name: &str) -> usize {
    let ends = |at: &usize| rest[at + 2..].get(..name.len()).is_some_and(|word| word.eq_ignore_ascii_case(name));
    let Some(at) = rest.match_indices("</").map(|(at, _)| at).find(ends) else { return rest.len() };
    at + rest[at..].find('>').map_or(rest.len() - at, |end| end + 1)
}
