//! One voice for DOC-03 … DOC-07: the act of introduction does not say something.

use crate::diagnostic::{Finding, Findings, Location};
use crate::model::Document;

/// Files that the act does not say something; beside which line it belongs is the act's kind.
pub(super) fn lacks<'f>(act: &Document<'_>, headline: &str, findings: &'f mut Findings<'_>) -> &'f mut Finding {
    findings.warning(Location::Missing(act.entry.fields.kind.place()), headline)
}
