//! A picture that may be published: no EXIF, everybody on it consented.

use serde::Serialize;

use super::PublicText;

/// A picture with what a page needs to reserve its place.
#[derive(Clone, Debug, Serialize)]
pub struct Picture {
    /// The file relative to the section's root.
    pub src: String,
    /// What is to be seen, for those who do not see it.
    pub alt: PublicText,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// A small version for lists, where the picture is much larger than that.
    pub small: Option<SmallPicture>,
}

/// A picture in a size for lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SmallPicture {
    /// The file relative to the section's root.
    pub src: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}
