//! Весь раздел одним файлом: the parts, the contents, the style.

use serde::Serialize;

use super::{Html, MenuGroup, Template};

/// `whole.html`: the section as a page of its own.
#[derive(Clone, Debug, Serialize)]
pub struct WholePage {
    /// The style sheet, to stand in the text as it is.
    pub style: Html,
    /// The menu; its links lead to places in this file.
    pub contents: Vec<MenuGroup>,
    /// The pages, in the order of the menu.
    pub parts: Vec<WholePart>,
}

/// One page of the section.
#[derive(Clone, Debug, Serialize)]
pub struct WholePart {
    /// Its place in the file; links lead here.
    pub id: String,
    /// Whether it stands below a list: a pair, a piece of news.
    pub below: bool,
    /// Its heading, of the second level, and all below it.
    pub html: Html,
}

/// `fragment.html`: the section as a piece of another page.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct Fragment(pub WholePage);

impl Template for WholePage {
    const NAME: &'static str = "whole.html";
}

impl Template for Fragment {
    const NAME: &'static str = "fragment.html";
}
