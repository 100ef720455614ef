//! What a finding is known by from run to run, whatever stands above it in its file and whichever day it is.
//!
//! Receives findings and texts, returns a fingerprint for each. It is made of the code, the path, and the words at the
//! place. Lines, columns and headlines stay outside: a line is added above, a headline counts days.

use std::collections::HashMap;
use std::fmt;

use super::{Finding, Location, Place, Texts};

/// Changed whenever the same finding would get another fingerprint.
const VERSION: &str = "1";

/// 128 bits that stay with a finding until it is mended; written as 32 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(u128);

impl Fingerprint {
    /// Of words that stay with what they describe.
    pub fn of(words: &[impl AsRef<str>]) -> Self {
        digest(words)
    }

    /// Of one of several that differ in nothing but their order: `ordinal` counts from one.
    #[must_use]
    pub fn numbered(self, ordinal: usize) -> Self {
        if ordinal == 1 { self } else { digest(&[&self.to_string(), &ordinal.to_string()]) }
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

/// A finding and what it is known by.
#[derive(Clone, Copy, Debug)]
pub struct Marked<'f> {
    /// The finding.
    pub finding: &'f Finding,
    /// Its fingerprint among all findings of its check.
    pub fingerprint: Fingerprint,
}

/// Marks all findings of one check. Findings that differ in nothing but their place are told apart by their order, so
/// a list must be marked before anything is left out of it.
pub fn marked<'f>(findings: &'f [Finding], texts: &dyn Texts) -> Vec<Marked<'f>> {
    let mut seen: HashMap<Fingerprint, usize> = HashMap::new();
    let mark = |finding| {
        let alone = digest(&words(finding, texts));
        let ordinal = seen.entry(alone).or_default();
        *ordinal += 1;
        Marked { finding, fingerprint: alone.numbered(*ordinal) }
    };
    findings.iter().map(mark).collect()
}

/// The fingerprint of a row of words.
pub(crate) fn digest(words: &[impl AsRef<str>]) -> Fingerprint {
    let mut hasher = blake3::Hasher::new();
    for word in [VERSION].into_iter().chain(words.iter().map(AsRef::as_ref)) {
        hasher.update(word.as_bytes()).update(b"\0");
    }
    let mut half = [0; 16];
    half.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    Fingerprint(u128::from_be_bytes(half))
}

fn words<'f>(finding: &'f Finding, texts: &'f dyn Texts) -> Vec<&'f str> {
    let code = finding.manual.code;
    match &finding.location {
        Location::Text(place) => {
            let text = texts.text(place.file);
            vec![code, texts.path(place.file), line(text, *place), first_line(text, *place)]
        }
        Location::Missing(place) => {
            let around = beside(line(texts.text(place.file), *place));
            [code, texts.path(place.file), around].into_iter().chain(quoted(&finding.headline)).collect()
        }
        Location::Path(path) => vec![code, path],
        Location::Output { page, excerpt, .. } => vec![code, page, excerpt],
    }
}

/// The whole line on which a place begins, without the blanks around it.
fn line(text: &str, place: Place) -> &str {
    let at = text.floor_char_boundary(place.start as usize);
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[at..].find('\n').map_or(text.len(), |length| at + length);
    text[start..end].trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}')
}

/// What stands at a place, as far as its first line goes.
fn first_line(text: &str, place: Place) -> &str {
    let start = text.floor_char_boundary(place.start as usize);
    let end = text.floor_char_boundary(place.end as usize).max(start);
    text[start..end].lines().next().unwrap_or_default().trim()
}

/// The line beside which something is missing. Of a field of the record its key is enough: the value may be mended
/// while the gap stays. An entry of a list needs its words to be told from the next one.
fn beside(line: &str) -> &str {
    if line.starts_with('-') {
        return line;
    }
    line.split_once(':').map_or(line, |(key, _)| key)
}

/// What a headline quotes: which field is missing, which phase. Days are counted outside of quotation marks.
fn quoted(headline: &str) -> impl Iterator<Item = &str> {
    headline.split('«').skip(1).filter_map(|rest| rest.split_once('»')).map(|(quoted, _)| quoted)
}
