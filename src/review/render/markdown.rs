//! A review as Markdown, for the comment of a forge. No text of a record can mark itself up, call anybody or lead
//! anywhere.

use super::facts;
use super::outline::{Entry, Section, sections};
use crate::review::Piece;
use crate::review::document::Document;
use crate::review::phrase::Phrase;

/// By this line a recipe finds the comment that it wrote before.
const MARK: &str = "<!-- nastavnik-review -->";
/// What keeps two letters from being read together, and is not seen.
const JOINER: char = '\u{2060}';
/// The places of a repository that need no marks: a fence of backticks does.
const ESCAPED: &str = "\\`*_[]{}()#|~!+-<>&";

/// Writes a document as Markdown.
pub(super) fn markdown(document: &Document) -> String {
    let omitted = facts::omitted(document);
    let is_first = facts::omits_the_grave(document);
    let counts = format!("**{}** {}", escaped(&facts::changes(document)), escaped(&facts::around(document)));
    let head = [
        Some(format!("{MARK}\n## {}", facts::TITLE)),
        Some(escaped(&facts::compared(document))),
        Some(counts.trim_end().to_owned()),
        facts::unpublishable(document).map(|said| format!("**{}**", escaped(said))),
        omitted.as_ref().filter(|_| is_first).map(|said| escaped(said)),
    ];
    let tail = [
        facts::hidden(document).map(|said| escaped(&said)),
        omitted.filter(|_| !is_first).map(|said| escaped(&said)),
        Some(format!("<sub>{}</sub>", escaped(&facts::colophon(document)))),
    ];
    let sections = sections(document);
    let sections = sections.iter().map(section);
    let blocks = head.into_iter().flatten().chain(sections).chain(tail.into_iter().flatten());
    blocks.collect::<Vec<_>>().join("\n\n") + "\n"
}

fn section(section: &Section) -> String {
    let entries: Vec<String> = section.entries.iter().map(|entry| told(entry, section.is_open)).collect();
    let entries = entries.join("\n");
    let Section { heading, count, is_open, .. } = section;
    if *is_open {
        format!("### {heading}\n\n{entries}")
    } else {
        format!("<details><summary>{heading}: {count}</summary>\n\n{entries}\n\n</details>")
    }
}

fn told(entry: &Entry, is_strong: bool) -> String {
    let label = entry.label.as_ref().filter(|label| label.contains('[')).map(|label| format!("{} –", code(label)));
    let said = phrase(&entry.told);
    let is_plain = entry.told.0.iter().all(|piece| matches!(piece, Piece::Same(_)));
    let said = if is_strong && is_plain { format!("**{said}**") } else { said };
    let more = Some(phrase(&entry.more)).filter(|more| !more.is_empty());
    let places = entry.places.iter().map(|(word, place)| format!("{word} {}", code(place))).collect::<Vec<_>>();
    let places = places.into_iter().chain(entry.code.map(code)).collect::<Vec<_>>().join(" · ");
    let places = Some(places).filter(|places| !places.is_empty()).map(|places| format!("<br><sub>{places}</sub>"));
    let line = label.into_iter().chain([said]).chain(more).chain(places);
    let paragraphs = entry.paragraphs.iter().map(|paragraph| format!("\n  - {}", phrase(paragraph)));
    format!("- {}{}", line.collect::<Vec<_>>().join(" "), paragraphs.collect::<String>())
}

fn phrase(phrase: &Phrase) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Same(words) => escaped(words),
        Piece::Gone(words) => format!("<del>{}</del>", escaped(words)),
        Piece::New(words) => format!("<ins>{}</ins>", escaped(words)),
    };
    phrase.0.iter().map(piece).collect()
}

/// A text in which nothing means anything but itself.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            _ if ESCAPED.contains(letter) && (!is_quiet(letter) || out.is_empty()) => out.extend(['\\', letter]),
            _ => out.push(letter),
        }
        let next = letters.peek().copied().unwrap_or(' ');
        if calls(letter, next) {
            out.push(JOINER);
        }
    }
    out
}

/// Signs that mean something at the beginning of a line only.
fn is_quiet(letter: char) -> bool {
    matches!(letter, '+' | '-' | '(' | ')' | '!' | '{' | '}')
}

/// Would a forge make a link of these two: a name, a number of an issue, an address?
fn calls(letter: char, next: char) -> bool {
    match letter {
        '@' | '#' | '!' | '$' | '%' | '~' => next.is_alphanumeric() || next == '"',
        ':' => next == '/',
        'w' | 'W' => matches!(next, '.'),
        _ => false,
    }
}

/// A path or a code between as many backticks as it needs.
fn code(text: &str) -> String {
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}
