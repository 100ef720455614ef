//! Draws findings: for a person in full, one a line, or as JSON. Receives findings and texts, returns text.
//! Deliberately lacks wording of its own beyond «основание» and «помощь»: what is said was said where it was found.

mod concise;
mod full;
mod json;
mod outcome;

pub use concise::concise;
pub use full::{Paint, full};
pub use json::json;
pub use outcome::{Outcome, Summary};
