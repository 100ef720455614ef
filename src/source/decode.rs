//! Bytes to text. Whatever the encoding, the record is read on; a wrong one is a finding.

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE, WINDOWS_1251};

use super::{Source, trouble};
use crate::diagnostic::{FileId, Finding, Place};

/// Decodes one file: UTF-8 as it is, UTF-16 and windows-1251 with a finding, control characters as spaces.
pub(super) fn decode(id: FileId, path: String, bytes: &[u8]) -> (Source, Vec<Finding>) {
    let mut findings = Vec::new();
    let text = if let Some(encoding) = utf_16(bytes) {
        findings.push(trouble::wrong_encoding(&path, "UTF-16", None));
        foreign(bytes, encoding)
    } else {
        match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(error) => {
                findings.push(not_utf_8(id, &path, bytes, error.valid_up_to()));
                foreign(bytes, WINDOWS_1251)
            }
        }
    };
    if text.trim_matches(['\u{feff}', ' ', '\t', '\r', '\n']).is_empty() {
        findings.push(trouble::empty(&path));
        return (Source::unread(id, path), findings);
    }
    let text = without_controls(id, text, &mut findings);
    (Source::read(id, path, text), findings)
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

/// Points at the first line that is not UTF-8; the text behind the place is the one read as windows-1251.
fn not_utf_8(id: FileId, path: &str, bytes: &[u8], valid_up_to: usize) -> Finding {
    let before = foreign(&bytes[..valid_up_to], WINDOWS_1251).len();
    let letter = foreign(&bytes[valid_up_to..=valid_up_to], WINDOWS_1251).len();
    let place = Place::new(id, before..before + letter);
    let cyrillic = bytes.iter().filter(|&&byte| byte >= 0xc0).count() * 4 > bytes.len();
    let likely = if cyrillic { "windows-1251" } else { "не UTF-8" };
    trouble::wrong_encoding(path, likely, Some(place))
}

/// Replaces NUL and other control characters by spaces; one finding a file, at the first of them.
fn without_controls(id: FileId, text: String, findings: &mut Vec<Finding>) -> String {
    let Some(first) = text.find(is_control) else { return text };
    let count = text.chars().filter(|&letter| is_control(letter)).count();
    findings.push(trouble::control_characters(Place::new(id, first..first + 1), count));
    text.chars().map(|letter| if is_control(letter) { ' ' } else { letter }).collect()
}

fn is_control(letter: char) -> bool {
    letter.is_ascii_control() && !matches!(letter, '\t' | '\n' | '\r')
}
