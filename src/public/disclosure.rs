//! The door: hides the model and hands out what may be seen of it.

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;

use super::consent::Opened;
use super::opening::Opening;
use super::shelf::{ArticleKind, article_at, shelf};
use super::vet::Withheld;
use super::{
    Public, PublicArticle, PublicAward, PublicDocument, PublicPair, PublicPerson, PublicProgram, PublicReview,
    PublicRoadmap, PublicSchool, PublicSurvey, Witness,
};
use crate::diagnostic::Place;
use crate::figure::{Figures, PairFigures, YearFigures};
use crate::model::{Award, Model, Pair, Person, SchoolYear};
use crate::profile::{InteractionModel, Profile};
use crate::record::kind;
use crate::record::value::{Datum, Stand};

/// Everything public of a school on one day.
#[derive(Clone, Copy, Debug)]
pub struct Disclosure<'m> {
    model: &'m Model,
    figures: &'m Figures,
    opening: &'m Opening,
    witness: Option<&'m Witness>,
}

impl<'m> Disclosure<'m> {
    /// The door to `model`, as far as it was opened.
    #[must_use]
    pub fn new(model: &'m Model, figures: &'m Figures, opening: &'m Opening) -> Self {
        Disclosure { model, figures, opening, witness: None }
    }

    /// The same door, at which a witness stands. What it gives is for the curator alone: words instead of names are
    /// marked.
    #[must_use]
    pub fn watched_by(self, witness: &'m Witness) -> Self {
        Disclosure { witness: Some(witness), ..self }
    }

    /// May this datum of a person be shown?
    pub(super) fn allows(&self, person: usize, datum: Datum) -> bool {
        let allows = self.opened(person).allows(datum);
        if let Some(witness) = self.witness.filter(|_| !allows) {
            witness.refuse(person, datum);
        }
        allows
    }

    /// The word that stands for a person's name.
    pub(super) fn stand_in(&self, person: usize, word: &str) -> Public<String> {
        Public::new(if self.witness.is_some() { Witness::marked(person, word) } else { word.to_owned() })
    }

