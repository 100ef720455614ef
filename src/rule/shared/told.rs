//! Do the records tell of all meetings? Only then may a rule say that one is missing.

use crate::model::Model;
use crate::record::Kind;
use crate::record::value::Target;

/// Is every meeting readable and known to belong to some pair?
pub(in crate::rule) fn all_meetings_are_told(model: &Model) -> bool {
    let lost = model
        .dangling()
        .iter()
        .any(|dangling| dangling.within == Kind::Meeting && dangling.reference.target == Target::Pair);
    !lost && !model.has_broken(Kind::Meeting) && model.meetings().all(|meeting| meeting.pair.known().is_some())
}
