//! What a page says about itself: title, description, place in the section.

use serde::Serialize;

use super::{DataBlock, Link, PublicText};

/// The head of one page. Titles and descriptions are composed of opened values or vetted text.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    /// The page's heading and the first part of `<title>`.
    pub title: PublicText,
    /// One sentence for search engines, up to some 160 characters.
    pub description: PublicText,
    /// The page's own path in the output, `pairs/klen.html`.
    pub path: String,
    /// What leads from this page to the section's root: empty or `../`; on the 404 page the
    /// section's absolute address where it is known.
    pub root: String,
    /// The menu entry that this page belongs to (its `href`), when the page is not the entry itself.
    pub menu: Option<String>,
    /// The pages above this one, outermost first, without the page itself; empty on the first page.
    pub breadcrumbs: Vec<Link>,
    /// The absolute address of this page where the section's address is known.
    pub canonical: Option<String>,
    /// The absolute address of the page's picture, for those who pass on a link to it.
    pub image: Option<String>,
    /// The day that the page bears, `2026-09-05`; of news and other texts.
    pub published: Option<String>,
    /// What search engines read of the page; emitted as it is.
    pub data: Option<DataBlock>,
}

impl Head {
    /// The head of a page that no other page stands beside.
    pub(crate) fn alone(title: PublicText, description: PublicText) -> Self {
        Head {
            title,
            description,
            path: String::new(),
            root: String::new(),
            menu: None,
            breadcrumbs: Vec::new(),
            canonical: None,
            image: None,
            published: None,
            data: None,
        }
    }
}
