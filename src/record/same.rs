//! Holds a mended record against what it said before.
//!
//! Receives one file before and after, returns whether both are read alike. Both are read without their places, so that
//! only what they say is compared.

use super::body::Body;
use super::entry::Frame;
use super::kind::ProfileRecord;
use super::kinds::{Kind, Read};
use super::node::{Key, Node, NodeKind};
use super::parse::{entries, id, is_overrides, parts};
use super::reader::Reader;
use crate::diagnostic::{Edit, FileId, Place};
use crate::source::Source;

/// Says the file after what it said before, once `edits`, by their places, stand in the keys and words of before, and
/// the `added` keys are not looked at? What cannot be read says nothing.
#[must_use]
pub fn says_the_same(before: &Source, after: &Source, edits: &[Edit], added: &[&str]) -> bool {
    let before = said(before, edits, &[]);
    before.is_some() && before == said(after, &[], added)
}

/// What a file says, wherever it says it.
#[derive(PartialEq)]
enum Said {
    Record(Read),
    Model(Box<ProfileRecord>),
}

fn said(source: &Source, edits: &[Edit], unheard: &[&str]) -> Option<Said> {
    let mut reader = Reader::new(source.id, &source.text);
    let said = Editing { source, edits };
    if is_overrides(source) {
        let mut entries = entries(&source.text, 0, &mut reader)?;
        entries.iter_mut().for_each(|entry| said.entry(entry));
        return Some(Said::Model(Box::new(reader.fielded(&entries))));
    }
    let kind = Kind::of(&source.path)?;
    let (mut entries, body) = parts(kind, source, &mut reader)?;
    entries.retain(|(key, _)| !unheard.contains(&key.text.as_str()));
    entries.iter_mut().for_each(|entry| said.entry(entry));
    let nowhere = nowhere(source.id);
    let frame = Frame { id: id(&entries, source), head: nowhere, body: Body { place: nowhere, ..body } };
    Some(Said::Record(kind.read(&entries, &mut reader, frame)))
}

/// The place that every value has while only what it says is looked at.
fn nowhere(file: FileId) -> Place {
    Place::new(file, 0..0)
}

/// Puts edits into a tree and takes the places out of it.
struct Editing<'e> {
    source: &'e Source,
    edits: &'e [Edit],
}

impl Editing<'_> {
    fn entry(&self, (key, node): &mut (Key, Node)) {
        self.text(&mut key.text, key.place);
        key.place = nowhere(self.source.id);
        self.node(node);
    }

    fn node(&self, node: &mut Node) {
        match &mut node.kind {
            NodeKind::Scalar(text) => self.text(text, node.place),
            NodeKind::List(nodes) => nodes.iter_mut().for_each(|node| self.node(node)),
            NodeKind::Map(entries) => entries.iter_mut().for_each(|entry| self.entry(entry)),
            NodeKind::Empty | NodeKind::Bad => {}
        }
        node.place = nowhere(self.source.id);
    }

    fn text(&self, text: &mut String, place: Place) {
        let Some(letters) = place.saying(text, &self.source.text) else { return };
        let start = letters.range().start;
        let inside = |edit: &&Edit| edit.place.start >= letters.start && edit.place.end <= letters.end;
        for edit in self.edits.iter().filter(inside).rev() {
            let Edit { place, text: new } = edit;
            text.replace_range(place.range().start - start..place.range().end - start, new);
        }
    }
}
