//! The way back: from bytes of the repaired text to bytes of the text given.

use std::ops::Range;

/// One changed place: bytes in the text given, bytes that stand there in the repaired text.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) old: Range<usize>,
    pub(super) new: Range<usize>,
}

/// All changed places, in order; what lies between them was copied.
#[derive(Debug, Default)]
pub(super) struct OffsetMap(Vec<Change>);

impl OffsetMap {
    pub(super) fn push(&mut self, change: Change) {
        self.0.push(change);
    }

    /// Range in the repaired text → range in the text given; a changed place is taken whole, and
    /// so is what was taken out where the range is empty.
    pub(super) fn original(&self, range: Range<usize>) -> Range<usize> {
        let (start, end) = (self.old_start(range.start), self.old_end(range.end));
        start.min(end)..end.max(start)
    }

    /// Range in the text given → range in the repaired text, with all that was put in at its ends.
    pub(super) fn repaired(&self, range: Range<usize>) -> Range<usize> {
        let start = self.0.partition_point(|change| change.old.start < range.start);
        let end = self.0.partition_point(|change| change.old.start <= range.end);
        self.new_after(start, range.start)..self.new_after(end, range.end)
    }

    fn new_after(&self, passed: usize, old: usize) -> usize {
        match self.0[..passed].last() {
            Some(change) => change.new.end + (old - change.old.end),
            None => old,
        }
    }

    fn old_start(&self, new: usize) -> usize {
        let passed = self.0.partition_point(|change| change.new.start <= new);
        match self.0[..passed].last() {
            Some(change) if new < change.new.end => change.old.start,
            Some(change) => change.old.end + (new - change.new.end),
            None => new,
        }
    }

    fn old_end(&self, new: usize) -> usize {
        let passed = self.0.partition_point(|change| change.new.start < new);
        match self.0[..passed].last() {
            Some(change) if new <= change.new.end => change.old.end,
            Some(change) => change.old.end + (new - change.new.end),
            None => new,
        }
    }
}
