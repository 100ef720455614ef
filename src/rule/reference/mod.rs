//! FIL-08 … FIL-11, FIL-30, FIL-36 … FIL-38, FIL-40: references between records, to pages, and to files.

mod ambiguous;
mod leads_to_nothing;
mod menu_page_not_there;
mod picture_not_there;
mod to_itself;
mod unused_file;
mod wrong_kind;

use super::{Rule, document, meeting};
use crate::diagnostic::words::or;
use crate::model::Dangling;
use crate::record::Kind;
use crate::record::value::Target;

/// The rules of this family, in the order of their codes; two of them stand with the words that they read.
pub(super) const RULES: &[&dyn Rule] = &[
    &leads_to_nothing::LeadsToNothing,
    &wrong_kind::WrongKind,
    &to_itself::ToItself,
    &ambiguous::Ambiguous,
    &unused_file::UnusedFile,
    &meeting::UnknownMeetingType,
    &document::UnknownDocumentKind,
    &picture_not_there::PictureNotThere,
    &menu_page_not_there::MenuPageNotThere,
];

/// Is it somebody whom a pair names? PAI-01 says so if there is no such card.
pub(super) fn is_person_of_pair(dangling: &Dangling) -> bool {
    dangling.within == Kind::Pair && dangling.reference.target == Target::Person
}

/// What was likely meant; `otherwise` where nothing is near.
pub(super) fn meant(near: &[String], otherwise: &str) -> String {
    if near.is_empty() {
        return otherwise.to_owned();
    }
    format!("возможно, вы имели в виду {}", or(near.iter().map(|near| format!("«{near}»"))))
}
