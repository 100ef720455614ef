//! What a pair or group is in the model.

use std::collections::BTreeSet;

use chrono::{Months, NaiveDate};

use super::{Document, Item, Meeting, Model, Pair, Person, Program, SchoolYear};
use crate::diagnostic::Place;
use crate::profile::{Direction, DocumentKind, Form, InteractionModel, MentorType, MentoringKind};
use crate::record::value::{Date, PeopleRef, Period};
use crate::record::{Field, Known};

/// A pair that ended longer ago is history: nobody will mend its papers now.
const RECENT: Months = Months::new(12);

/// What a pair is doing on a day; computed from its dates, never typed (format.md, principle 3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Its term has not begun.
    Planned,
    /// At work.
    Active,
    /// Its term is over or it was finished.
    Finished,
    /// Stopped before its time.
    Stopped,
}

/// What a participant is in a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Leads.
    Mentor,
    /// Learns.
    Mentee,
}

impl Model {
    /// Every pair and group.
    pub fn pairs(&self) -> impl Iterator<Item = Pair<'_>> {
        Item::all(self, &self.records.pairs)
    }

    /// The school years that are wholly past and in which pairs worked, the newest first.
    #[must_use]
    pub fn ended_years(&self) -> Vec<SchoolYear> {
        let now = self.school_year();
        let years: BTreeSet<SchoolYear> = self.pairs().flat_map(|pair| pair.school_years()).collect();
        years.into_iter().rev().filter(|year| *year < now).collect()
    }
}

