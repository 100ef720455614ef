//! A document in one of the formats: for a terminal, a forge, a browser, a program.
//!
//! Receives a [`Document`], returns text. What a person reads is first put in order by [`outline`]; what a program reads
//! is written from the document itself.

mod comment;
mod concise;
mod cut;
mod facts;
mod fold;
mod full;
mod github;
mod gitlab;
mod html;
mod json;
mod markdown;
mod outline;
#[cfg(test)]
mod tests;

use super::document::Document;
use super::{Audience, Review, Trouble};
use crate::diagnostic::render::Paint;

/// How a review is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For a terminal.
    Full,
    /// A line for each change.
    Concise,
    /// For the comment of a forge.
    Markdown,
    /// A page that needs nothing beside it.
    Html,
    /// For programs.
    Json,
    /// Commands of a GitHub workflow.
    Github,
    /// A Code Quality report of GitLab.
    Gitlab,
    /// Markdown in the JSON that forges take a comment in.
    Comment,
}

impl Format {
    /// All of them.
    pub const ALL: [Format; 8] = [
        Format::Full,
        Format::Concise,
        Format::Markdown,
        Format::Html,
        Format::Json,
        Format::Github,
        Format::Gitlab,
        Format::Comment,
    ];

    /// Its word in `--format`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Format::Full => "full",
            Format::Concise => "concise",
            Format::Markdown => "markdown",
            Format::Html => "html",
            Format::Json => "json",
            Format::Github => "github",
            Format::Gitlab => "gitlab",
            Format::Comment => "comment",
        }
    }

    /// The format of a word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Format::ALL.into_iter().find(|format| format.word() == word)
    }
}

/// How a review is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Its format.
    pub format: Format,
    /// Is a terminal's text coloured?
    pub paint: Paint,
    /// How many bytes it may have; of a comment, the Markdown in it.
    pub limit: Option<usize>,
}

/// Draws a review for an audience.
///
/// # Errors
/// Where it would show to everybody what nobody may read, or does not fit.
pub fn draw(review: &Review, audience: Audience<'_>, look: Look) -> Result<String, Trouble> {
    let eyes = super::audience::Eyes::of(audience);
    let document = Document::of(review, &eyes);
    match eyes.leak(&document) {
        Some(part) => Err(Trouble::Leak { part }),
        None => drawn(&document, look),
    }
}

fn drawn(document: &Document, Look { format, paint, limit }: Look) -> Result<String, Trouble> {
    let write = |document: &Document| match format {
        Format::Full => full::full(document, paint),
        Format::Concise => concise::concise(document),
        Format::Markdown | Format::Comment => markdown::markdown(document),
        Format::Html => html::html(document),
        Format::Json => json::json(document),
        Format::Github => github::github(document),
        Format::Gitlab => gitlab::gitlab(document),
    };
    let text = cut::fitting(document, limit, &write)?;
    Ok(if format == Format::Comment { comment::comment(&text) } else { text })
}
