//! The pages of articles: news, practices, the library, free pages.

use serde::Serialize;

use super::spot::{FIRST, List, NEWS, Spot};
use super::{Desk, Planned, Subject};
use crate::public::{ArticleKind, PublicArticle, kind};
use crate::view::{FreePage, NewsItemPage, Site, Template};

impl<'s> Desk<'s> {
    /// The news, each leading to the newer and the older one.
    pub(super) fn news(self) -> Vec<Planned<'s>> {
        let news = self.site.disclosure.articles(ArticleKind::News);
        let page = |(at, article): (usize, &PublicArticle<'s>)| {
            let newer = at.checked_sub(1).and_then(|at| news.get(at)).copied();
            let older = news.get(at + 1).copied();
            self.article(NEWS, "news", *article, move |site, article| {
                NewsItemPage::of(site, article, newer.as_ref(), older.as_ref())
            })
        };
        news.iter().enumerate().filter_map(page).collect()
    }

    /// The articles of one shelf, below the list that the menu shows.
    pub(super) fn shelf<P: Template + Serialize + 's>(
        self,
        shelf: ArticleKind,
        list: List,
        folder: &str,
        view: impl Fn(&Site<'_>, &PublicArticle<'_>) -> Option<P> + Copy + Send + Sync + 's,
    ) -> Vec<Planned<'s>> {
        let articles = self.site.disclosure.articles(shelf);
        articles.into_iter().filter_map(|article| self.article(list, folder, article, view)).collect()
    }

    /// The pages that the school adds to the section.
    pub(super) fn free_pages(self) -> Vec<Planned<'s>> {
        let articles = self.site.disclosure.free_pages();
        articles.into_iter().filter_map(|article| self.article(FIRST, "pages", article, FreePage::of)).collect()
    }

    /// The page of an article; none where its title or text must not be shown.
    fn article<P: Template + Serialize + 's>(
        self,
        list: List,
        folder: &str,
        article: PublicArticle<'s>,
        view: impl Fn(&Site<'_>, &PublicArticle<'_>) -> Option<P> + Send + Sync + 's,
    ) -> Option<Planned<'s>> {
        let title = article.fields().text(kind::Article::title)?;
        let about = article.body()?.lead().unwrap_or_else(|| title.clone());
        let path = format!("{folder}/{}.html", article.address());
        let spot = if list == FIRST { Spot::top(&path) } else { Spot::below(list, path) };
        let subject = if list == NEWS { Subject::News(article) } else { Subject::Text(article) };
        let page = self.page_about(subject, spot, title, about, move |site| {
            view(site, &article).expect("an article whose title and text are shown has a page")
        });
        Some(page.of_record(article.file()))
    }
}