impl<'m> Pair<'m> {
    /// The mentor, where the reference leads to one.
    #[must_use]
    pub fn mentor(&self) -> Option<Person<'m>> {
        self.model.person(self.entry.fields.mentor.known()?)
    }

    /// The mentees whose references lead to somebody, each once, in the order of the record.
    #[must_use]
    pub fn mentees(&self) -> Vec<Person<'m>> {
        self.named_mentees().into_iter().map(|(mentee, _)| mentee).collect()
    }

    /// The mentor and where the record names them.
    #[must_use]
    pub fn named_mentor(&self) -> Option<(Person<'m>, Place)> {
        Some((self.mentor()?, self.entry.fields.mentor.place()))
    }

    /// The mentees and where the record names them first.
    #[must_use]
    pub fn named_mentees(&self) -> Vec<(Person<'m>, Place)> {
        self.named(&self.entry.fields.mentees)
    }

    /// The colleagues who help and where the record names them first.
    #[must_use]
    pub fn named_helpers(&self) -> Vec<(Person<'m>, Place)> {
        self.named(&self.entry.fields.helpers)
    }

    fn named(&self, people: &Field<PeopleRef>) -> Vec<(Person<'m>, Place)> {
        let mut named: Vec<(Person<'m>, Place)> = Vec::new();
        for reference in people.known().into_iter().flat_map(|people| people.iter()) {
            let Some(person) = self.model.person(reference) else { continue };
            if !named.iter().any(|(known, _)| *known == person) {
                named.push((person, reference.0.place));
            }
        }
        named
    }

    /// What somebody is in this pair; nothing for others.
    #[must_use]
    pub fn role_of(&self, person: &Person<'m>) -> Option<Role> {
        match () {
            () if self.mentees().contains(person) => Some(Role::Mentee),
            () if self.mentor() == Some(*person) => Some(Role::Mentor),
            () => None,
        }
    }

    /// Colleagues who help.
    #[must_use]
    pub fn helpers(&self) -> Vec<Person<'m>> {
        let helpers = self.entry.fields.helpers.known().into_iter().flat_map(|helpers| helpers.iter());
        helpers.filter_map(|reference| self.model.person(reference)).collect()
    }

    /// Mentor, then mentees.
    pub fn participants(&self) -> impl Iterator<Item = Person<'m>> + use<'m> {
        self.mentor().into_iter().chain(self.mentees())
    }

    /// The term, where it is known and does not end before it starts (PAI-16 says that).
    #[must_use]
    pub fn term(&self) -> Option<Period> {
        self.entry.fields.term.known().copied().filter(|term| term.start <= term.end)
    }

    /// Its forms that the profile knows.
    #[must_use]
    pub fn forms(&self) -> Vec<&'m Form> {
        let words = self.entry.fields.form.known().into_iter().flat_map(|words| words.iter());
        words.filter_map(|word| self.model.profile.form(&word.value)).collect()
    }

    /// Its kinds that the profile knows.
    #[must_use]
    pub fn kinds(&self) -> Vec<MentoringKind> {
        let words = self.entry.fields.kind.known().into_iter().flat_map(|words| words.iter());
        words.filter_map(|word| self.model.profile.kinds.named(&word.value).copied()).collect()
    }

    /// Is it of this kind?
    #[must_use]
    pub fn is_of_kind(&self, kind: MentoringKind) -> bool {
        self.kinds().contains(&kind)
    }

    /// Its interaction model, where the profile knows it.
    #[must_use]
    pub fn interaction_model(&self) -> Option<InteractionModel> {
        self.model.profile.models.named(self.entry.fields.model.known()?).copied()
    }

    /// Do its directions speak of this one?
    #[must_use]
    pub fn has_direction(&self, direction: Direction) -> bool {
        let words = self.entry.fields.directions.known().into_iter().flat_map(|words| words.iter());
        words.flat_map(|word| self.model.profile.directions.spoken_of(&word.value)).any(|known| *known == direction)
    }

    /// Is the mentee's category the one of this code?
    #[must_use]
    pub fn is_of_category(&self, code: &str) -> bool {
        let word = self.entry.fields.category.known();
        word.and_then(|word| self.model.profile.categories.named(word)).is_some_and(|category| category.is(code))
    }

    /// The type of its mentor, where the profile knows it.
    #[must_use]
    pub fn kind_of_mentor(&self) -> Option<MentorType> {
        self.model.profile.mentor_types.named(self.entry.fields.mentor_type.known()?).copied()
    }

    /// Do pupils learn in it? By its forms; by its mentees where no form is known.
    #[must_use]
    pub fn is_for_pupils(&self) -> bool {
        let forms = self.forms();
        if forms.is_empty() {
            return self.mentees().iter().any(|mentee| !mentee.is_teacher());
        }
        forms.iter().any(|form| form.is_for_pupils())
    }

    /// Its own programmes.
    pub fn programs(&self) -> impl Iterator<Item = Program<'m>> + use<'m> {
        let model = self.model;
        model.links.programs[self.index].iter().filter_map(move |&at| Item::at(model, &model.records.programs, at))
    }

    /// Its programme: its own, or that of the pair it continues.
    #[must_use]
    pub fn program(&self) -> Option<Program<'m>> {
        self.lineage().into_iter().find_map(|pair| pair.programs().next())
    }

    /// Its meetings by date.
    pub fn meetings(&self) -> impl Iterator<Item = Meeting<'m>> + use<'m> {
        let model = self.model;
        model.links.meetings[self.index].iter().filter_map(move |&at| Item::at(model, &model.records.meetings, at))
    }

    /// The pair that it continues.
    #[must_use]
    pub fn predecessor(&self) -> Option<Pair<'m>> {
        self.model.pair(self.entry.fields.replaces.known()?)
    }

    /// The pairs that continue it.
    pub fn successors(&self) -> impl Iterator<Item = Pair<'m>> + use<'m> {
        let model = self.model;
        model.links.successors[self.index].iter().filter_map(move |&at| Item::at(model, &model.records.pairs, at))
    }

    /// Itself, the pair it continues, and so on; a circle of `вместо` is walked once.
    #[must_use]
    pub fn lineage(&self) -> Vec<Pair<'m>> {
        let mut chain = vec![*self];
        while let Some(before) = chain[chain.len() - 1].predecessor().filter(|before| !chain.contains(before)) {
            chain.push(before);
        }
        chain
    }

    /// The first pair of its lineage and all that continue it in turn, itself among them, each once.
    #[must_use]
    pub fn related(&self) -> Vec<Pair<'m>> {
        let mut related: Vec<Pair<'m>> = self.lineage().into_iter().rev().collect();
        let mut at = 0;
        while let Some(pair) = related.get(at).copied() {
            let new: Vec<Pair<'m>> = pair.successors().filter(|next| !related.contains(next)).collect();
            related.extend(new);
            at += 1;
        }
        related
    }

    /// The record of its order on pairs: same number, same date.
    #[must_use]
    pub fn order_document(&self) -> Option<Document<'m>> {
        let order = self.entry.fields.order.known()?;
        self.model.papers(order).find(|document| document.kind() == Some(DocumentKind::PairOrder))
    }

    /// What it is doing on the model's day; unknown where its term is, or whether it goes on.
    #[must_use]
    pub fn state(&self) -> Option<State> {
        self.state_on(self.model.today)
    }

    /// What it was or will be doing on a day, by what its record says now; unknown where its term is.
    #[must_use]
    pub fn state_on(&self, day: NaiveDate) -> Option<State> {
        let passed = |date: Option<&Date>| date.is_some_and(|date| date.0 <= day);
        if passed(self.entry.fields.stopped.known()) {
            return Some(State::Stopped);
        }
        if passed(self.entry.fields.finished.known()) {
            return Some(State::Finished);
        }
        if self.stopped.is_bad() || self.finished.is_bad() {
            return None;
        }
        let term = self.term()?;
        Some(match () {
            () if day < term.start => State::Planned,
            () if day > term.end => State::Finished,
            () => State::Active,
        })
    }

    /// Is it at work, or about to begin? Advice about what its record lacks is given to such pairs only.
    #[must_use]
    pub fn is_live(&self) -> bool {
        self.is_live_on(self.model.today)
    }

    /// Was or will it be at work on a day, or about to begin?
    #[must_use]
    pub fn is_live_on(&self, day: NaiveDate) -> bool {
        matches!(self.state_on(day), Some(State::Planned | State::Active))
    }

    /// Is it at work on a day, or did it end in due time not longer than a year before?
    #[must_use]
    pub fn is_recent_on(&self, day: NaiveDate) -> bool {
        match self.state_on(day) {
            Some(State::Active) => true,
            Some(State::Finished) => self.ended_by(day).is_some_and(|last| last + RECENT >= day),
            Some(State::Planned | State::Stopped) | None => false,
        }
    }

    /// Is it certainly more than one meeting? Programme, length and chain are not asked of «скоростное»; where a kind is
    /// unknown the pair may be just that.
    #[must_use]
    pub fn is_longer_than_a_meeting(&self) -> bool {
        let Known(words, _) = &self.entry.fields.kind else { return false };
        let kinds = self.kinds();
        !kinds.is_empty() && kinds.len() == words.len() && !kinds.contains(&MentoringKind::Speed)
    }

    /// Is there certainly no programme, neither its own nor that of a pair which it continues?
    #[must_use]
    pub fn lacks_a_program(&self) -> bool {
        let lineage = self.lineage();
        let goes_on_elsewhere = |first: &Pair<'_>| !first.replaces.is_absent() && first.predecessor().is_none();
        self.program().is_none() && !lineage.last().is_some_and(goes_on_elsewhere)
    }

    /// The school years in which it worked: from the start of its term to the day on which its work ended, or today.
    #[must_use]
    pub fn school_years(&self) -> Vec<SchoolYear> {
        let last = self.ended().unwrap_or(self.model.today);
        let Some(term) = self.term().filter(|term| term.start <= last) else { return Vec::new() };
        (SchoolYear::of(term.start).0..=SchoolYear::of(last).0).map(SchoolYear).collect()
    }

    /// The day on which its work ended, if it has.
    #[must_use]
    pub fn ended(&self) -> Option<NaiveDate> {
        self.ended_by(self.model.today)
    }

    /// The day on which its work ended, if that was not after `day`.
    #[must_use]
    pub fn ended_by(&self, day: NaiveDate) -> Option<NaiveDate> {
        let fields = &self.entry.fields;
        let said = fields.stopped.known().or(fields.finished.known()).map(|date| date.0);
        said.or_else(|| self.term().map(|term| term.end)).filter(|last| *last <= day)
    }
}
