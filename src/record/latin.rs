//! Remarks on Latin letters inside the Russian words of values, once a record.
//!
//! Receives the tree of a record, files at most one finding. It can be mended where each of the words is one that people
//! read, not a code, an address or the name of a file.

use super::mistake;
use super::node::{Node, NodeKind};
use super::reader::Reader;
use crate::diagnostic::{Edit, Fix, Place};
use crate::name::{fold, is_class, is_mixed, typed_anew};

/// Remarks on the first word of a value that mixes alphabets.
pub(super) fn remark(tree: &Node, reader: &mut Reader<'_>) {
    let mut first = None;
    let mut edits = Some(Vec::new());
    scalars(tree, "", &mut |key, text, place| {
        if !text.bytes().any(|byte| byte.is_ascii_alphabetic()) {
            return;
        }
        for (at, word) in words(text).filter(|(_, word)| is_mixed(word)) {
            first.get_or_insert_with(|| (place, word.to_owned()));
            let letters = reader.saying(place, text).filter(|_| is_certain(key, text, word));
            let edit = letters.map(|all| Edit::new(all.within(&(at..at + word.len())), typed_anew(word)));
            edits = edits.take().zip(edit).map(|(edits, edit)| [edits, vec![edit]].concat());
        }
    });
    if let Some((place, word)) = first {
        reader.findings.push(mistake::latin_letters(place, &word, edits.map(Fix::as_written)));
    }
}

/// Every text below a node, with the key that it stands under.
fn scalars<'n>(node: &'n Node, key: &'n str, visit: &mut dyn FnMut(&'n str, &'n str, Place)) {
    match &node.kind {
        NodeKind::Scalar(text) => visit(key, text, node.place),
        NodeKind::List(nodes) => nodes.iter().for_each(|node| scalars(node, key, visit)),
        NodeKind::Map(entries) => entries.iter().for_each(|(key, node)| scalars(node, &key.text, visit)),
        NodeKind::Empty | NodeKind::Bad => {}
    }
}

/// The words of a text, each with its first byte.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let parts = |letter: char| !letter.is_alphanumeric();
    text.split_inclusive(parts).scan(0, move |at, piece| {
        let start = *at;
        *at += piece.len();
        Some((start, piece.trim_end_matches(parts)))
    })
}

/// Is the word surely meant in Russian letters? A code, an address or a file may be called so, and what stands alone as
/// «4K» need not be a class.
fn is_certain(key: &str, text: &str, word: &str) -> bool {
    let key = fold(key);
    let is_name = matches!(key.as_str(), "код" | "code" | "файл" | "file");
    let is_address = text.contains(['/', '@', '\\']) || (text.contains('.') && !text.contains(' '));
    let is_russian = matches!(key.as_str(), "класс" | "class") || text.contains(|letter| matches!(letter, 'А'..='я'));
    !is_name && !is_address && (!is_class(word) || is_russian)
}
