//! Where a link leads once all pages stand in one file.

use std::collections::{BTreeMap, BTreeSet};

use super::source::Source;

/// The pages of the file: which are kept, which repeat another, and what ids they hold.
pub(super) struct Map {
    /// Page → the page that shows the same; itself where it is kept.
    pages: BTreeMap<String, String>,
    ids: BTreeMap<String, BTreeSet<String>>,
    address: Option<String>,
}

/// Where a link leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// To this address.
    Address(String),
    /// To a file of the section that stands nowhere.
    Lost(String),
}

impl Map {
    /// Of pages in their order; `address` is that of the section.
    pub(super) fn of(sources: &[Source], address: Option<&str>) -> Self {
        let mut first: BTreeMap<&str, &str> = BTreeMap::new();
        let mut pages = BTreeMap::new();
        for source in sources {
            let same = if source.words.is_empty() {
                &source.path
            } else {
                *first.entry(&source.words).or_insert(&source.path)
            };
            pages.insert(source.path.clone(), same.to_owned());
        }
        let ids = sources.iter().map(|source| (source.path.clone(), source.ids.clone())).collect();
        Map { pages, ids, address: address.map(str::to_owned) }
    }

    /// Does the page stand in the file, other than as a repetition?
    pub(super) fn is_kept(&self, path: &str) -> bool {
        self.pages.get(path).is_some_and(|same| same == path)
    }

    /// The id of a page in the file.
    pub(super) fn id(&self, path: &str) -> Option<String> {
        self.pages.get(path).map(|path| page_id(path))
    }

    /// Where `href` on the page `from` leads.
    pub(super) fn target(&self, from: &str, href: &str) -> Target {
        let inside = self.address.as_deref().and_then(|address| href.strip_prefix(address));
        let (from, href) = inside.map_or((from, href), |inside| ("", inside));
        if is_outside(href) {
            return Target::Address(href.to_owned());
        }
        let (path, id) = href.split_once('#').map_or((href, None), |(path, id)| (path, Some(id)));
        let path = if path.is_empty() { from.to_owned() } else { resolved(from, path) };
        match (self.pages.get(&path), &self.address) {
            (Some(page), _) => Target::Address(format!("#{}", self.place(page, id))),
            (None, Some(address)) => Target::Address(format!("{address}{path}")),
            (None, None) => Target::Lost(path),
        }
    }

    fn place(&self, page: &str, id: Option<&str>) -> String {
        let known = id.filter(|id| self.ids.get(page).is_some_and(|ids| ids.contains(*id)));
        known.map_or_else(|| page_id(page), |id| element_id(page, id))
    }
}

/// `pairs/klen.html` → `n-pairs_klen`.
pub(super) fn page_id(path: &str) -> String {
    format!("n-{}", path.trim_end_matches(".html").replace('/', "_"))
}

/// The id of an element, apart from those of all other pages and of the page around.
pub(super) fn element_id(path: &str, id: &str) -> String {
    format!("{}__{id}", page_id(path))
}

/// The path that a relative address on the page `from` means.
pub(super) fn resolved(from: &str, path: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in path.split('?').next().unwrap_or(path).split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn is_outside(href: &str) -> bool {
    href.split_once(':').is_some_and(|(scheme, _)| !scheme.contains(['/', '#', '.']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(address: Option<&str>) -> Map {
        let page = |path, html| Source::of(path, html);
        let sources = [
            page("pairs.html", "<main><p id=\"year\">Пары</p></main>"),
            page("roadmap.html", "<main><p>Один пункт</p></main>"),
            page("roadmap/2026-27.html", "<main><p>Один  пункт</p></main>"),
        ];
        Map::of(&sources, address)
    }

    #[test]
    fn links_between_pages_are_places() {
        let led = |from, href| map(None).target(from, href);
        assert_eq!(led("news/a.html", "../pairs.html"), Target::Address("#n-pairs".into()));
        assert_eq!(led("news/a.html", "../pairs.html#year"), Target::Address("#n-pairs__year".into()));
        assert_eq!(led("news/a.html", "../pairs.html#nowhere"), Target::Address("#n-pairs".into()));
        assert_eq!(led("pairs.html", "#year"), Target::Address("#n-pairs__year".into()));
        assert_eq!(led("pairs.html", "mailto:a@b.example"), Target::Address("mailto:a@b.example".into()));
    }

    #[test]
    fn a_page_that_repeats_another_is_not_kept() {
        assert!(!map(None).is_kept("roadmap/2026-27.html"));
        assert_eq!(map(None).target("pairs.html", "roadmap/2026-27.html"), Target::Address("#n-roadmap".into()));
    }

    #[test]
    fn a_file_is_led_to_by_the_address_of_the_section() {
        let lost = map(None).target("news/a.html", "../media/a.pdf");
        assert_eq!(lost, Target::Lost("media/a.pdf".into()));
        let there = map(Some("https://s.example/n/")).target("news/a.html", "../media/a.pdf");
        assert_eq!(there, Target::Address("https://s.example/n/media/a.pdf".into()));
        let back = map(Some("https://s.example/n/")).target("news/a.html", "https://s.example/n/pairs.html");
        assert_eq!(back, Target::Address("#n-pairs".into()));
    }
}
