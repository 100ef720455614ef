//! A page as the checks read it: start tags with their attributes, end tags, texts, each with its place.
//!
//! A page has thousands of pieces and most say nothing, so a piece lives only until the next one comes.

use std::borrow::Cow;
use std::convert::Infallible;
use std::ops::Range;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

/// A piece of a page.
pub(super) enum Piece<'p> {
    Start(&'p Element),
    /// The name of an end tag.
    End(&'p str),
    /// Text with the byte at which it begins.
    Text(&'p str, usize),
}

/// An element.
#[derive(Clone, Debug, Default)]
pub(super) struct Element {
    /// Its name, then names and values of its attributes.
    text: String,
    name: Range<usize>,
    attributes: Vec<Attribute>,
    /// The byte of the page at which it begins.
    pub(super) at: usize,
}

/// An attribute, by places in the element's text.
#[derive(Clone, Debug)]
struct Attribute {
    name: Range<usize>,
    value: Range<usize>,
}

impl Element {
    pub(super) fn name(&self) -> &str {
        &self.text[self.name.clone()]
    }

    /// Names and values of its attributes, as they stand in the page.
    pub(super) fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.attributes.iter().map(|one| (&self.text[one.name.clone()], &self.text[one.value.clone()]))
    }

    /// What an attribute says.
    pub(super) fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes().find(|(name, _)| *name == attribute).map(|(_, value)| value)
    }

    /// Does the attribute say anything?
    pub(super) fn says(&self, attribute: &str) -> bool {
        self.get(attribute).is_some_and(|value| !value.trim().is_empty())
    }

    /// The tag as a finding shows it: its name and what tells it from its neighbours.
    pub(super) fn shown(&self) -> String {
        let telling = ["id", "href", "src", "name", "class"].into_iter().find(|attribute| self.says(attribute));
        let telling = telling.and_then(|attribute| Some(format!(" {attribute}=\"{}\"", self.get(attribute)?)));
        format!("<{}{}>", self.name(), telling.unwrap_or_default())
    }

    /// Becomes the element that begins at this byte.
    fn begin(&mut self, name: &[u8], at: usize) {
        self.text.clear();
        self.attributes.clear();
        self.name = self.add(name);
        self.at = at;
    }

    /// Takes the name of an attribute; where one stands twice, the first holds.
    fn begin_attribute(&mut self, name: &[u8]) {
        let name = self.add(name);
        self.attributes.push(Attribute { value: name.end..name.end, name });
    }

    fn fill_attribute(&mut self, value: &[u8]) {
        let value = self.add(value);
        if let Some(attribute) = self.attributes.last_mut() {
            attribute.value = value;
        }
    }

    fn add(&mut self, bytes: &[u8]) -> Range<usize> {
        let from = self.text.len();
        self.text.push_str(&text(bytes));
        from..self.text.len()
    }
}

/// Shows every piece of a page, in order.
pub(super) fn read(html: &str, mut look: impl FnMut(&Piece<'_>)) {
    let mut element = Element::default();
    let show = |event: CallbackEvent<'_>, span: Span<usize>| -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => element.begin(name, span.start),
            CallbackEvent::AttributeName { name } => element.begin_attribute(name),
            CallbackEvent::AttributeValue { value } => element.fill_attribute(value),
            CallbackEvent::CloseStartTag { .. } => look(&Piece::Start(&element)),
            CallbackEvent::EndTag { name } => look(&Piece::End(&text(name))),
            CallbackEvent::String { value } => look(&Piece::Text(&text(value), span.start)),
            _ => {}
        }
        None
    };
    let mut emitter = CallbackEmitter::new(show);
    emitter.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(html, emitter).finish();
}

fn text(bytes: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(bytes)
}

/// The line of a byte of the page.
pub(super) fn line_at(html: &str, at: usize) -> usize {
    let before = html.as_bytes().get(..at).unwrap_or(html.as_bytes());
    before.iter().filter(|&&byte| byte == b'\n').count() + 1
}
