//! Bytes to text. Whatever the encoding, the record is read on; a wrong one is a finding.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1251};
use memchr::memchr_iter;

use super::{Source, trouble};
use crate::diagnostic::{FileId, Finding, Place};

/// Decodes one file: UTF-8 as it is, UTF-16 and windows-1251 with a finding, control characters as spaces.
pub(super) fn decode(id: FileId, path: String, bytes: &[u8]) -> Source {
    let mut findings = Vec::new();
    let text = if let Some(encoding) = utf_16(bytes) {
        findings.push(trouble::wrong_encoding(&path, "UTF-16", None));
        foreign(bytes, encoding)
    } else {
        match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(error) => {
                let (text, finding) = not_utf_8(id, &path, bytes, error.valid_up_to());
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
    let Some(first) = text[inner..].find(is_control).map(|at| inner + at) else { return text };
    let count = text[inner..].chars().filter(|&letter| is_control(letter)).count();
    findings.push(trouble::control_characters(Place::new(id, first..first + 1), count));
    let blank = |letter| if is_control(letter) { ' ' } else { letter };
    text[..inner].chars().chain(text[inner..].chars().map(blank)).collect()
}

/// Is there a byte with which a control character may begin? Most texts have none.
fn may_hold_controls(bytes: &[u8]) -> bool {
    let latin = memchr_iter(0xc2, bytes).any(|at| bytes.get(at + 1).is_some_and(|next| *next < 0xa0));
    latin || bytes.iter().any(|byte| matches!(byte, 0..=8 | 11 | 12 | 14..=31 | 0x7f | 0xef))
}

/// The byte order mark: harmless at the start of a text only.
const MARK: char = '\u{feff}';

fn is_control(letter: char) -> bool {
    let is_line_end_or_tab = matches!(letter, '\t' | '\n' | '\r');
    (letter.is_control() && !is_line_end_or_tab) || matches!(letter, MARK | '\u{fffe}' | '\u{ffff}')
}
