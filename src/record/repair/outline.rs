//! Knows which maps and lists are open at a line, and says where the next line belongs.

use super::line::Line;

/// What a line adds to: a map or a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Field,
    Item,
}

/// An open map or list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Level {
    pub(super) kind: Kind,
    /// Column as typed, from 0.
    pub(super) typed: usize,
    /// Column in the repaired text, from 0.
    pub(super) column: usize,
    /// Its last entry has no value yet, so deeper lines belong to it.
    pub(super) open: bool,
    /// Its last item is a map.
    pub(super) maps: bool,
    /// First byte of the line whose move moved this level.
    pub(super) moved_by: Option<usize>,
}

/// Where a line belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Placement {
    /// Column in the repaired text, from 0.
    pub(super) column: usize,
    pub(super) fit: Fit,
    pub(super) moved_by: Option<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    Exact,
    /// No map or list stands at this column; the nearest was taken.
    Nearest,
}

/// The open maps and lists, outermost first; never empty once a line was placed.
#[derive(Debug)]
pub(super) struct Outline {
    levels: Vec<Level>,
    margin: usize,
}

impl Outline {
    /// `margin` is the smallest column of all lines.
    pub(super) fn new(margin: usize) -> Self {
        Self { levels: Vec::new(), margin }
    }

    /// The innermost open map or list.
    pub(super) fn top(&self) -> Option<&Level> {
        self.levels.last()
    }

    pub(super) fn top_mut(&mut self) -> Option<&mut Level> {
        self.levels.last_mut()
    }

    pub(super) fn push(&mut self, level: Level) {
        self.levels.push(level);
    }

    pub(super) fn list_at(&self, typed: usize) -> Option<&Level> {
        self.levels.iter().rev().find(|level| level.kind == Kind::Item && level.typed == typed)
    }

    pub(super) fn has_list(&self) -> bool {
        self.levels.iter().any(|level| level.kind == Kind::Item)
    }

    /// Whether a line at this column may be a list item: its parent has no value yet, or items
    /// stand here, give or take a column.
    pub(super) fn awaits_items(&self, typed: usize) -> bool {
        let near = |level: &Level| level.kind == Kind::Item && level.typed.abs_diff(typed) <= 1;
        self.top().is_none_or(|top| top.open && typed >= top.typed) || self.levels.iter().any(near)
    }

    /// Finds where the line belongs and closes what it ends; none if nothing of this kind is open.
    pub(super) fn place(&mut self, kind: Kind, line: &Line<'_>) -> Option<Placement> {
        if self.levels.is_empty() {
            self.push(Level::new(kind, self.margin, self.margin, None));
        } else if let Some(child) = self.child(kind, line) {
            self.push(child);
        }
        let nearest = self.nearest(kind, line.width)?;
        self.levels.truncate(nearest + 1);
        let level = &mut self.levels[nearest];
        level.open = false;
        let fit = if level.typed == line.width { Fit::Exact } else { Fit::Nearest };
        Some(Placement { column: level.column, fit, moved_by: level.moved_by })
    }

    fn child(&self, kind: Kind, line: &Line<'_>) -> Option<Level> {
        let parent = self.top().filter(|top| top.open)?;
        let beside = kind == Kind::Item && parent.kind == Kind::Field && line.width == parent.typed;
        if line.width <= parent.typed && !beside {
            return None;
        }
        let deeper = line.width - parent.typed;
        let deeper = if line.is_straight() || beside { deeper } else { 2 };
        let column = parent.column + deeper;
        let moved_by = parent.moved_by.or((column != line.width).then_some(line.start));
        Some(Level::new(kind, line.width, column, moved_by))
    }

    /// Index of the level of this kind nearest to the column; of two, the inner one.
    fn nearest(&self, kind: Kind, typed: usize) -> Option<usize> {
        let levels = self.levels.iter().enumerate().filter(|(_, level)| level.kind == kind);
        levels.rev().min_by_key(|(_, level)| level.typed.abs_diff(typed)).map(|(index, _)| index)
    }
}

impl Level {
    pub(super) fn new(kind: Kind, typed: usize, column: usize, moved_by: Option<usize>) -> Self {
        Self { kind, typed, column, open: false, maps: false, moved_by }
    }
}
