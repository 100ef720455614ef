//! A text that leads somewhere.

use serde::Serialize;

use super::PublicText;

/// A link; one that begins with `http` leads outside and gets `rel="noopener"`.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// What the visitor reads; composed of opened values or vetted text.
    pub text: PublicText,
    /// Relative to the section's root, or an outside address.
    pub href: String,
}
