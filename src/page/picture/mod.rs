//! Pictures on their way out: upright, no larger than a page needs, and without what a camera wrote into them.
//!
//! Receives the bytes of a JPEG, PNG or WebP. [`versions`] says from its first bytes what will go out, so that pages
//! can be made and an unchanged picture is not worked on again; [`Work::done`] makes it. A picture that is upright and
//! small enough goes out point by point as it came, without its notes. Deliberately lacks knowledge of who is on it:
//! that was decided before.

mod bare;
mod draw;
mod header;

use header::Header;

/// The most points at the longer side of a picture that a page shows large.
const LARGE: u32 = 1600;
/// The width of a picture in a list, in points: twice the columns that themes give it.
const SMALL: u32 = 480;
/// What is not much wider than the small version has none.
const WIDE: u32 = 640;
/// A picture of fewer bytes loads quickly as it is.
const LIGHT: usize = 64 * 1024;

/// A picture as it goes out: the work to be done, and what comes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Version {
    pub(super) work: Work,
    pub(super) size: (u32, u32),
    /// The ending of its file, where that differs from the source's.
    pub(super) ending: Option<&'static str>,
}

/// What is done to a picture. Its [`Debug`] form stands in the key by which a standing file is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Work {
    /// Its notes are left out, its points stay.
    Bare,
    /// It is drawn anew: upright, in this size.
    Drawn { width: u32, height: u32 },
}

/// The picture as it goes out, and a small version for lists where that is worth it; nothing for other formats, for
/// broken files and for pictures that would not fit into memory.
pub(super) fn versions(bytes: &[u8]) -> Option<(Version, Option<Version>)> {
    let header = Header::read(bytes)?;
    let (width, height) = header.upright();
    let is_moving = header.is_moving;
    if is_moving || (header.is_upright() && width.max(height) <= LARGE) {
        bare::alone(bytes.to_vec())?;
        let large = Version { work: Work::Bare, size: (width, height), ending: None };
        let is_worth_it = !is_moving && width > WIDE && bytes.len() > LIGHT;
        return Some((large, is_worth_it.then(|| header.drawn(SMALL, u32::MAX))));
    }
    Some((header.drawn(LARGE, LARGE), (width > WIDE).then(|| header.drawn(SMALL, u32::MAX))))
}

impl Work {
    /// Does the work. A picture whose points cannot be read goes out without its notes.
    pub(super) fn done(self, bytes: Vec<u8>) -> Option<Vec<u8>> {
        let drawn = match self {
            Work::Bare => None,
            Work::Drawn { width, height } => draw::drawn(&bytes, (width, height)),
        };
        drawn.or_else(|| bare::alone(bytes))
    }
}

#[cfg(test)]
mod tests;
