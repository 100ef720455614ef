//! Files for machines and for the look: the feed, the list of pages, the school's colours.

use std::sync::Arc;

use serde::Serialize;

use super::spot::MISSING;
use super::{Desk, Drawn, Planned};
use crate::view::{Accent, Feed, Sitemap, SitemapEntry, Template};

impl<'s> Desk<'s> {
    /// The feed and the list of pages, where the section's address is known.
    pub(super) fn for_machines(self, pages: &[Planned<'s>]) -> Vec<Planned<'s>> {
        let address = |path: &str| self.site.absolute(path);
        let entries = pages.iter().filter(|page| page.path.ends_with(".html") && page.path != MISSING);
        let mut entries: Vec<SitemapEntry> =
            entries.filter_map(|page| Some(SitemapEntry { address: address(&page.path)?, changed: None })).collect();
        entries.sort_by(|a, b| a.address.cmp(&b.address));
        let sitemap = (!entries.is_empty()).then(|| bare("sitemap.xml", Sitemap { pages: entries }));
        let feed =
            Feed::of(&self.site, &self.frame.section, &self.frame.school_short).map(|feed| bare("feed.xml", feed));
        sitemap.into_iter().chain(feed).collect()
    }

    /// The school's colours.
    pub(super) fn accent(self) -> Option<Planned<'s>> {
        Some(bare("assets/accent.css", Accent::of_school(&self.site)?))
    }
}

/// A file for machines: its view is its whole context.
pub(super) fn bare<'s, V: Template + Serialize + Send + Sync + 's>(path: &str, view: V) -> Planned<'s> {
    let view = Arc::new(view);
    Planned::new(path.to_owned(), move || Drawn::bare(Arc::clone(&view)))
}
