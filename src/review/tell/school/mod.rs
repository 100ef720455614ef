//! What is told of the school: its people, and what it sets for itself.

mod allowed;
mod curator;
mod head;
mod look;
mod model;
mod threshold;

use super::Teller;
use crate::model::School;
use crate::record::{Kind, kind};
use crate::review::{Between, Seen, Subject};

pub(super) const TELLERS: &[&dyn Teller] =
    &[&curator::Curator, &head::Head, &threshold::Threshold, &allowed::Allowed, &model::Model, &look::Look];

/// The school, where it differs.
fn schools<'b>(between: &'b Between<'b>) -> Vec<Seen<'b, kind::School>> {
    between.seen(Kind::School, |records| &records.schools)
}

fn subject(school: &School<'_>) -> Subject {
    Subject::titled(Kind::School, school.entry)
}
