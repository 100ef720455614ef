//! What a check has to tell: everything that the formats for programs draw from.

use chrono::NaiveDate;
use serde::Serialize;

use crate::diagnostic::{Finding, Level, Marked, Texts};

/// What a check went through, so that one that never ran cannot look like a clean one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Records that were read.
    pub records: usize,
    /// Rules that were run.
    pub rules: usize,
    /// Findings of level «ошибка».
    pub errors: usize,
    /// Findings of level «предупреждение».
    pub warnings: usize,
    /// Findings of level «совет».
    pub advice: usize,
    /// Findings that a permit covers: they are not told.
    pub permitted: usize,
}

impl Summary {
    /// The same check with these findings only.
    #[must_use]
    pub fn of(self, findings: &[Marked<'_>]) -> Self {
        let count = |level| findings.iter().filter(|marked| marked.finding.level == level).count();
        let (errors, warnings, advice) = (count(Level::Error), count(Level::Warning), count(Level::Advice));
        Summary { errors, warnings, advice, ..self }
    }
}

/// The findings that are told of one check.
pub struct Outcome<'o> {
    /// The findings, by file and place.
    pub findings: Vec<Marked<'o>>,
    /// The texts that they point into.
    pub texts: &'o dyn Texts,
    /// The day of the check.
    pub today: NaiveDate,
    /// What the check went through, and how many findings there were before any was left out for their number.
    pub summary: Summary,
    /// How many findings were left out because there were too many.
    pub omitted: usize,
}

impl<'o> Outcome<'o> {
    /// The findings without their marks.
    pub fn each(&self) -> impl Iterator<Item = &'o Finding> {
        self.findings.iter().map(|marked| marked.finding)
    }
}
