//! A review as one page that needs nothing beside it: no script, nothing from elsewhere, its style in the page.

use super::facts;
use super::outline::{Entry, Section, sections};
use crate::review::Piece;
use crate::review::document::Document;
use crate::review::phrase::Phrase;

const STYLE: &str = include_str!("review.css");

/// Writes a document as a page.
pub(super) fn html(document: &Document) -> String {
    let omitted = facts::omitted(document);
    let is_first = facts::omits_the_grave(document);
    let paragraph = |class: &str, text: &str| format!("<p class=\"{class}\">{}</p>\n", escaped(text));
    let mut page = head();
    page += &format!("<h1>{}</h1>\n", facts::TITLE);
    page += &paragraph("where", &facts::compared(document));
    page += &paragraph("counts", &facts::changes(document));
    page += &Some(facts::around(document))
        .filter(|told| !told.is_empty())
        .map_or_else(String::new, |told| paragraph("around", &told));
    page += &facts::unpublishable(document).map_or_else(String::new, |told| paragraph("grave", told));
    page += &omitted.as_ref().filter(|_| is_first).map_or_else(String::new, |told| paragraph("grave", told));
    sections(document).iter().for_each(|told| page += &section(told));
    page += "</main>\n<footer>\n";
    for told in facts::hidden(document).into_iter().chain(omitted.filter(|_| !is_first)) {
        page += &paragraph("left", &told);
    }
    page += &paragraph("colophon", &facts::colophon(document));
    page + "</footer>\n</body>\n</html>\n"
}

fn head() -> String {
    let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    format!(
        "<!doctype html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n",
        facts::TITLE
    )
}

fn section(section: &Section) -> String {
    let entries: String = section.entries.iter().map(told).collect();
    let Section { heading, count, is_open, .. } = section;
    let open = if *is_open { " open" } else { "" };
    format!("<details{open}>\n<summary><h2>{heading}: {count}</h2></summary>\n<ul>\n{entries}</ul>\n</details>\n")
}

fn told(entry: &Entry) -> String {
    let id = entry.fingerprint.as_ref().map_or_else(String::new, |id| format!(" id=\"c{}\"", escaped(id)));
    let label = entry.label.as_ref().filter(|label| label.contains('[')).map_or_else(String::new, |label| {
        let class = if label.contains("ошибка") { "grave" } else { "label" };
        format!("<span class=\"{class}\">{}:</span> ", escaped(label))
    });
    let more = Some(phrase(&entry.more)).filter(|more| !more.is_empty());
    let more = more.map_or_else(String::new, |more| format!("<p>{more}</p>"));
    let places = entry.places.iter().map(|(word, place)| format!("{word} <code>{}</code>", escaped(place)));
    let code = entry.code.map(|code| format!("<code>{}</code>", escaped(code)));
    let places = places.chain(code).collect::<Vec<_>>().join(" · ");
    let places = if places.is_empty() { places } else { format!("<p class=\"where\">{places}</p>") };
    let paragraphs: String = entry.paragraphs.iter().map(|words| format!("<p>{}</p>", phrase(words))).collect();
    format!("<li{id}><p>{label}{}</p>{more}{places}{paragraphs}</li>\n", phrase(&entry.told))
}

/// What is gone and what is new is said too, to those who hear a page.
fn phrase(phrase: &Phrase) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Same(words) => escaped(words),
        Piece::Gone(words) => format!("<del><span class=\"said\">было: </span>{}</del>", escaped(words)),
        Piece::New(words) => format!("<ins><span class=\"said\">стало: </span>{}</ins>", escaped(words)),
    };
    phrase.0.iter().map(piece).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}
