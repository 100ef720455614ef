//! Records with their references resolved: what rules, figures and the public layer read.
//!
//! Receives records, profile and today; returns one immutable [`Model`]. A thing of the model is an [`Item`]: it reads
//! as its record (`pair.term`, `pair.head`) and knows its neighbours (`pair.mentor()`, `pair.meetings()`). References
//! that lead nowhere are kept in [`Model::dangling`] for the rules.
//!
//! This layer deliberately lacks judgement and a clock: what is wrong is the rules' business, and today is given.

mod age;
mod article;
mod award;
mod deadline;
mod decision;
mod document;
mod file;
mod find;
mod item;
mod links;
mod measurement;
mod meeting;
mod numbers;
mod pair;
mod permit;
mod person;
mod program;
mod progress;
mod report;
mod resolve;
mod review;
mod roadmap;
mod school;
mod stages;
mod survey;
mod year;

use chrono::NaiveDate;

use crate::profile::Profile;
use crate::record::value::{Author, PairRef, PersonRef, Reference, Target};
use crate::record::{Kind, Records};

pub use age::Age;
pub use award::Award;
pub use deadline::Deadline;
pub(crate) use document::{plain as plain_number, plain_organisation};
pub use item::Item;
pub use links::{Dangling, Why};
pub use measurement::Measurement;
pub use pair::{Role, State};
pub use permit::{Aim, Permit};
pub use person::Lapse;
pub use progress::Progress;
pub use resolve::build;
pub use year::SchoolYear;

/// A curator's annual report of the model.
pub type AnnualReport<'m> = Item<'m, crate::record::kind::AnnualReport>;
/// An article of the model: news, a practice, a library item, a free page.
pub type Article<'m> = Item<'m, crate::record::kind::Article>;
/// A document of the model.
pub type Document<'m> = Item<'m, crate::record::kind::Document>;
/// A meeting of the model.
pub type Meeting<'m> = Item<'m, crate::record::kind::Meeting>;
/// The school's numbers in the model.
pub type Numbers<'m> = Item<'m, crate::record::kind::Numbers>;
/// A pair or group of the model.
pub type Pair<'m> = Item<'m, crate::record::kind::Pair>;
/// A person of the model.
pub type Person<'m> = Item<'m, crate::record::kind::Person>;
/// A programme of the model.
pub type Program<'m> = Item<'m, crate::record::kind::Program>;
/// A review of the model.
pub type Review<'m> = Item<'m, crate::record::kind::Review>;
/// A road map of the model.
pub type Roadmap<'m> = Item<'m, crate::record::kind::Roadmap>;
/// The school of the model.
pub type School<'m> = Item<'m, crate::record::kind::School>;
/// The school's stages of one school year in the model.
pub type Stages<'m> = Item<'m, crate::record::kind::SchoolStages>;
/// A survey of the model.
pub type Survey<'m> = Item<'m, crate::record::kind::Survey>;

/// A school's whole programme on one day.
#[derive(Debug)]
pub struct Model {
    /// What was read.
    pub records: Records,
    /// The model that the school works by.
    pub profile: Profile,
    /// The day that everything is seen from.
    pub today: NaiveDate,
    links: links::Links,
}

impl Model {
    /// The person that a reference leads to.
    #[must_use]
    pub fn person(&self, reference: &PersonRef) -> Option<Person<'_>> {
        let index = self.links.target(reference.0.place)?;
        Item::at(self, &self.records.people, index)
    }

    /// The person of the school that an author is.
    #[must_use]
    pub fn author(&self, author: &Author) -> Option<Person<'_>> {
        let index = self.links.target(author.0.place)?;
        Item::at(self, &self.records.people, index)
    }

    /// The pair that a reference leads to.
    #[must_use]
    pub fn pair(&self, reference: &PairRef) -> Option<Pair<'_>> {
        let index = self.links.target(reference.0.place)?;
        Item::at(self, &self.records.pairs, index)
    }

    /// The id of the record that a reference leads to.
    #[must_use]
    pub fn target_id(&self, reference: &Reference) -> Option<&str> {
        let index = self.links.target(reference.place)?;
        match reference.target {
            Target::Person | Target::Author => self.records.people.get(index).map(|person| person.id.as_str()),
            Target::Pair => self.records.pairs.get(index).map(|pair| pair.id.as_str()),
        }
    }

    /// Does a reference lead to a record?
    #[must_use]
    pub fn has_target(&self, reference: &Reference) -> bool {
        self.links.target(reference.place).is_some()
    }

    /// References that lead nowhere, to several things, or to the wrong kind.
    #[must_use]
    pub fn dangling(&self) -> &[Dangling] {
        &self.links.dangling
    }

    /// Could a record of this kind not be read, or the list that is all of it? Then a rule that says «there is none»
    /// keeps quiet.
    #[must_use]
    pub fn has_broken(&self, kind: Kind) -> bool {
        let is_list_bad = match kind {
            Kind::Awards => self.records.awards.iter().any(|record| record.awards.is_bad()),
            Kind::Decisions => self.records.decisions.iter().any(|record| record.decisions.is_bad()),
            _ => false,
        };
        is_list_bad || self.records.broken.iter().any(|broken| broken.kind == kind)
    }

    /// The school year of today.
    #[must_use]
    pub fn school_year(&self) -> SchoolYear {
        SchoolYear::of(self.today)
    }
}
