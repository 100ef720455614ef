//! A person as others may see them.

use super::text::{Public, PublicText};
use super::{ArticleKind, Disclosure, PublicArticle, PublicPair, PublicPicture};
use crate::diagnostic::FileId;
use crate::model::Person;
use crate::record::declare::{ByConsent, Def};
use crate::record::kind::{self, MentorPart};
use crate::record::value::{Affiliation, Datum, Moment, Phrases, Text, Words};
use crate::record::{Passage, Spanned};

/// A person of whom only what a live consent opens can be had.
#[derive(Clone, Copy, Debug)]
pub struct PublicPerson<'d> {
    disclosure: &'d Disclosure<'d>,
    person: Person<'d>,
}

impl<'d> PublicPerson<'d> {
    pub(super) fn new(disclosure: &'d Disclosure<'d>, person: Person<'d>) -> Self {
        PublicPerson { disclosure, person }
    }

    /// The number of the file that holds the record; it tells nothing of what stands there.
    #[must_use]
    pub fn file(&self) -> FileId {
        self.person.entry.file()
    }

    /// May the person be named?
    #[must_use]
    pub fn is_named(&self) -> bool {
        self.allows(Datum::Name)
    }

    pub(super) fn allows(&self, datum: Datum) -> bool {
        self.disclosure.allows(self.person.index, datum)
    }

    /// The full name.
    #[must_use]
    pub fn name(&self) -> Option<Public<String>> {
        self.value(kind::Person::name).map(|name| name.map(|name| name.full()))
    }

    /// «Фамилия И. О.».
    #[must_use]
    pub fn short_name(&self) -> Option<Public<String>> {
        self.value(kind::Person::name).map(|name| name.map(|name| name.short()))
    }

    /// Are both the same person? Only of people who are named: nobody else may be followed from place to place.
    #[must_use]
    pub fn is_named_as(&self, other: &PublicPerson<'_>) -> bool {
        self.is_named() && self.person == other.person
    }

    /// «Фамилия И. О.», or the word of a role.
    #[must_use]
    pub fn name_or(&self, role: &'static str) -> Public<String> {
        self.name_or_word(role)
    }

    /// «Фамилия И. О.», or «участник 2», a number that is good for one page only.
    #[must_use]
    pub fn name_or_number(&self, number: usize) -> Public<String> {
        self.name_or_word(&format!("участник\u{a0}{number}"))
    }

    fn name_or_word(&self, word: &str) -> Public<String> {
        self.short_name().unwrap_or_else(|| self.disclosure.stand_in(self.person.index, word))
    }

