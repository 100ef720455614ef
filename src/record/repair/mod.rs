//! Receives the text between the two `---` lines, as a person typed it; gives text that a YAML
//! parser reads as the writer meant it, what was wrong, and a byte map back. First step of `record`.
//!
//! A text without mistakes comes back borrowed. Everything here works on lines and characters:
//! there is no knowledge of kinds and fields, no YAML tree, and no failure. Keys given twice,
//! Latin look-alikes and the meaning of values are found later, on the tree.
//!
//! The way of a line: [`Line`](line::Line) splits off the indent, [`entry`] finds the list sign
//! and the key, [`outline`] says where it belongs, [`value`] reads the value with the lines that
//! continue it, and [`draft`] collects changes of characters and turns them into text and map.

mod braces;
mod character;
mod draft;
mod entry;
mod flow;
mod indent;
mod key;
mod line;
mod mistake;
mod offset_map;
mod outline;
mod pass;
mod quote;
mod scalar;
mod sign;
mod value;

use std::borrow::Cow;
use std::ops::Range;

pub(crate) use mistake::Mistake;
use offset_map::OffsetMap;

/// What [`repair`] gives: text that a YAML parser reads as the writer meant it.
pub(crate) struct Repaired<'t> {
    /// The text for the parser; borrowed where nothing had to be changed.
    pub text: Cow<'t, str>,
    /// What was repaired, in the order of the text given.
    pub repairs: Vec<Repair>,
    map: OffsetMap,
}

impl Repaired<'_> {
    /// Byte range in [`text`](Self::text) → byte range in the text given. A range around quotes
    /// that were put in gives the value as it was typed.
    pub(crate) fn original(&self, range: Range<usize>) -> Range<usize> {
        self.map.original(range)
    }

    /// Every repair with the lines that mend it: its own, or those of the repair before with which it is mended.
    pub(crate) fn mended(&self) -> impl Iterator<Item = (&Repair, Option<&Edit>)> {
        self.repairs.iter().scan(None, |last: &mut Option<&Edit>, repair| {
            *last = repair.fix.as_ref().or(*last);
            Some((
                repair,
                last.filter(|edit| edit.range.start <= repair.range.start && repair.range.end <= edit.range.end),
            ))
        })
    }
}

/// One repair or remark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Repair {
    pub mistake: Mistake,
    /// Bytes of the offending characters in the text given.
    pub range: Range<usize>,
    /// What `--fix` writes. Mistakes in the same lines are corrected together, and the first of
    /// them carries the edit: edits of one text never overlap.
    pub fix: Option<Edit>,
}

/// Whole lines, without the last line break, and what to write instead of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Edit {
    pub range: Range<usize>,
    pub text: String,
}

/// Reads a front matter as its writer meant it. Any text is accepted; time is linear.
pub(crate) fn repair(front: &str) -> Repaired<'_> {
    pass::Pass::new(front).run()
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
