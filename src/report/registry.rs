//! Which reports there are. A new report is a line in [`REPORTS`].

use super::{Audience, Desk, Report, Subject, kind};
use crate::diagnostic::words::nearest;
use crate::name::fold;

/// A kind of report.
pub trait Kind: Sync {
    /// The name that people type, with hyphens: «итоговый-отчёт».
    fn name(&self) -> &'static str;
    /// The same in Latin letters: `annual`. Files are called so.
    fn latin(&self) -> &'static str;
    /// What it is about, in a few words.
    fn about(&self) -> &'static str;
    /// Who may read it.
    fn audience(&self) -> Audience {
        Audience::Internal
    }
    /// Can it be about this one alone?
    fn takes(&self, _subject: Subject) -> bool {
        false
    }
    /// Arranges it.
    fn make(&self, desk: &Desk<'_>) -> Report;
}

/// Every report, in the order of the list that `nastavnik report` prints.
pub const REPORTS: &[&dyn Kind] = &[
    &kind::Statistics,
    &kind::Indicators,
    &kind::Coverage,
    &kind::Load,
    &kind::Pairs,
    &kind::Mentors,
    &kind::Mentees,
    &kind::Meetings,
    &kind::Roadmap,
    &kind::Calendar,
    &kind::Conformity,
    &kind::Programs,
    &kind::Monitoring,
    &kind::Swot,
    &kind::MentorReport,
    &kind::Annual,
    &kind::Results,
];

/// The report of a name, in Russian or Latin letters, however spelt.
///
/// # Errors
/// The names that were likely meant.
pub fn named(typed: &str) -> Result<&'static dyn Kind, Vec<&'static str>> {
    let plain = |name: &str| fold(name).replace(['-', ' '], "");
    let is_meant = |kind: &&&dyn Kind| [kind.name(), kind.latin()].iter().any(|name| plain(name) == plain(typed));
    let names = REPORTS.iter().flat_map(|kind| [kind.name(), kind.latin()]);
    REPORTS.iter().find(is_meant).copied().ok_or_else(|| nearest(typed, names))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_report_is_found_however_its_name_is_spelt() {
        for typed in ["статистика", "Статистика", "statistics"] {
            assert_eq!(named(typed).map(Kind::name), Ok("статистика"), "{typed}");
        }
        assert_eq!(named("статисика").map(Kind::name), Err(vec!["статистика"]));
    }

    #[test]
    fn no_two_reports_share_a_name() {
        let names: BTreeSet<&str> = REPORTS.iter().flat_map(|kind| [kind.name(), kind.latin()]).collect();
        assert_eq!(names.len(), REPORTS.len() * 2);
        assert!(REPORTS.iter().all(|kind| kind.latin().bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')));
    }
}
