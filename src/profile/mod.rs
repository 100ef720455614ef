//! The target models as data: the embedded profiles, the school's choice of them, its own changes.
//!
//! `resolve` receives records and returns one [`Profile`]. Closed words (kinds, interaction models, meeting types,
//! document types) keep their meaning in code and only their words in data; forms, categories, stages, lengths and
//! ages are open data that rules read. This layer deliberately lacks any check of records against the profile: that is
//! what rules are for.

mod catalog;
mod embedded;
mod form;
mod resolve;
mod stage;
mod trouble;
mod vocabulary;

use crate::record::value::StageCount;

pub use catalog::{Category, DocumentKind, InteractionModel, MeetingKind, MentorType, MentoringKind};
pub use form::Form;
pub use resolve::resolve;
pub use stage::Stage;
pub(crate) use trouble::MANUALS;
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
    /// Rules whose level differs here: code and new level; `None` switches the rule off.
    pub levels: Vec<(String, Option<crate::diagnostic::Level>)>,
}

impl Profile {
    /// The form that a word means, however spelt.
    #[must_use]
    pub fn form(&self, word: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.is(word))
    }

    /// The number, from 1, of the stage that a word means in the list that the school chose.
    #[must_use]
    pub fn stage_number(&self, word: &str) -> Option<usize> {
        self.stages.iter().position(|stage| stage.is(word)).map(|at| at + 1)
    }
}