    /// What stands behind the door: for answers that the curator alone reads.
    pub(super) fn model(&self) -> &'m Model {
        self.model
    }

    pub(super) fn opened(&self, person: usize) -> &Opened {
        &self.opening.opened[person]
    }

    pub(super) fn is_clean(&self, place: Place) -> bool {
        !self.opening.unclean.contains(&place)
    }

    pub(super) fn address_of_pair(&self, index: usize) -> &str {
        &self.opening.pairs[index]
    }

    pub(super) fn address_of_mentor(&self, index: usize) -> Option<&str> {
        self.opening.mentors[index].as_deref()
    }

    pub(super) fn address_of_roadmap(&self, index: usize) -> &str {
        &self.opening.roadmaps[index]
    }

    /// The people who are named in an article or wrote it, as far as they may be named.
    pub(super) fn people_of_article(&self, kind: ArticleKind, index: usize) -> Vec<PublicPerson<'_>> {
        let people = self.opening.mentions.people(kind, index).iter();
        let person = |&index: &usize| Person { model: self.model, entry: &self.model.records.people[index], index };
        people.map(|index| PublicPerson::new(self, person(index))).collect()
    }

    /// The articles of one shelf that name a person or were written by them, the newest first.
    pub(super) fn articles_of_person(&self, kind: ArticleKind, person: usize) -> Vec<PublicArticle<'_>> {
        let all = self.opening.mentions.articles(person).iter().filter(|(shelf, _)| *shelf == kind);
        let mut articles: Vec<_> = all.map(|(_, index)| article_at(self.model, kind, *index)).collect();
        articles.sort_by_key(|article| (std::cmp::Reverse(article.date.known().copied()), article.index));
        let words = &self.opening.articles[&kind];
        articles.into_iter().map(|article| PublicArticle::new(self, (kind, article), &words[article.index])).collect()
    }

    /// The cards of people by their ids, with what is opened of each.
    pub(crate) fn cards(&self) -> impl Iterator<Item = (&'m str, &'m Opened)> + use<'m> {
        let opening = self.opening;
        let people = &self.model.records.people;
        people.iter().zip(&opening.opened).map(|(entry, opened)| (entry.id.as_str(), opened))
    }

    /// What must not stand in any text that goes out.
    #[must_use]
    pub fn withheld(&self) -> &Withheld {
        &self.opening.withheld
    }

    /// The pairs of one interaction model in a school year; nothing where the model tells a difficulty of its mentees.
    #[must_use]
    pub fn pairs_by_model(&self, year: SchoolYear, model: InteractionModel) -> Option<&'m PairFigures> {
        self.figures.years.get(&year)?.by_model.get(&model).filter(|_| !model.tells_a_difficulty())
    }

    /// What is counted in each school year, for the headline numbers of pages that list every pair themselves. A table of
    /// people travels without its page and comes from [`Self::tables`], averages come from [`Self::surveys`].
    #[must_use]
    pub fn years(&self) -> &'m BTreeMap<SchoolYear, YearFigures> {
        &self.figures.years
    }

    /// Every survey, in the order of the files; each withholds its averages by itself.
    #[must_use]
    pub fn surveys(&self) -> Vec<PublicSurvey<'_>> {
        let surveys = self.model.surveys().zip(&self.figures.surveys);
        surveys.map(|(survey, figures)| PublicSurvey::new(self, survey, figures)).collect()
    }

    /// The model that the school works by; it names nobody.
    #[must_use]
    pub fn profile(&self) -> &'m Profile {
        &self.model.profile
    }

    /// The day that is shown.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.model.today
    }

    /// The school year of the day that is shown.
    #[must_use]
    pub fn school_year(&self) -> SchoolYear {
        self.model.school_year()
    }

    /// The last day on which everything that is shown may be shown: the nearest end of a consent.
    #[must_use]
    pub fn right_until(&self) -> Option<NaiveDate> {
        self.opening.opened.iter().filter_map(Opened::until).min()
    }

    /// The school.
    #[must_use]
    pub fn school(&self) -> Option<PublicSchool<'_>> {
        self.model.school().map(|school| PublicSchool::new(self, school))
    }

    /// Everybody who leads or led a pair, in the order of names; named or not.
    #[must_use]
    pub fn mentors(&self) -> Vec<PublicPerson<'_>> {
        let mut mentors: Vec<_> = self.model.people().filter(|person| person.leads().next().is_some()).collect();
        mentors.sort_by_cached_key(|person| {
            (person.name.known().map(|name| crate::name::fold(&name.full())), person.index)
        });
        mentors.into_iter().map(|person| PublicPerson::new(self, person)).collect()
    }

    /// The short names of everybody whom the section names, each once, in the order of the alphabet.
    #[must_use]
    pub fn named(&self) -> Vec<Public<String>> {
        let pairs = self.pairs();
        let people = pairs.iter().flat_map(PublicPair::people);
        let mut names: Vec<_> = people.filter_map(|(_, person)| person.short_name()).collect();
        names.sort_by(|a, b| a.get().cmp(b.get()));
        names.dedup();
        names
    }

    /// Every pair whose term is known, the latest first.
    #[must_use]
    pub fn pairs(&self) -> Vec<PublicPair<'_>> {
        self.latest_first(self.model.pairs())
    }

    /// Those of the pairs whose term is known, the latest first; of one day by their addresses, since the names of their
    /// files may be names of people.
    pub(super) fn latest_first<'p>(&'p self, pairs: impl Iterator<Item = Pair<'p>>) -> Vec<PublicPair<'p>> {
        let mut pairs: Vec<_> = pairs.filter(|pair| pair.term().is_some()).collect();
        let start = |pair: &Pair<'_>| std::cmp::Reverse(pair.term().map(|term| term.start));
        let address = |pair: &Pair<'_>| self.address_of_pair(pair.index);
        pairs.sort_by(|a, b| (start(a), address(a)).cmp(&(start(b), address(b))));
        pairs.into_iter().map(|pair| PublicPair::new(self, pair)).collect()
    }

    /// Every programme of these pairs, in the same order.
    #[must_use]
    pub fn programs(&self) -> Vec<PublicProgram<'_>> {
        let programs = self.model.programs().filter(|program| program.term().is_some());
        let mut programs: Vec<_> = programs.map(|program| PublicProgram::new(self, program)).collect();
        programs.sort_by_cached_key(|program| {
            (std::cmp::Reverse(program.term().map(|term| term.get().start)), program.address())
        });
        programs
    }

    /// Every road map, the latest school year first.
    #[must_use]
    pub fn roadmaps(&self) -> Vec<PublicRoadmap<'_>> {
        let mut roadmaps: Vec<_> = self.model.roadmaps().collect();
        roadmaps.sort_by_key(|roadmap| (std::cmp::Reverse(roadmap.year()), roadmap.index));
        roadmaps.into_iter().map(|roadmap| PublicRoadmap::new(self, roadmap)).collect()
    }

    /// Every document, by date.
    #[must_use]
    pub fn documents(&self) -> Vec<PublicDocument<'_>> {
        let mut documents: Vec<_> = self.model.documents().collect();
        documents.sort_by_key(|document| (document.date.known().copied(), document.index));
        documents.into_iter().map(|document| PublicDocument::new(self, document)).collect()
    }

    /// The awards that may be shown, the newest first.
    #[must_use]
    pub fn awards(&self) -> Vec<PublicAward<'_>> {
        let mut awards: Vec<_> = self.model.awards().filter_map(|award| PublicAward::open(self, award)).collect();
        awards.sort_by_key(|award| std::cmp::Reverse(*award.day().get()));
        awards
    }

    /// How many awards were given to people who are not shown with them. Said only where it tells of nobody: beside those
    /// people there must be as many participants as the school's threshold who could have been meant and were not.
    #[must_use]
    pub fn withheld_awards(&self) -> Option<usize> {
        let is_closed = |person: &Person<'_>| !self.opened(person.index).allows(Datum::Awards);
        let given = |award: &Award<'_>| award.fields.value.date.known().is_some_and(|date| date.0 <= self.model.today);
        let awards = self.model.awards().filter(given).filter_map(|award| award.recipient());
        let recipients: Vec<_> = awards.filter(is_closed).map(|person| person.index).collect();
        let takes_part = |person: &Person<'_>| person.leads().next().is_some() || person.joins().next().is_some();
        let others = self.model.people().filter(takes_part).filter(is_closed);
        let others = others.filter(|person| !recipients.contains(&person.index)).count();
        (!recipients.is_empty() && others >= self.model.threshold()).then_some(recipients.len())
    }

    /// The reviews that may be shown, the newest first; of one school year first the signed ones.
    #[must_use]
    pub fn reviews(&self) -> Vec<PublicReview<'_>> {
        let mut reviews: Vec<_> = self.model.reviews().filter_map(|review| PublicReview::open(self, review)).collect();
        reviews.sort_by(|a, b| a.order().cmp(&b.order()));
        reviews
    }

    /// The school's own text for a page of the section: the newest free page that asks for that place.
    #[must_use]
    pub fn standing_at(&self, stand: Stand) -> Option<PublicArticle<'_>> {
        self.articles(ArticleKind::Page).into_iter().find(|page| page.stand() == Some(stand))
    }

    /// The free pages that stand in the menu by themselves: those that ask for no place, and those whose place is taken.
    #[must_use]
    pub fn free_pages(&self) -> Vec<PublicArticle<'_>> {
        let mut taken = HashSet::new();
        let is_free = |page: &PublicArticle<'_>| page.stand().is_none_or(|stand| !taken.insert(stand));
        self.articles(ArticleKind::Page).into_iter().filter(is_free).collect()
    }

    /// News of what is still to come on the day that is shown, the nearest first.
    #[must_use]
    pub fn coming(&self) -> Vec<PublicArticle<'_>> {
        let news = self.articles(ArticleKind::News).into_iter();
        let mut coming: Vec<_> = news.filter(PublicArticle::is_ahead).collect();
        coming.sort_by_key(|article| article.fields().value(kind::Article::when).map(|when| when.get().start));
        coming
    }

    /// One shelf of articles, the newest first.
    #[must_use]
    pub fn articles(&self, kind: ArticleKind) -> Vec<PublicArticle<'_>> {
        let words = self.opening.articles.get(&kind).map_or(&[][..], Vec::as_slice);
        let mut articles: Vec<_> = shelf(self.model, kind).into_iter().zip(words).collect();
        articles.sort_by_key(|(article, _)| (std::cmp::Reverse(article.date.known().copied()), article.index));
        articles.into_iter().map(|(article, word)| PublicArticle::new(self, (kind, article), word)).collect()
    }
}
