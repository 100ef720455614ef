//! Finds the sign of a list item at the start of a text.

use std::ops::Range;

use super::character::{blank_len, is_blank};

const DASHES: [char; 5] = ['–', '—', '−', '‑', '‐'];
const BULLETS: [char; 8] = ['•', '·', '▪', '●', '◦', '‣', '○', '■'];

/// A list sign; places are bytes from the start of the text searched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sign {
    /// The sign and the blanks after it.
    pub(super) range: Range<usize>,
    /// The sign itself, `-` or what was typed for it.
    pub(super) len: usize,
    /// YAML takes it for a list item.
    pub(super) genuine: bool,
}

/// The sign that the text starts with, if any.
pub(super) fn find(text: &str) -> Option<Sign> {
    let len = mark(text).or_else(|| number(text))?;
    let rest = &text[len..];
    let blanks = blank_len(rest);
    let genuine = text.starts_with('-') && (rest.is_empty() || rest.starts_with(is_blank));
    Some(Sign { range: 0..len + blanks, len, genuine })
}

/// `-`, a dash or a bullet, before a blank, a letter or nothing; `*` and `+` before a blank only.
fn mark(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    let rest = &text[first.len_utf8()..];
    let spaced = blank_len(rest) > 0;
    let found = match first {
        '*' | '+' => spaced,
        '-' => spaced || rest.is_empty() || rest.starts_with(char::is_alphabetic),
        dash if DASHES.contains(&dash) => spaced || rest.is_empty() || rest.starts_with(char::is_alphabetic),
        bullet => BULLETS.contains(&bullet),
    };
    found.then_some(first.len_utf8())
}

/// `1.` or `1)` before a blank and a text.
fn number(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text[digits..].strip_prefix(['.', ')'])?;
    ((1..=3).contains(&digits) && blank_len(rest) > 0).then_some(digits + 1)
}

/// Whether the text is a dash and nothing else: the writer left the value out.
pub(super) fn is_lone_dash(text: &str) -> bool {
    let mut characters = text.chars();
    let first = characters.next();
    first.is_some_and(|first| first == '-' || DASHES.contains(&first)) && characters.next().is_none()
}
