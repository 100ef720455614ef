//! LAW-09 in what is finished: nothing may be fetched from, or sent to, another address than the section's own.
//!
//! A link that a visitor follows is no fetching. Texts of records were looked through before.

use super::element::{Element, Piece, line_at};
use super::read::read;
use super::script;
use crate::diagnostic::Finding;
use crate::public::outside_on_page;

/// Attributes by which a browser fetches or sends something, whatever the element.
const FETCHING: [&str; 8] = ["src", "poster", "data", "background", "action", "formaction", "ping", "manifest"];
/// Links that a browser only remembers.
const REMEMBERED: [&str; 10] =
    ["canonical", "alternate", "author", "license", "help", "me", "next", "prev", "search", "bookmark"];
/// Names of languages that look like addresses.
const NAMES: &str = "http://www.w3.org/";

/// Looks through one file of the section; `own` is the section's absolute address, where it is known.
pub(super) fn faults(path: &str, text: &str, own: Option<&str>) -> Vec<Finding> {
    let mut look = Look::new(path, text, own);
    match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html" | "svg") => read(text, |piece| look.piece(piece)),
        Some("css") => look.style(text, 0),
        Some("js") => look.script(text, 0),
        _ => {}
    }
    look.findings()
}

/// What is known of a file so far.
pub(super) struct Look<'p> {
    path: &'p str,
    text: &'p str,
    own: Option<&'p str>,
    inside: Inside,
    findings: Vec<Finding>,
}

/// The element in which a text stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    Style,
    Script,
    Other,
}

fn is_outside(address: &str, own: Option<&str>) -> bool {
    let address = address.trim();
    let start = address.get(..8).unwrap_or(address).to_ascii_lowercase();
    let leads_away = ["http:", "https:", "ftp:", "ws:", "wss:", "//"].iter().any(|scheme| start.starts_with(scheme));
    leads_away && !address.starts_with(NAMES) && !own.is_some_and(|own| address.starts_with(own))
}

impl<'p> Look<'p> {
    pub(super) fn new(path: &'p str, text: &'p str, own: Option<&'p str>) -> Self {
        Look { path, text, own, inside: Inside::Other, findings: Vec::new() }
    }

    pub(super) fn piece(&mut self, piece: &Piece<'_>) {
        match *piece {
            Piece::Start(element) => {
                self.fetched(element);
                self.inside = inside(element);
            }
            Piece::End(_) => self.inside = Inside::Other,
            Piece::Text(text, at) if self.inside == Inside::Style => self.style(text, at),
            Piece::Text(text, at) if self.inside == Inside::Script => self.script(text, at),
            Piece::Text(..) => {}
        }
    }

    pub(super) fn findings(self) -> Vec<Finding> {
        self.findings
    }

    /// Notes an address that stands below so much of the text that begins at this byte.
    fn address(&mut self, address: &str, at: usize, above: &str) {
        if is_outside(address, self.own) {
            let line = line_at(self.text, at) + above.matches('\n').count();
            self.findings.push(outside_on_page(self.path, line, address.trim()));
        }
    }

    fn style(&mut self, text: &str, at: usize) {
        let text = without_comments(text);
        for (above, address) in style(&text) {
            self.address(address, at, above);
        }
    }

    fn script(&mut self, text: &str, at: usize) {
        for (above, address) in script::strings(text) {
            self.address(address, at, above);
        }
    }

    /// Every address that the element fetches or sends to.
    fn fetched(&mut self, element: &Element) {
        let fetches_links = fetches_links(element);
        for (name, value) in element.attributes() {
            match name {
                "srcset" | "imagesrcset" => {
                    let candidates = value.split(',').filter_map(|one| one.split_whitespace().next());
                    candidates.for_each(|one| self.address(one, element.at, ""));
                }
                "href" | "xlink:href" if fetches_links => self.address(value, element.at, ""),
                "style" => {
                    let own = without_comments(value);
                    style(&own).into_iter().for_each(|(_, address)| self.address(address, element.at, ""));
                }
                _ if FETCHING.contains(&name) => self.address(value, element.at, ""),
                _ => {}
            }
        }
        if let Some(target) = refreshed(element) {
            self.address(target, element.at, "");
        }
    }
}

