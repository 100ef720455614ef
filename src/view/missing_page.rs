//! The page a visitor gets for an address that does not exist.

use serde::Serialize;

use super::Template;

/// `404.html`. All it needs stands in frame and head; its `root` is absolute where possible.
#[derive(Clone, Debug, Serialize)]
pub struct MissingPage {}

impl Template for MissingPage {
    const NAME: &'static str = "404.html";
}
