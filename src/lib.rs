//! nastavnik turns a school's mentoring records into its «Наставничество» section, findings and reports.
//!
//! ```text
//! files → records → model → findings → disclosure → views → pages → site
//! ```
//!
//! One direction; each module below receives what the one above it returns. [`check`] alone composes them.

pub mod check;
pub mod cli;
pub mod command;
pub mod diagnostic;
pub mod figure;
pub mod model;
pub mod name;
pub mod page;
pub mod profile;
pub mod public;
pub mod record;
pub mod rule;
pub mod source;
pub mod view;
