//! A finding as data: what is wrong, where, why, what to do. Shared by every stage; imports none of them.
//!
//! Stages build findings where the cause is known; [`render`] draws them for a person or a machine.
//! This layer deliberately lacks any knowledge of records, rules and files: it asks [`Texts`] for them.

mod finding;
mod findings;
mod fingerprint;
mod fix;
mod level;
mod manual;
mod place;
pub mod render;
pub mod words;

pub use finding::{Finding, Label};
pub use findings::Findings;
pub use fingerprint::{Fingerprint, Marked, marked};
pub use fix::{Edit, Fix, Sense};
pub use level::Level;
pub use manual::{Blocks, Manual};
pub use place::{FileId, Location, Place, Position, Texts};

pub(crate) use fingerprint::digest;
pub(crate) use manual::manual;
