//! A rendered page as the one file takes it: the tokens of its `<main>` without what only a page of its own needs.

use std::collections::BTreeSet;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};

use super::tag::attribute;

/// Elements that are left out with everything in them: ways to other pages, and what needs a script.
const LEFT_OUT: [&[u8]; 4] = [b"nav", b"script", b"button", b"template"];

/// A page of the section.
pub(super) struct Source {
    /// Its path in the section.
    pub(super) path: String,
    /// What stands in its `<main>`.
    pub(super) tokens: Vec<Token>,
    /// The ids of its elements.
    pub(super) ids: BTreeSet<String>,
    /// Its words below the heading; two pages with the same words show the same record.
    pub(super) words: String,
}

impl Source {
    /// Reads a finished page.
    pub(super) fn of(path: &str, html: &str) -> Self {
        let tokens = content(html);
        let ids = tokens.iter().filter_map(|token| match token {
            Token::StartTag(tag) => attribute(tag, "id"),
            _ => None,
        });
        Source { path: path.to_owned(), ids: ids.collect(), words: words(&tokens), tokens }
    }
}

/// The tokens between `<main>` and `</main>`.
pub(in crate::page) fn content(html: &str) -> Vec<Token> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut tokens = Tokenizer::new_with_emitter(html, emitter).map(|Ok(token)| token);
    let is_main = |token: &Token| matches!(token, Token::StartTag(tag) if *tag.name == b"main");
    tokens.by_ref().find(is_main);
    let inside = tokens.take_while(|token| !matches!(token, Token::EndTag(tag) if *tag.name == b"main"));
    let mut skipped: Option<(Vec<u8>, usize)> = None;
    inside.filter(|token| is_kept(token, &mut skipped)).collect()
}

/// Whether a token stands outside everything that is left out; `skipped` is the open element of that kind and how
/// many of its name are open.
fn is_kept(token: &Token, skipped: &mut Option<(Vec<u8>, usize)>) -> bool {
    match (token, skipped.as_mut()) {
        (Token::StartTag(tag), Some((name, depth))) if *tag.name == *name => *depth += 1,
        (Token::EndTag(tag), Some((name, depth))) if *tag.name == *name => {
            *depth -= 1;
            if *depth == 0 {
                *skipped = None;
            }
        }
        (_, Some(_)) => {}
        (Token::StartTag(tag), None) if LEFT_OUT.contains(&tag.name.as_slice()) => {
            *skipped = Some((tag.name.to_vec(), 1));
        }
        (Token::StartTag(tag), None) => return *tag.name != b"noscript",
        (Token::EndTag(tag), None) => return *tag.name != b"noscript",
        (Token::String(_), None) => return true,
        _ => {}
    }
    false
}

fn words(tokens: &[Token]) -> String {
    let behind = tokens.iter().position(|token| matches!(token, Token::EndTag(tag) if *tag.name == b"header"));
    let body = tokens.iter().skip(behind.map_or(0, |at| at + 1));
    let texts = body.filter_map(|token| match token {
        Token::String(text) => Some(String::from_utf8_lossy(text).into_owned()),
        _ => None,
    });
    texts.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}
