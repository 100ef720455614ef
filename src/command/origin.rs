//! Everything that a build reads, in one digest: while it is the same, so is the section.
//!
//! Receives the school's folder, the theme and a listing of the records, none of which is read; returns nothing where
//! a file changed so lately that its time does not tell.

use std::fs;

use super::SchoolFolder;
use crate::page::{Digest, Theme};
use crate::source::Listing;

/// The digest of program, theme, day and files.
pub(super) fn of(folder: &SchoolFolder, theme: &Theme, listing: &Listing) -> Option<Digest> {
    let mut all = format!("{} {} {}\n", program()?, folder.today, folder.rehearsal).into_bytes();
    all.extend(theme.own().as_bytes());
    all.extend(listing.mark()?);
    Some(Digest::of(&all))
}

/// What tells one build of the program from another, of the same version too.
fn program() -> Option<String> {
    let file = fs::metadata(std::env::current_exe().ok()?).ok()?;
    Some(format!("{} {} {:?}", env!("CARGO_PKG_VERSION"), file.len(), file.modified().ok()?))
}
