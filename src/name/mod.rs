//! Russian personal names: how a record writes one, how people type one, how an address spells one.
//!
//! Receives text, returns values; knows no records, no places and no findings. `record` reads names with
//! [`PersonName::parse`], `model` resolves references with [`PersonName::matches`] and [`skeleton`], `vet`
//! builds its patterns from names. Diminutives («Ваня») are nobody's business here.

mod fold;
mod gender;
mod latin;
mod person;
mod typed;

pub use fold::{fold, is_dash, is_invisible};
pub use gender::Gender;
pub use latin::skeleton;
pub use person::PersonName;
