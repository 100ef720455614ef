//! The kinds of records, one file each: nothing but declarations of their fields.
//!
//! Adding a field is a declaration here (`record!`); adding a kind is its file and a line in `kinds.rs`.
//! Deliberately lacks code: what a field may hold is its type's business (`value`), what it must hold a rule's.

mod article;
mod award;
mod decision;
mod document;
mod meeting;
mod numbers;
mod pair;
mod permit;
mod person;
mod profile;
mod program;
mod report;
mod review;
mod roadmap;
mod school;
mod stages;
mod survey;

pub use article::Article;
pub use award::{Award, Awards};
pub use decision::{Decision, Decisions};
pub use document::Document;
pub use meeting::{Feedback, Meeting};
pub use numbers::Numbers;
pub use pair::{Pair, Request};
pub use permit::{Permit, Permits};
pub use person::{Consent, MentorPart, Person, Waiting};
pub use profile::{AgeEntry, FormEntry, GoalsEntry, LengthEntry, ProfileRecord, RuleLevel, StageEntry, WordEntry};
pub use program::{Change, Goal, Measure, Program, ProgramStage};
pub use report::AnnualReport;
pub use review::Review;
pub use roadmap::{Roadmap, RoadmapItem};
pub use school::School;
pub use stages::{SchoolStage, SchoolStages};
pub use survey::{Response, Survey};
