//! Findings as SARIF 2.1.0, the exchange format of static analysis, for code scanning and editors.
//!
//! Columns count characters, as everywhere here; paths are percent-encoded and relative to the school's folder, whose
//! own place on a disk is nobody's business and stands nowhere.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;
use serde_json::{Value, json};

use super::span::Span;
use super::{Outcome, Summary};
use crate::diagnostic::{Finding, Level, Manual, Marked, Texts};

/// The base of every path: the school's folder.
const BASE: &str = "SRCROOT";
/// What stays as it is in a path; anything else is written as bytes in hexadecimal.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run<'o> {
    tool: Value,
    language: &'static str,
    column_kind: &'static str,
    original_uri_base_ids: Value,
    invocations: Value,
    results: Vec<Found<'o>>,
    properties: Properties,
}

#[derive(Serialize)]
struct Properties {
    today: String,
    summary: Summary,
    omitted: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Found<'o> {
    rule_id: &'o str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Message,
    locations: [Spot; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Spot>,
    partial_fingerprints: Value,
}

#[derive(Serialize)]
struct Message {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Spot {
    physical_location: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Message>,
}

/// Writes an outcome as a SARIF log of one run that ends with a line feed. `manuals` are all pages there are, those
/// without findings too: that a rule was run and found nothing is a result.
pub fn sarif(outcome: &Outcome<'_>, manuals: &[&Manual]) -> String {
    let Outcome { today, summary, omitted, .. } = *outcome;
    let run = Run {
        tool: tool(manuals),
        language: "ru-RU",
        column_kind: "unicodeCodePoints",
        original_uri_base_ids: json!({ BASE: { "description": { "text": "папка школы, в которой лежит content" } } }),
        invocations: json!([{ "executionSuccessful": true }]),
        results: outcome.findings.iter().map(|marked| found(marked, outcome.texts, manuals)).collect(),
        properties: Properties { today: today.to_string(), summary, omitted },
    };
    let log = json!({ "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run] });
    let text = serde_json::to_string_pretty(&log).expect("strings and numbers always serialise");
    text + "\n"
}

fn tool(manuals: &[&Manual]) -> Value {
    let version = env!("CARGO_PKG_VERSION");
    let rules: Vec<Value> = manuals.iter().map(|manual| rule(manual)).collect();
    json!({ "driver": { "name": "nastavnik", "version": version, "semanticVersion": version, "rules": rules } })
}

fn rule(manual: &Manual) -> Value {
    let body = manual.body();
    json!({
        "id": manual.code,
        "shortDescription": { "text": manual.summary() },
        "help": { "text": body, "markdown": body },
        "defaultConfiguration": { "level": level(manual.levels[0]) },
        "properties": { "source": manual.source },
    })
}

fn found<'o>(marked: &Marked<'o>, texts: &dyn Texts, manuals: &[&Manual]) -> Found<'o> {
    let finding = marked.finding;
    let code = finding.manual.code;
    let related = finding.others.iter().map(|other| spot(&Span::at(other.place, texts), Some(&other.text)));
    Found {
        rule_id: code,
        rule_index: manuals.iter().position(|manual| manual.code == code),
        level: level(finding.level),
        message: Message { text: message(finding) },
        locations: [spot(&Span::of(&finding.location, texts), finding.label.as_ref())],
        related_locations: related.collect(),
        partial_fingerprints: json!({ "nastavnik/v1": marked.fingerprint.to_string() }),
    }
}

fn message(finding: &Finding) -> String {
    match &finding.help {
        Some(help) => format!("{}\nЧто сделать: {help}", finding.headline),
        None => finding.headline.clone(),
    }
}

fn spot(span: &Span<'_>, label: Option<&String>) -> Spot {
    let uri = utf8_percent_encode(span.path, ENCODED).to_string();
    let mut place = json!({ "artifactLocation": { "uri": uri, "uriBaseId": BASE } });
    if span.line.is_some() {
        place["region"] = region(span);
    }
    Spot { physical_location: place, message: label.map(|label| Message { text: label.clone() }) }
}

fn region(span: &Span<'_>) -> Value {
    let numbers = [
        ("startLine", span.line),
        ("startColumn", span.column),
        ("endLine", span.end_line),
        ("endColumn", span.end_column),
    ];
    numbers.into_iter().filter_map(|(name, number)| Some((name.to_owned(), json!(number?)))).collect()
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice => "note",
    }
}
