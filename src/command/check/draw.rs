//! The outcome of a check in the format that was asked for.

use crate::cli::Format;
use crate::diagnostic::render::{self, Outcome, Paint};

/// Draws an outcome; everything that goes to stdout.
pub(super) fn drawn(format: Format, outcome: &Outcome<'_>, paint: Paint) -> String {
    match format {
        Format::Full => render::full(outcome.each(), outcome.texts, paint),
        Format::Concise => render::concise(outcome.each(), outcome.texts),
        Format::Json => render::json(outcome),
    }
}
