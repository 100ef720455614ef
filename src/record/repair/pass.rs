//! The pass over the lines: decides for each what it is and where it belongs.

use super::character::{blank_len, width};
use super::draft::Draft;
use super::entry::Entry;
use super::key::{self, Form, Key};
use super::line::Line;
use super::outline::{Kind, Level, Outline, Placement};
use super::sign::Sign;
use super::value::Owner;
use super::{Mistake, Repaired, quote};

/// The state between two lines.
pub(super) struct Pass<'t> {
    pub(super) lines: Vec<Line<'t>>,
    pub(super) outline: Outline,
    pub(super) draft: Draft<'t>,
}

impl<'t> Pass<'t> {
    pub(super) fn new(front: &'t str) -> Self {
        let lines = Line::all(front);
        let filled = lines.iter().filter(|line| !line.is_empty() && !line.is_comment());
        let margin = filled.map(|line| line.width).min().unwrap_or(0);
        Self { lines, outline: Outline::new(margin), draft: Draft::new(front) }
    }

    pub(super) fn run(mut self) -> Repaired<'t> {
        let mut at = 0;
        while at < self.lines.len() {
            at = self.step(at);
        }
        self.draft.finish()
    }

    /// Reads the line and those that belong to its value; gives the next line to read.
    fn step(&mut self, at: usize) -> usize {
        let line = self.lines[at];
        if line.is_empty() || line.is_comment() {
            self.clear(&line);
            return at + 1;
        }
        let entry = Entry::read(&line, self.next_filled(at), &self.outline);
        match (entry.sign.clone(), entry.key.clone()) {
            (Some(sign), key) => self.item(at, &sign, key.as_ref()),
            (None, Some(key)) => self.field(at, &key),
            (None, None) => self.text(at),
        }
    }

    fn next_filled(&self, at: usize) -> Option<&Line<'t>> {
        self.lines[at + 1..].iter().find(|line| !line.is_empty())
    }

    fn item(&mut self, at: usize, sign: &Sign, key: Option<&Key>) -> usize {
        let line = self.lines[at];
        let Some(placement) = self.outline.place(Kind::Item, &line) else {
            return self.text(at);
        };
        self.settle(&line, &placement);
        if sign.len == 0 {
            self.draft.insert(line.body(), "- ");
        }
        let gap = self.sign(&line, sign);
        let moved_by = self.moved_by(&line, &placement);
        let from = line.body() + sign.range.end;
        let Some(key) = key else {
            let typed = self.outline.top().map_or(line.width, |level| level.typed);
            let owner = Owner { kind: Kind::Item, typed, column: placement.column, moved_by };
            return self.own_value(at, from, &owner);
        };
        if let Some(level) = self.outline.top_mut() {
            level.maps = true;
        }
        let typed = line.width + width(&line.text[..sign.range.end]);
        let column = placement.column + 1 + gap;
        let moved_by = moved_by.or((typed != column).then_some(line.start));
        self.outline.push(Level::new(Kind::Field, typed, column, moved_by));
        let owner = Owner { kind: Kind::Field, typed, column, moved_by };
        let from = self.key(from, key);
        self.own_value(at, from, &owner)
    }

    fn field(&mut self, at: usize, key: &Key) -> usize {
        let line = self.lines[at];
        let Some(placement) = self.outline.place(Kind::Field, &line) else {
            return at + 1;
        };
        self.settle(&line, &placement);
        let from = self.key(line.body(), key);
        self.field_value(at, from, &placement)
    }

    fn field_value(&mut self, at: usize, from: usize, placement: &Placement) -> usize {
        let line = self.lines[at];
        let typed = self.outline.top().map_or(line.width, |level| level.typed);
        let moved_by = self.moved_by(&line, placement);
        let owner = Owner { kind: Kind::Field, typed, column: placement.column, moved_by };
        self.own_value(at, from, &owner)
    }

    fn own_value(&mut self, at: usize, from: usize, owner: &Owner) -> usize {
        let reading = self.value(at, from, owner);
        if let Some(level) = self.outline.top_mut() {
            level.open = reading.empty;
        }
        reading.next
    }

    /// A line with neither sign nor key: the value of the line above, or a sign or colon is missing.
    fn text(&mut self, at: usize) -> usize {
        let line = self.lines[at];
        let open = self.outline.top().filter(|top| top.open).copied();
        if let Some(parent) = open
            && (line.width > parent.typed || line.text.split_whitespace().count() > 3)
        {
            return self.text_of(at, &parent);
        }
        if self.outline.list_at(line.width).is_some() {
            self.draft.report(Mistake::NoListSign, line.body()..line.end());
            let none = Sign { range: 0..0, len: 0, genuine: true };
            return self.item(at, &none, None);
        }
        match self.outline.place(Kind::Field, &line) {
            Some(placement) => self.keyless(at, &placement),
            None => at + 1,
        }
    }

    fn text_of(&mut self, at: usize, parent: &Level) -> usize {
        let line = self.lines[at];
        let Level { kind, typed, column, moved_by, .. } = *parent;
        let owner = Owner { kind, typed, column, moved_by };
        if line.width <= typed {
            self.draft.report(Mistake::WrappedText, line.body()..line.end());
            self.indent(&line, column + 2);
        } else {
            self.deepen(&line, &owner);
        }
        self.own_value(at, line.body(), &owner)
    }

    /// Takes the first word for the key, or the whole line where that cannot be one.
    fn keyless(&mut self, at: usize, placement: &Placement) -> usize {
        let line = self.lines[at];
        self.settle(&line, placement);
        self.draft.report(Mistake::NoColon, line.body()..line.end());
        let word = line.text.find(char::is_whitespace).unwrap_or(line.text.len());
        if !key::is_name(&line.text[..word], 1) || key::cleaned(&line.text[..word]).is_some() {
            quote::wrap(&mut self.draft, line.body()..line.end());
            self.draft.insert(line.end(), ":");
            return self.field_value(at, line.end(), placement);
        }
        let rest = &line.text[word..];
        let from = line.body() + word + blank_len(rest);
        let colon = if from == line.end() { ":" } else { ": " };
        self.draft.replace(line.body() + word..from, colon);
        self.field_value(at, from, placement)
    }

    /// Writes the sign as YAML wants it; gives the number of blanks after it.
    fn sign(&mut self, line: &Line<'_>, sign: &Sign) -> usize {
        let (start, end) = (line.body(), line.body() + sign.range.end);
        let typed = &line.text[sign.range.clone()];
        let gap = &typed[sign.len..];
        if sign.genuine && gap.bytes().all(|byte| byte == b' ') {
            return gap.len();
        }
        let mistake = match gap.contains('\t') && sign.genuine {
            true => Mistake::TabAfterSign,
            false => Mistake::ListSign(typed[..sign.len].to_owned()),
        };
        self.draft.report(mistake, start..start + sign.len);
        let rest = if end == line.end() { "-" } else { "- " };
        self.draft.replace(start..end, rest);
        1
    }

    /// Writes key and colon as YAML wants them; `start` is the byte of the key. Gives the byte
    /// of the value.
    fn key(&mut self, start: usize, key: &Key) -> usize {
        let name = start..start + key.end;
        let colon = start + key.colon.start..start + key.colon.end;
        let value = start + key.value;
        if let Some(clean) = key::cleaned(&self.draft.front[name.clone()]) {
            self.draft.report(Mistake::NoBreakSpaceInKey, name.clone());
            self.draft.replace(name, clean);
        }
        let mistake = match key.form {
            Form::Plain => return value,
            Form::Tight => Mistake::NoSpaceAfterColon,
            Form::Wide => Mistake::WideColon,
            Form::Blank('\t') => Mistake::TabAfterSign,
            Form::Blank(_) => Mistake::NoBreakSpaceAfterColon,
        };
        let ends = self.draft.front[value..].starts_with(['\n', '\r']) || value == self.draft.front.len();
        self.draft.report(mistake, colon.clone());
        self.draft.replace(colon.start..value, if ends { ":" } else { ": " });
        value
    }
}
