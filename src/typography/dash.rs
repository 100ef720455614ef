//! Dashes and ellipses.

use super::line::{GAP, Line, NO_BREAK, is_space};

/// The dash of the house.
pub(super) const DASH: char = '–';

/// A hyphen or a longer dash between spaces becomes the dash of the house, which no line begins with; three dots
/// become one sign.
pub(super) fn set(line: &mut Line<'_>) {
    for at in 0..line.signs.len() {
        match line.signs[at] {
            '-' | '–' | '—' => dash(line, at),
            '.' => ellipsis(line, at),
            _ => {}
        }
    }
}

fn dash(line: &mut Line<'_>, at: usize) {
    let between = at >= 2 && is_space(&line.signs[at - 1]) && line.signs.get(at + 1).is_some_and(is_space);
    if !between {
        return;
    }
    line.put(at, DASH);
    if line.signs[at - 1] != GAP && !is_space(&line.signs[at - 2]) {
        line.put(at - 1, NO_BREAK);
    }
}

/// Three dots stay before a digit, where they may part a number, and behind a single letter, whose full stop says that
/// it is an initial: the last look at the page must read the same.
fn ellipsis(line: &mut Line<'_>, at: usize) {
    let dots = line.signs[at..].iter().take_while(|sign| **sign == '.').count();
    let begins = at == 0 || !matches!(line.signs[at - 1], '.' | '…') && !is_single_letter(&line.signs[..at]);
    let ends = line.signs.get(at + 3).is_none_or(|next| !next.is_ascii_digit());
    if dots == 3 && begins && ends && line.are_together(at, at + 2) && !line.is_address(at) {
        line.put(at, '…');
        line.drop(at + 1);
        line.drop(at + 2);
    }
}

/// Do the signs end with a letter that stands alone?
fn is_single_letter(signs: &[char]) -> bool {
    let [.., last] = signs else { return false };
    let before = signs.len().checked_sub(2).map(|at| signs[at]);
    last.is_alphabetic() && before.is_none_or(|before| !before.is_alphanumeric())
}
