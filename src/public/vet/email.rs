//! E-mail addresses in a text.
//!
//! Receives a text, returns the places of addresses, Latin or Cyrillic: `school@example.org`, `почта@школа.рф`.

use std::ops::Range;

/// The addresses of a text, in order, without overlaps.
pub(super) fn emails(text: &str) -> Vec<Range<usize>> {
    let mut emails: Vec<Range<usize>> = Vec::new();
    if !text.as_bytes().contains(&b'@') {
        return emails;
    }
    for (at, _) in text.match_indices('@') {
        let floor = emails.last().map_or(0, |email| email.end);
        let start = start_of_name(text, floor.min(at), at);
        let end = end_of_host(text, at + 1);
        if start < at && is_host(&text[at + 1..end]) {
            emails.push(start..end);
        }
    }
    emails
}

fn start_of_name(text: &str, floor: usize, at: usize) -> usize {
    let before = &text[floor..at];
    let name = before.trim_end_matches(|c: char| {
        c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-' | '\u{ad}' | '\u{200b}')
    });
    let name = &before[name.len()..];
    at - name.trim_start_matches(['.', '-']).len()
}

fn end_of_host(text: &str, from: usize) -> usize {
    let rest = &text[from..];
    let host = rest.len() - rest.trim_start_matches(|c: char| c.is_alphanumeric() || matches!(c, '.' | '-')).len();
    from + rest[..host].trim_end_matches(['.', '-']).len()
}

/// A dot inside, and a last part of two letters at least.
fn is_host(host: &str) -> bool {
    let Some((name, zone)) = host.rsplit_once('.') else {
        return false;
    };
    !name.is_empty()
        && zone.chars().count() > 1
        && zone.chars().all(|c| c.is_alphanumeric() || c == '-')
        && zone.starts_with(char::is_alphabetic)
}
