//! FIL-08 … FIL-11, FIL-30, FIL-38, FIL-40: references between records, to pages, and to files.

mod ambiguous;
mod leads_to_nothing;
mod menu_page_not_there;
mod picture_not_there;
mod to_itself;
mod unused_file;
mod wrong_kind;

use crate::diagnostic::words::or;
use crate::model::Dangling;
use crate::record::Kind;
use crate::record::value::Target;

pub(super) use ambiguous::Ambiguous;
pub(super) use leads_to_nothing::LeadsToNothing;
pub(super) use menu_page_not_there::MenuPageNotThere;
pub(super) use picture_not_there::PictureNotThere;
pub(super) use to_itself::ToItself;
pub(super) use unused_file::UnusedFile;
pub(super) use wrong_kind::WrongKind;

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
