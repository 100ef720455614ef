//! Quotes: «ёлочки», and „лапки“ inside them. Where they do not pair up in a line, all stay as they were typed.

use super::line::{Line, is_space};

/// Sets the quotes of a line.
pub(super) fn set(line: &mut Line<'_>) {
    let Some(quotes) = paired(line) else { return };
    for (at, sign) in quotes {
        line.put(at, sign);
    }
}

/// Every quote of the line with the sign that it should be.
fn paired(line: &Line<'_>) -> Option<Vec<(usize, char)>> {
    let mut quotes: Vec<(usize, char)> = Vec::new();
    let mut open: Vec<char> = Vec::new();
    for (at, sign) in line.signs.iter().enumerate() {
        if !is_quote(*sign) || line.is_address(at) {
            continue;
        }
        let after_opening = quotes.last().is_some_and(|(last, sign)| last + 1 == at && matches!(sign, '«' | '„'));
        let set = if opens(line, at, after_opening, open.contains(&'„')) {
            open.push(if open.is_empty() { '«' } else { '„' });
            open[open.len() - 1]
        } else {
            if open.pop()? == '«' { '»' } else { '“' }
        };
        quotes.push((at, set));
    }
    open.is_empty().then_some(quotes)
}

fn is_quote(sign: char) -> bool {
    matches!(sign, '"' | '«' | '»' | '„' | '“' | '”')
}

/// Does the quote open? «“» closes where «„» is open; it and a straight one open where a word begins.
fn opens(line: &Line<'_>, at: usize, after_opening: bool, inside: bool) -> bool {
    match line.signs[at] {
        '«' | '„' => true,
        '»' | '”' => false,
        '“' if inside => false,
        _ => {
            let before = at.checked_sub(1).map(|before| line.signs[before]);
            after_opening
                || before.is_none_or(|sign| is_space(&sign) || matches!(sign, '(' | '[' | '–' | '—' | '-' | '/'))
        }
    }
}
