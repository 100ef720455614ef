//! The last look at a page before it goes out: once more for what must not be seen, and for what a page must not hold.

mod access;
mod element;
mod leak;
mod outside;
mod plain;
mod read;
mod script;

pub(crate) use access::MANUALS;

use crate::diagnostic::Finding;
use crate::public::vet::Withheld;

/// Looks through the decoded texts, attributes and addresses of one finished page.
#[must_use]
pub fn lint(path: &str, html: &str, withheld: &Withheld) -> Vec<Finding> {
    let mut leaks = leak::Look::new(path, html, withheld);
    read::read(html, |piece| leaks.piece(piece));
    leaks.findings()
}

/// What a finished page must not do: show what must not be seen, take anything from elsewhere than `own`, the section's
/// absolute address (LAW-09), shut anybody out (LAW-11).
#[must_use]
pub(super) fn faults(path: &str, html: &str, withheld: &Withheld, own: Option<&str>) -> Vec<Finding> {
    if path.ends_with(".html") {
        return markup_faults(path, html, withheld, own);
    }
    let mut findings = lint(path, html, withheld);
    findings.extend(outside::faults(path, html, own));
    findings
}

/// The same of what is known to be a page, or a piece of one, whatever its file is called.
#[must_use]
pub(super) fn markup_faults(path: &str, html: &str, withheld: &Withheld, own: Option<&str>) -> Vec<Finding> {
    let mut leaks = leak::Look::new(path, html, withheld);
    let mut outside = outside::Look::new(path, html, own);
    let mut access = access::Look::new(path, html);
    read::read(html, |piece| {
        leaks.piece(piece);
        outside.piece(piece);
        access.piece(piece);
    });
    [leaks.findings(), outside.findings(), access.findings()].concat()
}

/// What a file of the theme takes from elsewhere.
pub(super) fn file_faults(path: &str, bytes: &[u8], own: Option<&str>) -> Vec<Finding> {
    std::str::from_utf8(bytes).map(|text| outside::faults(path, text, own)).unwrap_or_default()
}
