//! Puts the fields of one map in order: whole lines change places, nothing is written anew.
//!
//! Receives the keys in the order of the file, each with the number of its declaration; returns one edit. Comments go
//! with the key below them. Where lines do not belong to one key each, there is no edit.

use super::node::{Key, Node, NodeKind};
use crate::diagnostic::{Fix, Place};

/// The lines of one key.
struct Block<'s> {
    rank: usize,
    /// Whole lines of comments above the key.
    comments: &'s str,
    /// What stands before the key on its line; it stays where it is.
    lead: &'s str,
    /// From the key to the end of its last line.
    body: &'s str,
    /// Where the comments, or else the lead begin.
    start: usize,
}

/// The edit that orders the keys by their numbers; nothing where lines cannot simply change places.
pub(super) fn fix(order: &[(usize, &Key, &Node)], source: &str) -> Option<Fix> {
    let blocks = blocks(order, source)?;
    let mut sorted: Vec<&Block<'_>> = blocks.iter().collect();
    sorted.sort_by_key(|block| block.rank);
    let moved = |at: &usize| sorted[*at].start != blocks[*at].start;
    let first = (0..blocks.len()).find(moved)?;
    let last = (0..blocks.len()).rfind(moved)?;
    if first == 0 && !sorted[0].comments.is_empty() && !blocks[0].lead.is_empty() {
        return None;
    }
    let lines = (first..=last).map(|at| [sorted[at].comments, blocks[at].lead, sorted[at].body].concat());
    let end = blocks[last].start + blocks[last].length();
    let place = Place::new(order[0].1.place.file, blocks[first].start..end);
    Some(Fix::same(place, lines.collect::<String>()))
}

impl Block<'_> {
    fn length(&self) -> usize {
        self.comments.len() + self.lead.len() + self.body.len()
    }
}

/// The lines of each key; nothing where two keys share a line, or where it is unclear whose a comment is.
fn blocks<'s>(order: &[(usize, &Key, &Node)], source: &'s str) -> Option<Vec<Block<'s>>> {
    let lines: Vec<usize> = order.iter().map(|(_, key, _)| line_start(source, key.place.start as usize)).collect();
    let starts: Vec<usize> =
        lines.iter().enumerate().map(|(at, line)| if at == 0 { *line } else { above(source, *line) }).collect();
    let (_, last_key, last_node) = order.last()?;
    let end = line_end(source, end_of(last_key, last_node) as usize)?;
    let mut blocks = Vec::with_capacity(order.len());
    for (at, (rank, key, _)) in order.iter().enumerate() {
        let key = key.place.start as usize;
        let end = starts.get(at + 1).copied().unwrap_or(end);
        let (comments, lead) = (source.get(starts[at]..lines[at])?, source.get(lines[at]..key)?);
        blocks.push(Block { rank: *rank, comments, lead, body: source.get(key..end)?, start: starts[at] });
    }
    let deeper = blocks.get(1)?.lead;
    let is_block = blocks[1..].iter().all(|block| block.lead == deeper && block.lead.trim_matches(' ').is_empty());
    let is_first = blocks[0].lead.chars().count() == deeper.chars().count() && above(source, lines[0]) == lines[0]
        || blocks[0].lead.trim_start().starts_with('-');
    (is_block && is_first).then_some(blocks)
}

/// Just after the last letter of a key and its value; a value that is not there stands nowhere.
fn end_of(key: &Key, node: &Node) -> u32 {
    let last = match &node.kind {
        NodeKind::Empty => None,
        NodeKind::Map(entries) => entries.iter().map(|(key, node)| end_of(key, node)).max(),
        NodeKind::List(nodes) => nodes.iter().map(|node| end_of(key, node)).max(),
        NodeKind::Scalar(_) | NodeKind::Bad => Some(node.place.end),
    };
    last.unwrap_or(0).max(key.place.end)
}

fn line_start(source: &str, at: usize) -> usize {
    source[..at].rfind('\n').map_or(0, |end| end + 1)
}

/// Just after the line break that ends the line of byte `at`, or `at` where a line has just ended.
fn line_end(source: &str, at: usize) -> Option<usize> {
    if source[..at].ends_with('\n') {
        return Some(at);
    }
    source[at..].find('\n').map(|length| at + length + 1)
}

/// Where the comments begin that stand right above the line that begins at byte `line`.
fn above(source: &str, line: usize) -> usize {
    let mut start = line;
    while start > 0 {
        let before = line_start(source, start - 1);
        if !source[before..start].trim_start().starts_with('#') {
            break;
        }
        start = before;
    }
    start
}
