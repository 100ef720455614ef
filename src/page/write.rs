//! The section onto the disk: every page rendered, looked through and written, one by one.

use std::path::Path;

use rayon::prelude::*;

use super::asset::Outgoing;
use super::publish::{Edition, Notes, Outcome};
use super::{Clearance, Error, Planned, Theme, lint};
use crate::diagnostic::Finding;
use crate::view::Site;

/// What came of writing.
#[derive(Debug)]
pub enum Written {
    /// The section stands.
    Published(Outcome),
    /// A finished page shows what must not be seen; the old section stands as it was.
    Blocked(Vec<Finding>),
}

/// Writes the section into `target`; whenever it is stopped, the old section or the new one stands there whole.
///
/// # Errors
/// When a template is wrong or the disk refuses.
pub fn write(
    _: &Clearance,
    target: &Path,
    (site, pages): (&Site<'_>, &[Planned<'_>]),
    (theme, files): (&Theme, &[Outgoing]),
    notes: Notes,
) -> Result<Written, Error> {
    let edition = Edition::open(target)?;
    let made: Result<Vec<Vec<Finding>>, Error> =
        pages.par_iter().map(|page| put(&edition, page, site, theme)).collect();
    let findings: Vec<Finding> = made?.into_iter().flatten().collect();
    if !findings.is_empty() {
        return Ok(Written::Blocked(findings));
    }
    for (path, bytes) in theme.assets() {
        edition.put(path, bytes)?;
    }
    for file in files {
        edition.put(&file.path, &file.bytes)?;
    }
    Ok(Written::Published(edition.finish(notes)?))
}

fn put(edition: &Edition, page: &Planned<'_>, site: &Site<'_>, theme: &Theme) -> Result<Vec<Finding>, Error> {
    let html = page.render(theme)?;
    let findings = lint(&page.path, &html, site.disclosure.withheld());
    if findings.is_empty() {
        edition.put(&page.path, html.as_bytes())?;
    }
    Ok(findings)
}
