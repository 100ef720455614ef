//! Keeps what is said about one file readable, whatever stands in it.

use super::mistake;
use crate::diagnostic::{Finding, Level};

/// The most findings that are told of one file.
const MAX_FINDINGS: usize = 100;
/// The most characters of a headline or help; a usual one has forty.
const MAX_LETTERS: usize = 400;

/// The findings of one file by place: the first hundred, the longest texts cut; the rest as a number.
pub(super) fn limit(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by(|a, b| a.location.cmp(&b.location));
    if findings.len() > MAX_FINDINGS {
        let rest = findings.split_off(MAX_FINDINGS - 1);
        let gravest = rest.iter().map(|finding| finding.level).max().unwrap_or(Level::Advice);
        findings.push(mistake::many_mistakes(rest[0].location.clone(), rest.len(), gravest));
    }
    for finding in &mut findings {
        shorten(&mut finding.headline);
        finding.help.iter_mut().for_each(shorten);
    }
    findings
}

fn shorten(text: &mut String) {
    let Some((end, _)) = text.char_indices().nth(MAX_LETTERS) else { return };
    text.truncate(end);
    text.push('…');
    if text.matches('«').count() > text.matches('»').count() {
        text.push('»');
    }
}
