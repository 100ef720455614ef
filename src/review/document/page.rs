//! A page of the section as one audience reads of it.

use crate::review::audience::Eyes;
use crate::review::phrase::Phrase;
use crate::review::{Difference, PageChange};

/// A page of the section.
#[derive(Clone, Debug)]
pub(in crate::review) struct Page {
    /// Appears, changes, moves or vanishes.
    pub(in crate::review) state: Difference,
    /// Its address in the section; nothing where the audience may not know it, and for what stands around every page.
    pub(in crate::review) path: Option<String>,
    /// Its title; nothing where the audience may not read it.
    pub(in crate::review) title: Option<Phrase>,
    /// The paragraphs that read otherwise.
    pub(in crate::review) paragraphs: Vec<Phrase>,
    /// How many more do.
    pub(in crate::review) omitted: usize,
}

impl Page {
    pub(super) fn of(page: &PageChange, eyes: &Eyes<'_>) -> Self {
        let is_open = page.state == Difference::Changes || eyes.inside(()).is_some();
        let state = match &page.state {
            Difference::Moves { .. } if !is_open => Difference::Moves { from: String::new() },
            state => state.clone(),
        };
        Page {
            state,
            path: Some(page.path.clone()).filter(|path| is_open && !path.is_empty()),
            title: eyes.title(&page.title),
            paragraphs: page.paragraphs.iter().filter_map(|pieces| eyes.compared(pieces)).collect(),
            omitted: page.omitted,
        }
    }
}
