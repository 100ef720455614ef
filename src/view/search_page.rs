//! Поиск: the field, and below it every page of the section, for those who have no scripts.

use schemars::JsonSchema;
use serde::Serialize;

use super::search_index::Findable;
use super::{Link, PublicText, Template};

/// Поиск.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct SearchPage {
    /// Все страницы раздела, по видам.
    pub groups: Vec<SearchGroup>,
}

/// Страницы одного вида.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct SearchGroup {
    /// Название вида: «Новости».
    pub title: PublicText,
    /// Страницы по алфавиту.
    pub links: Vec<Link>,
}

impl Template for SearchPage {
    const NAME: &'static str = "search.html";
}

impl SearchPage {
    /// The index of these pages.
    #[must_use]
    pub fn of<'p>(pages: impl Iterator<Item = &'p Findable>) -> Self {
        let mut groups: Vec<SearchGroup> = Vec::new();
        for page in pages {
            let link = Link { text: page.title.clone(), href: page.href.clone() };
            match groups.iter_mut().find(|group| group.title == page.group) {
                Some(group) => group.links.push(link),
                None => groups.push(SearchGroup { title: page.group.clone(), links: vec![link] }),
            }
        }
        groups.iter_mut().for_each(|group| group.links.sort_by_cached_key(in_alphabet));
        SearchPage { groups }
    }
}

fn in_alphabet(link: &Link) -> (String, String) {
    (crate::name::fold(link.text.as_str()), link.href.clone())
}
