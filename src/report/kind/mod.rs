//! The reports, one file each: which figures and records, in which order. Deliberately lacks any counting.

mod program;
mod results;
mod statistics;

pub(super) use program::Programs;
pub(super) use results::Results;
pub(super) use statistics::Statistics;
