//! YAML events to the small tree. Aliases, anchors, tags and merge keys are findings; depth and size are bounded.

use granit_parser::{Event, Parser};

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
    let mut tree = Builder { file, open: Vec::new(), root: None, count: 0, place_of, findings };
    for event in Parser::new_from_str(yaml) {
        let Ok((event, span)) = event else {
            tree.stopped();
            return None;
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
                self.remark(place, anchor, tag.is_some());
                let plain = style == granit_parser::ScalarStyle::Plain;
                let empty = plain && (absent || text.trim().is_empty());
                let kind = if empty { NodeKind::Empty } else { NodeKind::Scalar(text.into_owned()) };
                self.add(Node { kind, place })
            }
            Event::SequenceStart(_, anchor, tag) => {
                self.remark(place, anchor, tag.is_some());
                self.open(place, Items::List(Vec::new()))
            }
            Event::MappingStart(_, anchor, tag) => {
                self.remark(place, anchor, tag.is_some());
                self.open(place, Items::Map(Vec::new(), None))
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.findings.push(mistake::reuse(place));
                self.add(Node { kind: NodeKind::Bad, place })
            }
            _ => true,
        }
    }

    fn remark(&mut self, place: Place, anchor: usize, tagged: bool) {
        if anchor != 0 || tagged {
            self.findings.push(mistake::reuse(place));
        }
    }

    fn open(&mut self, place: Place, items: Items) -> bool {
        if self.open.len() >= MAX_DEPTH {
            self.findings.push(mistake::too_deep(place));
            return false;
        }
        self.open.push(Open { start: place, last: place, items });
        true
    }

    fn close(&mut self) -> bool {
        let Some(Open { start, last, items }) = self.open.pop() else { return true };
        let kind = match items {
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
            Items::Map(entries, key @ None) => {
                let _ = entries;
                *key = Some(key_of(node, self.findings));
            }
            Items::Map(entries, key) => entries.extend(key.take().map(|key| (key, node))),
        }
        true
    }

    fn stopped(&mut self) {
        let deep = self.open.len() >= MAX_DEPTH;
        let place = self.open.last().map_or_else(|| (self.place_of)(0..0), |open| open.last);
        self.findings.push(if deep { mistake::too_deep(place) } else { mistake::not_yaml(place) });
    }
}

fn key_of(node: Node, findings: &mut Vec<Finding>) -> Key {
    let text = match node.kind {
        NodeKind::Scalar(text) => text,
        _ => String::new(),
    };
    if text == "<<" {
        findings.push(mistake::reuse(node.place));
    }
    Key { text, place: node.place }
}
