//! Two schools held against each other, and the changes as plain lines.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::Arc;

use chrono::NaiveDate;
use nastavnik::diagnostic::FileId;
use nastavnik::review::{Bit, Change, End, FileChange, Piece, Review, Sentence, Side, Sides, Spot, compare};
use nastavnik::source::{Asset, Memory, Tree};
use nastavnik::{check, source};

use crate::binary::Files;

/// The day of all reviews here.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 18).expect("a day of the calendar")
}

fn tree(files: &Files) -> Arc<dyn Tree> {
    Arc::new(files.iter().fold(Memory::new(), |tree, (path, bytes)| tree.file(path.as_str(), bytes.as_slice())))
}

/// What `head` does to `base`, both without pages; new files are committed today.
pub(crate) fn review(base: &Files, head: &Files) -> Review {
    let sides = source::sides(&tree(base), &tree(head)).expect("memory can be listed");
    let (was, is) = (check::all(&sides.base, today()), check::all(&sides.head, today()));
    let ids = || sides.head.files.iter().map(|file| file.id);
    let same = sides.same();
    let days: HashMap<FileId, NaiveDate> =
        ids().filter(|id| sides.base.file(*id).is_none()).map(|id| (id, today())).collect();
    let files = assets(&sides.base.assets, &sides.head.assets, base, head);
    let side = |checked, texts| Side { checked, texts, addresses: &[] };
    let sides = Sides {
        base: side(&was, &sides.base),
        head: side(&is, &sides.head),
        same: &same,
        files: &files,
        days: &days,
        pages: &[],
    };
    compare(sides, End::default(), End::default())
}

fn assets(was: &[Asset], is: &[Asset], base: &Files, head: &Files) -> Vec<FileChange> {
    let mut paths: Vec<&String> = was.iter().chain(is).map(|asset| &asset.path).collect();
    paths.sort();
    paths.dedup();
    let differs = |path: &&&String| base.get(**path) != head.get(**path);
    let change = |path: &String| FileChange {
        path: path.clone(),
        in_base: base.contains_key(path),
        in_head: head.contains_key(path),
    };
    paths.iter().filter(differs).map(|path| change(path)).collect()
}

/// Every change in lines.
pub(crate) fn lines(review: &Review) -> String {
    review.changes.iter().map(line).collect()
}

fn line(change: &Change) -> String {
    let mut said = format!("{} [{}] {}\n", change.severity, change.code, text(&change.sentence));
    if !change.consequence.is_empty() {
        let _ = writeln!(said, "    → {}", text(&change.consequence));
    }
    for (end, spot) in [("было", &change.base), ("стало", &change.head)] {
        if let Some(Spot { path, line, column }) = spot {
            let _ = writeln!(said, "    {end} {path}:{line}:{column}");
        }
    }
    said
}

fn text(sentence: &Sentence) -> String {
    sentence.0.iter().map(bit).collect::<String>().replace('\u{a0}', " ")
}

fn bit(bit: &Bit) -> String {
    match bit {
        Bit::Own(words) => words.clone(),
        Bit::Person { name, .. } | Bit::Pair { name, .. } => name.clone(),
        Bit::Quote { text, .. } => format!("«{text}»"),
        Bit::Diff { pieces, .. } => pieces.iter().map(piece).collect::<Vec<_>>().join(" "),
        Bit::Day(day) => day.format("%d.%m.%Y").to_string(),
        Bit::Path(path) => path.clone(),
    }
}

fn piece(piece: &Piece) -> String {
    match piece {
        Piece::Same(text) => text.trim().to_owned(),
        Piece::Gone(text) => format!("[-{}-]", text.trim()),
        Piece::New(text) => format!("{{+{}+}}", text.trim()),
    }
}
