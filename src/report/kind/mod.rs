//! The reports, one file each: which figures and records, in which order. Deliberately lacks any counting.

mod coverage;
mod indicators;
mod load;
mod program;
mod results;
mod statistics;

pub(super) use coverage::Coverage;
pub(super) use indicators::Indicators;
pub(super) use load::Load;
pub(super) use program::Programs;
pub(super) use results::Results;
pub(super) use statistics::Statistics;
