//! The list of pages for search engines; made only where the section's address is known.

use serde::Serialize;

use super::Template;

/// `sitemap.xml`. All addresses are absolute.
#[derive(Clone, Debug, Serialize)]
pub struct Sitemap {
    /// Every page but the 404 page, in the order of the output paths.
    pub pages: Vec<SitemapEntry>,
}

/// One page.
#[derive(Clone, Debug, Serialize)]
pub struct SitemapEntry {
    /// The page's absolute address.
    pub address: String,
    /// The date that the page bears, `2026-09-05`; absent where it bears none.
    pub changed: Option<String>,
}

impl Template for Sitemap {
    const NAME: &'static str = "sitemap.xml";
}
