//! A page that is planned, its view once it is drawn, and the key by which a standing page is kept.

use serde::Serialize;
use serde_json::Value;
use tera::Context;

use crate::page::error::Error;
use crate::page::publish::Digest;
use crate::page::theme::Theme;
use crate::public::PublicText;
use crate::view::{Findable, Template};

/// A page that can be rendered when it is needed.
pub struct Planned<'s> {
    /// Its path in the section.
    pub path: String,
    make: Box<dyn Fn() -> Drawn + Send + Sync + 's>,
    found: Option<(Found, Content<'s>)>,
}

/// What the search says of a page.
#[derive(Clone)]
pub(super) struct Found {
    pub(super) title: PublicText,
    pub(super) lead: PublicText,
    pub(super) group: PublicText,
}

/// Fills a page's view for the search.
type Content<'s> = Box<dyn Fn() -> Value + Send + Sync + 's>;

/// A view, ready for its template.
pub struct Drawn {
    template: &'static str,
    context: Context,
    digest: blake3::Hash,
}

impl<'s> Planned<'s> {
    /// A page at `path` that `make` draws.
    pub(super) fn new(path: String, make: impl Fn() -> Drawn + Send + Sync + 's) -> Self {
        Planned { path, make: Box::new(make), found: None }
    }

    /// The same page; the search knows it, and reads what `content` holds.
    pub(super) fn found(self, found: Found, content: impl Fn() -> Value + Send + Sync + 's) -> Self {
        Planned { found: Some((found, Box::new(content))), ..self }
    }

    /// What the search reads of it; nothing for files and for pages that nobody looks for.
    pub(super) fn findable(&self) -> Option<Findable> {
        let (Found { title, lead, group }, content) = self.found.as_ref()?;
        Some(Findable {
            title: title.clone(),
            href: self.path.clone(),
            group: group.clone(),
            lead: lead.clone(),
            content: content(),
        })
    }

    /// Fills the view. It holds everything that its template reads.
    #[must_use]
    pub fn draw(&self) -> Drawn {
        (self.make)()
    }
}

impl Drawn {
    /// Holds what the template of `view` reads, and its digest.
    pub(in crate::page) fn of<V: Template + Serialize>(view: &V) -> Self {
        let context = Context::from_serialize(view).expect("a view is a struct of texts, lists and numbers");
        let bytes = serde_json::to_vec(view).expect("a view is a struct of texts, lists and numbers");
        Drawn { template: V::NAME, context, digest: blake3::hash(&bytes) }
    }

    /// Renders the page.
    ///
    /// # Errors
    /// When its template is wrong.
    pub fn render(&self, theme: &Theme) -> Result<String, Error> {
        theme.render(self.template, &self.context)
    }

    /// What the finished page depends on: program, templates, view, and what must not be seen on it.
    pub(in crate::page) fn key(&self, theme: &Theme, withheld: u128) -> Digest {
        let mut key = blake3::Hasher::new();
        key.update(env!("CARGO_PKG_VERSION").as_bytes());
        key.update(theme.digest().as_bytes());
        key.update(&withheld.to_be_bytes());
        key.update(self.template.as_bytes());
        key.update(self.digest.as_bytes());
        Digest::of(key.finalize().as_bytes())
    }
}

/// What a view holds.
pub(super) fn value(view: &impl Serialize) -> Value {
    serde_json::to_value(view).expect("a view is a struct of texts, lists and numbers")
}
