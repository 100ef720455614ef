//! One page made ready to go out: rendered, typeset, looked through.
//!
//! Receives a drawn page, returns its bytes, or what makes it unfit. Where the bytes go, to a folder or straight to a
//! reader, is decided by those who ask.

use super::lint::faults;
use super::section::Drawn;
use super::{Error, Theme};
use crate::diagnostic::Finding;
use crate::typography::typeset;
use crate::view::Site;

/// Why a page cannot go out.
#[derive(Debug)]
pub(crate) enum Unfit {
    /// Its template is wrong.
    Trouble(Error),
    /// It shows what must not be seen, or takes something from elsewhere, or shuts somebody out.
    Faults(Vec<Finding>),
}

/// The bytes of the page at `path`.
///
/// # Errors
/// When the page must not go out as it is.
pub(crate) fn finish(path: &str, drawn: &Drawn, site: &Site<'_>, theme: &Theme) -> Result<Vec<u8>, Unfit> {
    let text = drawn.render(theme).map_err(Unfit::Trouble)?;
    let page = if path.ends_with(".html") { typeset(&text) } else { text };
    let faults = faults(path, &page, site.disclosure.withheld(), site.address);
    if faults.is_empty() { Ok(page.into_bytes()) } else { Err(Unfit::Faults(faults)) }
}
