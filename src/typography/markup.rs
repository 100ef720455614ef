//! A page as a row of texts and of the tags between them.

use std::ops::Range;

use memchr::{memchr, memchr3};

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

/// What an element is to a line of text.
enum Class {
    /// It may stand inside a line.
    Inline,
    Picture,
    /// Its text stays as it is, inside a line or between lines.
    Verbatim {
        is_inline: bool,
    },
    Block,
}

/// The longest name that any of them but a block has.
const LONGEST: usize = 8;

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
        self.at += memchr(b'<', rest.as_bytes()).unwrap_or(rest.len());
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
        match class(name) {
            Class::Inline => Piece::Inline,
            Class::Picture => Piece::Thing,
            Class::Block => Piece::Break,
            Class::Verbatim { is_inline } => {
                self.at += closing(&rest[opening.len()..], name);
                if is_inline { Piece::Thing } else { Piece::Break }
            }
        }
    }
}

/// What the element of this name is to a line.
fn class(name: &str) -> Class {
    let mut small = [0; LONGEST];
    let Some(small) = small.get_mut(..name.len()) else { return Class::Block };
    small.copy_from_slice(name.as_bytes());
    small.make_ascii_lowercase();
    match &*small {
        b"a" | b"b" | b"em" | b"i" | b"strong" | b"span" | b"time" | b"abbr" | b"mark" | b"small" | b"sup" | b"sub"
        | b"wbr" | b"cite" | b"q" | b"dfn" | b"ins" | b"del" | b"s" | b"u" | b"data" | b"bdi" => Class::Inline,
        b"img" => Class::Picture,
        b"code" | b"kbd" | b"samp" => Class::Verbatim { is_inline: true },
        b"pre" | b"script" | b"style" | b"textarea" | b"noscript" => Class::Verbatim { is_inline: false },
        _ => Class::Block,
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
    let bytes = tag.as_bytes();
    let mut at = 0;
    while let Some(sign) = memchr3(b'>', b'"', b'\'', &bytes[at..]).map(|next| at + next) {
        if bytes[sign] == b'>' {
            return sign + 1;
        }
        let Some(end) = memchr(bytes[sign], &bytes[sign + 1..]) else { break };
        at = sign + 1 + end + 1;
    }
    tag.len()
}

/// How far it is to behind the closing tag of an element.
fn closing(rest: &str, name: &str) -> usize {
    let ends = |at: &usize| rest[at + 2..].get(..name.len()).is_some_and(|word| word.eq_ignore_ascii_case(name));
    let Some(at) = rest.match_indices("</").map(|(at, _)| at).find(ends) else { return rest.len() };
    at + rest[at..].find('>').map_or(rest.len() - at, |end| end + 1)
}
