//! Findings for programs. The shape is versioned: a field may be added within a version, never changed or removed.

use serde::Serialize;

use crate::diagnostic::{Blocks, Finding, Location, Place, Position, Texts};

/// The version of the shape below.
const VERSION: u32 = 1;

/// What a check went through, so that one that never ran cannot look like a clean one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Records that were read.
    pub records: usize,
    /// Rules that were run.
    pub rules: usize,
    /// Findings of level «ошибка».
    pub errors: usize,
    /// Findings of level «предупреждение».
    pub warnings: usize,
    /// Findings of level «совет».
    pub advice: usize,
}

#[derive(Serialize)]
struct Document<'f> {
    version: u32,
    today: &'f str,
    summary: Summary,
    findings: Vec<Item<'f>>,
}

#[derive(Serialize)]
struct Item<'f> {
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
}

#[derive(Serialize)]
struct Related<'f> {
    #[serde(flatten)]
    at: Span<'f>,
    label: &'f str,
}

/// Paths are relative to the school's root with `/`; lines and columns are 1-based, columns count characters.
#[derive(Serialize)]
struct Span<'f> {
    path: &'f str,
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
}

/// Writes the findings as one JSON document that ends with a line feed. `today` is the date of the check, ISO.
pub fn json(findings: &[Finding], texts: &dyn Texts, summary: Summary, today: &str) -> String {
    let findings = findings.iter().map(|finding| item(finding, texts)).collect();
    let document = Document { version: VERSION, today, summary, findings };
    let text = serde_json::to_string_pretty(&document).expect("strings and numbers always serialise");
    text + "\n"
}

fn item<'f>(finding: &'f Finding, texts: &'f dyn Texts) -> Item<'f> {
    Item {
        code: finding.manual.code,
        level: finding.level.english(),
        message: &finding.headline,
        at: located(&finding.location, texts),
        label: finding.label.as_deref(),
        related: finding
            .others
            .iter()
            .map(|other| Related { at: span(other.place, texts), label: &other.text })
            .collect(),
        source: finding.manual.source,
        help: finding.help.as_deref(),
        blocks: match finding.manual.blocks {
            Blocks::Nothing => None,
            Blocks::Integrity => Some("integrity"),
            Blocks::Privacy => Some("privacy"),
        },
    }
}

fn located<'f>(location: &'f Location, texts: &'f dyn Texts) -> Span<'f> {
    let whole = |path, line| Span { path, line, column: None, end_line: None, end_column: None };
    match location {
        Location::Text(place) | Location::Missing(place) => span(*place, texts),
        Location::Path(path) => whole(path, None),
        Location::Output { page, line, .. } => whole(page, Some(*line)),
    }
}

fn span(place: Place, texts: &dyn Texts) -> Span<'_> {
    let text = texts.text(place.file);
    let start = Position::of(text, place.start as usize);
    let end = Position::of(text, place.end as usize);
    Span {
        path: texts.path(place.file),
        line: Some(start.line),
        column: Some(start.column),
        end_line: Some(end.line),
        end_column: Some(end.column),
    }
}
