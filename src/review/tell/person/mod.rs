//! What is told of people and their consents.

mod added;
mod age;
mod away;
mod card;
mod consent;
mod data;
mod given;
mod name;
mod removed;
mod restored;
mod stripped;
mod until;
mod waiting;
mod withdrawn;

use super::Teller;

pub(super) const TELLERS: &[&dyn Teller] = &[
    &added::Added,
    &removed::Removed,
    &away::Away,
    &name::Name,
    &age::Age,
    &waiting::Waiting,
    &given::Given,
    &withdrawn::Withdrawn,
    &restored::Restored,
    &until::Until,
    &data::Data,
    &stripped::Stripped,
    &card::Card,
];
