//! Findings as the report of tests that most servers read: a suite for each file, a case for each finding.
//!
//! What decides the exit code is a failure, anything milder a skipped case, so that a server calls a run failed exactly
//! where the program does. Where nothing was found, one case that passed says so: a report without cases counts as none.

use std::fmt::Write;

use super::Outcome;
use super::span::Span;
use crate::diagnostic::{Finding, Level, Texts};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
const CLEAN: &str = "  <testsuite name=\"nastavnik\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">\n    \
                     <testcase classname=\"nastavnik\" name=\"находок нет\"/>\n  </testsuite>\n";

/// Writes an outcome as one document; findings of level `fails` and above are failures.
pub fn junit(outcome: &Outcome<'_>, fails: Level) -> String {
    let findings: Vec<&Finding> = outcome.each().collect();
    let one_file =
        |one: &&Finding, next: &&Finding| one.location.path(outcome.texts) == next.location.path(outcome.texts);
    let files = findings.chunk_by(one_file);
    let suites: String = files.map(|findings| suite(findings, outcome.texts, fails)).collect();
    let (attributes, suites) = match findings.len() {
        0 => ("tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\"".to_owned(), CLEAN.to_owned()),
        _ => (counted(&findings, fails), suites),
    };
    format!("{HEAD}<testsuites name=\"nastavnik\" {attributes}>\n{suites}</testsuites>\n")
}

fn counted(findings: &[&Finding], fails: Level) -> String {
    let failures = findings.iter().filter(|finding| finding.level >= fails).count();
    let (tests, skipped) = (findings.len(), findings.len() - failures);
    format!("tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\"")
}

fn suite(findings: &[&Finding], texts: &dyn Texts, fails: Level) -> String {
    let name = findings.first().map_or("", |finding| finding.location.path(texts));
    let cases: String = findings.iter().map(|finding| case(finding, texts, fails)).collect();
    format!("  <testsuite name=\"{}\" {}>\n{cases}  </testsuite>\n", escaped(name), counted(findings, fails))
}

fn case(finding: &Finding, texts: &dyn Texts, fails: Level) -> String {
    let Finding { manual, level, headline, help, .. } = finding;
    let span = Span::of(&finding.location, texts);
    let (path, headline) = (escaped(span.path), escaped(headline));
    let at = span.shown().replacen(span.path, "", 1);
    let open = format!("    <testcase classname=\"{path}\" name=\"{}{}\"", manual.code, at.replacen(':', " ", 1));
    if *level < fails {
        return format!("{open}>\n      <skipped message=\"{level}: {headline}\"/>\n    </testcase>\n");
    }
    let mut told = format!("{}\nоснование: {}", span.shown(), manual.source);
    if let Some(help) = help {
        write!(told, "\nпомощь: {help}").expect("a string takes everything");
    }
    let told = escaped(&told);
    format!("{open}>\n      <failure type=\"{level}\" message=\"{headline}\">{told}</failure>\n    </testcase>\n")
}

/// Text for XML; a character that XML cannot hold in any spelling is replaced.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\t' | '\n' => safe.push(letter),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => safe.push('\u{fffd}'),
            letter => safe.push(letter),
        }
    }
    safe
}
