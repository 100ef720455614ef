//! Russian personal names: how a record writes one, how people type one, how an address spells one.
//!
//! Receives text, returns values; knows no records, no places and no findings. `record` reads names with
//! [`PersonName::parse`], `model` resolves references with [`PersonName::matches`] and [`skeleton`], `vet`
//! builds its patterns from names. [`fold`] and [`twin`] serve whatever people spell in different ways, not names alone.
//! Diminutives («Ваня») are nobody's business here.

mod bent;
mod cases;
mod code;
mod declension;
mod fold;
mod gender;
mod latin;
mod mixed;
mod person;
mod stem;
mod twin;
mod typed;

pub use bent::Case;
pub use cases::{Cases, Forms};
pub use code::{means_code, plain_code};
pub(crate) use declension::surname_forms;
pub use fold::{fold, is_dash, is_invisible, is_other_form};
pub use gender::Gender;
pub use latin::skeleton;
pub use mixed::{is_class, is_mixed, to_cyrillic, typed_anew};
pub use person::PersonName;
pub use stem::{mentions, same_stem, stems};
pub use twin::twin;
