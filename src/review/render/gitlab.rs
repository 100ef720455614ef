//! A review as a Code Quality report of GitLab: one JSON list.

use serde::Serialize;

use super::facts;
use crate::review::Severity;
use crate::review::document::{Document, Item};

#[derive(Serialize)]
struct Issue<'d> {
    description: String,
    check_name: &'d str,
    fingerprint: &'d str,
    severity: &'static str,
    location: Spot<'d>,
}

#[derive(Serialize)]
struct Spot<'d> {
    path: &'d str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: usize,
}

/// Writes the changes as a list that ends with a line feed; it is empty where nothing changed. What did not fit is an
/// entry too.
pub(super) fn gitlab(document: &Document) -> String {
    let left_out = facts::omitted(document);
    let rest = left_out.as_deref().map(|said| Issue {
        description: said.to_owned(),
        check_name: "review.omitted",
        fingerprint: "omitted",
        severity: "info",
        location: Spot { path: "content", lines: Lines { begin: 1 } },
    });
    let issues: Vec<Issue<'_>> = document.changes.iter().map(issue).chain(rest).collect();
    serde_json::to_string_pretty(&issues).expect("strings and numbers always serialise") + "\n"
}

fn issue(item: &Item) -> Issue<'_> {
    let place = item.place();
    let more = if item.consequence.is_empty() { String::new() } else { format!(" {}", item.consequence) };
    Issue {
        description: format!("{}{more}", item.sentence),
        check_name: item.code,
        fingerprint: &item.fingerprint,
        severity: match item.severity {
            Severity::Breaking => "blocker",
            Severity::Important => "major",
            Severity::Notice => "minor",
            Severity::Style => "info",
        },
        location: Spot {
            path: place.map_or("content", |place| &place.path),
            lines: Lines { begin: place.and_then(|place| place.line).unwrap_or(1) },
        },
    }
}
