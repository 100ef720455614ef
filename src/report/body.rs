//! The Markdown of a record as blocks of a report: paragraphs, lists, headings; what is bold or linked is its words.
//!
//! Deliberately lacks looks: a report has its own.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{Block, Line};
use crate::record::headings;

/// A headed part of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part<'b> {
    /// The words of its heading; nothing before the first one.
    pub heading: Option<&'b str>,
    /// The text below the heading, trimmed.
    pub text: &'b str,
    /// Where the text starts, in bytes of the body.
    pub start: usize,
}

/// The parts of a body between its headings, in their order; one without a text is not there.
pub(super) fn parts(body: &str) -> Vec<Part<'_>> {
    let (mut heading, mut start, mut parts) = (None, 0, Vec::new());
    for next in headings(body) {
        parts.push(Part { heading, text: body[start..next.start].trim(), start });
        (heading, start) = (Some(next.words), next.end);
    }
    parts.push(Part { heading, text: body[start..].trim(), start });
    parts.retain(|part| !part.text.is_empty());
    parts
}

/// The blocks of a text.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut reading = Reading::default();
    Parser::new_ext(text, Options::ENABLE_TABLES).for_each(|event| reading.take(event));
    reading.end_paragraph();
    reading.blocks
}

/// A text in one line, the items of lists parted by semicolons.
pub(super) fn in_a_line(text: &str) -> String {
    let line = |line: &Line| line.plain();
    let told = blocks(text).into_iter().map(|block| match block {
        Block::List(items) => items.iter().map(line).collect::<Vec<_>>().join("; "),
        Block::Text(text, _) => line(&text),
        Block::Heading(words) => words,
        _ => String::new(),
    });
    told.collect::<Vec<_>>().join(" ")
}

#[derive(Default)]
struct Reading {
    blocks: Vec<Block>,
    items: Vec<Line>,
    words: String,
    /// How many lists are open.
    depth: usize,
}

impl Reading {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Text(words) | Event::Code(words) | Event::Html(words) | Event::InlineHtml(words) => {
                self.words.push_str(&words);
            }
            Event::SoftBreak | Event::HardBreak => self.words.push(' '),
            Event::Start(Tag::List(_)) => {
                self.end_paragraph();
                self.depth += 1;
            }
            Event::End(TagEnd::List(_)) => self.end_list(),
            Event::End(TagEnd::Heading(_)) => {
                let words = std::mem::take(&mut self.words);
                self.blocks.push(Block::Heading(words.trim().to_owned()));
            }
            Event::End(TagEnd::TableCell) => self.words.push_str(" | "),
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::TableHead | TagEnd::TableRow | TagEnd::HtmlBlock)
            | Event::End(TagEnd::CodeBlock | TagEnd::BlockQuote(_)) => self.end_paragraph(),
            _ => {}
        }
    }

    fn end_paragraph(&mut self) {
        let words = std::mem::take(&mut self.words);
        let words = words.trim().trim_end_matches('|').trim_end();
        match (words.is_empty(), self.depth) {
            (true, _) => {}
            (false, 0) => self.blocks.push(Block::text(words)),
            (false, _) => self.items.push(words.into()),
        }
    }

    fn end_list(&mut self) {
        self.end_paragraph();
        self.depth = self.depth.saturating_sub(1);
        if self.depth == 0 {
            self.blocks.push(Block::List(std::mem::take(&mut self.items)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_and_lists_are_read_without_their_looks() {
        let told = blocks("Начали **вовремя**,\nбез спешки.\n\n- раз\n- два\n  - и ещё\n\nКонец.");
        let list = Block::List(vec!["раз".into(), "два".into(), "и ещё".into()]);
        assert_eq!(told, [Block::text("Начали вовремя, без спешки."), list, Block::text("Конец.")]);
        assert_eq!(in_a_line("- раз\n- два"), "раз; два");
    }

    #[test]
    fn a_table_is_read_row_by_row() {
        assert_eq!(blocks("| а | б |\n|---|---|\n| в | г |"), [Block::text("а | б"), Block::text("в | г")]);
    }

    #[test]
    fn a_body_falls_into_its_headed_parts() {
        let told = parts("Вступление.\n\n## Выводы\n\nХорошо.\n\n## Пусто\n## Задачи\nДальше.\n");
        let told: Vec<_> = told.iter().map(|part| (part.heading, part.text)).collect();
        assert_eq!(told, [(None, "Вступление."), (Some("Выводы"), "Хорошо."), (Some("Задачи"), "Дальше.")]);
    }
}
