//! The mechanical difference of two records: edits that apply and invert.
//!
//! Receives what two records say, returns [`Delta`]s. They know declarations and nothing of the programme; what an edit
//! means is told by the tellers.

mod apply;
mod difference;
mod edit;
mod invert;
mod meet;
mod weight;

pub use apply::{Misfit, apply};
pub use difference::difference;
pub use edit::{Delta, Edit, Step};
pub use invert::invert;
pub(super) use meet::known_by;
pub use weight::is_style;
