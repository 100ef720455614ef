//! What a review tells of a branch.

mod figures;
mod findings;
mod papers;
mod people;
mod person;
