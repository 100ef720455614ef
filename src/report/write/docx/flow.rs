//! What stands in a document, one below the other, with the right room between.

use docx_rs::{Docx, Paragraph};

use super::laid::{self, Laid};
use super::page::Lie;
use super::paragraph::{self, Ink};
use super::{signature, table};
use crate::report::{self, Fact, Line, Signature, Stand};

/// So many signatures are not parted.
const FEW: usize = 3;

/// A document that is being written.
pub(super) struct Flow {
    /// What is drawn already.
    body: String,
    /// What was written last and may have to stay with what follows.
    open: Option<Child>,
    lie: Lie,
    last: Option<Sort>,
    /// Does what comes next begin a page?
    broken: bool,
}

enum Child {
    Paragraph(Box<Paragraph>),
    Table(Box<Laid>),
}

/// What something is, as far as the room around it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    Text(Stand),
    Heading,
    Caption,
    Sides,
    Table,
    Form,
    Signature,
}

impl Flow {
    /// Nothing yet, on sheets that lie so.
    pub(super) fn new(lie: Lie) -> Self {
        Flow { body: String::new(), open: None, lie, last: None, broken: false }
    }

    /// What follows stands on sheets that lie so.
    pub(super) fn turn(&mut self, lie: Lie) {
        if lie != self.lie {
            let end = paragraph::spacer(0).section_property(self.lie.section());
            self.push(Child::Paragraph(Box::new(end)));
            (self.lie, self.last, self.broken) = (lie, None, false);
        }
    }

    /// What follows begins a page.
    pub(super) fn page_break(&mut self) {
        (self.broken, self.last) = (self.open.is_some(), None);
    }

    /// A heading.
    pub(super) fn heading(&mut self, title: &str, level: usize) {
        let heading = Paragraph::new().style(&format!("Heading{level}")).keep_next(true);
        self.put(paragraph::with(heading, &title.into(), Ink::Heavy), Sort::Heading);
    }

    /// A paragraph.
    pub(super) fn text(&mut self, line: &Line, stand: Stand) {
        self.put(paragraph::standing(line, stand), Sort::Text(stand));
    }

    /// A list.
    pub(super) fn list(&mut self, lines: &[Line]) {
        lines.iter().for_each(|line| self.put(paragraph::item(line), Sort::Text(Stand::Body)));
    }

    /// Lines to fill in by hand.
    pub(super) fn form(&mut self, lines: &[Line]) {
        if !lines.is_empty() {
            self.lay(table::form(lines, self.lie), 0, Sort::Form);
        }
    }

    /// Two texts on one line; where no other such line is beside it, the second ends at the margin.
    pub(super) fn sides(&mut self, left: &Line, right: &Line, alone: bool) {
        let above = if self.last == Some(Sort::Sides) { 1 } else { 5 };
        self.lay(table::sides(left, right, self.lie, alone), above, Sort::Sides);
    }

    /// Single numbers.
    pub(super) fn facts(&mut self, facts: &[Fact]) {
        if !facts.is_empty() {
            self.lay(table::facts(facts), 3, Sort::Table);
        }
    }

    /// A table with its title, which is left out where the heading above says the same.
    pub(super) fn table(&mut self, table: &report::Table, heading: &str) {
        if table.rows.is_empty() {
            let words = if table.title == heading {
                table.empty.to_owned()
            } else {
                format!("{}. {}", table.title, table.empty)
            };
            return self.text(&words.into(), Stand::Note);
        }
        if table.title.is_empty() || table.title == heading {
            return self.lay(table::of(table, self.lie), 3, Sort::Table);
        }
        let caption = Paragraph::new().keep_next(true);
        self.put(paragraph::with(caption, &table.title.as_str().into(), Ink::Head(paragraph::CELL)), Sort::Caption);
        self.lay(table::of(table, self.lie), 1, Sort::Table);
    }

    /// Signatures, each with room above it to sign.
    pub(super) fn signatures(&mut self, list: &[Signature]) {
        for (at, one) in list.iter().enumerate() {
            // A signature or two more would stand alone on their page.
            if at > 0 && list.len() <= FEW {
                self.hold();
            }
            let above = if self.last == Some(Sort::Signature) { 6 } else { 10 };
            self.lay(signature::of(one), above, Sort::Signature);
        }
    }

    /// What was written last stays on the page of what follows.
    pub(super) fn hold(&mut self) {
        match &mut self.open {
            Some(Child::Paragraph(paragraph)) => laid::keep(paragraph),
            Some(Child::Table(table)) => table.hold(),
            None => {}
        }
    }

    /// The document around what was written, and what was written.
    pub(super) fn finished(mut self, docx: Docx) -> (Docx, String) {
        // A document ends with a paragraph, never with a table.
        if matches!(self.open, Some(Child::Table(_))) {
            self.push(Child::Paragraph(Box::new(paragraph::spacer(0))));
        }
        self.draw_open();
        (self.lie.last(docx), self.body)
    }

    fn put(&mut self, paragraph: Paragraph, sort: Sort) {
        let above = self.last.map_or(0, |last| room(last, sort));
        let broken = std::mem::take(&mut self.broken);
        let paragraph = paragraph::spaced(paragraph, above).page_break_before(broken);
        self.push(Child::Paragraph(Box::new(paragraph)));
        self.last = Some(sort);
    }

    /// A table, held together with the room above it: two tables that touch become one.
    fn lay(&mut self, table: Laid, above: u16, sort: Sort) {
        if self.open.is_some() {
            let broken = std::mem::take(&mut self.broken);
            let room = paragraph::spacer(if broken { 0 } else { above }).keep_next(true).page_break_before(broken);
            self.push(Child::Paragraph(Box::new(room)));
        }
        self.push(Child::Table(Box::new(table)));
        self.last = Some(sort);
    }

    fn push(&mut self, child: Child) {
        self.draw_open();
        self.open = Some(child);
    }

    fn draw_open(&mut self) {
        match self.open.take() {
            Some(Child::Paragraph(paragraph)) => self.body.push_str(&laid::drawn(&paragraph)),
            Some(Child::Table(table)) => self.body.push_str(&table.finished()),
            None => {}
        }
    }
}

/// The room between two paragraphs, in millimetres.
fn room(last: Sort, next: Sort) -> u16 {
    use Stand::{Body, Centre, Left, Note, Title};
    match (last, next) {
        (Sort::Text(last), Sort::Text(next)) if last == next => 0,
        (Sort::Text(Title), Sort::Text(Centre)) | (Sort::Text(Body | Left), Sort::Text(Body | Left)) => 0,
        (Sort::Form, Sort::Heading) => 3,
        (Sort::Heading | Sort::Caption | Sort::Form, _) | (_, Sort::Text(Note)) => 2,
        (_, Sort::Heading) => 7,
        (Sort::Sides, Sort::Text(Title)) => 8,
        _ => 4,
    }
}
