//! The kinds of records, one file each: nothing but declarations of their fields.

mod article;
mod document;
mod meeting;
mod pair;
mod person;
mod profile;
mod program;
mod roadmap;
mod school;

pub use article::Article;
pub use document::Document;
pub use meeting::{Feedback, Meeting};
pub use pair::{Pair, Request};
pub use person::{Consent, MentorPart, Person, Waiting};
pub use profile::{AgeEntry, FormEntry, LengthEntry, ProfileRecord, RuleLevel, StageEntry, WordEntry};
pub use program::{Change, Goal, Measure, Program};
pub use roadmap::{Roadmap, RoadmapItem};
pub use school::School;
