//! Writes the indent of a line: its own place, that of a moved parent, and spaces for what only
//! looks like them.

use std::ops::Range;

use super::Mistake;
use super::character::{is_invisible, is_no_break};
use super::line::Line;
use super::outline::{Fit, Placement};
use super::pass::Pass;
use super::value::Owner;

impl Pass<'_> {
    /// Moves the line to its place and says so where it stood elsewhere.
    pub(super) fn settle(&mut self, line: &Line<'_>, placement: &Placement) {
        if !line.is_straight() {
            self.report_indent(line, placement.column);
        } else if placement.fit == Fit::Nearest {
            let (expected, found) = (placement.column + 1, line.width + 1);
            self.draft.report(Mistake::IndentOff { expected, found }, indent_range(line));
        } else if let Some(start) = placement.moved_by {
            self.draft.tie(start..line.start);
        }
        self.indent(line, placement.column);
    }

    /// First byte of the line that moves what belongs to this one, if anything moves.
    pub(super) fn moved_by(&self, line: &Line<'_>, placement: &Placement) -> Option<usize> {
        let here = line.width != placement.column || !line.is_straight();
        placement.moved_by.or(here.then_some(line.start))
    }

    fn report_indent(&mut self, line: &Line<'_>, column: usize) {
        let (expected, found) = (column + 1, line.indent.chars().count() + 1);
        let mistake = match line.indent.contains(|c| is_no_break(c) || is_invisible(c)) {
            true => Mistake::NoBreakSpaceIndent { expected, found },
            false => Mistake::TabIndent { expected, found },
        };
        self.draft.report(mistake, indent_range(line));
    }

    pub(super) fn indent(&mut self, line: &Line<'_>, column: usize) {
        self.draft.replace(line.start..line.body(), " ".repeat(column));
    }

    /// Takes characters that only look blank out of an empty line or from before a comment.
    pub(super) fn clear(&mut self, line: &Line<'_>) {
        if !line.indent.contains(|c| is_no_break(c) || is_invisible(c)) {
            return;
        }
        if line.is_empty() {
            self.draft.report(Mistake::NoBreakSpaceAlone, indent_range(line));
            self.indent(line, 0);
        } else {
            self.report_indent(line, line.width);
            self.indent(line, line.width);
        }
    }

    /// Keeps a line of a value deeper than its owner.
    pub(super) fn deepen(&mut self, line: &Line<'_>, owner: &Owner) {
        let column = owner.column.saturating_sub(owner.typed) + line.width;
        let column = column.max(owner.column + 1);
        if !line.is_straight() {
            self.report_indent(line, column);
        } else if column != line.width
            && let Some(start) = owner.moved_by
        {
            self.draft.tie(start..line.start);
        }
        if column != line.width || !line.is_straight() {
            self.indent(line, column);
        }
    }
}

/// The indent, or the first character where there is none.
fn indent_range(line: &Line<'_>) -> Range<usize> {
    let first = line.text.chars().next().map_or(0, char::len_utf8);
    let end = if line.indent.is_empty() { line.body() + first } else { line.body() };
    line.start..end
}
