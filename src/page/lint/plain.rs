//! The plain pieces of a page, read at a glance.
//!
//! Receives HTML, shows pieces as long as they are such as templates write – names of Latin letters, values in double
//! quotes, the few entities of escaping – and returns the byte at which the first other piece begins. It never guesses:
//! what it does not know as plain is left to the tokenizer.

use std::borrow::Cow;

use memchr::{memchr, memchr2};

use super::element::{Element, Piece};

/// Elements whose content is text, with entities.
const TEXT: [&str; 2] = ["title", "textarea"];
/// Elements whose content is what it is.
const RAW: [&str; 8] = ["script", "style", "iframe", "xmp", "noembed", "noframe", "noscript", "plaintext"];
/// The entities of escaping.
const ENTITIES: [(&str, &str); 7] = [
    ("&amp;", "&"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&#39;", "'"),
    ("&#x27;", "'"),
    ("&nbsp;", "\u{a0}"),
];

/// A page that is being read.
pub(super) struct Plain<'p, L> {
    html: &'p str,
    look: L,
    element: Element,
}

impl<L: FnMut(&Piece<'_>)> Plain<'_, L> {
    /// Shows the plain pieces at the beginning of a page; returns the byte behind them.
    pub(super) fn read(html: &str, look: L) -> usize {
        if memchr2(b'\r', b'\0', html.as_bytes()).is_some() {
            return 0;
        }
        let mut plain = Plain { html, look, element: Element::default() };
        let mut at = 0;
        while let Some(behind) = plain.piece(at) {
            at = behind;
        }
        at
    }

    /// Shows what begins at this byte, and returns the byte behind it.
    fn piece(&mut self, at: usize) -> Option<usize> {
        let rest = &self.html[at..];
        match rest.as_bytes() {
            [] => None,
            [b'<', b'/', ..] => self.end(at),
            [b'<', b'!', ..] => Some(at + unseen(rest)?),
            [b'<', ..] => self.start(at),
            _ => self.text(at),
        }
    }

    fn text(&mut self, at: usize) -> Option<usize> {
        let rest = &self.html[at..];
        let length = memchr(b'<', rest.as_bytes()).unwrap_or(rest.len());
        if !is_behind_text(&rest.as_bytes()[length..]) {
            return None;
        }
        (self.look)(&Piece::Text(&decoded(&rest[..length])?, at));
        Some(at + length)
    }

    fn end(&mut self, at: usize) -> Option<usize> {
        let inside = &self.html[at + 2..];
        let name = name(inside)?;
        inside[name.len()..].starts_with('>').then_some(())?;
        (self.look)(&Piece::End(&name.to_ascii_lowercase()));
        Some(at + 2 + name.len() + 1)
    }

    fn start(&mut self, at: usize) -> Option<usize> {
        let name = name(&self.html[at + 1..])?;
        self.element.begin(name, at);
        let behind = self.attributes(at + 1 + name.len())?;
        let name = self.element.name();
        if TEXT.contains(&name) {
            return self.content(behind, decoded);
        }
        if RAW.contains(&name) {
            return self.content(behind, |text| Some(Cow::Borrowed(text)));
        }
        (self.look)(&Piece::Start(&self.element));
        Some(behind)
    }

    /// Shows an element, its content that holds no tags, and its end.
    fn content(&mut self, from: usize, read: fn(&str) -> Option<Cow<'_, str>>) -> Option<usize> {
        let rest = &self.html[from..];
        let (text, behind) = rest.split_once('<')?;
        let behind = behind.strip_prefix('/')?.strip_prefix(self.element.name())?.strip_prefix('>')?;
        let text = read(text)?;
        (self.look)(&Piece::Start(&self.element));
        if !text.is_empty() {
            (self.look)(&Piece::Text(&text, from));
        }
        (self.look)(&Piece::End(self.element.name()));
        Some(self.html.len() - behind.len())
    }

    /// Reads the attributes that begin at this byte; returns the byte behind the tag.
    fn attributes(&mut self, from: usize) -> Option<usize> {
        let mut rest = &self.html[from..];
        loop {
            let inside = rest.trim_ascii_start();
            if let Some(behind) = inside.strip_prefix("/>").or_else(|| inside.strip_prefix('>')) {
                return Some(self.html.len() - behind.len());
            }
            (inside.len() < rest.len()).then_some(())?;
            let name = name(inside)?;
            self.element.begin_attribute(name);
            rest = &inside[name.len()..];
            if let Some(value) = rest.strip_prefix("=\"") {
                let end = memchr(b'"', value.as_bytes())?;
                self.element.fill_attribute(&decoded(&value[..end])?);
                rest = &value[end + 1..];
            } else if rest.starts_with('=') {
                return None;
            }
        }
    }
}

/// Does a text end where this begins?
fn is_behind_text(rest: &[u8]) -> bool {
    match rest {
        [] | [b'<', b'!', ..] => true,
        [b'<', b'/', letter, ..] | [b'<', letter, ..] => letter.is_ascii_alphabetic(),
        _ => false,
    }
}

/// The name that stands first.
fn name(text: &str) -> Option<&str> {
    let is_inside = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':' | b'_');
    let length = text.bytes().position(|byte| !is_inside(byte))?;
    let ends = matches!(text.as_bytes()[length], b' ' | b'\n' | b'\t' | b'/' | b'>' | b'=');
    (ends && text.as_bytes()[0].is_ascii_alphabetic()).then(|| &text[..length])
}

/// How long the comment or the type of the document is that stands first.
fn unseen(text: &str) -> Option<usize> {
    if let Some(comment) = text.strip_prefix("<!--") {
        let (inside, _) = comment.split_once("--").filter(|(inside, _)| !inside.starts_with(['>', '-']))?;
        let length = "<!--".len() + inside.len();
        return text[length..].starts_with("-->").then_some(length + "-->".len());
    }
    const HTML: &str = "<!doctype html>";
    text.get(..HTML.len()).filter(|start| start.eq_ignore_ascii_case(HTML)).map(str::len)
}

/// The text without entities; nothing where there are others than those of escaping.
fn decoded(text: &str) -> Option<Cow<'_, str>> {
    let Some((plain, mut rest)) = memchr(b'&', text.as_bytes()).map(|at| text.split_at(at)) else {
        return Some(Cow::Borrowed(text));
    };
    let mut decoded = plain.to_owned();
    while !rest.is_empty() {
        let (entity, sign) = ENTITIES.iter().find(|(entity, _)| rest.starts_with(entity))?;
        decoded.push_str(sign);
        rest = &rest[entity.len()..];
        let (plain, behind) = rest.split_at(rest.find('&').unwrap_or(rest.len()));
        decoded.push_str(plain);
        rest = behind;
    }
    Some(Cow::Owned(decoded))
}
