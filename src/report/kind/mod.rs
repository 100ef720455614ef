//! The reports, one file each: which figures and records, in which order. Deliberately lacks any counting.

mod annual;
mod calendar;
mod conformity;
mod coverage;
mod indicators;
mod load;
mod meetings;
mod mentees;
mod mentor_report;
mod mentors;
mod monitoring;
mod pairs;
mod program;
mod results;
mod roadmap;
mod statistics;
mod swot;

pub(super) use annual::Annual;
pub(super) use calendar::Calendar;
pub(super) use conformity::Conformity;
pub(super) use coverage::Coverage;
pub(super) use indicators::Indicators;
pub(super) use load::Load;
pub(super) use meetings::Meetings;
pub(super) use mentees::Mentees;
pub(super) use mentor_report::MentorReport;
pub(super) use mentors::Mentors;
pub(super) use monitoring::Monitoring;
pub(super) use pairs::Pairs;
pub(super) use program::Programs;
pub(super) use results::Results;
pub(super) use roadmap::Roadmap;
pub(super) use statistics::Statistics;
pub(super) use swot::Swot;
