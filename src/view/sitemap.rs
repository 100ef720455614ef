//! The list of pages for search engines; made only where the section's address is known.

use schemars::JsonSchema;
use serde::Serialize;

use super::Template;

/// Карта раздела для поисковых систем. Все адреса здесь полные.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Sitemap {
    /// Все страницы, кроме 404, по порядку их путей.
    pub pages: Vec<SitemapEntry>,
}

/// Одна страница.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct SitemapEntry {
    /// Её полный адрес.
    pub address: String,
    /// Дата, которая на ней стоит: `2026-09-05`; пусто, если даты нет.
    pub changed: Option<String>,
}

impl Template for Sitemap {
    const NAME: &'static str = "sitemap.xml";
}
