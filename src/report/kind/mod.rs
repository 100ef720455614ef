//! The reports, one file each: which figures and records, in which order. Deliberately lacks any counting.

mod statistics;

pub(super) use statistics::Statistics;
