//! What is worked out once about a school on one day, before anything is shown: receives model and figures, returns what
//! is open, withheld and unclean, and what was found on the way.

use std::collections::{BTreeMap, HashSet};

use super::consent::Opened;
use super::mention::Mentions;
use super::shelf::{ArticleKind, shelf};
use super::vet::{self, Withheld, WithheldBuilder};
use super::{Disclosure, address, gate};
use crate::diagnostic::{Finding, Place};
use crate::figure::Figures;
use crate::model::{Model, Person, Roadmap, School};
use crate::name::PersonName;
use crate::record::value::Datum;

/// What was worked out once about a school on one day: what is open, withheld, unclean, and where things stand.
#[derive(Debug)]
pub struct Opening {
    pub(super) opened: Vec<Opened>,
    pub(super) withheld: Withheld,
    pub(super) unclean: HashSet<Place>,
    pub(super) mentors: Vec<Option<String>>,
    pub(super) pairs: Vec<String>,
    pub(super) roadmaps: Vec<String>,
    pub(super) articles: BTreeMap<ArticleKind, Vec<String>>,
    pub(super) mentions: Mentions,
}

impl Opening {
    /// Opens what may be seen, and vets it: the findings say what must not go out.
    #[must_use]
    pub fn of(model: &Model, figures: &Figures) -> (Self, Vec<Finding>) {
        let opened: Vec<Opened> = model.people().map(|person| Opened::of(&person)).collect();
        let words = |kind| (kind, address::slugs(shelf(model, kind).iter().map(|article| article.entry.id.as_str())));
        let mut opening = Opening {
            withheld: withheld(model, &opened),
            mentors: addresses_of_mentors(model, &opened),
            opened,
            unclean: HashSet::new(),
            pairs: addresses_of_pairs(model),
            roadmaps: addresses_of_roadmaps(model),
            articles: ArticleKind::ALL.into_iter().map(words).collect(),
            mentions: Mentions::default(),
        };
        let (findings, unclean) = gate::findings(model, &Disclosure::new(model, figures, &opening));
        opening.mentions = Mentions::of(model, &opening.opened, &unclean);
        opening.unclean = unclean;
        (opening, findings)
    }
}

/// The words of mentors in addresses: the names of those who lead or led a pair and may be named. The others have none.
fn addresses_of_mentors(model: &Model, opened: &[Opened]) -> Vec<Option<String>> {
    let name = |person: Person<'_>| {
        let leads = person.leads().next().is_some() && opened[person.index].allows(Datum::Name);
        person.name.known().filter(|_| leads).map(|name| name.full())
    };
    let names: Vec<Option<String>> = model.people().map(name).collect();
    let mut words = address::slugs(names.iter().flatten().map(String::as_str)).into_iter();
    names.iter().map(|name| name.as_ref().and_then(|_| words.next())).collect()
}

/// The words of road maps in addresses: their school years.
fn addresses_of_roadmaps(model: &Model) -> Vec<String> {
    let year = |roadmap: Roadmap<'_>| match roadmap.year() {
        Some(year) => year.word(),
        None => roadmap.entry.id.clone(),
    };
    let years: Vec<String> = model.roadmaps().map(year).collect();
    address::slugs(years.iter().map(String::as_str))
}

/// The words of pairs in addresses: `адрес`, or the id.
fn addresses_of_pairs(model: &Model) -> Vec<String> {
    let names: Vec<&str> = model
        .pairs()
        .map(|pair| pair.entry.fields.address.known().map_or(pair.entry.id.as_str(), |word| word))
        .collect();
    address::slugs(names)
}

/// The pattern set: who must not be named, who may, and which texts must not be repeated.
fn withheld(model: &Model, opened: &[Opened]) -> Withheld {
    let mut builder = WithheldBuilder::new();
    for (index, person) in (0u32..).zip(model.people()) {
        let Some(name) = person.name.known() else { continue };
        if opened[person.index].allows(Datum::Name) {
            builder.add_published(name);
        } else {
            builder.add_person(index, name);
        }
    }
    if let Some(school) = model.school() {
        allow_what_the_school_names(&mut builder, &school);
    }
    builder.add_windows(gate::of_withheld_texts(model, opened, vet::windows));
    builder.build()
}

/// The head and the curator's contacts stand on every school's site; some surnames are words too.
fn allow_what_the_school_names(builder: &mut WithheldBuilder, school: &School<'_>) {
    let fields = &school.entry.fields;
    for contact in [fields.curator_phone.known(), fields.curator_mail.known()].into_iter().flatten() {
        builder.allow_contact(contact);
    }
    for word in fields.allowed_words.known().into_iter().flat_map(|words| words.iter()) {
        builder.allow(&word.value);
    }
    if let Some(head) = fields.head.known().and_then(|head| PersonName::parse(head)) {
        builder.add_published(&head);
    }
}
