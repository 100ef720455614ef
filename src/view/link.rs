//! A text that leads somewhere.

use schemars::JsonSchema;
use serde::Serialize;

use super::PublicText;

/// Ссылка; та, что начинается с `http`, ведёт наружу, и ей нужен `rel="noopener"`.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Link {
    /// Что читает посетитель.
    pub text: PublicText,
    /// Адрес от корня раздела или внешний.
    pub href: String,
}
