//! A template filled in for one sheet: its lines as blocks, with what stayed blank.
//!
//! Receives a template that was read and checked, and a [`Scope`]; values are put in as words, so whatever a record says
//! stays one text inside its paragraph or cell.

use super::blank::Blanks;
use super::field::{Field, List, Rows, Shape};
use super::line::{Form, Line as Written, Only, Phrase, Piece as Part, Value, What};
use super::template::Template;
use super::{Answer, Kind, Scope};
use crate::report::{Block, Cell, Column, Line, Piece, Row, Shape as Held, Signature, Signed, Stand, Table};

/// The blank that has a line of its own.
const WHOLE_LINE: u16 = 60;

/// The blocks of a sheet.
pub(super) fn fill(kind: &'static Kind, template: &Template, scope: &Scope<'_>, blanks: &mut Blanks) -> Vec<Block> {
    let mut filler = Filler { kind, scope, blanks, blocks: Vec::new(), clause: 0 };
    template.lines.iter().for_each(|line| filler.take(line));
    filler.blocks
}

struct Filler<'s, 'm> {
    kind: &'static Kind,
    scope: &'s Scope<'m>,
    blanks: &'s mut Blanks,
    blocks: Vec<Block>,
    clause: usize,
}

/// The row of a list that a line is printed for; no answers where it is a blank row.
#[derive(Clone, Copy)]
struct Turn<'t> {
    list: &'static List,
    answers: Option<&'t [Answer]>,
}

impl Filler<'_, '_> {
    fn take(&mut self, line: &Written) {
        if !line.only.iter().all(|only| self.holds(only)) {
            return;
        }
        let Some(repeat) = &line.repeat else { return self.print(&line.what, None) };
        let Some(list) = self.kind.list(&repeat.list) else { return };
        let rows = (list.rows)(self.scope);
        if let Rows::Missing(help) = &rows {
            self.blanks.miss(list.name, help);
        }
        let rows = rows.known();
        rows.iter().for_each(|row| self.print(&line.what, Some(Turn { list, answers: Some(row) })));
        if rows.is_empty() {
            (0..repeat.blanks).for_each(|_| self.print(&line.what, Some(Turn { list, answers: None })));
        }
    }

    /// Is a line to be printed?
    fn holds(&self, only: &Only) -> bool {
        let name = only.name();
        let field = self.kind.field(name).map(|field| (field.read)(self.scope).is_known());
        let list = || self.kind.list(name).is_some_and(|list| !(list.rows)(self.scope).known().is_empty());
        field.unwrap_or_else(list) == matches!(only, Only::With(_))
    }

    fn print(&mut self, what: &What, turn: Option<Turn<'_>>) {
        match what {
            What::Title(text) => self.text(text, Stand::Title, turn),
            What::Centre(text) => self.text(text, Stand::Centre, turn),
            What::Right(text) => self.text(text, Stand::Right, turn),
            What::Body(text) => self.text(text, Stand::Body, turn),
            What::Clause(text, number) => self.clause(text, *number, turn),
            What::Item(text) => self.item(text, turn),
            What::Ruled => self.ruled(),
            What::Break => self.blocks.push(Block::PageBreak),
            What::Head(columns) => self.head(columns),
            What::Row(cells) => self.row(cells, turn),
            What::Sides(left, right) => {
                let sides = Block::Sides(self.line(left, turn), self.line(right, turn));
                self.blocks.push(sides);
            }
            What::Signature(post, name) => self.signature(post, name, Signed::Plain, turn),
            What::Signed(post, name) => self.signature(post, name, Signed::WithDate, turn),
        }
    }

    fn text(&mut self, text: &Phrase, stand: Stand, turn: Option<Turn<'_>>) {
        let line = self.line(text, turn);
        self.blocks.push(Block::Text(line, stand));
    }

    fn clause(&mut self, text: &Phrase, number: usize, turn: Option<Turn<'_>>) {
        self.clause = if number == 1 { 1 } else { self.clause + 1 };
        let Line(pieces) = self.line(text, turn);
        let number = Piece::Words(format!("{}. ", self.clause));
        self.blocks.push(Block::Text(joined(std::iter::once(number).chain(pieces)), Stand::Body));
    }

    fn item(&mut self, text: &Phrase, turn: Option<Turn<'_>>) {
        let line = self.line(text, turn);
        let line = if matches!(line.0[..], [Piece::Blank(_)]) { Line::blank(WHOLE_LINE) } else { line };
        match self.blocks.last_mut() {
            Some(Block::List(items)) => items.push(line),
            _ => self.blocks.push(Block::List(vec![line])),
        }
    }

    fn ruled(&mut self) {
        match self.blocks.last_mut() {
            Some(Block::Form(lines)) => lines.push(Line::blank(WHOLE_LINE)),
            _ => self.blocks.push(Block::Form(vec![Line::blank(WHOLE_LINE)])),
        }
    }

    fn head(&mut self, columns: &[(String, u16)]) {
        let columns = columns.iter().map(|(title, width)| Column::new(title.clone(), Held::Words, *width));
        self.blocks.push(Block::Table(Table::new("table", "", columns)));
    }

