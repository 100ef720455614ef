//! The target models as data: the embedded profiles, the school's choice of them, its own changes.
//!
//! `resolve` receives records and returns one [`Profile`]. Closed words (kinds, interaction models, meeting types,
//! document types) keep their meaning in code and only their words in data; forms, categories, stages, lengths and
//! ages are open data that rules read. This layer deliberately lacks any check of records against the profile: that is
//! what rules are for.

mod asked;
mod catalog;
mod embedded;
mod form;
mod lay;
mod own;
mod reason;
mod resolve;
mod spelling;
mod stage;
mod trouble;
mod vocabulary;

use crate::name::means_code;
use crate::record::value::StageCount;

pub use asked::Setting;
pub use catalog::{Category, Direction, DocumentKind, InteractionModel, MeetingKind, MentorType, MentoringKind, Topic};
pub use form::Form;
pub use own::Override;
pub use reason::Reason;
pub use resolve::resolve;
pub use spelling::{Spelling, spellings};
pub use stage::Stage;
pub(crate) use trouble::{MANUALS, lowered, unknown_rule};
pub use vocabulary::{Term, Vocabulary};

/// The model that one school works by.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Forms of mentoring with the roles they ask for.
    pub forms: Vec<Form>,
    /// Kinds of mentoring (S3 3.1.3).
    pub kinds: Vocabulary<MentoringKind>,
    /// Models of interaction (S3 3.1.1, 3.1.2).
    pub models: Vocabulary<InteractionModel>,
    /// Categories of mentees; a school may add its own.
    pub categories: Vocabulary<Category>,
    /// Types of mentors (S4).
    pub mentor_types: Vocabulary<MentorType>,
    /// Types of meetings (S4 stage 6).
    pub meetings: Vocabulary<MeetingKind>,
    /// Types of documents (domain.md 1.10).
    pub documents: Vocabulary<DocumentKind>,
    /// The stages of the list that the school chose, in order.
    pub stages: Vec<Stage>,
    /// Which list that is.
    pub stage_count: StageCount,
    /// Stages of the other list, so that a mix-up can be told.
    pub other_stages: Vec<Stage>,
    /// The shortest and the longest programme, in calendar months.
    pub length: std::ops::RangeInclusive<u32>,
    /// The age from which a pupil may be a mentee, in years (S2).
    pub pupil_from: u32,
    /// The years of work up to which a teacher is a young specialist (S4).
    pub young_to: u32,
    /// The shortest and the longest near goal, in calendar months (S4 stage 6).
    pub near_goal: std::ops::RangeInclusive<u32>,
    /// The shortest and the longest far goal, in calendar months (S4 stage 6).
    pub far_goal: std::ops::RangeInclusive<u32>,
    /// Directions of work that rules know, by words of the field «направления».
    pub directions: Vocabulary<Direction>,
    /// Resources that a road map names (S4 stage 1).
    pub resources: Vocabulary<Topic>,
    /// The parts of the regulation (S3 1.4).
    pub sections: Vocabulary<Topic>,
    /// What an agreement with a mentor settles (Labour Code, art. 351.8).
    pub conditions: Vocabulary<Topic>,
    /// The aims of monitoring (S3 9.4).
    pub aims: Vocabulary<Topic>,
    /// Awards with a name of their own (S3 5.1).
    pub awards: Vocabulary<Topic>,
    /// What people take part in: contests, conferences (S3 7.1.2).
    pub participation: Vocabulary<Topic>,
    /// Words for difficulties in communication (S3 3.1.1).
    pub communication: Vocabulary<Topic>,
    /// What the school itself changes in the levels of rules, the last change last.
    pub overrides: Vec<Override>,
    asked: Vec<asked::Asked>,
}

impl Profile {
    /// The form that a word means, however spelt.
    #[must_use]
    pub fn form(&self, word: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.is(word))
    }

    /// The form of a code.
    #[must_use]
    pub fn form_of(&self, code: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.code() == code)
    }

    /// Does any profile of the school, or the school itself, ask for a rule?
    #[must_use]
    pub fn asks(&self, code: &str) -> bool {
        let own = self.overrides.iter().any(|own| own.setting != Some(Setting::Off) && means_code(&own.rule, code));
        own || asked::asks(&self.asked, code)
    }

    /// What is set for a rule: by the school, else by its profiles.
    #[must_use]
    pub fn setting(&self, code: &str) -> Option<Setting> {
        own::of(&self.overrides, code).or_else(|| asked::setting(&self.asked, code))
    }

    /// The number, from 1, of the stage that a word means in the list that the school chose.
    #[must_use]
    pub fn stage_number(&self, word: &str) -> Option<usize> {
        self.stages.iter().position(|stage| stage.is(word)).map(|at| at + 1)
    }
}
