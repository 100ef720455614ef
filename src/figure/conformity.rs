//! How the records conform to the model: what was asked of them, and what was found, by source.
//!
//! Receives the pages of the rules and the findings of a check; returns them rule by rule. Nothing is judged again here.

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::{Finding, Level, Manual};
use crate::profile::{Profile, Setting};

/// The rules that were asked and those that were not.
#[derive(Clone, Debug, Default)]
pub struct Conformity<'c> {
    /// Asked, in the order of their codes.
    pub asked: Vec<Judged<'c>>,
    /// Not asked by any profile of the school, or switched off by it.
    pub unasked: Vec<&'static Manual>,
}

/// A rule with what it found.
#[derive(Clone, Debug)]
pub struct Judged<'c> {
    /// Its page.
    pub manual: &'static Manual,
    /// What it found, in the order of the check.
    pub findings: Vec<&'c Finding>,
}

impl<'c> Conformity<'c> {
    /// Sorts findings by rule.
    #[must_use]
    pub fn of(manuals: &[&'static Manual], findings: &'c [Finding], profile: &Profile) -> Self {
        let mut found: HashMap<&str, Vec<&'c Finding>> = HashMap::new();
        findings.iter().for_each(|finding| found.entry(finding.manual.code).or_default().push(finding));
        let mut conformity = Conformity::default();
        for manual in manuals {
            let findings = found.remove(manual.code).unwrap_or_default();
            match findings.is_empty() && !is_asked(manual, profile) {
                true => conformity.unasked.push(manual),
                false => conformity.asked.push(Judged { manual, findings }),
            }
        }
        conformity.asked.sort_by_key(|judged| judged.manual.code);
        conformity.unasked.sort_by_key(|manual| manual.code);
        conformity
    }

    /// How many of the rules that were asked found nothing.
    #[must_use]
    pub fn kept(&self) -> usize {
        self.asked.iter().filter(|judged| judged.findings.is_empty()).count()
    }

    /// The rules that were asked by what they are grounded on, by its name.
    #[must_use]
    pub fn by_document(&self) -> BTreeMap<&'static str, Vec<&Judged<'c>>> {
        self.grouped(source)
    }

    /// The rules that were asked by their families: the letters of their codes.
    #[must_use]
    pub fn by_family(&self) -> BTreeMap<&'static str, Vec<&Judged<'c>>> {
        self.grouped(|manual| manual.code.split('-').next().unwrap_or(manual.code))
    }

    fn grouped(&self, key: impl Fn(&'static Manual) -> &'static str) -> BTreeMap<&'static str, Vec<&Judged<'c>>> {
        let mut groups: BTreeMap<&str, Vec<&Judged<'c>>> = BTreeMap::new();
        self.asked.iter().for_each(|judged| groups.entry(key(judged.manual)).or_default().push(judged));
        groups
    }
}

impl Judged<'_> {
    /// What it found of a level.
    pub fn at(&self, level: Level) -> impl Iterator<Item = &Finding> {
        self.findings.iter().copied().filter(move |finding| finding.level == level)
    }
}

/// What a rule is grounded on: the document, without the place in it.
fn source(manual: &Manual) -> &'static str {
    manual.source.split([',', ';', ':']).next().unwrap_or(manual.source).trim()
}

fn is_asked(manual: &Manual, profile: &Profile) -> bool {
    profile.asks(manual.code) && profile.setting(manual.code) != Some(Setting::Off)
}
