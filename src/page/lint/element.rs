//! A page as the checks see it: start tags with their attributes, end tags, texts, each with its place.
//!
//! A page has thousands of pieces and most say nothing, so a piece lives only until the next one comes.

use std::ops::Range;

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

    /// Becomes the element that begins at this byte; names are written small.
    pub(super) fn begin(&mut self, name: &str, at: usize) {
        self.text.clear();
        self.attributes.clear();
        self.name = self.add_name(name);
        self.at = at;
    }

    /// Takes the name of an attribute; where one stands twice, the first holds.
    pub(super) fn begin_attribute(&mut self, name: &str) {
        let name = self.add_name(name);
        self.attributes.push(Attribute { value: name.end..name.end, name });
    }

    /// Takes the value of the last attribute.
    pub(super) fn fill_attribute(&mut self, value: &str) {
        let value = self.add(value);
        if let Some(attribute) = self.attributes.last_mut() {
            attribute.value = value;
        }
    }

    fn add_name(&mut self, name: &str) -> Range<usize> {
        let place = self.add(name);
        self.text[place.clone()].make_ascii_lowercase();
        place
    }

    fn add(&mut self, text: &str) -> Range<usize> {
        let from = self.text.len();
        self.text.push_str(text);
        from..self.text.len()
    }
}

/// The line of a byte of the page.
pub(super) fn line_at(html: &str, at: usize) -> usize {
    let before = html.as_bytes().get(..at).unwrap_or(html.as_bytes());
    before.iter().filter(|&&byte| byte == b'\n').count() + 1
}
