//! A picture that may be seen: everybody on it consented, or nobody is on it.

use super::text::PublicText;

/// A picture of an article.
#[derive(Clone, Debug)]
pub struct PublicPicture<'d> {
    /// Its path in the content folder.
    pub path: &'d str,
    /// What is to be seen on it.
    pub alt: PublicText,
}
