//! Finds the key at the start of a text, also where the colon after it was typed badly.

use std::ops::Range;

use super::character::{blank_len, is_blank, is_invisible, is_no_break, looks_blank};
use super::quote;

/// A key, its colon and the blanks after it; places are bytes from the start of the text searched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Key {
    /// Past the last byte of the key.
    pub(super) end: usize,
    pub(super) colon: Range<usize>,
    /// First byte of the value.
    pub(super) value: usize,
    pub(super) form: Form,
}

/// How the colon stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// As YAML wants it.
    Plain,
    /// The value follows without a space.
    Tight,
    /// A colon of an Asian keyboard.
    Wide,
    /// A character follows that looks like a space.
    Blank(char),
}

const MAX_WORDS: usize = 5;

/// The key that the text starts with, if any.
pub(super) fn find(text: &str) -> Option<Key> {
    let from = match text.chars().next()? {
        '"' | '\'' => quote::close(text)?,
        '[' | '{' | ']' | '}' | '#' | '|' | '>' | '%' | '@' | '`' | '&' | '*' | '!' | ',' => {
            return None;
        }
        '-' | '?' if text.len() == 1 || text[1..].starts_with(looks_blank) => return None,
        _ => 0,
    };
    let mut previous = ' ';
    for (index, character) in text[from..].char_indices() {
        let at = from + index;
        if from > 0 && !looks_blank(character) && character != ':' {
            return None;
        }
        match character {
            '#' if is_blank(previous) && at > 0 => return None,
            ':' | '：' => {
                if let Some(key) = at_colon(text, at, character, from) {
                    return Some(key);
                }
            }
            _ => {}
        }
        previous = character;
    }
    None
}

fn at_colon(text: &str, at: usize, colon: char, quoted: usize) -> Option<Key> {
    let after = at + colon.len_utf8();
    let rest = &text[after..];
    let before = text[..at].trim_end_matches(is_blank);
    let form = match rest.chars().next() {
        _ if colon != ':' => Form::Wide,
        None | Some(' ') => Form::Plain,
        Some(blank) if looks_blank(blank) => Form::Blank(blank),
        Some(_) => Form::Tight,
    };
    let doubtful = matches!(form, Form::Tight | Form::Wide);
    if doubtful && (quoted > 0 || rest.starts_with(['/', '\\', ':']) || !is_name(before, MAX_WORDS)) {
        return None;
    }
    let gap = match form {
        Form::Plain => rest.len() - rest.trim_start_matches(is_blank).len(),
        _ => blank_len(rest),
    };
    Some(Key { end: before.len(), colon: at..after, value: after + gap, form })
}

/// Whether the text may be the name of a field: a few words that start and end with a letter.
pub(super) fn is_name(text: &str, max_words: usize) -> bool {
    let text = text.trim_matches(looks_blank);
    let allowed =
        |c: char| matches!(c, 'А'..='я' | 'ё') || c.is_alphanumeric() || looks_blank(c) || matches!(c, '-' | '_');
    let letter = |c: char| matches!(c, 'А'..='я' | 'ё') || c.is_alphabetic();
    let drive = text.len() == 1 && text.is_ascii();
    !drive
        && text.len() <= 160
        && text.starts_with(letter)
        && text.ends_with(letter)
        && text.chars().all(allowed)
        && text.split(looks_blank).filter(|word| !word.is_empty()).count() <= max_words
}

/// Whether the text looks more like a field than like words of a phrase: up to three words, no
/// digits.
pub(super) fn is_field_name(text: &str) -> bool {
    is_name(text, 3) && !text.contains(|c: char| !matches!(c, 'А'..='я') && c.is_numeric())
}

/// The same inside a list item, where a capital letter starts a phrase: `Беседа: как начать урок`.
pub(super) fn is_item_name(text: &str) -> bool {
    is_field_name(text) && text.starts_with(char::is_lowercase)
}

/// The key without characters that only look like a space, if it has any and stands without quotes.
pub(super) fn cleaned(key: &str) -> Option<String> {
    let odd = |c: char| is_no_break(c) || is_invisible(c);
    (key.contains(odd) && !key.starts_with(['"', '\''])).then(|| {
        let visible = key.chars().filter(|c| !is_invisible(*c));
        visible.map(|c| if is_no_break(c) { ' ' } else { c }).collect()
    })
}
