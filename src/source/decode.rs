//! Bytes to text. Whatever the encoding, the record is read on; a wrong one is a finding.

use std::ops::Range;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1251};
use memchr::memchr_iter;

use super::{Source, trouble};
use crate::diagnostic::{FileId, Finding, Location, Place};

/// Decodes one file: UTF-8 as it is, UTF-16 and windows-1251 with a finding, control characters as spaces.
pub(super) fn decode(id: FileId, path: String, bytes: Vec<u8>) -> Source {
    let mut findings = Vec::new();
    let text = if let Some(encoding) = utf_16(&bytes) {
        findings.push(trouble::wrong_encoding(&path, "UTF-16", None));
        foreign(&bytes, encoding)
    } else {
        match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let (text, finding) = not_utf_8(id, &path, error.as_bytes(), error.utf8_error().valid_up_to());
                findings.push(finding);
                text
            }
        }
    };
    if text.trim_matches(['\u{feff}', ' ', '\t', '\r', '\n']).is_empty() {
        findings.push(trouble::empty(&path));
        return Source::unread(id, path).with(findings);
    }
    let text = without_controls(id, text, &mut findings);
    Source::read(id, path, text).with(findings)
}

fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [0xff, 0xfe, ..] => Some(UTF_16LE),
        [0xfe, 0xff, ..] => Some(UTF_16BE),
        [b'-', 0, b'-', 0, ..] => Some(UTF_16LE),
        [0, b'-', 0, b'-', ..] => Some(UTF_16BE),
        _ => None,
    }
}

fn foreign(bytes: &[u8], encoding: &'static Encoding) -> String {
    encoding.decode_with_bom_removal(bytes).0.into_owned()
}

/// UTF-8 with a few broken bytes keeps its letters; anything else is read as windows-1251. The finding points at the
/// first byte that is not UTF-8, in the text as it is read.
fn not_utf_8(id: FileId, path: &str, bytes: &[u8], valid_up_to: usize) -> (String, Finding) {
    let lossy = String::from_utf8_lossy(bytes);
    let broken = lossy.matches(char::REPLACEMENT_CHARACTER).count();
    if lossy.chars().filter(|letter| !letter.is_ascii()).count() > 2 * broken {
        let place = Place::new(id, valid_up_to..valid_up_to + char::REPLACEMENT_CHARACTER.len_utf8());
        return (lossy.into_owned(), trouble::broken_bytes(place, broken));
    }
    let before = foreign(&bytes[..valid_up_to], WINDOWS_1251).len();
    let letter = foreign(&bytes[valid_up_to..=valid_up_to], WINDOWS_1251).len();
    let place = Place::new(id, before..before + letter);
    let cyrillic = bytes.iter().filter(|&&byte| byte >= 0xc0).count() * 4 > bytes.len();
    let likely = if cyrillic { "windows-1251" } else { "не UTF-8" };
    (foreign(bytes, WINDOWS_1251), trouble::wrong_encoding(path, likely, Some(place)))
}

/// Replaces NUL and other control characters by spaces; one finding a file, at the first of them.
fn without_controls(id: FileId, text: String, findings: &mut Vec<Finding>) -> String {
    if !may_hold_controls(text.as_bytes()) {
        return text;
    }
    let inner = if text.starts_with(MARK) { MARK.len_utf8() } else { 0 };
    let controls: Vec<Range<usize>> = controls(&text, inner).collect();
    let Some(first) = controls.first() else { return text };
    findings.iter_mut().for_each(|finding| follow(finding, &controls));
    findings.push(trouble::control_characters(Place::new(id, first.start..first.start + 1), controls.len()));
    let mut blanked = String::with_capacity(text.len());
    let mut at = 0;
    for control in controls {
        blanked.push_str(&text[at..control.start]);
        blanked.push(' ');
        at = control.end;
    }
    blanked + &text[at..]
}

/// Where control characters stand in a text, from byte `start` on.
fn controls(text: &str, start: usize) -> impl Iterator<Item = Range<usize>> {
    let letters = text[start..].char_indices().map(move |(at, letter)| (start + at, letter));
    let found = letters.filter(|&(at, letter)| is_control(letter) || is_lone_return(text.as_bytes(), at));
    found.map(|(at, letter)| at..at + letter.len_utf8())
}

/// Moves a finding to where its letters stand once each of these characters is one blank.
fn follow(finding: &mut Finding, controls: &[Range<usize>]) {
    let Location::Text(place) = &mut finding.location else { return };
    let shorter = |at: usize| -> usize {
        controls.iter().take_while(|control| control.start < at).map(|control| control.len() - 1).sum()
    };
    let range = place.range();
    *place = Place::new(place.file, range.start - shorter(range.start)..range.end - shorter(range.end));
}

/// Is there a byte with which a control character may begin? Most texts have none.
fn may_hold_controls(bytes: &[u8]) -> bool {
    let latin = memchr_iter(0xc2, bytes).any(|at| bytes.get(at + 1).is_some_and(|next| *next < 0xa0));
    let returns = memchr_iter(b'\r', bytes).any(|at| is_lone_return(bytes, at));
    latin || returns || bytes.iter().any(|byte| matches!(byte, 0..=8 | 11 | 12 | 14..=31 | 0x7f | 0xef))
}

/// The byte order mark: harmless at the start of a text only.
const MARK: char = '\u{feff}';

/// Is it a return without a line feed? No line ends there, and a terminal would go back to the line's beginning.
fn is_lone_return(bytes: &[u8], at: usize) -> bool {
    bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n')
}

fn is_control(letter: char) -> bool {
    let is_line_end_or_tab = matches!(letter, '\t' | '\n' | '\r');
    (letter.is_control() && !is_line_end_or_tab) || matches!(letter, MARK | '\u{fffe}' | '\u{ffff}')
}
