//! What two texts say differently, word by word.
//!
//! Receives two texts, or the paragraphs of two, and returns pieces that stay, go and come. Paragraphs are compared
//! first and words only inside those that changed, up to a length: so the time is bounded by the texts and never by a
//! clock, and the same texts always read the same.

use std::collections::HashSet;

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::Piece;

/// A paragraph with more words is told as gone and new.
const LONGEST: usize = 2_000;
/// A text with more paragraphs is told as gone and new.
const MOST: usize = 2_000;
/// How many paragraphs ahead a reworded one is looked for.
const AHEAD: usize = 8;

/// Two texts as one, in pieces with a blank between any two; what goes stands before what comes in its place. Any two
/// blanks are alike.
#[must_use]
pub fn pieces(before: &str, after: &str) -> Vec<Piece> {
    let (before, after) = (split(before), split(after));
    if before.len().max(after.len()) > LONGEST || !is_alike(&before, &after) {
        return replaced(&before, &after);
    }
    let ops = capture_diff_slices(Algorithm::Myers, &before, &after);
    ops.iter().flat_map(|op| replaced_or_same(op, &before, &after)).collect()
}

/// The paragraphs that go, come or change, in reading order; those that stay are left out.
#[must_use]
pub fn paragraphs(before: &[String], after: &[String]) -> Vec<Vec<Piece>> {
    if before.len().max(after.len()) > MOST {
        return reworded(before, after);
    }
    let ops = capture_diff_slices(Algorithm::Myers, before, after);
    let changed = ops.iter().filter(|op| !matches!(op, DiffOp::Equal { .. }));
    changed.flat_map(|op| reworded(&before[op.old_range()], &after[op.new_range()])).collect()
}

fn split(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

fn replaced_or_same(op: &DiffOp, before: &[&str], after: &[&str]) -> Vec<Piece> {
    match op {
        DiffOp::Equal { .. } => vec![Piece::Same(after[op.new_range()].join(" "))],
        _ => replaced(&before[op.old_range()], &after[op.new_range()]),
    }
}

fn replaced(before: &[&str], after: &[&str]) -> Vec<Piece> {
    let gone = (!before.is_empty()).then(|| Piece::Gone(before.join(" ")));
    let new = (!after.is_empty()).then(|| Piece::New(after.join(" ")));
    gone.into_iter().chain(new).collect()
}

/// Paragraphs in whose place others stand: each meets the next one that says much the same.
fn reworded(before: &[String], after: &[String]) -> Vec<Vec<Piece>> {
    let mut told = Vec::new();
    let mut from = 0;
    for old in before {
        let ahead = after[from..].iter().take(AHEAD).position(|new| is_alike(&split(old), &split(new)));
        let Some(at) = ahead else {
            told.push(replaced(&split(old), &[]));
            continue;
        };
        told.extend(after[from..from + at].iter().map(|new| replaced(&[], &split(new))));
        told.push(pieces(old, &after[from + at]));
        from += at + 1;
    }
    told.extend(after[from..].iter().map(|new| replaced(&[], &split(new))));
    told.retain(|pieces| !pieces.is_empty());
    told
}

/// Do two texts share half of their words?
fn is_alike(one: &[&str], other: &[&str]) -> bool {
    let (longer, shorter) = if one.len() < other.len() { (other, one) } else { (one, other) };
    let known: HashSet<&&str> = shorter.iter().collect();
    2 * longer.iter().filter(|word| known.contains(word)).count() >= longer.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(pieces: &[Piece]) -> String {
        let mark = |piece: &Piece| match piece {
            Piece::Same(text) => text.clone(),
            Piece::Gone(text) => format!("[-{text}-]"),
            Piece::New(text) => format!("{{+{text}+}}"),
        };
        pieces.iter().map(mark).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn words_that_stay_frame_those_that_change() {
        let told = pieces("вести урок  в пятом классе", "вести\u{a0}кружок в пятом классе");
        assert_eq!(marked(&told), "вести [-урок-] {+кружок+} в пятом классе");
        assert_eq!(marked(&pieces("", "новое")), "{+новое+}");
        assert_eq!(marked(&pieces("было так", "стало иначе совсем")), "[-было так-] {+стало иначе совсем+}");
        assert!(pieces("", " ").is_empty());
    }

    #[test]
    fn a_paragraph_that_stays_is_not_told() {
        let text = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
        let before = text(&["шапка", "урок в пятом классе", "уйдёт", "подвал"]);
        let after = text(&["шапка", "вставка", "урок в шестом классе", "подвал"]);
        let told: Vec<String> = paragraphs(&before, &after).iter().map(|pieces| marked(pieces)).collect();
        assert_eq!(told, ["{+вставка+}", "урок в [-пятом-] {+шестом+} классе", "[-уйдёт-]"]);
        assert!(paragraphs(&before, &before).is_empty());
    }

    #[test]
    fn texts_without_end_are_told_whole_and_at_once() {
        let long = |word: &str| (0..50_000).map(|at| format!("{word}{at}")).collect::<Vec<_>>();
        let (before, after) = (long("а"), long("б"));
        assert_eq!(pieces(&before.join(" "), &after.join(" ")).len(), 2);
        assert_eq!(paragraphs(&before, &after).len(), 100_000);
    }
}
