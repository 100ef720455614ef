//! The act of introduction that counts: what rules on papers and on monitoring look at.

use crate::model::{Document, Model};
use crate::profile::DocumentKind;

/// The newest act of introduction; the earlier ones it has replaced.
pub(in crate::rule) fn newest(model: &Model) -> Option<Document<'_>> {
    model.documents_of(DocumentKind::Act).max_by_key(|act| act.date.known().map(|date| date.0))
}