    fn row(&mut self, cells: &[Phrase], turn: Option<Turn<'_>>) {
        let cells: Vec<Cell> = cells.iter().map(|cell| Cell::Words(self.cell(cell, turn))).collect();
        if let Some(Block::Table(table)) = self.blocks.last_mut() {
            table.rows.push(Row::new(cells));
        }
    }

    /// A cell to be filled in by hand is left empty: the table is its rule.
    fn cell(&mut self, phrase: &Phrase, turn: Option<Turn<'_>>) -> Line {
        let line = self.line(phrase, turn);
        let is_blank = line.0.iter().any(|piece| matches!(piece, Piece::Blank(_)));
        let is_bare = matches!(phrase[..], [Part::Value(_)]) || turn.is_some_and(|turn| turn.answers.is_none());
        if is_blank && is_bare { Line::default() } else { line }
    }

    fn signature(&mut self, post: &Phrase, name: &Phrase, signed: Signed, turn: Option<Turn<'_>>) {
        let signature = Signature { post: self.line(post, turn), name: self.line(name, turn), signed };
        match self.blocks.last_mut() {
            Some(Block::Signatures(signatures)) => signatures.push(signature),
            _ => self.blocks.push(Block::Signatures(vec![signature])),
        }
    }

    fn line(&mut self, phrase: &Phrase, turn: Option<Turn<'_>>) -> Line {
        let mut pieces = Vec::new();
        for part in phrase {
            match part {
                Part::Words(words) => pieces.push(Piece::Words(after(&pieces, words).replace("№ ", "№\u{a0}"))),
                Part::Value(value) => pieces.extend(self.value(value, turn)),
            }
        }
        joined(pieces)
    }

    fn value(&mut self, value: &Value, turn: Option<Turn<'_>>) -> Vec<Piece> {
        let in_row = turn.and_then(|turn| Some((turn, turn.list.fields.iter().position(|name| *name == value.field)?)));
        if let Some((turn, at)) = in_row {
            let answer = turn.answers.map_or(Answer::Nothing, |answers| answers[at].clone());
            return self.written(turn.list.fields[at], &answer, value.form, Shape::Words);
        }
        let Some(field) = self.kind.field(&value.field) else { return Vec::new() };
        let Field { name, shape, read, .. } = *field;
        self.written(name, &read(self.scope), value.form, shape)
    }

    fn written(&mut self, name: &'static str, answer: &Answer, form: Form, shape: Shape) -> Vec<Piece> {
        answer.missing().iter().for_each(|help| self.blanks.miss(name, help));
        if *answer == Answer::Hand {
            self.blanks.leave_to_hand(name);
        }
        let words = if form == Form::InWords { answer.in_words() } else { answer.in_digits() };
        words.map_or_else(|| blank(form, shape), |words| vec![Piece::Words(glued(&words))])
    }
}

/// A number sign, a town, a street, a house and what they are of are not parted at the end of a line.
fn glued(words: &str) -> String {
    let joins = |before: &str, word: &str| match before {
        "№" | "ул." | "д." | "ст." => true,
        "г." => word.starts_with(char::is_uppercase),
        _ => false,
    };
    let mut whole = String::with_capacity(words.len());
    let mut before = None;
    for word in words.split(' ') {
        whole.push_str(before.map_or("", |before| if joins(before, word) { "\u{a0}" } else { " " }));
        whole.push_str(word);
        before = Some(word);
    }
    whole
}

/// The words of a template behind what is written already: a sentence that ends has no second full stop.
fn after<'w>(pieces: &[Piece], words: &'w str) -> &'w str {
    let ends = matches!(pieces.last(), Some(Piece::Words(before)) if before.ends_with(['.', '!', '?', '…']));
    words.strip_prefix('.').filter(|rest| ends && !rest.starts_with('.')).unwrap_or(words)
}

/// The blank of an answer that is not known.
fn blank(form: Form, shape: Shape) -> Vec<Piece> {
    let words = |words: &str| Piece::Words(words.to_owned());
    match (form, shape) {
        (Form::Plain(width), _) => vec![Piece::Blank(u16::try_from(width).unwrap_or(WHOLE_LINE))],
        (Form::InWords, Shape::Term) => {
            let ends = [vec![words("с\u{a0}")], blank_day(), vec![words(" по\u{a0}")], blank_day()];
            ends.into_iter().flatten().collect()
        }
        (Form::InWords, _) => blank_day(),
    }
}

/// «___» ______________ 20___ г.
fn blank_day() -> Vec<Piece> {
    let words = |words: &str| Piece::Words(words.to_owned());
    vec![
        words("«"),
        Piece::Blank(3),
        words("»\u{a0}"),
        Piece::Blank(12),
        words("\u{a0}20"),
        Piece::Blank(3),
        words("\u{a0}г."),
    ]
}

/// Neighbouring words as one piece.
fn joined(pieces: impl IntoIterator<Item = Piece>) -> Line {
    let mut line: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (line.last_mut(), piece) {
            (Some(Piece::Words(before)), Piece::Words(words)) => before.push_str(&words),
            (_, piece) => line.push(piece),
        }
    }
    Line(line)
}
