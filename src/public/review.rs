//! A review as others may see it.

use std::cmp::Reverse;

use super::text::{Public, PublicText};
use super::{Disclosure, PublicPair, PublicPerson, Role};
use crate::model::{Pair, Person, Review, SchoolYear};
use crate::record::value::Datum;

/// A review that its author agreed to show; there is no other way to have one.
#[derive(Clone, Copy, Debug)]
pub struct PublicReview<'d> {
    disclosure: &'d Disclosure<'d>,
    review: Review<'d>,
    author: Person<'d>,
    day: chrono::NaiveDate,
}

impl<'d> PublicReview<'d> {
    /// The review, where a live consent of its author lists «отзыв» and its text says nothing that must not be said.
    pub(super) fn open(disclosure: &'d Disclosure<'d>, review: Review<'d>) -> Option<Self> {
        let author = review.author()?;
        let day = review.entry.fields.date.known()?.0;
        let body = &review.entry.body;
        let is_open = disclosure.allows(author.index, Datum::Review) && day <= disclosure.today();
        let is_shown = is_open && !body.is_empty() && disclosure.is_clean(body.place);
        is_shown.then_some(PublicReview { disclosure, review, author, day })
    }

    /// The author, where the consent opens the name too.
    #[must_use]
    pub fn author(&self) -> Option<PublicPerson<'d>> {
        Some(PublicPerson::new(self.disclosure, self.author)).filter(PublicPerson::is_named)
    }

    /// The words, as Markdown.
    #[must_use]
    pub fn body(&self) -> PublicText {
        PublicText::vetted(&*self.review.entry.body.text)
    }

    /// The school year in which it was written.
    #[must_use]
    pub fn year(&self) -> SchoolYear {
        SchoolYear::of(self.day)
    }

    /// The pair that it is about; only with the author's name, which the pair would tell.
    #[must_use]
    pub fn pair(&self) -> Option<PublicPair<'d>> {
        self.author()?;
        let pair = self.review.pair().filter(|pair| pair.term().is_some())?;
        Some(PublicPair::new(self.disclosure, pair))
    }

    /// What the author did in mentoring then. Without a name it is told only where it fits many: among three mentors of
    /// a year the word «наставник» is nearly a name.
    #[must_use]
    pub fn role(&self) -> Option<Role> {
        let role = self.role_in_pair().or_else(|| self.role_in_year())?;
        let is_named = self.author().is_some();
        (is_named || self.fit(role) >= self.review.model.threshold()).then_some(role)
    }

    fn role_in_pair(&self) -> Option<Role> {
        role_in(&self.review.pair()?, &self.author)
    }

    /// The one role of the author in all pairs of that year.
    fn role_in_year(&self) -> Option<Role> {
        match [Role::Mentor, Role::Mentee].map(|role| had(&self.author, role, self.year())) {
            [true, false] => Some(Role::Mentor),
            [false, true] => Some(Role::Mentee),
            _ => None,
        }
    }

    /// How many people had this role in that year and are not named: a review of any other would be signed.
    fn fit(&self, role: Role) -> usize {
        let is_named = |person: &Person<'_>| self.disclosure.opened(person.index).allows(Datum::Name);
        let people = self.review.model.people().filter(|person| !is_named(person));
        people.filter(|person| had(person, role, self.year())).count()
    }

    /// The day on which it was written; only with the author's name.
    #[must_use]
    pub fn day(&self) -> Option<Public<chrono::NaiveDate>> {
        self.author().map(|_| Public::new(self.day))
    }

    /// What reviews are sorted by: the day only where it is told, else their words, which tell nothing more.
    pub(super) fn order(&self) -> impl Ord + use<'d> {
        let day = self.author().map(|_| self.day);
        (Reverse(self.year()), Reverse(day), &*self.review.entry.body.text, self.review.index)
    }
}

/// Did the person have the role in a pair of that school year?
fn had(person: &Person<'_>, role: Role, year: SchoolYear) -> bool {
    let of_year = |pair: Pair<'_>| crate::figure::years(&pair).contains(&year);
    match role {
        Role::Mentor => person.leads().any(of_year),
        Role::Mentee => person.joins().any(of_year),
        Role::Helper => person.helps().any(of_year),
    }
}

fn role_in(pair: &Pair<'_>, person: &Person<'_>) -> Option<Role> {
    if pair.mentor().as_ref() == Some(person) {
        return Some(Role::Mentor);
    }
    if pair.mentees().contains(person) {
        return Some(Role::Mentee);
    }
    pair.helpers().contains(person).then_some(Role::Helper)
}
