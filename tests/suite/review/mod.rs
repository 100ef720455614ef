//! What a review says: of random records, of single edits and of a whole branch of the sample school.

mod branch;
mod commits;
mod deltas;
mod drawn;
mod figures;
mod findings;
mod papers;
mod people;
mod person;
