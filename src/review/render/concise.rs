//! A review line by line: `content/pairs/a.md:2:1: ломает[pair.mentor]: …`. Each line makes sense by itself.

use super::facts;
use crate::review::document::{Document, Found, Item, Page, Where};
use crate::review::{Difference, FindingState};

/// Writes changes, findings and pages, one a line; numbers and people are told by the other formats.
pub(super) fn concise(document: &Document) -> String {
    let changes = document.changes.iter().map(change);
    let findings = document.findings.iter().filter(|found| found.state != FindingState::Standing).map(finding);
    let pages = document.pages.iter().map(page);
    let rest = [facts::hidden(document), facts::omitted(document)].into_iter().flatten();
    changes.chain(findings).chain(pages).chain(rest).map(|line| line + "\n").collect()
}

fn change(item: &Item) -> String {
    let more = if item.consequence.is_empty() { String::new() } else { format!(" {}", item.consequence) };
    format!("{}{}[{}]: {}{more}", at(item.place()), item.severity, item.code, item.sentence)
}

fn finding(found: &Found) -> String {
    let state = if found.state == FindingState::New {
        "новая находка"
    } else {
        "исправлена находка"
    };
    format!("{}{state}, {}[{}]: {}", at(found.spot.as_ref()), found.level, found.code, found.headline)
}

fn page(page: &Page) -> String {
    let fate = match page.state {
        Difference::Appears => "страница появится",
        Difference::Changes => "страница изменится",
        Difference::Moves { .. } => "страница переедет",
        Difference::Vanishes => "страница исчезнет",
    };
    let path = page.path.as_ref().map_or_else(String::new, |path| format!("{path}: "));
    let title = page.title.as_ref().map_or_else(String::new, |title| format!(": {title}"));
    format!("{path}{fate}{title}")
}

fn at(place: Option<&Where>) -> String {
    let Some(Where { path, line, column }) = place else { return String::new() };
    let numbers = [line, column].into_iter().flatten().map(|number| format!(":{number}"));
    std::iter::once(path.clone()).chain(numbers).chain([": ".to_owned()]).collect()
}
