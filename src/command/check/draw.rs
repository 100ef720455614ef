//! The outcome of a check in the format that was asked for.

use crate::cli::{Check, Format};
use crate::diagnostic::Manual;
use crate::diagnostic::render::{self, Outcome, Paint};
use crate::rule;

/// Draws an outcome; everything that goes to stdout.
pub(super) fn drawn(args: &Check, outcome: &Outcome<'_>, paint: Paint) -> String {
    match args.format {
        Format::Full => render::full(outcome.each(), outcome.texts, paint),
        Format::Concise => render::concise(outcome.each(), outcome.texts),
        Format::Json => render::json(outcome),
        Format::Sarif => render::sarif(outcome, &rule::manuals().collect::<Vec<&Manual>>()),
        Format::Github => render::github(outcome),
        Format::Gitlab => render::gitlab(outcome),
        Format::Junit => render::junit(outcome, args.fail_on),
    }
}
