//! News, practices, library items and free pages as others may see them.

use super::picture::PublicPicture;
use super::shown::Shown;
use super::text::{Public, PublicText};
use super::{ArticleKind, Disclosure, PublicPair, PublicPerson, gate};
use crate::diagnostic::FileId;
use crate::model::Article;
use crate::record::value::Stand;
use crate::record::{Known, kind};

/// An article of which only public leaves can be had.
#[derive(Clone, Copy, Debug)]
pub struct PublicArticle<'d> {
    disclosure: &'d Disclosure<'d>,
    kind: ArticleKind,
    article: Article<'d>,
    address: &'d str,
}

impl<'d> PublicArticle<'d> {
    pub(super) fn new(
        disclosure: &'d Disclosure<'d>,
        (kind, article): (ArticleKind, Article<'d>),
        address: &'d str,
    ) -> Self {
        PublicArticle { disclosure, kind, article, address }
    }

    /// The shelf that it stands on.
    #[must_use]
    pub fn kind(&self) -> ArticleKind {
        self.kind
    }

    /// The word that stands for it in addresses.
    #[must_use]
    pub fn address(&self) -> &'d str {
        self.address
    }

    /// The number of the file that holds its record; it tells nothing of what stands there.
    #[must_use]
    pub fn file(&self) -> FileId {
        self.article.entry.file()
    }

    /// Its fields for anyone.
    #[must_use]
    pub fn fields(&self) -> Shown<'d, kind::Article> {
        Shown::new(self.disclosure, &self.article.entry.fields)
    }

    /// The day it bears.
    pub(super) fn day(&self) -> Option<chrono::NaiveDate> {
        self.article.entry.fields.date.known().map(|date| date.0)
    }

    /// The page of the section that it asks to stand on.
    #[must_use]
    pub fn stand(&self) -> Option<Stand> {
        self.article.entry.fields.stand.known().copied()
    }

    /// Does it tell of something that is still to come, or not yet over, on the day that is shown?
    #[must_use]
    pub fn is_ahead(&self) -> bool {
        self.article.entry.fields.when.known().is_some_and(|when| when.end >= self.disclosure.today())
    }

    /// Its author: somebody of the school by consent, anybody else in the words of the record.
    #[must_use]
    pub fn author(&self) -> Option<PublicText> {
        let Known(author, place) = &self.article.entry.fields.author else { return None };
        if let Some(person) = self.article.author() {
            return PublicPerson::new(self.disclosure, person).short_name().map(PublicText::from);
        }
        self.disclosure.is_clean(*place).then(|| PublicText::vetted(&*author.0.typed))
    }

    /// The name of its author: of somebody of the school, by consent.
    #[must_use]
    pub fn author_name(&self) -> Option<Public<String>> {
        PublicPerson::new(self.disclosure, self.article.author()?).short_name()
    }

    /// Its author, where that is a person of the school who may be named.
    #[must_use]
    pub fn author_of_the_school(&self) -> Option<PublicPerson<'d>> {
        let author = PublicPerson::new(self.disclosure, self.article.author()?);
        author.is_named().then_some(author)
    }

    /// Its author, and everybody it names who may be named.
    #[must_use]
    pub fn people(&self) -> Vec<PublicPerson<'d>> {
        self.disclosure.people_of_article(self.kind, self.article.index)
    }

    /// The pairs that it is news of, each once.
    #[must_use]
    pub fn pairs(&self) -> Vec<PublicPair<'d>> {
        let mut pairs: Vec<PublicPair<'d>> = Vec::new();
        for pair in self.people().iter().flat_map(PublicPerson::works_in) {
            if pair.is_subject_of(self) && !pairs.contains(&pair) {
                pairs.push(pair);
            }
        }
        pairs
    }

    /// Its text, as Markdown.
    #[must_use]
    pub fn body(&self) -> Option<PublicText> {
        let body = &self.article.entry.body;
        self.disclosure.is_clean(body.place).then(|| PublicText::vetted(&*body.text))
    }

    /// Its picture, where everybody on it consented.
    #[must_use]
    pub fn picture(&self) -> Option<PublicPicture<'d>> {
        let path = self.article.entry.fields.image.known()?;
        if gate::covered(&self.article, self.disclosure).is_some() {
            return None;
        }
        let alt = self.fields().text(kind::Article::alt)?;
        Some(PublicPicture { path: &path.0, alt })
    }

    /// The cards of those who are on its picture; nobody where that is not shown.
    pub(super) fn pictured(&self) -> Vec<FileId> {
        let people = if self.picture().is_some() { self.article.people_on_picture() } else { Vec::new() };
        people.iter().map(|person| person.entry.file()).collect()
    }
}

impl PartialEq for PublicArticle<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.article == other.article
    }
}
