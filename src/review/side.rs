//! The two states of a school that are compared, as the command found them.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::PageChange;
use crate::check::Checked;
use crate::diagnostic::{FileId, Texts};
use crate::public::Stands;

/// One state of a school.
#[derive(Clone, Copy)]
pub struct Side<'s> {
    /// The school, judged on the day of the review.
    pub checked: &'s Checked,
    /// Its texts.
    pub texts: &'s dyn Texts,
    /// Where in its section people stand: the addresses of the pages.
    pub addresses: &'s [(Stands, String)],
}

/// Both states, numbered alike: a file that both have has one [`FileId`].
#[derive(Clone, Copy)]
pub struct Sides<'s> {
    /// What was there.
    pub base: Side<'s>,
    /// What is there now.
    pub head: Side<'s>,
    /// The text files that both have, letter by letter.
    pub same: &'s HashSet<FileId>,
    /// Files that are no records and differ, by path.
    pub files: &'s [FileChange],
    /// The day of the commit that first brought a record of the head; nothing for those that the base has.
    pub days: &'s HashMap<FileId, NaiveDate>,
    /// The pages of the section that differ.
    pub pages: &'s [PageChange],
}

/// A file that is no record and differs between the sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChange {
    /// Its path from `content/`.
    pub path: String,
    /// Had the base it?
    pub in_base: bool,
    /// Has the head it?
    pub in_head: bool,
}
