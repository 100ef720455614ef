//! What is told of programmes.

mod approved;
mod change;
mod difficulties;
mod done;
mod due;
mod goal;
mod measure;
mod opened;
mod removed;
mod stage;
mod words;

use super::Teller;

pub(super) const TELLERS: &[&dyn Teller] = &[
    &opened::Opened,
    &removed::Removed,
    &goal::Goal,
    &done::Done,
    &due::Due,
    &measure::Measure,
    &change::Change,
    &approved::Approved,
    &stage::Stage,
    &difficulties::Difficulties,
    &words::Words,
];
