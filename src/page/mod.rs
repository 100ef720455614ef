//! Views to pages: templates, rendering, the last look at each page, publishing.
//!
//! Receives a [`Site`](crate::view::Site) and a theme; [`section::plan`] lists the pages, each is rendered, looked
//! through by [`lint`] and handed to `publish` one by one, so that memory does not grow with the section. This layer
//! deliberately lacks any sight of records: what a page shows, its view holds.

pub mod asset;
mod clearance;
mod error;
mod fault;
mod finish;
mod lint;
mod picture;
pub(crate) mod publish;
mod section;
mod theme;
mod visible;
mod whole;
mod write;

use std::path::Path;

pub use clearance::Clearance;
pub use error::Error;
pub use fault::Fault;
pub(crate) use finish::{Unfit, finish};
pub(crate) use lint::MANUALS;
pub use lint::lint;
pub use publish::single::Edited;
pub(crate) use publish::{Digest, Origin, Stands};
pub use publish::{Notes, Outcome, Way};
pub use section::{Drawn, Planned, plan};
pub(crate) use section::{INDEX, index};
pub use theme::Theme;
pub use visible::visible;
pub use whole::{Whole, WrittenWhole, write_whole};
pub use write::{Written, write};

/// What the section in a folder, or in one file, says about itself; nothing where there is none of ours.
#[must_use]
pub fn published(site: &Path) -> Option<Notes> {
    if site.is_file() {
        return publish::single::notes(site);
    }
    publish::Manifest::read(site).map(|manifest| manifest.notes)
}
