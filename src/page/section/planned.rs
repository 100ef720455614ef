//! A page that is planned, its view once it is drawn, and the key by which a standing page is kept.

use std::sync::Arc;

use serde::Serialize;
use tera::Context;

use crate::diagnostic::FileId;
use crate::page::error::Error;
use crate::page::publish::Digest;
use crate::page::theme::Theme;
use crate::view::{Findable, Template, View, Words, written};

/// Draws a page.
type Make<'s> = Box<dyn Fn() -> Drawn<'s> + Send + Sync + 's>;

/// A page that can be rendered when it is needed.
pub struct Planned<'s> {
    /// Its path in the section.
    pub path: String,
    make: Make<'s>,
    findable: Option<Findable>,
    record: Option<FileId>,
}

/// A view, ready for its template.
pub struct Drawn<'s> {
    template: &'static str,
    /// The view without its head and its frame, as JSON.
    page: String,
    view: Box<dyn Filled + 's>,
}

/// A view, whatever its page: what is made of it where it is needed.
trait Filled {
    /// What stands on the page, itself as JSON, alone, whatever address it has.
    fn own(&self, page: &str) -> blake3::Hash;
    /// What stands around every page.
    fn frame(&self) -> blake3::Hash;
    /// All that the finished page holds.
    fn whole(&self, page: &str) -> blake3::Hash;
    /// Pours the view into its template's context.
    fn pour(&self) -> Context;
}

/// A page in its frame.
impl<P: Template + Serialize> Filled for View<'_, P> {
    fn own(&self, page: &str) -> blake3::Hash {
        blake3::Hasher::new().update(page.as_bytes()).update(written(&self.head.title).as_bytes()).finalize()
    }

    fn frame(&self) -> blake3::Hash {
        self.frame.poured().digest
    }

    fn whole(&self, page: &str) -> blake3::Hash {
        let mut digest = blake3::Hasher::new();
        for part in [blake3::hash(page.as_bytes()), blake3::hash(written(&self.head).as_bytes()), self.frame()] {
            digest.update(part.as_bytes());
        }
        digest.finalize()
    }

    fn pour(&self) -> Context {
        let mut context = Context::new();
        context.insert("page", &self.page);
        context.insert("head", &self.head);
        context.insert_value("frame", self.frame.poured().value.clone());
        context
    }
}

/// A file for machines: its view is its whole context.
impl<V: Template + Serialize> Filled for Arc<V> {
    fn own(&self, page: &str) -> blake3::Hash {
        blake3::hash(page.as_bytes())
    }

    fn frame(&self) -> blake3::Hash {
        blake3::hash(&[])
    }

    fn whole(&self, page: &str) -> blake3::Hash {
        self.own(page)
    }

    fn pour(&self) -> Context {
        Context::from_serialize(&**self).expect("a view is a struct of texts, lists and numbers")
    }
}

impl<'s> Planned<'s> {
    /// A page at `path` that `make` draws.
    pub(super) fn new(path: String, make: impl Fn() -> Drawn<'s> + Send + Sync + 's) -> Self {
        Planned { path, make: Box::new(make), findable: None, record: None }
    }

    /// The same page; the search finds it by its words and by what is said here.
    pub(super) fn found_as(self, findable: Findable) -> Self {
        Planned { findable: Some(findable), ..self }
    }

    /// The same page, which nobody looks for.
    pub(super) fn not_found(self) -> Self {
        Planned { findable: None, ..self }
    }

    /// The same page, which shows the record in this file before all others.
    pub(super) fn of_record(self, file: FileId) -> Self {
        Planned { record: Some(file), ..self }
    }

    /// The record that it shows before all others; nothing for lists.
    #[must_use]
    pub fn record(&self) -> Option<FileId> {
        self.record
    }

    /// What the search says of it; nothing for files and for pages that nobody looks for.
    #[must_use]
    pub fn findable(&self) -> Option<&Findable> {
        self.findable.as_ref()
    }

    /// Fills the view. It holds everything that its template reads.
    #[must_use]
    pub fn draw(&self) -> Drawn<'s> {
        (self.make)()
    }
}

impl<'s> Drawn<'s> {
    /// A page in its frame.
    pub(in crate::page) fn of<P: Template + Serialize + 's>(view: View<'s, P>) -> Self {
        Drawn { template: P::NAME, page: written(&view.page), view: Box::new(view) }
    }

    /// A file for machines: its view is its whole context.
    pub(in crate::page) fn bare<V: Template + Serialize + 's>(view: Arc<V>) -> Self {
        Drawn { template: V::NAME, page: written(&*view), view: Box::new(view) }
    }

    /// The words of the page itself, without its frame.
    #[must_use]
    pub fn words(&self) -> Words {
        Words::of(&self.page)
    }

    /// What stands on this page alone, and what stands around every page: two pages with equal digests read alike,
    /// wherever they stand.
    #[must_use]
    pub fn digests(&self) -> (blake3::Hash, blake3::Hash) {
        (self.view.own(&self.page), self.view.frame())
    }

    /// Renders the page.
    ///
    /// # Errors
    /// When its template is wrong.
    pub fn render(&self, theme: &Theme) -> Result<String, Error> {
        theme.render(self.template, &self.view.pour())
    }

    /// What the finished page depends on: program, templates, view, and what must not be seen on it.
    pub(crate) fn key(&self, theme: &Theme, withheld: u128) -> Digest {
        let mut key = blake3::Hasher::new();
        key.update(env!("CARGO_PKG_VERSION").as_bytes());
        key.update(theme.digest().as_bytes());
        key.update(&withheld.to_be_bytes());
        key.update(self.template.as_bytes());
        key.update(self.view.whole(&self.page).as_bytes());
        Digest::of(key.finalize().as_bytes())
    }
}
