//! `check --stats`: how many findings there are by rule and by record.

use crate::cli::Format;
use crate::command::Error;
use crate::diagnostic::render::{self, Outcome};

/// The tables in the format that was asked for.
pub(super) fn drawn(format: Format, outcome: &Outcome<'_>) -> Result<String, Error> {
    match format {
        Format::Full => Ok(render::stats(outcome)),
        Format::Json => Ok(render::stats_json(outcome)),
        _ => Err(Error::NotThatFormat { flag: "--stats", known: "full и json" }),
    }
}
