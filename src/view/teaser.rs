//! A line in a list of news, practices or materials.

use serde::Serialize;

use super::{Day, Picture, PublicText};

/// What a list shows of an article.
#[derive(Clone, Debug, Serialize)]
pub struct Teaser {
    /// The article's title; anyone, vetted.
    pub title: PublicText,
    /// The article's page relative to the section's root.
    pub href: String,
    /// The date it bears.
    pub day: Option<Day>,
    /// Its first sentence or two as plain text, vetted.
    pub lead: Option<PublicText>,
    /// A small picture; shown only where everybody on it consented.
    pub picture: Option<Picture>,
}
