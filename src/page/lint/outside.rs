//! LAW-09 in what is finished: nothing may be fetched from, or sent to, another address than the section's own.
//!
//! A link that a visitor follows is no fetching. Texts of records were looked through before.

use super::element::{Element, Piece, pieces};
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
    let found = match path.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html" | "svg") => markup(text),
        Some("css") => style(text, 1),
        Some("js") => script::strings(text).into_iter().map(|(line, text)| (line, text.to_owned())).collect(),
        _ => Vec::new(),
    };
    told(path, found, own)
}

/// Looks through a page, or a piece of one, whatever its file is called.
pub(super) fn markup_faults(path: &str, html: &str, own: Option<&str>) -> Vec<Finding> {
    told(path, markup(html), own)
}

fn told(path: &str, found: Vec<(usize, String)>, own: Option<&str>) -> Vec<Finding> {
    let outside = found.into_iter().filter(|(_, address)| is_outside(address, own));
    outside.map(|(line, address)| outside_on_page(path, line, address.trim())).collect()
}

fn is_outside(address: &str, own: Option<&str>) -> bool {
    let address = address.trim();
    let start = address.get(..8).unwrap_or(address).to_ascii_lowercase();
    let leads_away = ["http:", "https:", "ftp:", "ws:", "wss:", "//"].iter().any(|scheme| start.starts_with(scheme));
    leads_away && !address.starts_with(NAMES) && !own.is_some_and(|own| address.starts_with(own))
}

/// Every address that the elements of a page fetch or send to, with its line.
fn markup(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut inside = String::new();
    for piece in pieces(text) {
        match piece {
            Piece::Start(element) => {
                found.extend(fetched(&element).into_iter().map(|address| (element.line, address)));
                let is_data = element.get("type").is_some_and(|kind| kind.contains("json"));
                inside = if is_data { String::new() } else { element.name };
            }
            Piece::End(_) => inside.clear(),
            Piece::Text(text, line) if inside == "style" => found.extend(style(&text, line)),
            Piece::Text(text, line) if inside == "script" => {
                let strings = script::strings(&text);
                found.extend(strings.into_iter().map(|(own, text)| (line + own - 1, text.to_owned())));
            }
            Piece::Text(..) => {}
        }
    }
    found
}

fn fetched(element: &Element) -> Vec<String> {
    let mut addresses: Vec<String> =
        FETCHING.iter().filter_map(|attribute| element.get(attribute)).map(str::to_owned).collect();
    for attribute in ["srcset", "imagesrcset"] {
        let candidates = element.get(attribute).unwrap_or_default().split(',');
        addresses.extend(candidates.filter_map(|one| one.split_whitespace().next()).map(str::to_owned));
    }
    let fetches_links = match element.name.as_str() {
        "link" => !element.get("rel").is_some_and(|rel| rel.split_whitespace().all(|rel| REMEMBERED.contains(&rel))),
        name => !matches!(name, "a" | "area"),
    };
    if fetches_links {
        addresses.extend(["href", "xlink:href"].iter().filter_map(|name| element.get(name)).map(str::to_owned));
    }
    if element.name == "meta" && element.get("http-equiv").is_some_and(|name| name.eq_ignore_ascii_case("refresh")) {
        let target = element.get("content").and_then(|content| content.split_once('='));
        addresses.extend(target.map(|(_, target)| target.trim_matches(['\'', '"', ' ']).to_owned()));
    }
    let own_style = element.get("style").map(|text| style(text, 1)).unwrap_or_default();
    addresses.extend(own_style.into_iter().map(|(_, address)| address));
    addresses
}

/// Every address that a style sheet names, with its line: `url(…)`, `@import "…"`, `image-set("…")`.
fn style(css: &str, first_line: usize) -> Vec<(usize, String)> {
    let css = without_comments(css);
    let mut found = Vec::new();
    for (at, _) in css.match_indices("//") {
        let before = css[..at].strip_suffix("https:").or_else(|| css[..at].strip_suffix("http:")).unwrap_or(&css[..at]);
        if before.trim_end().ends_with(['(', '"', '\'']) {
            let end = css[at..].find([')', '"', '\'', ' ', '\n', ';']).map_or(css.len(), |end| at + end);
            let line = first_line + css[..at].matches('\n').count();
            found.push((line, css[before.len()..end].to_owned()));
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
