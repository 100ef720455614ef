//! Views as templates receive them.

use serde::Serialize;
use tera::Value;

/// A part of a view as its template receives it, and the digest of all that it holds.
#[derive(Clone, Debug)]
pub(crate) struct Poured {
    pub(crate) value: Value,
    pub(crate) digest: blake3::Hash,
}

impl Poured {
    /// The part as it is now.
    pub(crate) fn of<V: Serialize + ?Sized>(view: &V) -> Self {
        let bytes = serde_json::to_vec(view).expect("a view is a struct of texts, lists and numbers");
        Poured { value: Value::from_serializable(view), digest: blake3::hash(&bytes) }
    }
}
