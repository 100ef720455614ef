//! A pair or group as others may see it.

use super::shown::Shown;
use super::text::Public;
use super::{Disclosure, PublicPerson, PublicProgram};
use crate::figure;
use crate::model::{Pair, SchoolYear, State};
use crate::profile::{Form, MentoringKind};
use crate::record::kind;

/// What somebody does in a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

    /// The name of its interaction model.
    #[must_use]
    pub fn interaction_model(&self) -> Option<&'d str> {
        self.pair.interaction_model().map(|model| self.pair.model.profile.models.title(&model))
    }

    /// The mentor, the mentees, the helpers, in this order.
    #[must_use]
    pub fn people(&self) -> Vec<(Role, PublicPerson<'d>)> {
        let shown = |person| PublicPerson::new(self.disclosure, person);
        let mentor = self.pair.mentor().into_iter().map(|person| (Role::Mentor, shown(person)));
        let mentees = self.pair.mentees().into_iter().map(|person| (Role::Mentee, shown(person)));
        let helpers = self.pair.helpers().into_iter().map(|person| (Role::Helper, shown(person)));
        mentor.chain(mentees).chain(helpers).collect()
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

    /// Its programme, its own or that of the pair it continues.
    #[must_use]
    pub fn program(&self) -> Option<PublicProgram<'d>> {
        let program = self.pair.program()?;
        program.pair().map(|_| PublicProgram::new(self.disclosure, program))
    }

    /// The pair that it continues.
    #[must_use]
    pub fn before(&self) -> Option<PublicPair<'d>> {
        self.pair.predecessor().map(|pair| PublicPair::new(self.disclosure, pair))
    }

    /// The pair that continues it.
    #[must_use]
    pub fn after(&self) -> Option<PublicPair<'d>> {
        self.pair.successors().next().map(|pair| PublicPair::new(self.disclosure, pair))
    }
}
