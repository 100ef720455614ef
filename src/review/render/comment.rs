//! Markdown as the forges take a comment: one JSON object with a `body`.

use serde::Serialize;

#[derive(Serialize)]
struct Comment<'m> {
    body: &'m str,
}

/// Wraps a text; the object ends with a line feed.
pub(super) fn comment(markdown: &str) -> String {
    serde_json::to_string(&Comment { body: markdown }).expect("strings always serialise") + "\n"
}