    /// The word of the person's page in addresses: only mentors who may be named have one.
    #[must_use]
    pub fn address(&self) -> Option<&'d str> {
        self.is_named().then(|| self.disclosure.address_of_mentor(self.person.index)).flatten()
    }

    /// Is it this person?
    pub(super) fn is(&self, person: &Person<'_>) -> bool {
        self.person == *person
    }

    /// Post or class.
    #[must_use]
    pub fn post(&self) -> Option<Public<String>> {
        let post = self.text(kind::Person::position).map(Public::new);
        let class = || {
            self.text(kind::Person::class).map(|class| {
                Public::new(PublicText::vetted(format!("{} класс", class.as_str().trim_end_matches(" класс"))))
            })
        };
        let organisation = || self.text(kind::Person::organisation).map(Public::new);
        post.or_else(class).or_else(organisation).map(|text| text.map(|text| text.as_str().to_owned()))
    }

    /// A value in which nobody else can be named.
    fn value<T>(&self, field: Def<kind::Person, T, ByConsent>) -> Option<Public<&'d T>> {
        let crate::record::declare::Visibility::Consent(datum) = field.info.visibility else { return None };
        let fields: &'d kind::Person = &self.person.entry.fields;
        let value = (field.get)(fields).known()?;
        self.allows(datum).then(|| Public::new(value))
    }

    /// Who the person is to the school.
    #[must_use]
    pub fn affiliation(&self) -> Option<Affiliation> {
        self.value(kind::Person::affiliation).map(|who| **who.get())
    }

    /// The level of education.
    #[must_use]
    pub fn education(&self) -> Option<Public<&'static str>> {
        self.value(kind::Person::education).map(|level| level.map(|level| level.word()))
    }

    /// Since when the person has worked in the profession.
    #[must_use]
    pub fn experience_since(&self) -> Option<Moment> {
        self.value(kind::Person::experience_since).map(|since| **since.get())
    }

    /// A text about the person.
    #[must_use]
    pub fn text(&self, field: Def<kind::Person, Text, ByConsent>) -> Option<PublicText> {
        let place = (field.get)(&self.person.entry.fields).place();
        let text = self.value(field)?;
        self.disclosure.is_clean(place).then(|| PublicText::vetted(&*text.get().0))
    }

    /// The subjects.
    #[must_use]
    pub fn subjects(&self) -> Vec<PublicText> {
        let words = self.value(kind::Person::subjects);
        words.map_or(Vec::new(), |words| self.clean(&words.get().0))
    }

    /// What the person can help with as a mentor.
    #[must_use]
    pub fn competences(&self) -> Vec<PublicText> {
        let part = self.mentor();
        let words: Option<&Words> = part.and_then(|part| part.competences.known());
        words.map_or(Vec::new(), |words| self.clean(&words.0))
    }

    /// Measurable results as a mentor.
    #[must_use]
    pub fn achievements(&self) -> Vec<PublicText> {
        let part = self.mentor();
        let phrases: Option<&Phrases> = part.and_then(|part| part.achievements.known());
        phrases.map_or(Vec::new(), |phrases| self.clean(&phrases.0))
    }

    fn mentor(&self) -> Option<&'d MentorPart> {
        self.value(kind::Person::mentor).map(|part| &***part.get())
    }

    fn clean(&self, items: &[Spanned<Passage>]) -> Vec<PublicText> {
        let clean = items.iter().filter(|item| self.disclosure.is_clean(item.place));
        clean.map(|item| PublicText::vetted(&*item.value)).collect()
    }

    /// The text about the person, as Markdown.
    #[must_use]
    pub fn about(&self) -> Option<PublicText> {
        let body = &self.person.entry.body;
        let open = !body.is_empty() && self.allows(Datum::About) && self.disclosure.is_clean(body.place);
        open.then(|| PublicText::vetted(&*body.text))
    }

    /// The portrait; only of somebody who has a page, where the consent lists «фото».
    #[must_use]
    pub fn portrait(&self) -> Option<PublicPicture<'d>> {
        self.address()?;
        let path: &'d Text = self.value(kind::Person::portrait)?.get();
        let name = self.name()?;
        Some(PublicPicture { path: &path.0, alt: PublicText::vetted(format!("{}, портрет", name.get())) })
    }

    /// The pairs that the person leads or led, the latest first.
    #[must_use]
    pub fn pairs(&self) -> Vec<PublicPair<'d>> {
        self.disclosure.latest_first(self.person.leads())
    }

    /// The pairs in which the person learns or learnt, the latest first.
    #[must_use]
    pub fn learns_in(&self) -> Vec<PublicPair<'d>> {
        self.disclosure.latest_first(self.person.joins())
    }

    /// The pairs that the person helps or helped, the latest first.
    #[must_use]
    pub fn helps(&self) -> Vec<PublicPair<'d>> {
        self.disclosure.latest_first(self.person.helps())
    }

    /// The pairs in which the person is mentor or mentee.
    pub(super) fn works_in(&self) -> Vec<PublicPair<'d>> {
        self.disclosure.latest_first(self.person.leads().chain(self.person.joins()))
    }

    /// The articles of one shelf that name the person or were written by them, the newest first.
    #[must_use]
    pub fn articles(&self, kind: ArticleKind) -> Vec<PublicArticle<'d>> {
        self.disclosure.articles_of_person(kind, self.person.index)
    }
}

impl PartialEq for PublicPerson<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.person == other.person
    }
}
