//! Reads the value of a key or list item, together with the lines that continue it.

use std::ops::Range;

use super::braces::{self, Column};
use super::character::is_empty_or_comment;
use super::flow::{Flow, Step};
use super::line::Line;
use super::outline::Kind;
use super::pass::Pass;
use super::{Mistake, key, quote, scalar, sign};

/// The key or list item that a value belongs to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Owner {
    pub(super) kind: Kind,
    /// Column as typed, from 0.
    pub(super) typed: usize,
    /// Column in the repaired text, from 0.
    pub(super) column: usize,
    /// First byte of the line whose move moved this one.
    pub(super) moved_by: Option<usize>,
}

/// What was read.
pub(super) struct Reading {
    /// The next line to read.
    pub(super) next: usize,
    /// There was no value.
    pub(super) empty: bool,
}

impl Pass<'_> {
    /// Reads the value that starts at byte `from` of line `at` and goes to its end or further.
    pub(super) fn value(&mut self, at: usize, from: usize, owner: &Owner) -> Reading {
        let range = from..self.lines[at].end();
        let text = &self.draft.front[range.clone()];
        if text.is_empty() || is_comment(text) {
            return Reading { next: at + 1, empty: true };
        }
        if sign::is_lone_dash(text) {
            self.drop_dash(at, range);
            return Reading { next: at + 1, empty: true };
        }
        let last = self.block_end(at, text, owner).or_else(|| self.quotes_end(at, from, owner));
        let last = last.or_else(|| self.flow_end(at, text, owner));
        let next = match last {
            Some(last) => self.carry(at, last, owner),
            None => self.plain(at, range, owner),
        };
        Reading { next, empty: false }
    }

    fn drop_dash(&mut self, at: usize, range: Range<usize>) {
        let dash = self.draft.front[range.clone()].chars().next().unwrap_or('-');
        self.draft.report(Mistake::LoneDash(dash), range.clone());
        self.draft.replace(self.gap_start(at, range.start)..range.end, "");
    }

    /// First byte of the spaces between a good sign and the value.
    fn gap_start(&self, at: usize, value: usize) -> usize {
        let line = &self.lines[at];
        let before = self.draft.front[line.body()..value].trim_end_matches(' ');
        if before.ends_with([':', '-']) { line.body() + before.len() } else { value }
    }

    /// Last line of a block that `|` or `>` starts.
    fn block_end(&self, at: usize, text: &str, owner: &Owner) -> Option<usize> {
        let rest = text.strip_prefix(['|', '>'])?;
        let rest = rest.trim_start_matches(|c: char| matches!(c, '+' | '-' | '1'..='9'));
        if text.len() - rest.len() > 3 || !is_empty_or_comment(rest) {
            return None;
        }
        let inside = |line: &Line<'_>| line.is_empty() || line.width > owner.typed;
        let below = &self.lines[at + 1..];
        let count = below.iter().take_while(|line| inside(line)).count();
        let filled = below[..count].iter().rposition(|line| !line.is_empty())?;
        Some(at + 1 + filled)
    }

    /// Last line of a quoted text that YAML reads; its backslashes are mended on the way.
    fn quotes_end(&mut self, at: usize, from: usize, owner: &Owner) -> Option<usize> {
        let opening = self.draft.front[from..].chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let mut start = from + 1;
        for (last, line) in self.lines.iter().enumerate().skip(at) {
            if last > at && !line.is_empty() && line.width <= owner.typed {
                return None;
            }
            let text = &self.draft.front[start.max(line.start)..line.end()];
            if let Some(end) = quote::close_inside(text, opening) {
                if !is_empty_or_comment(&text[end..]) {
                    return None;
                }
                let end = start.max(line.start) + end;
                self.mend(from..end);
                return Some(last);
            }
            start = line.end();
        }
        None
    }

    /// Mends a value; its lines are corrected together.
    fn mend(&mut self, range: Range<usize>) {
        if scalar::mend(&mut self.draft, range.clone()) {
            self.draft.tie(range);
        }
    }

    /// Last line of brackets or braces that YAML reads.
    fn flow_end(&self, at: usize, text: &str, owner: &Owner) -> Option<usize> {
        if !text.starts_with(['[', '{']) {
            return None;
        }
        let mut flow = Flow::default();
        let mut text = text;
        for last in at..self.lines.len() {
            let line = &self.lines[last];
            if last > at {
                if !line.is_empty() && line.width <= owner.typed {
                    return None;
                }
                text = line.text;
            }
            match flow.line(text) {
                Step::Closed(end) if is_empty_or_comment(&text[end..]) => {
                    return (last > at).then_some(last);
                }
                Step::Open => {}
                Step::Closed(_) | Step::Broken => return None,
            }
        }
        None
    }

    /// A value without marks, or with marks that are none; gives the next line to read.
    fn plain(&mut self, at: usize, range: Range<usize>, owner: &Owner) -> usize {
        if self.unfold(at, range.clone(), owner) || braces::mend_items(&mut self.draft, range.clone()) {
            return at + 1;
        }
        let complete = self.draft.front[range.clone()].starts_with(['[', '{'])
            && scalar::flaw(&self.draft.front[range.clone()]).is_none();
        let last = if complete { at } else { self.last_continuation(at, owner) };
        let next = self.carry(at, last, owner);
        self.mend(range.start..self.lines[last].end());
        next
    }

    fn unfold(&mut self, at: usize, range: Range<usize>, owner: &Owner) -> bool {
        if !self.draft.front[range.clone()].starts_with('{') {
            return false;
        }
        let line = self.lines[at];
        let after_key = owner.kind == Kind::Field && range.start > line.body();
        let deeper = if after_key { 2 } else { self.column_of(at, range.start, owner) };
        let between = format!("{}{}", line.newline, " ".repeat(if after_key { owner.column + 2 } else { deeper }));
        let column = match after_key {
            true => Column { lead: self.gap_start(at, range.start)..range.start, before: between.clone(), between },
            false => Column { lead: range.start..range.start, before: String::new(), between },
        };
        braces::unfold(&mut self.draft, range, &column)
    }

    /// Column that a byte of the line gets in the repaired text.
    fn column_of(&self, at: usize, byte: usize, owner: &Owner) -> usize {
        let line = &self.lines[at];
        match owner.kind {
            Kind::Item => owner.column + 2,
            Kind::Field => line.width + self.draft.front[line.body()..byte].chars().count(),
        }
    }

    /// Last line that goes on with the plain text of line `at`.
    fn last_continuation(&self, at: usize, owner: &Owner) -> usize {
        let mut last = at;
        for (index, line) in self.lines.iter().enumerate().skip(at + 1) {
            if line.is_comment() {
                break;
            }
            if line.is_empty() {
                continue;
            }
            let adjacent = index == last + 1;
            if !self.continues(line, &self.lines[last], owner, adjacent) {
                break;
            }
            last = index;
        }
        last
    }

    fn continues(&self, line: &Line<'_>, before: &Line<'_>, owner: &Owner, adjacent: bool) -> bool {
        let key = key::find(line.text);
        let sign = sign::find(line.text);
        let named = key.as_ref().is_some_and(|key| key::is_field_name(&line.text[..key.end]));
        match (line.width > owner.typed, owner.kind) {
            (true, Kind::Field) => !named,
            (true, Kind::Item) => match sign {
                Some(sign) => !sign.genuine && line.width > owner.typed + 1,
                None => true,
            },
            (false, _) if !adjacent || key.is_some() => false,
            (false, Kind::Field) if sign.is_some() => !self.outline.has_list(),
            (false, _) => {
                let beside = owner.kind == Kind::Item && line.width == owner.typed;
                sign.is_none() && !beside && !before.text.ends_with(char::is_numeric)
            }
        }
    }

    /// Keeps the lines below `at` deeper than their owner, in spaces; gives the line after them.
    fn carry(&mut self, at: usize, last: usize, owner: &Owner) -> usize {
        for index in at + 1..=last {
            let line = self.lines[index];
            if line.is_empty() {
                self.clear(&line);
            } else if line.width <= owner.typed {
                self.draft.report(Mistake::WrappedText, line.body()..line.end());
                self.indent(&line, owner.column + 2);
            } else {
                self.deepen(&line, owner);
            }
        }
        last + 1
    }
}

fn is_comment(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
}
