//! Edits of one file: which of them go together, and the text that they make.

use crate::diagnostic::{Edit, Fix};

/// Those of the fixes that touch no letter twice, from the first on; each once.
pub(super) fn apart(mut fixes: Vec<Fix>) -> Vec<Fix> {
    let start = |fix: &Fix| fix.edits.iter().map(|edit| (edit.place.start, edit.place.end)).min();
    fixes.sort_by_key(start);
    let mut taken: Vec<Fix> = Vec::new();
    for fix in fixes {
        let meets = |other: &Fix| other.edits.iter().any(|one| fix.edits.iter().any(|two| overlap(one, two)));
        if !taken.iter().any(meets) {
            taken.push(fix);
        }
    }
    taken
}

fn overlap(one: &Edit, two: &Edit) -> bool {
    one.place == two.place || (one.place.start < two.place.end && two.place.start < one.place.end)
}

/// The text after the fixes, which do not overlap. Every byte outside their places stays.
pub(super) fn applied(text: &str, fixes: &[Fix]) -> String {
    let mut edits: Vec<&Edit> = fixes.iter().flat_map(|fix| &fix.edits).collect();
    edits.sort_by_key(|edit| edit.place);
    let mut new = String::with_capacity(text.len());
    let mut done = 0;
    for edit in edits {
        let range = edit.place.range();
        new.push_str(&text[done..range.start]);
        new.push_str(&edit.text);
        done = range.end;
    }
    new.push_str(&text[done..]);
    new
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::diagnostic::{FileId, Place};

    fn fix(range: std::ops::Range<usize>, text: &'static str) -> Fix {
        Fix::same(Place::new(FileId(0), range), text)
    }

    #[test]
    fn a_letter_is_edited_once_and_the_rest_stays() {
        let fixes = apart(vec![fix(4..6, "Д"), fix(0..2, "Г"), fix(0..6, "всё"), fix(4..6, "Д")]);
        assert_eq!(applied("абв", &fixes), "ГбД");
    }

    proptest! {
        #[test]
        fn every_byte_outside_the_edits_stays(text in "\\PC{0,40}", cuts in proptest::collection::vec((0usize..120, 0usize..120), 0..6)) {
            let at = |byte: usize| text.floor_char_boundary(byte.min(text.len()));
            let fixes = apart(cuts.into_iter().map(|(a, b)| fix(at(a.min(b))..at(a.max(b)), "№")).collect());
            let new = applied(&text, &fixes);
            let mut kept = new.split('№');
            let mut done = 0;
            for edit in fixes.iter().flat_map(|fix| &fix.edits) {
                let between = &text[done..edit.place.range().start];
                prop_assume!(!between.contains('№'));
                prop_assert_eq!(kept.next(), Some(between));
                done = edit.place.range().end;
            }
            prop_assert_eq!(kept.next(), Some(&text[done..]));
        }
    }
}
