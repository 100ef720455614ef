//! The section onto the disk: every page rendered, looked through and written, one by one.

use std::path::Path;

use rayon::prelude::*;

use super::asset::Outgoing;
use super::lint::{self, faults, lint};
use super::publish::{self, Edition, Notes, Outcome};
use super::{Clearance, Error, Planned, Theme, typeset};
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
    let stops = pages.par_iter().filter_map(|page| put(&edition, page, site, theme).err());
    let mut leaks = Vec::new();
    for stop in stops.collect::<Vec<_>>() {
        match stop {
            Stop::Trouble(error) => return Err(error),
            Stop::Leak(findings) => leaks.extend(findings),
        }
    }
    if !leaks.is_empty() {
        return Ok(Written::Blocked(leaks));
    }
    let own = site.address;
    let faults: Vec<Finding> = theme.assets().flat_map(|(path, bytes)| lint::file_faults(path, bytes, own)).collect();
    if !faults.is_empty() {
        return Ok(Written::Blocked(faults));
    }
    for (path, bytes) in theme.assets() {
        edition.put(path, bytes)?;
    }
    files.par_iter().try_for_each(|file| edition.put_keyed(&file.path, file.key(), || file.made()))?;
    Ok(Written::Published(edition.finish(notes)?))
}

/// Why a page was not put.
enum Stop {
    Trouble(Error),
    Leak(Vec<Finding>),
}

impl From<publish::Error> for Stop {
    fn from(error: publish::Error) -> Self {
        Stop::Trouble(error.into())
    }
}

/// Puts one page; it is rendered and looked through only where what it depends on has changed.
fn put(edition: &Edition, page: &Planned<'_>, site: &Site<'_>, theme: &Theme) -> Result<(), Stop> {
    let withheld = site.disclosure.withheld();
    let drawn = page.draw();
    edition.put_keyed(&page.path, drawn.key(theme, withheld.digest()), || {
        let text = drawn.render(theme).map_err(Stop::Trouble)?;
        let html = if page.path.ends_with(".html") { typeset(&text) } else { text };
        let mut findings = lint(&page.path, &html, withheld);
        findings.extend(faults(&page.path, &html, site.address));
        if findings.is_empty() { Ok(html.into_bytes()) } else { Err(Stop::Leak(findings)) }
    })
}
