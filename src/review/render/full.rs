//! A review for a terminal: what is grave in colour, what is gone and new in brackets too.

use super::facts;
use super::outline::{Entry, Section, sections};
use crate::diagnostic::render::Paint;
use crate::review::Piece;
use crate::review::document::Document;
use crate::review::phrase::Phrase;

/// A way to write, as a terminal takes it.
#[derive(Clone, Copy)]
enum Ink {
    Bold,
    Red,
    Yellow,
    Green,
    Dim,
}

impl Ink {
    fn code(self) -> &'static str {
        match self {
            Ink::Bold => "1",
            Ink::Red => "1;31",
            Ink::Yellow => "1;33",
            Ink::Green => "32",
            Ink::Dim => "2",
        }
    }
}

struct Pen(Paint);

impl Pen {
    fn write(&self, ink: Ink, text: &str) -> String {
        match self.0 {
            Paint::Coloured => format!("\u{1b}[{}m{text}\u{1b}[0m", ink.code()),
            Paint::Plain => text.to_owned(),
        }
    }

    fn phrase(&self, phrase: &Phrase, around: Option<Ink>) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Same(words) => around.map_or_else(|| words.clone(), |ink| self.write(ink, words)),
            Piece::Gone(words) => self.write(Ink::Red, &format!("[-{words}-]")),
            Piece::New(words) => self.write(Ink::Green, &format!("{{+{words}+}}")),
        };
        phrase.0.iter().map(piece).collect()
    }

    fn section(&self, section: &Section) -> String {
        let heading = self.write(Ink::Bold, &format!("{} ({})", section.heading, section.count));
        let entries: String = section.entries.iter().map(|entry| self.entry(entry)).collect();
        format!("\n{heading}\n\n{entries}")
    }

    fn entry(&self, entry: &Entry) -> String {
        let label = entry.label.as_ref().map_or_else(|| "– ".to_owned(), |label| format!("{}: ", self.label(label)));
        let mut text = format!("{label}{}\n", self.phrase(&entry.told, Some(Ink::Bold)));
        if !entry.more.is_empty() {
            text += &format!("    = {}\n", self.phrase(&entry.more, None));
        }
        for (word, place) in &entry.places {
            text += &self.write(Ink::Dim, &format!("    = {word}: {place}"));
            text.push('\n');
        }
        entry.paragraphs.iter().for_each(|paragraph| text += &format!("    {}\n", self.phrase(paragraph, None)));
        text
    }

    fn label(&self, label: &str) -> String {
        let ink = if label == "ломает" || label.contains("ошибка") { Ink::Red } else { Ink::Yellow };
        self.write(ink, label)
    }
}

/// Writes a document for a terminal.
pub(super) fn full(document: &Document, paint: Paint) -> String {
    let pen = Pen(paint);
    let omitted = facts::omitted(document);
    let first = omitted.clone().filter(|_| facts::omits_the_grave(document));
    let head = [facts::compared(document), pen.write(Ink::Bold, &facts::changes(document)), facts::around(document)];
    let head = head.into_iter().chain(facts::unpublishable(document).map(str::to_owned)).chain(first);
    let tail = [facts::hidden(document), omitted.filter(|_| !facts::omits_the_grave(document))].into_iter().flatten();
    let tail: Vec<String> = tail.collect();
    let head: String = head.filter(|line| !line.is_empty()).map(|line| line + "\n").collect();
    let sections: String = sections(document).iter().map(|section| pen.section(section)).collect();
    let tail = if tail.is_empty() { String::new() } else { format!("\n{}\n", tail.join("\n")) };
    head + &sections + &tail
}
