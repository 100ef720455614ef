//! Where in the section the name of a person stands.

use std::collections::HashSet;

use super::{ArticleKind, Disclosure, PublicPerson, PublicReview};
use crate::diagnostic::FileId;

/// A place of the section where a name stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stands {
    /// The page of the record in this file.
    With(FileId),
    /// The page of contacts.
    Contacts,
    /// The list of awards.
    Awards,
    /// The list of reviews.
    Reviews,
}

/// The pages that name people beside those of their pairs and articles: gone through once, asked of everybody.
pub(super) struct Walls {
    curator: Option<FileId>,
    awards: HashSet<FileId>,
    reviews: HashSet<FileId>,
}

impl Walls {
    /// Reads these pages.
    pub(super) fn of(door: &Disclosure<'_>) -> Self {
        Walls {
            curator: door.school().and_then(|school| school.curator()).map(|curator| curator.file()),
            awards: door.awards().iter().map(|award| award.recipient().file()).collect(),
            reviews: door.reviews().iter().filter_map(PublicReview::author).map(|author| author.file()).collect(),
        }
    }

    /// Was an award shown that the person of this card was given?
    pub(super) fn has_award(&self, person: FileId) -> bool {
        self.awards.contains(&person)
    }

    /// Where the name stands, each place once. Whoever may not be named stands nowhere.
    pub(super) fn names(&self, person: &PublicPerson<'_>) -> Vec<Stands> {
        if person.name().is_none() {
            return Vec::new();
        }
        let mut stands: Vec<Stands> = person.address().map(|_| Stands::With(person.file())).into_iter().collect();
        for pair in person.pairs().into_iter().chain(person.learns_in()).chain(person.helps()) {
            stands.push(Stands::With(pair.file()));
            stands.extend(pair.programs().iter().map(|program| Stands::With(program.file())));
        }
        for kind in ArticleKind::ALL {
            stands.extend(person.articles(kind).iter().map(|article| Stands::With(article.file())));
        }
        let file = person.file();
        stands.extend((self.curator == Some(file)).then_some(Stands::Contacts));
        stands.extend(self.awards.contains(&file).then_some(Stands::Awards));
        stands.extend(self.reviews.contains(&file).then_some(Stands::Reviews));
        stands.sort();
        stands.dedup();
        stands
    }
}
