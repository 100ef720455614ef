//! The sample's section as a browser meets it: every address leads somewhere, nothing is fetched from elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use html5gum::{StartTag, Token, Tokenizer};

use crate::binary::{Files, Folder};

/// The built sample.
static SITE: LazyLock<Files> = LazyLock::new(|| {
    let school = Folder::sample();
    school.run("build").exit(0);
    school.site()
});

/// Where the sample's section stands on the web.
const ADDRESS: &str = "https://shkola7.example/nastavnichestvo/";

/// The page for addresses that do not exist: nothing leads to it, and it needs nothing.
const NOT_FOUND: &str = "404.html";
/// An icon that no browser asks anybody for.
const NO_ICON: &str = "data:,";

/// What a browser would fetch by itself.
const FETCHED: [(&str, &str); 8] = [
    ("img", "src"),
    ("img", "srcset"),
    ("source", "srcset"),
    ("iframe", "src"),
    ("video", "src"),
    ("audio", "src"),
    ("object", "data"),
    ("embed", "src"),
];

/// An element of a page.
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
}

impl Element {
    fn of(tag: &StartTag<()>) -> Self {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let attributes = tag.attributes.iter().map(|(name, value)| (text(name), text(value))).collect();
        Element { name: text(&tag.name), attributes }
    }

    fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }

    /// Does a browser fetch this link by itself?
    fn is_fetched_link(&self) -> bool {
        self.name == "link" && self.get("rel").is_some_and(|rel| !["canonical", "alternate"].contains(&rel))
    }
}

fn elements(html: &[u8]) -> Vec<Element> {
    let tokens = Tokenizer::new(html).map(|Ok(token)| token);
    let starts = tokens.filter_map(|token| match token {
        Token::StartTag(tag) => Some(Element::of(&tag)),
        _ => None,
    });
    starts.collect()
}

fn pages() -> impl Iterator<Item = (&'static str, Vec<Element>)> {
    let pages = SITE.iter().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, html)| (path.as_str(), elements(html)))
}

/// Does the address lead out of the section?
fn is_elsewhere(address: &str) -> bool {
    let schemes = ["http:", "https:", "mailto:", "tel:", "//", "data:"];
    address != NO_ICON && !address.starts_with(ADDRESS) && schemes.iter().any(|scheme| address.starts_with(scheme))
}

/// The file and the place inside it that an address on a page leads to.
fn target(page: &str, address: &str) -> (String, Option<String>) {
    if let Some(inside) = address.strip_prefix(ADDRESS) {
        return target("", inside);
    }
    let (path, id) = match address.split_once('#') {
        Some((path, id)) => (path, Some(id.to_owned())),
        None => (address, None),
    };
    if path.is_empty() {
        return (page.to_owned(), id);
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => assert!(parts.pop().is_some(), "{page}: {address} leads out of the section"),
            part => parts.push(part),
        }
    }
    (parts.join("/"), id)
}

/// Every address of a page that stays in the section.
fn addresses(elements: &[Element]) -> Vec<&str> {
    let both = elements.iter().flat_map(|element| [element.get("href"), element.get("src")]).flatten();
    both.filter(|address| !is_elsewhere(address) && *address != NO_ICON).collect()
}

#[test]
fn every_address_leads_to_a_file_and_a_place_in_it() {
    let ids: BTreeMap<&str, BTreeSet<String>> = pages()
        .map(|(path, elements)| (path, elements.iter().filter_map(|e| e.get("id")).map(str::to_owned).collect()))
        .collect();
    for (page, elements) in pages() {
        for address in addresses(&elements) {
            let (path, id) = target(page, address);
            assert!(SITE.contains_key(&path), "{page}: nothing stands at {address}");
            let found = id.is_none_or(|id| ids.get(path.as_str()).is_some_and(|ids| ids.contains(&id)));
            assert!(found, "{page}: {address} names a place that is not there");
        }
    }
}

#[test]
fn ids_are_unique_on_their_page() {
    for (page, elements) in pages() {
        let mut seen = BTreeSet::new();
        for id in elements.iter().filter_map(|element| element.get("id")) {
            assert!(seen.insert(id), "{page}: two elements are called {id}");
        }
    }
}

#[test]
fn every_page_can_be_reached_from_the_first() {
    let links: BTreeMap<&str, Vec<String>> = pages()
        .map(|(page, elements)| (page, addresses(&elements).iter().map(|address| target(page, address).0).collect()))
        .collect();
    let mut reached = BTreeSet::new();
    let mut next = vec!["index.html"];
    while let Some(page) = next.pop() {
        if reached.insert(page) {
            next.extend(links.get(page).into_iter().flatten().map(String::as_str));
        }
    }
    let lost: Vec<&str> = links.keys().copied().filter(|page| !reached.contains(page)).collect();
    assert_eq!(lost, [NOT_FOUND]);
}

