//! Values that may be seen by everybody. Only this layer makes them from records.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use schemars::JsonSchema;
use serde::Serialize;

/// How Markdown is read, wherever it is.
pub(crate) const MARKDOWN: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);

/// A value that its declaration or a live consent opened.
#[derive(Clone, Debug, PartialEq, Eq, JsonSchema, Serialize)]
#[serde(transparent)]
#[schemars(inline)]
pub struct Public<T>(T);

impl<T> Public<T> {
    pub(super) fn new(value: T) -> Self {
        Public(value)
    }

    /// Another public value worked out of this one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Public<U> {
        Public(change(self.0))
    }

    /// The value.
    pub fn get(&self) -> &T {
        &self.0
    }
}

/// Text that was vetted: it names nobody against their will.
#[derive(Clone, Debug, PartialEq, Eq, JsonSchema, Serialize)]
#[serde(transparent)]
#[schemars(inline)]
pub struct PublicText(String);

impl PublicText {
    pub(super) fn vetted(text: impl Into<String>) -> Self {
        PublicText(text.into())
    }

    /// Words of the program's own, in which nobody is named.
    #[must_use]
    pub fn own(text: &'static str) -> Self {
        PublicText(text.to_owned())
    }

    /// Words of the program's own with a school year behind them, in which nobody is named.
    #[must_use]
    pub fn own_number(text: &'static str, year: &crate::model::SchoolYear) -> Self {
        PublicText(format!("{text}{year}"))
    }

    /// Public texts joined by words of the program's own.
    #[must_use]
    pub fn join(texts: &[&PublicText], between: &'static str) -> Self {
        PublicText(texts.iter().map(|text| text.0.as_str()).collect::<Vec<_>>().join(between))
    }

    /// The texts between the signs, trimmed.
    #[must_use]
    pub fn split(&self, sign: char) -> Vec<PublicText> {
        self.0.split(sign).map(|part| PublicText(part.trim().to_owned())).collect()
    }

    /// The text in pieces that end at these bytes, trimmed; an end inside a letter ends nothing.
    #[must_use]
    pub fn cut(&self, ends: &[usize]) -> Vec<PublicText> {
        let starts = [0].into_iter().chain(ends.iter().copied());
        let pieces = starts.zip(ends).filter_map(|(start, &end)| self.0.get(start..end));
        pieces.map(|piece| PublicText(piece.trim().to_owned())).collect()
    }

    /// The text with a capital at its beginning.
    #[must_use]
    pub fn capitalised(&self) -> PublicText {
        let mut letters = self.0.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        PublicText(first + letters.as_str())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Public<String>> for PublicText {
    fn from(value: Public<String>) -> Self {
        PublicText(value.0)
    }
}

impl PublicText {
    /// The first paragraph of Markdown as plain text, cut after its second sentence; what it announces is not told.
    #[must_use]
    pub fn lead(&self) -> Option<PublicText> {
        let mut lead = String::new();
        let mut inside = false;
        for event in Parser::new_ext(&self.0, MARKDOWN) {
            match event {
                Event::Start(Tag::Paragraph) => inside = true,
                Event::End(TagEnd::Paragraph) => break,
                Event::Text(words) | Event::Code(words) if inside => lead.push_str(&words),
                Event::SoftBreak | Event::HardBreak if inside => lead.push(' '),
                _ => {}
            }
        }
        let second = lead.match_indices(". ").nth(1).map_or(lead.len(), |(at, _)| at + 1);
        lead.truncate(second);
        if lead.ends_with(':') {
            lead.pop();
            lead.push('.');
        }
        (!lead.is_empty()).then_some(PublicText(lead))
    }

    /// Markdown parted at its highest headings: what stands above the first of them, then each heading as plain text with
    /// what stands below it.
    #[must_use]
    pub fn parts(&self) -> (Option<PublicText>, Vec<(PublicText, PublicText)>) {
        let headings = highest(headings(&self.0));
        let text = |range: Range<usize>| PublicText(self.0[range].trim().to_owned());
        let first = headings.first().map_or(self.0.len(), |heading| heading.range.start);
        let ends = headings.iter().skip(1).map(|heading| heading.range.start).chain([self.0.len()]);
        let parts = headings
            .iter()
            .zip(ends)
            .map(|(heading, end)| (PublicText(heading.text.trim().to_owned()), text(heading.range.end..end)));
        (Some(text(0..first)).filter(|intro| !intro.0.is_empty()), parts.collect())
    }

    /// The headings of Markdown outside of quotations and lists, as plain text, each with its level (1 is the highest).
    #[must_use]
    pub fn headings(&self) -> Vec<(u8, PublicText)> {
        let headings = headings(&self.0).into_iter();
        headings.map(|heading| (heading.level as u8, PublicText(heading.text.trim().to_owned()))).collect()
    }

    #[cfg(test)]
    pub(crate) fn for_tests(text: &str) -> Self {
        PublicText(text.to_owned())
    }
}

/// A heading of Markdown: its level, where it stands, its words.
struct Heading {
    level: HeadingLevel,
    range: Range<usize>,
    text: String,
}

/// The headings of a text, outside of quotations and lists.
fn headings(text: &str) -> Vec<Heading> {
    let mut found: Vec<Heading> = Vec::new();
    let mut depth = 0_usize;
    let mut inside = false;
    for (event, range) in Parser::new_ext(text, MARKDOWN).into_offset_iter() {
        match event {
            Event::Start(tag) => {
                if let (Tag::Heading { level, .. }, 0) = (tag, depth) {
                    found.push(Heading { level, range, text: String::new() });
                    inside = true;
                }
                depth += 1;
            }
            Event::End(tag) => {
                inside &= !matches!(tag, TagEnd::Heading(_));
                depth -= 1;
            }
            Event::Text(words) | Event::Code(words) if inside => {
                found.iter_mut().last().into_iter().for_each(|heading| heading.text.push_str(&words));
            }
            _ => {}
        }
    }
    found
}

/// Those of the highest level that the text uses.
fn highest(mut headings: Vec<Heading>) -> Vec<Heading> {
    let highest = headings.iter().map(|heading| heading.level).min();
    headings.retain(|heading| Some(heading.level) == highest);
    headings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lead_is_two_sentences_of_plain_text() {
        let text = PublicText::for_tests("## З\n\nОдин. *Два*. Три.\n\nДальше.");
        assert_eq!(text.lead().expect("a paragraph").as_str(), "Один. Два.");
    }

    #[test]
    fn the_parts_begin_at_the_highest_headings() {
        let text = PublicText::for_tests("Сначала.\n\n## А *б*?\n\nДа.\n\n### Ещё\n\n> ## не вопрос\n\n## В\n");
        let (intro, parts) = text.parts();
        assert_eq!(intro.expect("words above the first heading").as_str(), "Сначала.");
        let parts: Vec<_> = parts.iter().map(|(heading, text)| (heading.as_str(), text.as_str())).collect();
        assert_eq!(parts, [("А б?", "Да.\n\n### Ещё\n\n> ## не вопрос"), ("В", "")]);
        let (intro, parts) = PublicText::for_tests("Просто текст.").parts();
        assert_eq!((intro.map(|intro| intro.as_str().to_owned()), parts.len()), (Some("Просто текст.".to_owned()), 0));
    }
}
