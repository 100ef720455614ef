//! Which findings are told: `--select`, `--ignore`, `--max-findings`.
//!
//! Receives marked findings and leaves those that were asked for. Deliberately lacks any say in levels: those are the
//! school's, in `school.md`.

use std::cmp::Reverse;

use crate::cli::Check;
use crate::command::{Error, explain};
use crate::diagnostic::render::Outcome;
use crate::diagnostic::words::{Count, Noun, and, nearest};
use crate::diagnostic::{Finding, Marked};
use crate::name::means_code;
use crate::rule;

const FINDINGS: Noun = Noun("находка", "находки", "находок");

/// The codes and families of the command line, every one of them known.
pub(super) struct Choice {
    select: Vec<String>,
    ignore: Vec<String>,
}

impl Choice {
    /// What `--select` and `--ignore` say.
    pub(super) fn of(args: &Check) -> Result<Self, Error> {
        Ok(Choice { select: known(&args.select)?, ignore: known(&args.ignore)? })
    }

    /// Leaves the findings that are wanted.
    pub(super) fn keep_wanted(&self, findings: &mut Vec<Marked<'_>>) {
        findings.retain(|marked| self.wants(marked.finding));
    }

    /// Was a finding asked for?
    pub(super) fn wants(&self, finding: &Finding) -> bool {
        let means = |codes: &[String]| codes.iter().any(|typed| means_code(typed, finding.manual.code));
        (self.select.is_empty() || means(&self.select)) && !means(&self.ignore)
    }

    /// Is every finding wanted?
    pub(super) fn is_everything(&self) -> bool {
        self.select.is_empty() && self.ignore.is_empty()
    }

    /// What is not shown of so many findings, in sentences; none where everything is.
    pub(super) fn notes(&self, all: usize, outcome: &Outcome<'_>) -> Vec<String> {
        let Outcome { findings, omitted, .. } = outcome;
        let unwanted = all - findings.len() - omitted;
        let (shown, omitted) = (Count(findings.len(), FINDINGS), *omitted);
        let cut = (omitted > 0).then(|| format!("Показано: {shown}, самые важные. Ещё {omitted} не уместилось."));
        let chosen = (unwanted > 0).then(|| format!("Есть и другие находки, о которых не спрашивали: {unwanted}."));
        cut.into_iter().chain(chosen).collect()
    }
}

fn known(typed: &[String]) -> Result<Vec<String>, Error> {
    typed.iter().map(|typed| meant(typed)).collect()
}

/// The code or family that is meant; one that says the same as another means the other.
fn meant(typed: &str) -> Result<String, Error> {
    match rule::explain(typed) {
        Some(manual) => Ok(manual.code.to_owned()),
        None if rule::manuals().any(|manual| means_code(typed, manual.code)) => Ok(typed.to_owned()),
        None if typed.contains(|letter: char| letter.is_ascii_digit()) => Err(explain::unknown(typed)),
        None => Err(no_family(typed)),
    }
}

fn no_family(typed: &str) -> Error {
    let mut families: Vec<&str> = rule::manuals().filter_map(|manual| manual.code.split('-').next()).collect();
    families.sort_unstable();
    families.dedup();
    let help = match nearest(&typed.to_uppercase(), families.iter().copied()).first() {
        Some(near) => format!("возможно, вы имели в виду {near}; все коды: nastavnik explain"),
        None => format!("есть семейства {}; все коды: nastavnik explain", and(families)),
    };
    Error::NoCode { code: typed.to_owned(), help }
}

/// Leaves at most `most` findings, the gravest, in the order in which they stood; returns how many it left out.
pub(super) fn cut(findings: &mut Vec<Marked<'_>>, most: Option<usize>) -> usize {
    let most = most.unwrap_or(usize::MAX);
    if findings.len() <= most {
        return 0;
    }
    let omitted = findings.len() - most;
    let mut gravest: Vec<(usize, Marked<'_>)> = findings.drain(..).enumerate().collect();
    gravest.sort_by_key(|(_, marked)| Reverse(marked.finding.level));
    gravest.truncate(most);
    gravest.sort_by_key(|(at, _)| *at);
    findings.extend(gravest.into_iter().map(|(_, marked)| marked));
    omitted
}
