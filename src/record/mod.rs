//! Texts to records: repair, front matter, decoding by declaration. Never fails; a field is absent, bad or known.
//!
//! Receives [`Sources`](crate::source::Sources), returns [`Records`] and findings. This layer deliberately lacks any
//! knowledge of other records: references stay as typed, presence is not judged.

mod body;
pub mod declare;
mod entry;
mod field;
mod front;
pub mod kind;
mod kinds;
mod latin;
mod limit;
mod mistake;
pub mod node;
mod order;
mod parse;
mod passage;
mod reader;
mod repair;
pub mod said;
mod same;
pub mod value;
mod yaml;

pub(crate) use body::headings;
pub use body::{Body, Section};
pub use entry::{Broken, Entry};
pub use field::{Absent, Bad, Field, Known, Spanned};
pub use kinds::{BodySeen, Declared, Kind, Records};
pub(crate) use mistake::{MANUALS, MISSING_FIELD};
pub use parse::{Decoded, again, parse, profile};
pub use passage::Passage;
pub use same::says_the_same;
