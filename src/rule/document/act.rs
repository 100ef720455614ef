//! The act of introduction that counts: what DOC-03 … DOC-07 look at.

use crate::diagnostic::{Finding, Findings, Location};
use crate::model::{Document, Model};
use crate::profile::DocumentKind;

/// The newest act of introduction; the earlier ones it has replaced.
pub(super) fn newest(model: &Model) -> Option<Document<'_>> {
    model.documents_of(DocumentKind::Act).max_by_key(|act| act.date.known().map(|date| date.0))
}

/// Files that the act does not say something; beside which line it belongs is the act's kind.
pub(super) fn lacks<'f>(act: &Document<'_>, headline: &str, findings: &'f mut Findings<'_>) -> &'f mut Finding {
    findings.warning(Location::Missing(act.entry.fields.kind.place()), headline)
}
