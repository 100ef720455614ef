//! Quotes around a value: where they close, and how to put a value into them.

use std::ops::Range;

use super::draft::Draft;

/// Byte past the closing quote of a text that starts with `"` or `'`, if it closes.
pub(super) fn close(text: &str) -> Option<usize> {
    let quote = text.chars().next()?;
    close_inside(&text[1..], quote).map(|end| end + 1)
}

/// Byte past the closing quote, for a text that starts inside the quotes.
pub(super) fn close_inside(text: &str, quote: char) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' if quote == '"' => at += 1,
            b'\'' if quote == '\'' && bytes.get(at + 1) == Some(&b'\'') => at += 1,
            byte if byte == quote as u8 => return Some(at + 1),
            _ => {}
        }
        at += 1;
    }
    None
}

/// Byte of the first backslash in a double-quoted text that YAML refuses or misreads.
pub(super) fn bad_backslash(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('"')?;
    let mut drive = inside.chars();
    let path = drive.next().is_some_and(|c| c.is_ascii_alphabetic())
        && drive.as_str().starts_with(":\\")
        && !drive.as_str().starts_with(":\\\\");
    if path {
        return Some(3);
    }
    let mut at = 1;
    while let Some(found) = text[at..].find('\\') {
        let rest = &text[at + found + 1..];
        if !is_escape(rest) {
            return Some(at + found);
        }
        at += found + 1 + rest.chars().next().map_or(0, char::len_utf8);
    }
    None
}

fn is_escape(rest: &str) -> bool {
    let digits = match rest.chars().next() {
        Some('x') => 2,
        Some('u') => 4,
        Some('U') => 8,
        Some(c) => return "0abt\tnvfre \"/\\N_LP\n\r".contains(c),
        None => return false,
    };
    let hex = rest.get(1..1 + digits);
    hex.is_some_and(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()) && names_character(hex))
}

fn names_character(hex: &str) -> bool {
    u32::from_str_radix(hex, 16).ok().and_then(char::from_u32).is_some()
}

/// Puts a whole range into quotes: double ones, or single ones where those or a backslash occur.
pub(super) fn wrap(draft: &mut Draft<'_>, range: Range<usize>) {
    let text = &draft.front[range.clone()];
    let quote = if text.contains(['"', '\\']) { "'" } else { "\"" };
    draft.insert(range.start, quote);
    if quote == "'" {
        double_singles(draft, range.clone());
    }
    draft.insert(range.end, quote);
}

/// Turns double quotes at both ends into single ones; the text between them is taken as typed,
/// only `\"` loses its backslash.
pub(super) fn turn_single(draft: &mut Draft<'_>, open: Range<usize>, close: Range<usize>) {
    let inside = open.end..close.start;
    draft.replace(open, "'");
    for (index, _) in draft.front[inside.clone()].match_indices("\\\"") {
        draft.replace(inside.start + index..inside.start + index + 1, "");
    }
    double_singles(draft, inside);
    draft.replace(close, "'");
}

fn double_singles(draft: &mut Draft<'_>, inside: Range<usize>) {
    for (index, _) in draft.front[inside.clone()].match_indices('\'') {
        draft.insert(inside.start + index, "'");
    }
}
