//! A pair or group as others may see it.

use super::shown::Shown;
use super::text::Public;
use super::{ArticleKind, Disclosure, PublicArticle, PublicPerson, PublicProgram};
use crate::diagnostic::FileId;
use crate::figure;
use crate::model::{Pair, Person, SchoolYear, State};
use crate::profile::{Form, MentoringKind};
use crate::record::kind;

/// What somebody does in a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Mentor.
    Mentor,
    /// Mentee.
    Mentee,
    /// Colleague who helps.
    Helper,
}

/// A pair of which only public leaves can be had.
#[derive(Clone, Copy, Debug)]
pub struct PublicPair<'d> {
    disclosure: &'d Disclosure<'d>,
    pair: Pair<'d>,
}

impl<'d> PublicPair<'d> {
    pub(super) fn new(disclosure: &'d Disclosure<'d>, pair: Pair<'d>) -> Self {
        PublicPair { disclosure, pair }
    }

    /// The word that stands for the pair in addresses; holds no name.
    #[must_use]
    pub fn address(&self) -> &'d str {
        self.disclosure.address_of_pair(self.pair.index)
    }

    /// The number of the file that holds its record; it tells nothing of what stands there.
    #[must_use]
    pub fn file(&self) -> FileId {
        self.pair.entry.file()
    }

    /// Its fields for anyone.
    #[must_use]
    pub fn fields(&self) -> Shown<'d, kind::Pair> {
        Shown::new(self.disclosure, &self.pair.entry.fields)
    }

    /// Is it a group?
    #[must_use]
    pub fn is_group(&self) -> bool {
        self.pair.is_of_kind(MentoringKind::Group)
    }

    /// The forms that the profile knows.
    #[must_use]
    pub fn forms(&self) -> Vec<&'d Form> {
        self.pair.forms()
    }

    /// The names of its kinds.
    #[must_use]
    pub fn kinds(&self) -> Vec<&'d str> {
        let kinds = &self.pair.model.profile.kinds;
        self.pair.kinds().iter().map(|kind| kinds.title(kind)).collect()
    }

    /// The name of its interaction model; nothing where that would tell a difficulty of its mentees.
    #[must_use]
    pub fn interaction_model(&self) -> Option<&'d str> {
        let model = self.pair.interaction_model().filter(|model| !model.tells_a_difficulty())?;
        Some(self.pair.model.profile.models.title(&model))
    }

    /// The mentor, the mentees, the helpers, in this order; of one role first those who are named. A record often lists
    /// people by surname, and a place between two names would tell how the third begins.
    #[must_use]
    pub fn people(&self) -> Vec<(Role, PublicPerson<'d>)> {
        let of_role = |role: Role, people: Vec<Person<'d>>| {
            people.into_iter().map(move |person| (role, PublicPerson::new(self.disclosure, person)))
        };
        let mentor = of_role(Role::Mentor, self.pair.mentor().into_iter().collect());
        let mentees = of_role(Role::Mentee, self.pair.mentees());
        let helpers = of_role(Role::Helper, self.pair.helpers());
        let mut people: Vec<_> = mentor.chain(mentees).chain(helpers).collect();
        people.sort_by_key(|(role, person)| (*role, !person.is_named()));
        people
    }

    /// What it is doing on the day that is shown.
    #[must_use]
    pub fn state(&self) -> Option<State> {
        self.pair.state()
    }

    /// The day on which it ended.
    #[must_use]
    pub fn ended(&self) -> Option<Public<chrono::NaiveDate>> {
        self.pair.ended().map(Public::new)
    }

    /// The school years that it touches, the first first.
    #[must_use]
    pub fn years(&self) -> Vec<SchoolYear> {
        figure::years(&self.pair)
    }

    /// Its programmes: its own, or that of the pair it continues.
    #[must_use]
    pub fn programs(&self) -> Vec<PublicProgram<'d>> {
        let programs = self.pair.lineage().into_iter().map(|pair| pair.programs().collect::<Vec<_>>());
        let programs = programs.into_iter().find(|programs| !programs.is_empty()).unwrap_or_default();
        let shown = programs.into_iter().filter(|program| program.term().is_some());
        shown.map(|program| PublicProgram::new(self.disclosure, program)).collect()
    }

    /// The pair that it continues.
    #[must_use]
    pub fn before(&self) -> Option<PublicPair<'d>> {
        self.pair.predecessor().and_then(|pair| self.beside(pair))
    }

    /// The pairs that continue it.
    #[must_use]
    pub fn after(&self) -> Vec<PublicPair<'d>> {
        self.pair.successors().filter_map(|pair| self.beside(pair)).collect()
    }

    /// Another pair; nothing where it has no page, since its term is unknown.
    fn beside(&self, pair: Pair<'d>) -> Option<PublicPair<'d>> {
        pair.term().map(|_| PublicPair::new(self.disclosure, pair))
    }

    /// The type of its mentor, in the words of the model.
    #[must_use]
    pub fn kind_of_mentor(&self) -> Option<&'d str> {
        self.pair.kind_of_mentor().map(|kind| self.pair.model.profile.mentor_types.title(&kind))
    }

    /// The news that name a participant, or that one of them wrote, while it was at work or soon after; the newest
    /// first.
    #[must_use]
    pub fn news(&self) -> Vec<PublicArticle<'d>> {
        let mut news: Vec<PublicArticle<'d>> = Vec::new();
        for article in self.people().iter().flat_map(|(_, person)| person.articles(ArticleKind::News)) {
            if self.is_subject_of(&article) && !news.contains(&article) {
                news.push(article);
            }
        }
        news.sort_by_key(|article| std::cmp::Reverse(article.day()));
        news
    }

    /// Is an article news of this pair? It names mentor or mentee, and is not of another time.
    pub(super) fn is_subject_of(&self, article: &PublicArticle<'_>) -> bool {
        let (Some(term), Some(day)) = (self.pair.term(), article.day()) else { return false };
        let people: Vec<PublicPerson<'_>> = article.people();
        article.kind() == ArticleKind::News
            && (term.start..=term.end + AFTERWARDS).contains(&day)
            && self.pair.participants().any(|own| people.iter().any(|person| person.is(&own)))
    }
}

impl PartialEq for PublicPair<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.pair == other.pair
    }
}

/// For so long after its term the news may still be about a pair.
const AFTERWARDS: chrono::Days = chrono::Days::new(60);
