//! The Markdown of a record, and the parts that its headings make of it.

use super::passage::Passage;
use crate::diagnostic::Place;
use crate::name::fold;

/// The Markdown of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// The text as it is written.
    pub text: Passage,
    /// Where it stands.
    pub place: Place,
}

/// A headed part of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section<'b> {
    /// The text below the heading, trimmed.
    pub text: &'b str,
    /// Where it stands.
    pub place: Place,
}

impl Body {
    /// Is nothing written?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// The part below the first heading `title`, however spelt, up to the next one that is no smaller.
    #[must_use]
    pub fn section(&self, title: &str) -> Option<Section<'_>> {
        let title = fold(title);
        let mut headings = headings(&self.text);
        let own = headings.find(|heading| fold(heading.words) == title)?;
        let next = headings.find(|heading| heading.depth <= own.depth);
        let range = own.end..next.map_or(self.text.len(), |next| next.start);
        let text = self.text.get(range.clone())?;
        Some(Section { text: text.trim(), place: self.place.within(&range) })
    }
}

/// A heading in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Heading<'b> {
    /// 1 is the greatest.
    pub depth: usize,
    /// What it says.
    pub words: &'b str,
    /// Where its line starts, in bytes of the text.
    pub start: usize,
    /// Where the next line starts.
    pub end: usize,
}

/// The headings of a text in their order.
pub(crate) fn headings(text: &str) -> impl Iterator<Item = Heading<'_>> {
    let mut at = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        let (depth, words) = heading(line)?;
        Some(Heading { depth, words, start, end: at })
    })
}

/// Depth and words of a line that is a heading. «##Выводы» is meant as one, «#наставничество» is a word.
fn heading(line: &str) -> Option<(usize, &str)> {
    let words = line.trim_start_matches('#');
    let depth = line.len() - words.len();
    let is_parted = words.is_empty() || words.starts_with(char::is_whitespace);
    match depth {
        1 if is_parted => Some((depth, words.trim())),
        2..=6 => Some((depth, words.trim())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::diagnostic::FileId;

    fn section(text: &str, title: &str) -> Option<String> {
        let place = Place::new(FileId(0), 0..text.len());
        let body = Body { text: Passage::new(&Arc::new(text.to_owned()), place), place };
        body.section(title).map(|section| section.text.to_owned())
    }

    #[test]
    fn a_part_holds_its_smaller_headings() {
        let text = "## Отчёт\n\nНачало.\n\n### Встречи\n\nДвенадцать.\n\n## Выводы\n\nХорошо.\n";
        assert_eq!(section(text, "отчет").as_deref(), Some("Начало.\n\n### Встречи\n\nДвенадцать."));
        assert_eq!(section(text, "Встречи").as_deref(), Some("Двенадцать."));
        assert_eq!(section(text, "Выводы").as_deref(), Some("Хорошо."));
        assert_eq!(section(text, "Задачи"), None);
    }

    #[test]
    fn a_word_with_a_sign_before_it_ends_no_part() {
        let text = "##Отчёт\n#наставничество и дружба\nКонец.\n# Выводы\n";
        assert_eq!(section(text, "Отчёт").as_deref(), Some("#наставничество и дружба\nКонец."));
        assert_eq!(section(text, "Выводы").as_deref(), Some(""));
    }
}
