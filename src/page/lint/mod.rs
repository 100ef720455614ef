//! The last look at a page before it goes out: once more for what must not be seen, and for what a page must not hold.

mod access;
mod element;
mod outside;
mod script;

use html5gum::{Token, Tokenizer};

pub(crate) use access::MANUALS;

use crate::diagnostic::Finding;
use crate::public::leak_on_page;
use crate::public::vet::Withheld;

/// Looks through the decoded texts, attributes and addresses of one finished page.
#[must_use]
pub fn lint(path: &str, html: &str, withheld: &Withheld) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut look = |text: &str| {
        for found in withheld.search(text) {
            let excerpt = &text[found.range.clone()];
            findings.extend(leak_on_page(found.leak, path, line_of(html, excerpt), excerpt));
        }
    };
    look(path);
    pieces(html, &mut look);
    findings
}

/// What a finished page must not do: take anything from elsewhere (LAW-09), shut anybody out (LAW-11).
#[must_use]
pub fn faults(path: &str, html: &str, own: Option<&str>) -> Vec<Finding> {
    if path.ends_with(".html") { markup_faults(path, html, own) } else { outside::faults(path, html, own) }
}

/// The same of what is known to be a page, or a piece of one, whatever its file is called.
#[must_use]
pub(super) fn markup_faults(path: &str, html: &str, own: Option<&str>) -> Vec<Finding> {
    let mut findings = outside::markup_faults(path, html, own);
    findings.extend(access::faults(path, html));
    findings
}

/// What a file of the theme takes from elsewhere.
pub(super) fn file_faults(path: &str, bytes: &[u8], own: Option<&str>) -> Vec<Finding> {
    std::str::from_utf8(bytes).map(|text| outside::faults(path, text, own)).unwrap_or_default()
}

/// Shows every run of text between blocks, and every attribute that people or programs read.
fn pieces(html: &str, look: &mut dyn FnMut(&str)) {
    let mut run = String::new();
    let flush = |run: &mut String, look: &mut dyn FnMut(&str)| {
        if !run.trim().is_empty() {
            look(run);
        }
        run.clear();
    };
    for Ok(token) in Tokenizer::new(html) {
        match token {
            // The end of a line in a file is a space to whoever reads the page.
            Token::String(text) => run.push_str(&String::from_utf8_lossy(&text).replace('\n', " ")),
            Token::StartTag(tag) => {
                if !is_inline(&tag.name) {
                    flush(&mut run, look);
                }
                for (name, value) in &tag.attributes {
                    if is_read(name) {
                        look(&String::from_utf8_lossy(value));
                    }
                }
            }
            Token::EndTag(tag) if !is_inline(&tag.name) => flush(&mut run, look),
            _ => {}
        }
    }
    flush(&mut run, look);
}

/// Elements that may stand inside a name without parting it.
fn is_inline(name: &[u8]) -> bool {
    matches!(
        name,
        b"a" | b"b"
            | b"em"
            | b"i"
            | b"strong"
            | b"span"
            | b"code"
            | b"abbr"
            | b"mark"
            | b"small"
            | b"sup"
            | b"sub"
            | b"wbr"
    )
}

fn is_read(name: &[u8]) -> bool {
    matches!(
        name,
        b"href" | b"src" | b"alt" | b"title" | b"content" | b"id" | b"aria-label" | b"value" | b"placeholder"
    )
}

/// The line on which the words, or the first of them, stand.
fn line_of(html: &str, words: &str) -> usize {
    let first = words.split_whitespace().next().unwrap_or(words);
    let at = html.find(words).or_else(|| html.find(first)).unwrap_or(0);
    html[..at].matches('\n').count() + 1
}
