//! REP: reports of mentors and of the curator. REP-03 compares with counted numbers and stands in `figure`.

mod no_annual_report;
mod no_mentor_report;
mod stopped_pairs_untold;

use super::Rule;

/// The rules of this family, in the order of their codes.
pub(super) const RULES: &[&dyn Rule] =
    &[&no_mentor_report::NoMentorReport, &no_annual_report::NoAnnualReport, &stopped_pairs_untold::StoppedPairsUntold];
