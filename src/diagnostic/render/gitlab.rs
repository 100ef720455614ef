//! Findings as a Code Quality report of GitLab: one JSON list.

use serde::Serialize;

use super::Outcome;
use super::span::Span;
use crate::diagnostic::{Finding, Level, Marked, Texts};

#[derive(Serialize)]
struct Issue<'o> {
    description: String,
    check_name: &'o str,
    fingerprint: String,
    severity: &'static str,
    location: Spot<'o>,
}

#[derive(Serialize)]
struct Spot<'o> {
    path: &'o str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
    end: usize,
}

/// Writes an outcome as a list that ends with a line feed; it is empty where nothing was found.
pub fn gitlab(outcome: &Outcome<'_>) -> String {
    let issues: Vec<Issue<'_>> = outcome.findings.iter().map(|marked| issue(marked, outcome.texts)).collect();
    let text = serde_json::to_string_pretty(&issues).expect("strings and numbers always serialise");
    text + "\n"
}

fn issue<'o>(marked: &Marked<'o>, texts: &'o dyn Texts) -> Issue<'o> {
    let finding = marked.finding;
    let span = Span::of(&finding.location, texts);
    // A finding must have a line; of a whole file the first one stands for it.
    let begin = span.line.unwrap_or(1);
    Issue {
        description: description(finding),
        check_name: finding.manual.code,
        fingerprint: marked.fingerprint.to_string(),
        severity: severity(finding),
        location: Spot { path: span.path, lines: Lines { begin, end: span.end_line.unwrap_or(begin) } },
    }
}

fn description(finding: &Finding) -> String {
    match &finding.help {
        Some(help) => format!("{}. Что сделать: {help}", finding.headline),
        None => finding.headline.clone(),
    }
}

/// Five words for three levels: what stops the section from being built is the gravest.
fn severity(finding: &Finding) -> &'static str {
    match finding.level {
        Level::Error if finding.stops_publishing() => "blocker",
        Level::Error => "critical",
        Level::Warning => "major",
        Level::Advice => "info",
    }
}
