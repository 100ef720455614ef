//! News, practices, library items and free pages in the model.

use super::{Article, Item, Model, Person};

impl Model {
    /// All news.
    pub fn news(&self) -> impl Iterator<Item = Article<'_>> {
        Item::all(self, &self.records.news)
    }

    /// All practices.
    pub fn practices(&self) -> impl Iterator<Item = Article<'_>> {
        Item::all(self, &self.records.practices)
    }

    /// All items of the methodical library.
    pub fn library(&self) -> impl Iterator<Item = Article<'_>> {
        Item::all(self, &self.records.library)
    }

    /// All free pages.
    pub fn free_pages(&self) -> impl Iterator<Item = Article<'_>> {
        Item::all(self, &self.records.pages)
    }

    /// News, practices, library items and free pages.
    pub fn articles(&self) -> impl Iterator<Item = Article<'_>> {
        self.news().chain(self.practices()).chain(self.library()).chain(self.free_pages())
    }
}

impl<'m> Article<'m> {
    /// Its author, where that is a person of the school.
    #[must_use]
    pub fn author(&self) -> Option<Person<'m>> {
        self.model.author(self.entry.fields.author.known()?)
    }

    /// The people on its picture whose references lead to somebody.
    #[must_use]
    pub fn people_on_picture(&self) -> Vec<Person<'m>> {
        let people = self.entry.fields.people.known().into_iter().flat_map(|people| people.iter());
        people.filter_map(|reference| self.model.person(reference)).collect()
    }
}
