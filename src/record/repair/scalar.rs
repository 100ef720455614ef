//! One value that stands where YAML expects a plain text: what of it YAML would misread, and how
//! to write it instead.

use std::ops::Range;

use super::character::{is_blank, is_empty_or_comment};
use super::draft::Draft;
use super::{Mistake, flow, quote};

/// What is wrong with a value: the mistake and its bytes within the value.
type Flaw = (Mistake, Range<usize>);

/// Reports what is wrong with the value and rewrites it so that it is read whole. Says whether
/// it did.
pub(super) fn mend(draft: &mut Draft<'_>, range: Range<usize>) -> bool {
    let Some((mistake, place)) = flaw(&draft.front[range.clone()]) else {
        return false;
    };
    draft.report(mistake.clone(), range.start + place.start..range.start + place.end);
    match mistake {
        Mistake::UnclosedQuote => close_quote(draft, range),
        Mistake::BackslashInQuotes => turn_quotes(draft, range),
        Mistake::QuoteInValue if holds_quoted_words(&draft.front[range.clone()]) => {
            quote::turn_single(draft, range.start..range.start + 1, range.end - 1..range.end);
        }
        _ => quote::wrap(draft, range),
    }
    true
}

/// What YAML would misread in the value, if anything.
pub(super) fn flaw(text: &str) -> Option<Flaw> {
    let first = text.chars().next()?;
    match first {
        '"' | '\'' => in_quotes(text),
        '[' | '{' => in_brackets(text),
        ']' | '}' => Some((Mistake::BracketInValue, 0..1)),
        '#' => Some((Mistake::HashCutsValue { lost: text.to_owned() }, 0..text.len())),
        '%' | '@' | '`' | '!' | '&' | '*' | '|' | '>' | ',' => Some((Mistake::SignAtStart(first), 0..1)),
        '-' | '?' if text[1..].is_empty() || text[1..].starts_with(is_blank) => {
            Some((Mistake::SignAtStart(first), 0..1))
        }
        _ => in_plain(text),
    }
}

fn in_quotes(text: &str) -> Option<Flaw> {
    let Some(end) = quote::close(text) else {
        return Some((Mistake::UnclosedQuote, 0..1));
    };
    if !is_empty_or_comment(&text[end..]) {
        return Some((Mistake::QuoteInValue, 0..end));
    }
    let at = quote::bad_backslash(&text[..end])?;
    Some((Mistake::BackslashInQuotes, at..at + 1))
}

fn in_brackets(text: &str) -> Option<Flaw> {
    match flow::close(text) {
        Some(end) if is_empty_or_comment(&text[end..]) => None,
        Some(end) => Some((Mistake::BracketInValue, 0..end)),
        None => Some((Mistake::BracketInValue, 0..1)),
    }
}

/// The first colon or hash that ends a plain value for YAML.
fn in_plain(text: &str) -> Option<Flaw> {
    let mut previous = 'x';
    for (at, character) in text.char_indices() {
        let rest = &text[at + character.len_utf8()..];
        match character {
            ':' if rest.is_empty() || rest.starts_with([' ', '\t', '\n', '\r']) => {
                return Some((Mistake::ColonInValue, at..at + 1));
            }
            '#' if is_blank(previous) => {
                let end = rest.find(['\n', '\r']).map_or(text.len(), |end| at + 1 + end);
                return Some((Mistake::HashCutsValue { lost: text[at..end].to_owned() }, at..end));
            }
            _ => previous = character,
        }
    }
    None
}

fn close_quote(draft: &mut Draft<'_>, range: Range<usize>) {
    let text = &draft.front[range.clone()];
    if text.starts_with('"') && text.contains('\\') {
        quote::turn_single(draft, range.start..range.start + 1, range.end..range.end);
    } else {
        draft.insert(range.end, &text[..1]);
    }
}

fn turn_quotes(draft: &mut Draft<'_>, range: Range<usize>) {
    let end = quote::close(&draft.front[range.clone()]).map_or(range.end, |end| range.start + end);
    quote::turn_single(draft, range.start..range.start + 1, end - 1..end);
}

/// `"Урок "Дроби" и проценты"`: the outer quotes are those of YAML, for the first closes after a
/// space.
fn holds_quoted_words(text: &str) -> bool {
    let closed = quote::close(text).map_or("", |end| &text[..end - 1]);
    text.starts_with('"') && closed.ends_with(is_blank) && text.ends_with('"') && !text.ends_with("\\\"")
}
