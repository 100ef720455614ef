//! The section onto the disk: every page rendered, looked through and written, one by one.

use std::path::Path;

use rayon::prelude::*;

use super::asset::Outgoing;
use super::finish::{Unfit, finish};
use super::lint;
use super::publish::{self, Edition, Notes, Outcome};
use super::section::{Drawn, index};
use super::{Clearance, Error, Planned, Theme};
use crate::diagnostic::Finding;
use crate::view::{Findable, Site, Words};

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
    match put_all(&edition, pages, site, theme) {
        Ok(()) => {}
        Err(Stop::Trouble(error)) => return Err(error),
        Err(Stop::Leak(leaks)) => return Ok(Written::Blocked(leaks)),
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

impl From<Unfit> for Stop {
    fn from(unfit: Unfit) -> Self {
        match unfit {
            Unfit::Trouble(error) => Stop::Trouble(error),
            Unfit::Faults(findings) => Stop::Leak(findings),
        }
    }
}

impl From<publish::Error> for Stop {
    fn from(error: publish::Error) -> Self {
        Stop::Trouble(error.into())
    }
}

/// Puts every page, each drawn once, and last the search's index of their words; tells of all leaks at once.
fn put_all(edition: &Edition, pages: &[Planned<'_>], site: &Site<'_>, theme: &Theme) -> Result<(), Stop> {
    let words = pages.par_iter().map(|page| {
        let drawn = page.draw();
        put(edition, (&page.path, &drawn), site, theme)?;
        Ok(page.findable().map(|findable| (findable, drawn.words())))
    });
    let words: Vec<Option<(&Findable, Words)>> = all(words.collect())?;
    let index = index(&words.into_iter().flatten().collect::<Vec<_>>());
    put(edition, (&index.path, &index.draw()), site, theme)
}

/// What came of every page; else the first trouble, or the leaks of all pages.
fn all<T>(put: Vec<Result<T, Stop>>) -> Result<Vec<T>, Stop> {
    let (mut came, mut leaks) = (Vec::with_capacity(put.len()), Vec::new());
    for one in put {
        match one {
            Ok(one) => came.push(one),
            Err(Stop::Leak(findings)) => leaks.extend(findings),
            Err(trouble) => return Err(trouble),
        }
    }
    if leaks.is_empty() { Ok(came) } else { Err(Stop::Leak(leaks)) }
}

/// Puts one page; it is rendered and looked through only where what it depends on has changed.
fn put(edition: &Edition, (path, drawn): (&str, &Drawn), site: &Site<'_>, theme: &Theme) -> Result<(), Stop> {
    edition.put_keyed(path, drawn.key(theme, site.disclosure.withheld().digest()), || {
        Ok(finish(path, drawn, site, theme)?)
    })
}
