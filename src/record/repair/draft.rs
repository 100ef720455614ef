//! Collects changes of characters and mistakes; gives the repaired text, its map and the edits.

use std::borrow::Cow;
use std::ops::Range;

use super::offset_map::{Change, OffsetMap};
use super::{Edit, Mistake, Repair, Repaired};

struct Splice {
    range: Range<usize>,
    text: String,
}

/// The repair in the making. Places are bytes of the text given.
pub(super) struct Draft<'t> {
    pub(super) front: &'t str,
    splices: Vec<Splice>,
    repairs: Vec<Repair>,
    ties: Vec<Range<usize>>,
}

impl<'t> Draft<'t> {
    pub(super) fn new(front: &'t str) -> Self {
        Self { front, splices: Vec::new(), repairs: Vec::new(), ties: Vec::new() }
    }

    /// Other characters for a range; splices of one text never overlap.
    pub(super) fn replace(&mut self, range: Range<usize>, text: impl Into<String>) {
        let text = text.into();
        if self.front[range.clone()] != text {
            self.splices.push(Splice { range, text });
        }
    }

    pub(super) fn insert(&mut self, at: usize, text: impl Into<String>) {
        self.replace(at..at, text);
    }

    pub(super) fn report(&mut self, mistake: Mistake, range: Range<usize>) {
        self.repairs.push(Repair { mistake, range, fix: None });
    }

    /// Lines that only make sense when they are corrected together.
    pub(super) fn tie(&mut self, range: Range<usize>) {
        self.ties.push(range);
    }

    pub(super) fn finish(mut self) -> Repaired<'t> {
        self.splices.sort_by_key(|splice| (splice.range.start, splice.range.end));
        self.repairs.sort_by_key(|repair| repair.range.start);
        let hunks = self.hunks();
        let (text, map) = self.apply();
        let mut hunks = hunks.into_iter().peekable();
        for repair in &mut self.repairs {
            while hunks.next_if(|hunk| hunk.end < repair.range.start).is_some() {}
            let Some(range) = hunks.next_if(|hunk| hunk.start <= repair.range.start) else {
                continue;
            };
            let corrected = text[map.repaired(range.clone())].to_owned();
            repair.fix = Some(Edit { range, text: corrected });
        }
        Repaired { text, repairs: self.repairs, map }
    }

    fn apply(&self) -> (Cow<'t, str>, OffsetMap) {
        let mut map = OffsetMap::default();
        if self.splices.is_empty() {
            return (Cow::Borrowed(self.front), map);
        }
        let mut text = String::with_capacity(self.front.len() + 4 * self.splices.len());
        let mut done = 0;
        for splice in &self.splices {
            text.push_str(&self.front[done..splice.range.start]);
            let start = text.len();
            text.push_str(&splice.text);
            done = splice.range.end;
            map.push(Change { old: splice.range.clone(), new: start..text.len() });
        }
        text.push_str(&self.front[done..]);
        (Cow::Owned(text), map)
    }

    /// Changed lines, in order; those that share a line or are tied are one hunk.
    fn hunks(&self) -> Vec<Range<usize>> {
        let breaks: Vec<usize> = self.front.match_indices(['\n', '\r']).map(|(at, _)| at).collect();
        let changed = self.splices.iter().map(|splice| &splice.range);
        let whole = |range| self.whole_lines(range, &breaks);
        let mut spans: Vec<_> = changed.chain(&self.ties).map(whole).collect();
        spans.sort_by_key(|span| span.start);
        let mut hunks: Vec<Range<usize>> = Vec::new();
        for span in spans {
            match hunks.last_mut() {
                Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
                _ => hunks.push(span),
            }
        }
        hunks
    }

    fn whole_lines(&self, range: &Range<usize>, breaks: &[usize]) -> Range<usize> {
        let before = breaks.partition_point(|at| *at < range.start);
        let inside = breaks.partition_point(|at| *at < range.end);
        let start = before.checked_sub(1).map_or(0, |last| breaks[last] + 1);
        start..breaks.get(inside).copied().unwrap_or(self.front.len())
    }
}
