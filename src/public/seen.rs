//! Whom visitors read of, and by which consent: for those who review a change, never for a page.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;

use super::filled::Filled;
use super::stands::Walls;
use super::{ArticleKind, Disclosure, Ground, PublicPerson, PublicReview, Stands};
use crate::diagnostic::FileId;
use crate::model::Person;
use crate::record::value::Datum;

/// Somebody whom visitors read of, or see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The card.
    pub file: FileId,
    /// The person's place among the people of the model.
    pub index: usize,
    /// What is seen, and what opens it.
    pub data: BTreeMap<Datum, Ground>,
    /// Where the name or a picture stands, each place once; the words of a review may stand there without the name.
    pub stands: Vec<Stands>,
}

impl Seen {
    /// The last day on which all of it may be seen; nothing where no consent behind it has an end.
    #[must_use]
    pub fn until(&self) -> Option<NaiveDate> {
        self.data.values().filter_map(|ground| ground.until).min()
    }
}

impl Disclosure<'_> {
    /// Everybody of whom visitors read or see something, in the order of the cards.
    #[must_use]
    pub fn seen(&self) -> Vec<Seen> {
        let sight = Sight { door: self, walls: Walls::of(self), pictures: pictures(self), words: words(self) };
        self.model().people().filter_map(|person| sight.of(person)).collect()
    }
}

/// What is looked at to find out who is seen.
struct Sight<'s> {
    door: &'s Disclosure<'s>,
    walls: Walls,
    /// By card, the articles on whose pictures a person is.
    pictures: HashMap<FileId, Vec<FileId>>,
    /// The cards of those whose reviews are shown, signed or not.
    words: HashSet<FileId>,
}

impl<'s> Sight<'s> {
    fn of(&self, person: Person<'s>) -> Option<Seen> {
        let (public, file) = (PublicPerson::new(self.door, person), person.entry.file());
        let names = self.walls.names(&public);
        let opened = self.door.opened(person.index).data();
        let shown = opened.filter(|datum| self.shows(*datum, &public, &person, &names));
        let data: BTreeMap<Datum, Ground> =
            shown.filter_map(|datum| Some((datum, Ground::of(&person, datum)?))).collect();
        let pictures = self.pictures.get(&file).into_iter().flatten().map(|article| Stands::With(*article));
        let words = self.words.contains(&file).then_some(Stands::Reviews);
        let mut stands: Vec<Stands> = names.into_iter().chain(pictures).chain(words).collect();
        stands.sort();
        stands.dedup();
        (!data.is_empty()).then_some(Seen { file, index: person.index, data, stands })
    }

    /// Is there something of this datum to be seen?
    fn shows(&self, datum: Datum, public: &PublicPerson<'_>, person: &Person<'_>, names: &[Stands]) -> bool {
        let file = person.entry.file();
        let is_filled = || !Filled::of(person.entry, datum).names.is_empty();
        match datum {
            Datum::Name => !names.is_empty(),
            Datum::Review => self.words.contains(&file),
            Datum::Awards => self.walls.has_award(file),
            Datum::Photo => self.pictures.contains_key(&file) || public.portrait().is_some(),
            Datum::Post | Datum::Class => !names.is_empty() && is_filled(),
            Datum::Subjects | Datum::Experience | Datum::Results | Datum::About => {
                public.address().is_some() && is_filled()
            }
        }
    }
}

/// Who is on which pictures that are shown.
fn pictures(door: &Disclosure<'_>) -> HashMap<FileId, Vec<FileId>> {
    let mut pictures: HashMap<FileId, Vec<FileId>> = HashMap::new();
    for article in ArticleKind::ALL.into_iter().flat_map(|kind| door.articles(kind)) {
        for person in article.pictured() {
            pictures.entry(person).or_default().push(article.file());
        }
    }
    pictures
}

/// Whose words are shown.
fn words(door: &Disclosure<'_>) -> HashSet<FileId> {
    let shown = door.model().reviews().filter(|review| PublicReview::open(door, *review).is_some());
    shown.filter_map(|review| review.author()).map(|author| author.entry.file()).collect()
}
