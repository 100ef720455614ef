//! The list in force for programs. The shape is versioned like that of findings.

use serde::Serialize;

use super::List;
use super::told::Told;
use crate::diagnostic::{Blocks, Texts};
use crate::profile::Reason;
use crate::rule::Why;

impl List<'_> {
    /// One JSON document that ends with a line feed. `today` is the day of the check, ISO.
    pub(super) fn json(&self, today: &str) -> String {
        let rules = self.rules.iter().map(|rule| Row {
            code: rule.manual.code,
            levels: rule.levels.iter().map(|level| level.english()).collect(),
            why: self.cause(&rule.why),
            permits: rule.permits.iter().map(|(at, permit)| Told::of(self, *at, permit)).collect(),
        });
        let document = Document { version: 1, today, rules: rules.collect() };
        serde_json::to_string_pretty(&document).expect("strings and numbers always serialise") + "\n"
    }

    fn cause(&self, why: &Why<'_>) -> Cause<'_> {
        let by = |by| Cause { by, profiles: Vec::new(), path: None, line: None };
        match why {
            Why::Guarded(Blocks::Privacy) => by("privacy"),
            Why::Guarded(_) => by("integrity"),
            Why::Reason(Reason::Always) => by("model"),
            Why::Reason(Reason::Unasked) => by("nobody"),
            Why::Reason(Reason::Asked(names) | Reason::Set(names)) => {
                Cause { profiles: names.clone(), ..by("profile") }
            }
            Why::Reason(Reason::Own(own)) => Cause {
                path: Some(self.sources.path(own.place.file)),
                line: Some(self.line(own.place)),
                ..by("school")
            },
        }
    }
}

#[derive(Serialize)]
struct Document<'l> {
    version: u32,
    today: &'l str,
    rules: Vec<Row<'l>>,
}

#[derive(Serialize)]
struct Row<'l> {
    code: &'l str,
    levels: Vec<&'l str>,
    why: Cause<'l>,
    permits: Vec<Told<'l>>,
}

#[derive(Serialize)]
struct Cause<'l> {
    by: &'l str,
    profiles: Vec<&'l str>,
    path: Option<&'l str>,
    line: Option<usize>,
}
