//! Names of files: what another system, an address or a person could not handle.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

use super::{Entry, trouble};
use crate::diagnostic::Finding;

/// Checks every path by itself and against its neighbours.
pub(super) fn check(entries: &[Entry]) -> Vec<Finding> {
    let mut findings: Vec<Finding> = entries
        .iter()
        .filter_map(|entry| sign(&entry.path).map(|sign| trouble::odd_name(&entry.path, &sign)))
        .collect();
    let mut seen: HashMap<String, &str> = HashMap::with_capacity(entries.len());
    for entry in entries {
        if let Some(other) = seen.insert(plain(&entry.path), &entry.path) {
            findings.push(trouble::alike_names(other, &entry.path));
        }
    }
    findings
}

/// Do two paths differ only in the look of their letters: case, or how «й» and «ё» are encoded?
#[must_use]
pub fn alike(one: &str, other: &str) -> bool {
    plain(one) == plain(other)
}

fn plain(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    path.nfc().collect::<String>().to_lowercase()
}

/// The first sign in a path that not every system allows in a name.
fn sign(path: &str) -> Option<String> {
    let name = path.rsplit('/').next().unwrap_or(path);
    if name.contains("..") {
        return Some("две точки подряд".into());
    }
    if name.trim() != name {
        return Some("пробел по краям".into());
    }
    path.chars().find_map(|letter| match letter {
        '"' | '\'' | '<' | '>' | '|' | '?' | '*' | ':' | '\\' | '#' | '%' | '«' | '»' => {
            Some(format!("знак {letter}"))
        }
        letter if letter.is_control() => Some("управляющий символ".into()),
        letter if is_invisible(letter) => Some("невидимый символ".into()),
        letter if is_pictogram(letter) => Some(format!("значок {letter}")),
        _ => None,
    })
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

fn is_pictogram(letter: char) -> bool {
    matches!(u32::from(letter), 0x2190..=0x2bff | 0xfe00..=0xfe0f | 0x1f000..=0x1ffff)
}
