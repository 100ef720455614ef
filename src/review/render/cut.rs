//! Leaves things out of a document until it fits: the least grave first, and never without saying how many.

use crate::review::document::Document;
use crate::review::{Severity, Trouble};

/// Leaves out up to so many things of one kind, the last first; how many went.
type Leave = fn(&mut Document, usize) -> usize;

/// What is left out, in this order. What breaks and who is seen go last.
const ORDER: [Leave; 9] = [
    words,
    |document, most| changes(document, most, Severity::Style),
    |document, most| changes(document, most, Severity::Notice),
    |document, most| counted(&mut document.pages, &mut document.omitted.pages, most),
    |document, most| counted(&mut document.figures, &mut document.omitted.figures, most),
    |document, most| changes(document, most, Severity::Important),
    |document, most| counted(&mut document.findings, &mut document.omitted.findings, most),
    |document, most| counted(&mut document.people, &mut document.omitted.people, most),
    |document, most| changes(document, most, Severity::Breaking),
];

/// The longest text of a document that has at most `limit` bytes.
///
/// # Errors
/// Where the text is too long even when everything is left out that can be.
pub(super) fn fitting(
    document: &Document,
    limit: Option<usize>,
    write: &dyn Fn(&Document) -> String,
) -> Result<String, Trouble> {
    let whole = write(document);
    let Some(limit) = limit.filter(|limit| whole.len() > *limit) else { return Ok(whole) };
    let (mut too_long, mut enough) = (0, things(document));
    let mut best = write(&without(document, enough));
    if best.len() > limit {
        return Err(Trouble::Narrow { limit, least: best.len() });
    }
    while enough - too_long > 1 {
        let middle = usize::midpoint(too_long, enough);
        let text = write(&without(document, middle));
        if text.len() > limit {
            too_long = middle;
        } else {
            (enough, best) = (middle, text);
        }
    }
    Ok(best)
}

/// How many things can be left out.
fn things(document: &Document) -> usize {
    let words = document.pages.iter().filter(|page| !page.paragraphs.is_empty()).count();
    let lists = [document.changes.len(), document.people.len(), document.findings.len(), document.pages.len()];
    words + lists.iter().sum::<usize>() + document.figures.len()
}

fn without(document: &Document, things: usize) -> Document {
    let mut document = document.clone();
    let mut left = things;
    for leave in ORDER {
        left -= leave(&mut document, left);
    }
    document
}

fn words(document: &mut Document, most: usize) -> usize {
    let pages = document.pages.iter_mut().rev().filter(|page| !page.paragraphs.is_empty());
    let gone = pages.take(most).map(|page| page.paragraphs.clear()).count();
    document.omitted.words += gone;
    gone
}

/// Changes are sorted by severity, so those of the mildest that is left stand last.
fn changes(document: &mut Document, most: usize, severity: Severity) -> usize {
    let mild = document.changes.iter().rev().take_while(|item| item.severity == severity).count();
    let gone = mild.min(most);
    document.changes.truncate(document.changes.len() - gone);
    document.omitted.add(severity, gone);
    gone
}

fn counted<T>(list: &mut Vec<T>, omitted: &mut usize, most: usize) -> usize {
    let gone = list.len().min(most);
    list.truncate(list.len() - gone);
    *omitted += gone;
    gone
}
