//! A page that is planned, its view once it is drawn, and the key by which a standing page is kept.

use serde::Serialize;
use tera::Context;

use crate::diagnostic::FileId;
use crate::page::error::Error;
use crate::page::publish::Digest;
use crate::page::theme::Theme;
use crate::view::{Findable, Poured, Template, View, Words};

/// A page that can be rendered when it is needed.
pub struct Planned<'s> {
    /// Its path in the section.
    pub path: String,
    make: Box<dyn Fn() -> Drawn + Send + Sync + 's>,
    findable: Option<Findable>,
    record: Option<FileId>,
}

/// A view, ready for its template.
pub struct Drawn {
    template: &'static str,
    context: Context,
    digest: blake3::Hash,
}

impl<'s> Planned<'s> {
    /// A page at `path` that `make` draws.
    pub(super) fn new(path: String, make: impl Fn() -> Drawn + Send + Sync + 's) -> Self {
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
    pub fn draw(&self) -> Drawn {
        (self.make)()
    }
}

impl Drawn {
    /// A page in its frame.
    pub(in crate::page) fn of<P: Template + Serialize>(view: &View<'_, P>) -> Self {
        let parts = [
            ("page", Poured::of(&view.page)),
            ("head", Poured::of(&view.head)),
            ("frame", view.frame.poured().clone()),
        ];
        let mut digest = blake3::Hasher::new();
        let mut context = Context::new();
        for (name, part) in parts {
            digest.update(part.digest.as_bytes());
            context.insert_value(name, part.value);
        }
        Drawn { template: P::NAME, context, digest: digest.finalize() }
    }

    /// A file for machines: its view is its whole context.
    pub(in crate::page) fn bare<V: Template + Serialize>(view: &V) -> Self {
        let context = Context::from_serialize(view).expect("a view is a struct of texts, lists and numbers");
        Drawn { template: V::NAME, context, digest: Poured::of(view).digest }
    }

    /// The words of the page itself, without its frame.
    #[must_use]
    pub fn words(&self) -> Words {
        self.context.get("page").map(Words::of).unwrap_or_default()
    }

    /// Renders the page.
    ///
    /// # Errors
    /// When its template is wrong.
    pub fn render(&self, theme: &Theme) -> Result<String, Error> {
        theme.render(self.template, &self.context)
    }

    /// What the finished page depends on: program, templates, view, and what must not be seen on it.
    pub(crate) fn key(&self, theme: &Theme, withheld: u128) -> Digest {
        let mut key = blake3::Hasher::new();
        key.update(env!("CARGO_PKG_VERSION").as_bytes());
        key.update(theme.digest().as_bytes());
        key.update(&withheld.to_be_bytes());
        key.update(self.template.as_bytes());
        key.update(self.digest.as_bytes());
        Digest::of(key.finalize().as_bytes())
    }
}
