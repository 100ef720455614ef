//! A page as the checks read it: start tags with their attributes and lines, end tags, texts.

use std::collections::BTreeMap;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};

/// A piece of a page.
pub(super) enum Piece {
    Start(Element),
    End(String),
    /// Text with the line on which it begins.
    Text(String, usize),
}

/// An element.
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: BTreeMap<String, String>,
    pub(super) line: usize,
}

impl Element {
    /// What an attribute says.
    pub(super) fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }

    /// Does the attribute say anything?
    pub(super) fn says(&self, attribute: &str) -> bool {
        self.get(attribute).is_some_and(|value| !value.trim().is_empty())
    }

    /// The tag as a finding shows it: its name and what tells it from its neighbours.
    pub(super) fn shown(&self) -> String {
        let telling = ["id", "href", "src", "name", "class"].into_iter().find(|attribute| self.says(attribute));
        let telling = telling.and_then(|attribute| Some(format!(" {attribute}=\"{}\"", self.get(attribute)?)));
        format!("<{}{}>", self.name, telling.unwrap_or_default())
    }
}

/// The pieces of a page, one after another.
pub(super) fn pieces(html: &str) -> Vec<Piece> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let mut lines = Lines { html, at: 0, line: 1 };
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut pieces = Vec::new();
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Token::StartTag(tag) => pieces.push(Piece::Start(Element {
                name: text(&tag.name),
                attributes: tag.attributes.iter().map(|(name, value)| (text(name), text(value))).collect(),
                line: lines.of(tag.span.start),
            })),
            Token::EndTag(tag) => pieces.push(Piece::End(text(&tag.name))),
            Token::String(string) => pieces.push(Piece::Text(text(&string.value), lines.of(string.span.start))),
            _ => {}
        }
    }
    pieces
}

/// Counts lines as it goes.
struct Lines<'h> {
    html: &'h str,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line of a byte; bytes come in their order.
    fn of(&mut self, at: usize) -> usize {
        let passed = self.html.as_bytes().get(self.at..at).unwrap_or_default();
        self.line += passed.iter().filter(|&&byte| byte == b'\n').count();
        self.at = self.at.max(at);
        self.line
    }
}
