//! Troubles of files as files: their manual pages and the findings that cite them, family by family.
//!
//! Receives a path in the tree or a place, returns a [`Finding`](crate::diagnostic::Finding) with its words. Deliberately
//! lacks any reading of its own: whoever meets the trouble decides that it is one.

mod entry;
mod name;
mod text;

use crate::diagnostic::Manual;

pub(super) use entry::{closed, folder_named_as_record, link, special, unreadable};
pub(super) use name::{alike_names, odd_name, unreadable_name};
pub(super) use text::{broken_bytes, control_characters, empty, harmless, too_large, wrong_encoding};

/// The pages of this folder, in the order in which `explain` lists them.
pub(crate) const MANUALS: &[&Manual] = &[
    &text::WRONG_ENCODING,
    &text::CONTROL_CHARACTERS,
    &text::TOO_LARGE,
    &text::EMPTY,
    &entry::FOLDER_NAMED_AS_RECORD,
    &entry::LINK,
    &entry::SPECIAL,
    &name::ODD_NAME,
    &name::ALIKE_NAMES,
    &text::HARMLESS,
    &entry::UNREADABLE,
];
