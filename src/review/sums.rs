//! The counts of a review, each thing counted once, and what its two ends are called.

use chrono::NaiveDate;

use super::{Change, Difference, FindingChange, FindingState, PageChange, PersonChange, Severity};

/// One of the two states that are compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct End {
    /// What a reader is told: «a1b2c3d (main, 12 ноября 2026)», «рабочая папка».
    pub said: String,
    /// The commit, in full, where it is one.
    pub commit: Option<String>,
    /// The day of the commit.
    pub day: Option<NaiveDate>,
}

/// How much there is of everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// Changes that break something.
    pub breaking: usize,
    /// Important changes.
    pub important: usize,
    /// Changes that are good to know.
    pub notice: usize,
    /// Changes of spelling only.
    pub style: usize,
    /// Records in which anything changed.
    pub records: usize,
    /// Records of the head.
    pub of_records: usize,
    /// New findings.
    pub new: usize,
    /// Findings of both sides, those of records that did not change among them.
    pub standing: usize,
    /// Mended findings.
    pub fixed: usize,
    /// People who appear on the site.
    pub people_appear: usize,
    /// People who disappear from it.
    pub people_vanish: usize,
    /// Pages that appear.
    pub pages_appear: usize,
    /// Pages that change or move.
    pub pages_change: usize,
    /// Pages that vanish.
    pub pages_vanish: usize,
    /// Is the head such that the section cannot be built?
    pub unpublishable: bool,
}

impl Sums {
    /// Counts changes by severity.
    pub fn count(&mut self, changes: &[Change]) {
        let of = |severity| changes.iter().filter(|change| change.severity == severity).count();
        self.breaking = of(Severity::Breaking);
        self.important = of(Severity::Important);
        self.notice = of(Severity::Notice);
        self.style = of(Severity::Style);
    }

    /// Counts findings that are new or mended.
    pub(super) fn count_findings(&mut self, findings: &[FindingChange]) {
        let of = |state| findings.iter().filter(|finding| finding.state == state).count();
        self.new = of(FindingState::New);
        self.fixed = of(FindingState::Fixed);
    }

    /// Counts people who appear or vanish.
    pub(super) fn count_people(&mut self, people: &[PersonChange]) {
        let of = |state| people.iter().filter(|person| person.state == state).count();
        self.people_appear = of(Difference::Appears);
        self.people_vanish = of(Difference::Vanishes);
    }

    /// Counts pages; one that moves changes.
    pub(super) fn count_pages(&mut self, pages: &[PageChange]) {
        let of = |state| pages.iter().filter(|page| page.state == state).count();
        self.pages_appear = of(Difference::Appears);
        self.pages_vanish = of(Difference::Vanishes);
        self.pages_change = pages.len() - self.pages_appear - self.pages_vanish;
    }

    /// All changes.
    #[must_use]
    pub fn changes(&self) -> usize {
        self.breaking + self.important + self.notice + self.style
    }
}
