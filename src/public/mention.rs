//! Which article names whom, or was written by whom: the links between texts and people, both ways.
//!
//! Receives the model, what people opened, and which texts are clean; returns indexes. Only people who may be named are
//! found, and only in texts that are shown: a withheld name links to nothing. The words are those that `vet` knows as
//! names, so that «провела Рогожина», «с Ольгой Рогожиной» and «О. Рогожиной» all lead to one person.

use std::collections::{BTreeMap, HashSet};

use super::consent::Opened;
use super::shelf::{ArticleKind, shelf};
use super::vet::{Found, Leak, Withheld, WithheldBuilder};
use crate::diagnostic::Place;
use crate::model::{Article, Model};
use crate::record::Known;
use crate::record::value::Datum;

/// The links between articles and people, by their places among the records of their kind.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    people: BTreeMap<ArticleKind, Vec<Vec<usize>>>,
    articles: BTreeMap<usize, Vec<(ArticleKind, usize)>>,
}

impl Mentions {
    /// Reads every text that is shown.
    pub(super) fn of(model: &Model, opened: &[Opened], unclean: &HashSet<Place>) -> Self {
        let names = names(model, opened);
        let mut mentions = Mentions::default();
        for kind in ArticleKind::ALL {
            for article in shelf(model, kind) {
                let people = people_of(&article, &names, opened, unclean);
                for &person in &people {
                    mentions.articles.entry(person).or_default().push((kind, article.index));
                }
                mentions.people.entry(kind).or_default().push(people);
            }
        }
        mentions
    }

    /// Who is named in an article or wrote it.
    pub(super) fn people(&self, kind: ArticleKind, article: usize) -> &[usize] {
        self.people.get(&kind).and_then(|articles| articles.get(article)).map_or(&[], Vec::as_slice)
    }

    /// The articles that name a person or were written by them.
    pub(super) fn articles(&self, person: usize) -> &[(ArticleKind, usize)] {
        self.articles.get(&person).map_or(&[], Vec::as_slice)
    }
}

/// The names to look for; the other names of the school are there so that a namesake is not taken for somebody else.
fn names(model: &Model, opened: &[Opened]) -> Withheld {
    let mut names = WithheldBuilder::new();
    for (index, person) in (0u32..).zip(model.people()) {
        let Some(name) = person.name.known() else { continue };
        if opened[person.index].allows(Datum::Name) {
            names.add_person(index, name);
        } else {
            names.add_published(name);
        }
    }
    let school = model.school();
    let words = school.iter().filter_map(|school| school.entry.fields.allowed_words.known());
    for word in words.flat_map(|words| words.iter()) {
        names.allow(&word.value);
    }
    names.build()
}

/// The author first, then everybody named, each once; nobody where the text is not shown.
fn people_of(article: &Article<'_>, names: &Withheld, opened: &[Opened], unclean: &HashSet<Place>) -> Vec<usize> {
    let body = &article.entry.body;
    let Known(title, place) = &article.entry.fields.title else { return Vec::new() };
    if unclean.contains(place) || unclean.contains(&body.place) {
        return Vec::new();
    }
    let author = article.author().map(|person| person.index).filter(|&person| opened[person].allows(Datum::Name));
    let mut people: Vec<usize> = author.into_iter().collect();
    for text in [title.0.as_str(), &body.text] {
        let named = names.search(text).into_iter().filter_map(|found| person(names, text, &found));
        for person in named {
            if !people.contains(&person) {
                people.push(person);
            }
        }
    }
    people
}

/// Who is meant; nobody where a surname stands alone and several people bear it.
fn person(names: &Withheld, text: &str, found: &Found) -> Option<usize> {
    match found.leak {
        Leak::Name { person } => usize::try_from(person).ok(),
        Leak::BareSurname { person } => {
            let bearers = names.bearers(&text[found.range.clone()]);
            if bearers.len() > 1 { None } else { usize::try_from(person).ok() }
        }
        Leak::Phone | Leak::Email | Leak::Repeats => None,
    }
}