#[test]
fn the_site_map_lists_every_page() {
    let map = String::from_utf8_lossy(&SITE["sitemap.xml"]);
    let listed: BTreeSet<&str> = map.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
    let listed: BTreeSet<String> =
        listed.iter().filter_map(|address| address.strip_prefix(ADDRESS)).map(str::to_owned).collect();
    let pages: BTreeSet<String> = pages().map(|(path, _)| path.to_owned()).filter(|path| path != NOT_FOUND).collect();
    assert_eq!(listed, pages);
}

#[test]
fn the_page_for_lost_addresses_needs_nothing_beside_it() {
    let (_, elements) = pages().find(|(page, _)| *page == NOT_FOUND).expect("every section has it");
    let media =
        |element: &Element| FETCHED.iter().any(|(name, from)| *name == element.name && element.get(from).is_some());
    let linked = |element: &Element| element.is_fetched_link() && element.get("href") != Some(NO_ICON);
    assert!(!elements.iter().any(|element| media(element) || linked(element)));
}

#[test]
fn nothing_is_fetched_from_elsewhere() {
    for (page, elements) in pages() {
        for element in &elements {
            let media =
                FETCHED.iter().filter(|(name, _)| *name == element.name).filter_map(|(_, from)| element.get(from));
            let link = element.get("href").filter(|_| element.is_fetched_link());
            for address in media.chain(link) {
                assert!(!is_elsewhere(address), "{page} fetches {address}");
            }
        }
    }
    for (path, bytes) in SITE.iter().filter(|(path, _)| path.ends_with(".css") || path.ends_with(".svg")) {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("@import") && !text.contains("url(http"), "{path} fetches from elsewhere");
    }
}

#[test]
fn pages_obey_their_own_security_policy() {
    for (page, elements) in pages() {
        for element in &elements {
            let is_data = element.get("type") == Some("application/ld+json");
            let is_file = element.get("src").is_some();
            assert!(element.name != "script" || is_data || is_file, "{page} has a script of its own");
            let may_have_style = page == NOT_FOUND;
            assert!(element.name != "style" || may_have_style, "{page} has a style of its own");
            let odd = element.attributes.keys().find(|name| *name == "style" || name.starts_with("on"));
            assert!(odd.is_none(), "{page}: <{}> has {odd:?}", element.name);
            assert!(
                !element.get("href").is_some_and(|href| href.starts_with("javascript:")),
                "{page}: a link is a script"
            );
        }
    }
}

/// Kinds of pages that lead to each other: where one leads to another, that one leads back.
const BOTH_WAYS: [(&str, &str); 9] = [
    ("mentors/", "pairs/"),
    ("mentors/", "programs/"),
    ("mentors/", "news/"),
    ("mentors/", "practices/"),
    ("pairs/", "programs/"),
    ("pairs/", "news/"),
    ("programs/", "news/"),
    ("pairs/", "acts.html"),
    ("roadmap/", "acts.html"),
];

/// What the `<main>` of each page leads to; the way from one piece of news to the next is not among it.
fn led_to() -> BTreeMap<&'static str, BTreeSet<String>> {
    let pages = SITE.iter().filter(|(path, _)| path.ends_with(".html"));
    let of = |(path, html): (&'static String, &'static Vec<u8>)| {
        let html = String::from_utf8_lossy(html);
        let main = html.split_once("<main").map_or("", |(_, rest)| rest.split("</main>").next().unwrap_or(rest));
        let elements = elements(main.as_bytes());
        let targets = addresses(&elements).into_iter().map(|address| target(path, address).0).collect();
        (path.as_str(), targets)
    };
    pages.map(of).collect()
}

#[test]
fn what_leads_there_leads_back() {
    let led = led_to();
    let under = |path: &str, kind: &str| path == kind || (kind.ends_with('/') && path.starts_with(kind));
    for (one, other) in BOTH_WAYS {
        let mut met = 0;
        for (from, to) in [(one, other), (other, one)] {
            for (page, targets) in led.iter().filter(|(page, _)| under(page, from)) {
                for target in targets.iter().filter(|target| under(target, to)) {
                    assert!(led[target.as_str()].contains(*page), "{page} leads to {target}, which does not lead back");
                    met += 1;
                }
            }
        }
        assert!(met > 0, "the sample has no link between {one} and {other}");
    }
}
