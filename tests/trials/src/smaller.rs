//! A case that goes wrong, made smaller as long as it still does: first lines are left out, then bytes.

use crate::case::Case;
use crate::ground::Ground;
use crate::promise::keep;

/// How often it is tried again, at most.
const TRIES: usize = 2_000;

/// The smallest case that could be found.
pub(crate) fn smallest(ground: &Ground, case: &Case) -> Case {
    let mut tries = TRIES;
    let mut goes_wrong = |bytes: &[u8]| {
        tries = tries.saturating_sub(1);
        tries > 0 && keep(ground, &Case { bytes: bytes.to_vec(), ..case.clone() }).trouble.is_some()
    };
    let lines: Vec<Vec<u8>> = case.bytes.split_inclusive(|&byte| byte == b'\n').map(<[u8]>::to_vec).collect();
    let lines = fewer(lines, &mut |lines| goes_wrong(&lines.concat()));
    let bytes = fewer(lines.concat(), &mut |bytes| goes_wrong(bytes));
    Case { bytes, ..case.clone() }
}

/// Leaves out ever shorter runs of the pieces, as long as what remains goes wrong.
fn fewer<T: Clone>(mut pieces: Vec<T>, goes_wrong: &mut dyn FnMut(&[T]) -> bool) -> Vec<T> {
    let mut run = pieces.len().div_ceil(2);
    while run > 0 {
        let mut at = 0;
        while at < pieces.len() {
            let end = (at + run).min(pieces.len());
            let rest = [&pieces[..at], &pieces[end..]].concat();
            if goes_wrong(&rest) { pieces = rest } else { at = end }
        }
        run /= 2;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::fewer;

    #[test]
    fn what_does_not_matter_is_left_out() {
        let left = fewer("много слов, и одно из них – нет".chars().collect(), &mut |letters| {
            letters.contains(&'–')
        });
        assert_eq!(left, ['–']);
    }
}
