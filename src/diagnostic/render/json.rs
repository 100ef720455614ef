//! Findings for programs. The shape is versioned: a field may be added within a version, never changed or removed.

use serde::Serialize;

use super::span::Span;
use super::{Outcome, Summary};
use crate::diagnostic::{Blocks, Fix, Marked, Texts};

/// The version of the shape below.
pub(super) const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'f> {
    version: u32,
    today: &'f str,
    summary: Summary,
    omitted: usize,
    findings: Vec<Item<'f>>,
}

#[derive(Serialize)]
pub(super) struct Item<'f> {
    code: &'f str,
    level: &'f str,
    message: &'f str,
    #[serde(flatten)]
    at: Span<'f>,
    label: Option<&'f str>,
    related: Vec<Related<'f>>,
    source: &'f str,
    help: Option<&'f str>,
    blocks: Option<&'f str>,
    fingerprint: String,
    fix: Option<Vec<Mend<'f>>>,
}

/// One edit of a fix; its edits are made together.
#[derive(Serialize)]
struct Mend<'f> {
    #[serde(flatten)]
    at: Span<'f>,
    text: &'f str,
}

#[derive(Serialize)]
struct Related<'f> {
    #[serde(flatten)]
    at: Span<'f>,
    label: &'f str,
}

/// Writes an outcome as one JSON document that ends with a line feed.
pub fn json(outcome: &Outcome<'_>) -> String {
    let Outcome { texts, today, summary, omitted, .. } = *outcome;
    let findings = outcome.findings.iter().map(|marked| item(marked, texts)).collect();
    let document = Document { version: VERSION, today: &today.to_string(), summary, omitted, findings };
    written(&document)
}

/// A document of strings and numbers, with a line feed at its end.
pub(super) fn written(document: &impl Serialize) -> String {
    serde_json::to_string_pretty(document).expect("strings and numbers always serialise") + "\n"
}

/// A finding as data.
pub(super) fn item<'f>(marked: &Marked<'f>, texts: &'f dyn Texts) -> Item<'f> {
    let finding = marked.finding;
    Item {
        code: finding.manual.code,
        level: finding.level.english(),
        message: &finding.headline,
        at: Span::of(&finding.location, texts),
        label: finding.label.as_deref(),
        related: finding
            .others
            .iter()
            .map(|other| Related { at: Span::at(other.place, texts), label: &other.text })
            .collect(),
        source: finding.manual.source,
        help: finding.help.as_deref(),
        blocks: match finding.manual.blocks {
            Blocks::Nothing => None,
            Blocks::Integrity => Some("integrity"),
            Blocks::Privacy => Some("privacy"),
        },
        fingerprint: marked.fingerprint.to_string(),
        fix: finding.fix.as_ref().map(|fix| mends(fix, texts)),
    }
}

fn mends<'f>(fix: &'f Fix, texts: &'f dyn Texts) -> Vec<Mend<'f>> {
    fix.edits.iter().map(|edit| Mend { at: Span::at(edit.place, texts), text: &edit.text }).collect()
}
