//! The shelves on which articles stand: receives the model, returns the articles of one shelf.

use std::sync::Arc;

use crate::model::{Article, Model};
use crate::record::Entry;
use crate::record::kind;

/// The four shelves of articles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ArticleKind {
    /// News.
    News,
    /// Best practices.
    Practice,
    /// The methodical library.
    Library,
    /// Free pages.
    Page,
}

impl ArticleKind {
    /// All shelves.
    pub const ALL: [ArticleKind; 4] =
        [ArticleKind::News, ArticleKind::Practice, ArticleKind::Library, ArticleKind::Page];

    /// The folder of its pages.
    #[must_use]
    pub fn folder(self) -> &'static str {
        match self {
            ArticleKind::News => "news",
            ArticleKind::Practice => "practices",
            ArticleKind::Library => "library",
            ArticleKind::Page => "pages",
        }
    }
}

/// Every article of a shelf, in the order of the files.
pub(super) fn shelf(model: &Model, kind: ArticleKind) -> Vec<Article<'_>> {
    (0..records(model, kind).len()).map(|index| article_at(model, kind, index)).collect()
}

/// The article at a place of its shelf.
pub(super) fn article_at(model: &Model, kind: ArticleKind, index: usize) -> Article<'_> {
    Article { model, entry: &records(model, kind)[index], index }
}

fn records(model: &Model, kind: ArticleKind) -> &[Arc<Entry<kind::Article>>] {
    match kind {
        ArticleKind::News => &model.records.news,
        ArticleKind::Practice => &model.records.practices,
        ArticleKind::Library => &model.records.library,
        ArticleKind::Page => &model.records.pages,
    }
}