fn inside(element: &Element) -> Inside {
    match element.name() {
        _ if element.get("type").is_some_and(|kind| kind.contains("json")) => Inside::Other,
        "style" => Inside::Style,
        "script" => Inside::Script,
        _ => Inside::Other,
    }
}

/// Does a browser fetch what the element links to?
fn fetches_links(element: &Element) -> bool {
    match element.name() {
        "link" => !element.get("rel").is_some_and(|rel| rel.split_whitespace().all(|rel| REMEMBERED.contains(&rel))),
        name => !matches!(name, "a" | "area"),
    }
}

/// Where the page itself goes after a while.
fn refreshed(element: &Element) -> Option<&str> {
    let is_refresh = element.name() == "meta" && element.get("http-equiv")?.eq_ignore_ascii_case("refresh");
    let (_, target) = element.get("content").filter(|_| is_refresh)?.split_once('=')?;
    Some(target.trim_matches(['\'', '"', ' ']))
}

/// Every address that a style sheet without comments names, with what stands above it: `url(…)`, `@import "…"`,
/// `image-set("…")`.
fn style(css: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    for (at, _) in css.match_indices("//") {
        let before = css[..at].strip_suffix("https:").or_else(|| css[..at].strip_suffix("http:")).unwrap_or(&css[..at]);
        if before.trim_end().ends_with(['(', '"', '\'']) {
            let end = css[at..].find([')', '"', '\'', ' ', '\n', ';']).map_or(css.len(), |end| at + end);
            found.push((&css[..at], &css[before.len()..end]));
        }
    }
    found
}

/// The sheet with its comments blank; lines stay.
fn without_comments(css: &str) -> String {
    let mut plain = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        plain.push_str(before);
        let (comment, after) = comment.split_once("*/").unwrap_or((comment, ""));
        plain.extend(comment.chars().filter(|letter| *letter == '\n'));
        rest = after;
    }
    plain.push_str(rest);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(path: &str, text: &str) -> Vec<String> {
        let found = faults(path, text, Some("https://school.example/n/"));
        found.into_iter().map(|finding| finding.headline).collect()
    }

    #[test]
    fn what_a_page_fetches_from_elsewhere_is_found() {
        for bad in [
            "<script src=\"https://counter.example/a.js\"></script>",
            "<link rel=\"stylesheet\" href=\"//fonts.example/a.css\">",
            "<link rel=\"preconnect\" href=\"https://fonts.example\">",
            "<img src=\"a.png\" srcset=\"b.png 1x, HTTPS://img.example/c.png 2x\">",
            "<iframe src=\"https://forms.example/1\"></iframe>",
            "<form action=\"https://forms.example/1\"></form>",
            "<p style=\"background: url(https://img.example/a.png)\">",
            "<style>@import 'https://fonts.example/a.css';</style>",
            "<script>load(\"https://counter.example/a.js\")</script>",
            "<svg><image href=\"http://img.example/a.png\"/></svg>",
            "<meta http-equiv=\"refresh\" content=\"0; url=https://elsewhere.example/\">",
        ] {
            assert_eq!(said("a.html", bad).len(), 1, "{bad}");
        }
    }

    #[test]
    fn links_and_the_sections_own_address_are_fine() {
        for good in [
            "<a href=\"https://edu.example/\">министерство</a>",
            "<link rel=\"canonical\" href=\"https://school.example/other/\">",
            "<link rel=\"stylesheet\" href=\"https://school.example/n/assets/style.css\">",
            "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\"}</script>",
            "<meta property=\"og:image\" content=\"https://img.example/a.png\">",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><use href=\"#a\"/></svg>",
        ] {
            assert!(said("a.html", good).is_empty(), "{good}: {:?}", said("a.html", good));
        }
    }

    #[test]
    fn style_sheets_and_scripts_are_read_without_their_comments() {
        assert_eq!(said("a.css", "/* https://a.example */\n@import url( //b.example/c.css );").len(), 1);
        assert!(
            said("a.css", "a { background: url(\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'>\") }")
                .is_empty()
        );
        assert_eq!(said("a.js", "// https://a.example\nimport('https://b.example/c.js')").len(), 1);
        assert!(said("a.js", "/* 'https://a' */ if (x.startsWith('http')) y = /['\"]\\/\\//.test(z)").is_empty());
    }
}
