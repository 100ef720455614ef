//! YAML events to the small tree. Aliases, anchors, tags and merge keys are findings; depth and size are bounded.

use granit_parser::{ErrorKind, Event, Parser, ScanError};

use super::mistake;
use super::node::{Key, Node, NodeKind};
use crate::diagnostic::{FileId, Finding, Place};

/// The deepest nesting that a record may have; the formats of ours need four.
const MAX_DEPTH: usize = 32;
/// The most values that one record may have.
const MAX_NODES: usize = 20_000;

/// Reads YAML into a tree. `place_of` maps a byte range of `yaml` to a place in the file.
///
/// `None` when the text is no YAML, goes too deep or holds too much; the finding says so.
pub(super) fn read(
    yaml: &str,
    file: FileId,
    place_of: &dyn Fn(std::ops::Range<usize>) -> Place,
    findings: &mut Vec<Finding>,
) -> Option<Node> {
    let mut tree = Builder { file, open: Vec::new(), root: None, count: 0, reuse_is_told: false, place_of, findings };
    let options = granit_parser::options! { emit_unresolved_aliases: true };
    for event in Parser::new_from_str_with_options(yaml, options) {
        let (event, span) = match event {
            Ok(event) => event,
            Err(error) => {
                tree.stopped(&error);
                return None;
            }
        };
        let range = span.byte_range().unwrap_or(0..0);
        if !tree.take(event, range) {
            return None;
        }
    }
    Some(tree.root.unwrap_or_else(|| Node { kind: NodeKind::Empty, place: place_of(0..0) }))
}

/// A list or map that is not closed yet.
struct Open {
    start: Place,
    last: Place,
    items: Items,
    /// Has it an anchor or a tag? Then its value is unknown.
    is_reused: bool,
}

enum Items {
    List(Vec<Node>),
    Map(Vec<(Key, Node)>, Option<Key>),
}

struct Builder<'b> {
    file: FileId,
    open: Vec<Open>,
    root: Option<Node>,
    count: usize,
    /// Was an alias, anchor, tag or merge found already? One finding a record.
    reuse_is_told: bool,
    place_of: &'b dyn Fn(std::ops::Range<usize>) -> Place,
    findings: &'b mut Vec<Finding>,
}

impl Builder<'_> {
    /// Takes one event; `false` ends the reading.
    fn take(&mut self, event: Event<'_>, range: std::ops::Range<usize>) -> bool {
        // The parser gives an absent value as a plain «~» of no length.
        let absent = range.is_empty();
        let place = (self.place_of)(range);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let plain = style == granit_parser::ScalarStyle::Plain;
                let empty = plain && (absent || text.trim().is_empty());
                let kind = if empty { NodeKind::Empty } else { NodeKind::Scalar(text.into_owned()) };
                let is_reused = self.is_reused(place, anchor, tag.is_some());
                self.add(Node { kind: if is_reused && !self.awaits_key() { NodeKind::Bad } else { kind }, place })
            }
            Event::SequenceStart(_, anchor, tag) => {
                let is_reused = self.is_reused(place, anchor, tag.is_some());
                self.open(place, Items::List(Vec::new()), is_reused)
            }
            Event::MappingStart(_, anchor, tag) => {
                let is_reused = self.is_reused(place, anchor, tag.is_some());
                self.open(place, Items::Map(Vec::new(), None), is_reused)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.reused(place);
                self.add(Node { kind: NodeKind::Bad, place })
            }
            Event::DocumentStart(..) if self.root.is_some() => {
                self.findings.push(mistake::not_yaml(place));
                false
            }
            _ => true,
        }
    }

    /// Has the node an anchor or a tag?
    fn is_reused(&mut self, place: Place, anchor: usize, tagged: bool) -> bool {
        let is_reused = anchor != 0 || tagged;
        if is_reused {
            self.reused(place);
        }
        is_reused
    }

    fn reused(&mut self, place: Place) {
        if !std::mem::replace(&mut self.reuse_is_told, true) {
            self.findings.push(mistake::reuse(place));
        }
    }

    fn awaits_key(&self) -> bool {
        self.open.last().is_some_and(|open| matches!(open.items, Items::Map(_, None)))
    }

    fn open(&mut self, place: Place, items: Items, is_reused: bool) -> bool {
        if self.open.len() >= MAX_DEPTH {
            self.findings.push(mistake::too_deep(place));
            return false;
        }
        self.open.push(Open { start: place, last: place, items, is_reused });
        true
    }

    fn close(&mut self) -> bool {
        let Some(Open { start, last, items, is_reused }) = self.open.pop() else { return true };
        let kind = match items {
            _ if is_reused => NodeKind::Bad,
            Items::List(list) if list.iter().any(|node| node.kind == NodeKind::Bad) => NodeKind::Bad,
            Items::List(list) => NodeKind::List(list),
            Items::Map(entries, _) => NodeKind::Map(entries),
        };
        let place = Place { file: self.file, start: start.start, end: last.end.max(start.end) };
        self.add(Node { kind, place })
    }

    fn add(&mut self, node: Node) -> bool {
        self.count += 1;
        if self.count > MAX_NODES {
            self.findings.push(mistake::too_many(node.place));
            return false;
        }
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return true;
        };
        open.last = node.place;
        match &mut open.items {
            Items::List(list) => list.push(node),
            Items::Map(_, key @ None) => {
                let place = node.place;
                let named = key_of(node);
                let is_merge = named.text == "<<";
                *key = Some(named);
                if is_merge {
                    self.reused(place);
                }
            }
            Items::Map(entries, key) => entries.extend(key.take().map(|key| (key, node))),
        }
        true
    }

    fn stopped(&mut self, error: &ScanError) {
        let at = error.marker().byte_offset().unwrap_or(0);
        let place = (self.place_of)(at..at);
        let finding = match error.kind() {
            ErrorKind::UndeclaredTagHandle => mistake::reuse(place),
            ErrorKind::RecursionLimitExceeded => mistake::too_deep(place),
            _ => mistake::not_yaml(place),
        };
        self.findings.push(finding);
    }
}

fn key_of(node: Node) -> Key {
    let text = match node.kind {
        NodeKind::Scalar(text) => text,
        _ => String::new(),
    };
    Key { text, place: node.place }
}
