//! A review as commands of a GitHub workflow: notes at the lines of the change.

use super::facts;
use crate::diagnostic::render::github_command;
use crate::review::Severity;
use crate::review::document::{Document, Item};

/// How many notes of one level GitHub shows for a step.
const SHOWN: usize = 10;

/// Writes one command a line: what breaks, what is important, what is good to know. A note about the rest comes first.
pub(super) fn github(document: &Document) -> String {
    let of = |severity| document.changes.iter().filter(move |item| item.severity == severity);
    let shown = [Severity::Breaking, Severity::Important, Severity::Notice];
    let commands = shown.into_iter().flat_map(|severity| of(severity).take(SHOWN - 1)).map(command);
    summary(document).into_iter().chain(commands).collect()
}

/// The counts; they stand for everything that has no note of its own.
fn summary(document: &Document) -> Option<String> {
    let is_empty = document.sums.changes() == 0 && facts::around(document).is_empty();
    let told = [
        Some(facts::changes(document)),
        Some(facts::around(document)),
        facts::hidden(document),
        facts::omitted(document),
    ];
    let told: Vec<String> = told.into_iter().flatten().filter(|line| !line.is_empty()).collect();
    (!is_empty).then(|| github_command("notice", &[("title", facts::TITLE.to_owned())], &told.join(" ")))
}

fn command(item: &Item) -> String {
    // What is gone has no line in the change; where only a folder may be known there is none either.
    let place = item.head.as_ref().filter(|place| place.line.is_some());
    let at = place.map(|place| {
        let numbers = [("line", place.line), ("col", place.column)];
        let numbers = numbers.into_iter().filter_map(|(name, number)| Some((name, number?.to_string())));
        std::iter::once(("file", place.path.clone())).chain(numbers)
    });
    let title = ("title", format!("{} {}", item.severity, item.code));
    let properties: Vec<_> = at.into_iter().flatten().chain([title]).collect();
    let gone = item.base.as_ref().filter(|_| place.is_none()).map(|base| format!("\nБыло: {}", facts::place(base)));
    let more = if item.consequence.is_empty() { String::new() } else { format!("\n{}", item.consequence) };
    let message = format!("{}{more}{}", item.sentence, gone.unwrap_or_default());
    github_command(word(item.severity), &properties, &message)
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Breaking => "error",
        Severity::Important => "warning",
        Severity::Notice | Severity::Style => "notice",
    }
}
