//! How many findings there are by rule and by record, the worst first. Receives an outcome, returns text.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use super::json::{VERSION, written};
use super::span::Span;
use super::{Outcome, Summary};
use crate::diagnostic::{Finding, Level};

/// Findings of one rule or one record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
struct Tally {
    errors: usize,
    warnings: usize,
    advice: usize,
}

impl Tally {
    fn count(&mut self, level: Level) {
        *match level {
            Level::Error => &mut self.errors,
            Level::Warning => &mut self.warnings,
            Level::Advice => &mut self.advice,
        } += 1;
    }
}

/// The findings of an outcome by what `key` says of each, the worst first, equals in their order.
fn tallied<'o>(outcome: &Outcome<'o>, key: impl Fn(&'o Finding) -> &'o str) -> Vec<(&'o str, Tally)> {
    let mut tallies: BTreeMap<&str, Tally> = BTreeMap::new();
    for finding in outcome.each() {
        tallies.entry(key(finding)).or_default().count(finding.level);
    }
    let mut tallies: Vec<_> = tallies.into_iter().collect();
    tallies.sort_by_key(|(_, tally)| Reverse(*tally));
    tallies
}

fn by_rule<'o>(outcome: &Outcome<'o>) -> Vec<(&'o str, Tally)> {
    tallied(outcome, |finding| finding.manual.code)
}

fn by_record<'o>(outcome: &Outcome<'o>) -> Vec<(&'o str, Tally)> {
    let texts = outcome.texts;
    tallied(outcome, move |finding| Span::of(&finding.location, texts).path)
}

/// Two tables for a person; nothing where nothing was found.
pub fn stats(outcome: &Outcome<'_>) -> String {
    if outcome.findings.is_empty() {
        return String::new();
    }
    let about = |code: &str| {
        let page = outcome.each().find(|finding| finding.manual.code == code);
        page.map_or(String::new(), |finding| format!("{code}  {}", finding.manual.summary()))
    };
    let rules = by_rule(outcome).into_iter().map(|(code, tally)| row(tally, &about(code)));
    let records = by_record(outcome).into_iter().map(|(path, tally)| row(tally, path));
    let head = |what: &str| format!("{:>7}{:>16}{:>9}  {what}\n", "ошибок", "предупреждений", "советов");
    head("правило") + &rules.collect::<String>() + "\n" + &head("запись") + &records.collect::<String>()
}

fn row(Tally { errors, warnings, advice }: Tally, name: &str) -> String {
    format!("{errors:>7}{warnings:>16}{advice:>9}  {name}\n")
}

/// The same as one JSON document that ends with a line feed.
pub fn stats_json(outcome: &Outcome<'_>) -> String {
    written(&Document {
        version: VERSION,
        today: outcome.today.to_string(),
        summary: outcome.summary,
        rules: by_rule(outcome).into_iter().map(|(code, tally)| Rule { code, tally }).collect(),
        records: by_record(outcome).into_iter().map(|(path, tally)| Record { path, tally }).collect(),
    })
}

#[derive(Serialize)]
struct Document<'o> {
    version: u32,
    today: String,
    summary: Summary,
    rules: Vec<Rule<'o>>,
    records: Vec<Record<'o>>,
}

#[derive(Serialize)]
struct Rule<'o> {
    code: &'o str,
    #[serde(flatten)]
    tally: Tally,
}

#[derive(Serialize)]
struct Record<'o> {
    path: &'o str,
    #[serde(flatten)]
    tally: Tally,
}
