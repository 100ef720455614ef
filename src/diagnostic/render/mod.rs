//! Draws findings: for a person in full or one a line, for programs in the formats that they read. Receives findings and
//! texts, returns text. Deliberately lacks wording of its own beyond «основание» and «что сделать»: what is said was said
//! where it was found.

mod ahead;
mod concise;
mod full;
mod github;
mod gitlab;
mod json;
mod junit;
mod outcome;
mod sarif;
mod span;
mod stats;

pub use ahead::{ComingDay, Forecast};
pub use concise::concise;
pub use full::{Paint, full};
pub use github::github;
pub(crate) use github::github_command;
pub use gitlab::gitlab;
pub use json::json;
pub use junit::junit;
pub use outcome::{Outcome, Summary};
pub use sarif::sarif;
pub use stats::{stats, stats_json};
