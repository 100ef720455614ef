//! What a visitor reads on a page, block by block, as plain text.
//!
//! Receives a page as its template wrote it, returns the lines of its `<main>`; for those who compare two pages in
//! words. Ways to other pages and what needs a script are left out, as in the one file that holds the whole section.

use html5gum::Token;

use super::whole::{attribute, content};

/// Elements that stand inside a line.
const INLINE: [&[u8]; 22] = [
    b"a", b"abbr", b"b", b"bdi", b"br", b"cite", b"code", b"data", b"del", b"em", b"i", b"img", b"ins", b"kbd",
    b"mark", b"q", b"small", b"span", b"strong", b"sub", b"sup", b"time",
];

/// The lines of a page, each a block: a paragraph, an entry of a list, a cell, a heading. Blanks are single.
#[must_use]
pub fn visible(html: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for token in content(html) {
        match token {
            Token::String(text) => add(&mut lines, &String::from_utf8_lossy(&text)),
            Token::StartTag(tag) if *tag.name == *b"img" => add(&mut lines, &picture(attribute(&tag, "alt"))),
            Token::StartTag(tag) if is_apart(&tag.name) => add(&mut lines, " "),
            Token::EndTag(tag) if is_apart(&tag.name) => add(&mut lines, " "),
            Token::StartTag(tag) if !is_inline(&tag.name) => lines.push(String::new()),
            Token::EndTag(tag) if !is_inline(&tag.name) => lines.push(String::new()),
            _ => {}
        }
    }
    let folded = lines.iter().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ").replace(" ,", ","));
    folded.filter(|line| !line.is_empty()).collect()
}

fn add(lines: &mut [String], text: &str) {
    if let Some(line) = lines.last_mut() {
        line.push_str(text);
    }
}

fn is_inline(name: &[u8]) -> bool {
    INLINE.contains(&name)
}

/// Does it stand apart from the words around it? A label is set apart by its style alone.
fn is_apart(name: &[u8]) -> bool {
    matches!(name, b"br" | b"span")
}

/// A picture without words is an ornament.
fn picture(words: Option<String>) -> String {
    words.filter(|words| !words.is_empty()).map_or_else(String::new, |words| format!("[картинка: {words}]"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_is_a_line_and_what_leads_elsewhere_is_left_out() {
        let page = "<body><p>шапка</p><main><nav><a href=\"x\">назад</a></nav><h1>Пара  <em>года</em></h1>\n<ul><li>раз\
                    <li>два<br>три</ul><p><img src=\"a\" alt=\"Класс\"><img src=\"b\" alt=\"\"> осенью</p>\
                    <p><span>Ведёт</span><span>Ива Г.</span>, учитель</p><button>Нажми</button></main><footer>подвал</footer></body>";
        assert_eq!(visible(page), ["Пара года", "раз", "два три", "[картинка: Класс] осенью", "Ведёт Ива Г., учитель"]);
    }
}
