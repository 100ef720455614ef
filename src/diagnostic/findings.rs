//! Where a rule files its findings.

use super::{Finding, Level, Location, Manual};

/// Collects the findings of one manual page, so that a rule never names its own code.
#[derive(Debug)]
pub struct Findings<'l> {
    manual: &'static Manual,
    list: &'l mut Vec<Finding>,
}

impl<'l> Findings<'l> {
    /// A collector for the page `manual` that adds to `list`.
    pub fn new(manual: &'static Manual, list: &'l mut Vec<Finding>) -> Self {
        Findings { manual, list }
    }

    /// Files a finding of the grave level.
    pub fn error(&mut self, location: impl Into<Location>, headline: impl Into<String>) -> &mut Finding {
        self.file(Level::Error, location, headline)
    }

    /// Files a finding that a norm is likely missing.
    pub fn warning(&mut self, location: impl Into<Location>, headline: impl Into<String>) -> &mut Finding {
        self.file(Level::Warning, location, headline)
    }

    /// Files a piece of advice.
    pub fn advice(&mut self, location: impl Into<Location>, headline: impl Into<String>) -> &mut Finding {
        self.file(Level::Advice, location, headline)
    }

    /// Files a finding at a level that the rule worked out.
    ///
    /// The level must be one that the page lists; a debug build holds the rule to that.
    pub fn file(&mut self, level: Level, location: impl Into<Location>, headline: impl Into<String>) -> &mut Finding {
        debug_assert!(self.manual.levels.contains(&level), "{} does not list {level}", self.manual.code);
        let finding = Finding::new(self.manual, location, headline).at(level);
        self.list.push(finding);
        self.list.last_mut().expect("a finding was pushed just now")
    }
}
