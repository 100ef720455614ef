//! Draws findings: for a person in full, one a line, or as JSON. Receives findings and texts, returns text.

mod concise;
mod full;
mod json;

pub use concise::concise;
pub use full::{Paint, full};
pub use json::{Summary, json};
