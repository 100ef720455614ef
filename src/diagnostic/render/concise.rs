//! One finding a line: `content/people/a.md:15:11: ошибка[CON-03]: …`.

use super::span::Span;
use crate::diagnostic::{Finding, Texts};

/// Draws each finding on a line of its own; the line makes sense by itself.
pub fn concise<'f>(findings: impl IntoIterator<Item = &'f Finding>, texts: &dyn Texts) -> String {
    findings.into_iter().map(|finding| line(finding, texts)).collect()
}

fn line(finding: &Finding, texts: &dyn Texts) -> String {
    let Finding { manual, level, headline, location, .. } = finding;
    format!("{}: {level}[{}]: {headline}\n", Span::of(location, texts).shown(), manual.code)
}
