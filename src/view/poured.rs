//! Views written down, and as templates receive them.

use serde::Serialize;
use tera::Value;

/// A view as text, from which its digest is made and its words are read.
pub(crate) fn written<V: Serialize>(view: &V) -> String {
    serde_json::to_string(view).expect("a view is a struct of texts, lists and numbers")
}

/// A part of a view as its template receives it, and the digest of all that it holds.
#[derive(Clone, Debug)]
pub(crate) struct Poured {
    pub(crate) value: Value,
    pub(crate) digest: blake3::Hash,
}

impl Poured {
    /// The part as it is now.
    pub(crate) fn of<V: Serialize>(view: &V) -> Self {
        Poured { value: Value::from_serializable(view), digest: blake3::hash(written(view).as_bytes()) }
    }
}
