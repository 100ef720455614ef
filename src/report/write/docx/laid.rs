//! What is drawn of a document as soon as it is whole: a paragraph, a row of a table. The library's own trees are large, and
//! a document has tens of thousands of them.

use docx_rs::{BuildXML, HeightRule, Paragraph, Table, TableCellContent, TableRow, TableRowChild};

use super::order;

/// The end of a table.
const END: &str = "</w:tbl>";
/// The height that marks a row as the head of its table: the library has no other way to say it.
const HEAD: f32 = 1.0;

/// A part of a document as it stands there, its properties in the order of the format.
pub(super) fn drawn(part: &impl BuildXML) -> String {
    let text = String::from_utf8(part.build()).expect("the library draws text as text");
    order::restored(&text)
}

/// A table, drawn row by row. Its last row waits: it may have to stay with what follows.
pub(super) struct Laid {
    drawn: String,
    last: Option<TableRow>,
}

impl Laid {
    /// The table of a frame without rows, and of rows that follow each other; those of which `stays` says so, counted from
    /// nothing, are not parted from the next.
    pub(super) fn of(frame: &Table, rows: impl IntoIterator<Item = TableRow>, stays: impl Fn(usize) -> bool) -> Self {
        Laid::open(frame).with(rows, stays)
    }

    /// The same with a head, which is repeated on every page and never left alone.
    pub(super) fn headed(
        frame: &Table,
        head: TableRow,
        rows: impl IntoIterator<Item = TableRow>,
        stays: impl Fn(usize) -> bool,
    ) -> Self {
        let mut laid = Laid::open(frame);
        let mut head = head.row_height(HEAD).height_rule(HeightRule::AtLeast);
        hold(&mut head);
        let mark = format!("<w:trHeight w:val=\"{HEAD}\" w:hRule=\"atLeast\" />");
        laid.drawn.push_str(&drawn(&head).replacen(&mark, "<w:tblHeader />", 1));
        laid.with(rows, |at| stays(at + 1))
    }

    /// Its last row stays on the page of what follows.
    pub(super) fn hold(&mut self) {
        self.last.iter_mut().for_each(hold);
    }

    /// The whole table.
    pub(super) fn finished(mut self) -> String {
        self.draw_last();
        self.drawn + END
    }

    fn open(frame: &Table) -> Self {
        let mut drawn = drawn(frame);
        drawn.truncate(drawn.len() - END.len());
        Laid { drawn, last: None }
    }

    fn with(mut self, rows: impl IntoIterator<Item = TableRow>, stays: impl Fn(usize) -> bool) -> Self {
        for (at, mut row) in rows.into_iter().enumerate() {
            if stays(at) {
                hold(&mut row);
            }
            self.draw_last();
            self.last = Some(row);
        }
        self
    }

    fn draw_last(&mut self) {
        if let Some(row) = self.last.take() {
            self.drawn.push_str(&drawn(&row));
        }
    }
}

/// The row stays on the page of what follows.
fn hold(row: &mut TableRow) {
    for TableRowChild::TableCell(cell) in &mut row.cells {
        for content in &mut cell.children {
            if let TableCellContent::Paragraph(paragraph) = content {
                keep(paragraph);
            }
        }
    }
}

/// The paragraph stays on the page of what follows.
pub(super) fn keep(paragraph: &mut Paragraph) {
    paragraph.property.keep_next = Some(true);
}

#[cfg(test)]
mod tests {
    use docx_rs::{Run, TableCell};

    use super::*;

    fn row(words: &str) -> TableRow {
        TableRow::new(vec![TableCell::new().add_paragraph(Paragraph::new().add_run(Run::new().add_text(words)))])
    }

    #[test]
    fn a_table_that_is_drawn_row_by_row_is_the_one_that_is_drawn_at_once() {
        let rows = [row("раз"), row("два")];
        let mut held = rows.clone();
        hold(&mut held[1]);
        let mut laid = Laid::of(&Table::new(Vec::new()), rows, |_| false);
        laid.hold();
        assert_eq!(laid.finished(), drawn(&Table::new(held.to_vec())));
    }

    #[test]
    fn a_head_is_marked_and_stays_with_the_first_row() {
        let laid = Laid::headed(&Table::new(Vec::new()), row("голова"), [row("раз")], |_| false).finished();
        assert_eq!(laid.matches("<w:tblHeader />").count(), 1, "{laid}");
        assert_eq!(laid.matches("<w:keepNext />").count(), 1, "{laid}");
        assert!(!laid.contains("<w:trHeight"), "{laid}");
    }
}
