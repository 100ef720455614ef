//! The page a visitor gets for an address that does not exist.

use schemars::JsonSchema;
use serde::Serialize;

use super::Template;

/// Страница для адреса, которого нет; всё нужное ей есть в `frame` и `head`.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct MissingPage {}

impl Template for MissingPage {
    const NAME: &'static str = "404.html";
}
