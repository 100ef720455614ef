//! Brackets and braces: where a list or map on one or several lines closes.

use super::character::is_blank;
use super::quote;

/// Deeper nesting is read as text.
const MAX_DEPTH: usize = 32;

/// Follows brackets from line to line.
#[derive(Debug, Default)]
pub(super) struct Flow {
    open: Vec<char>,
    quote: Option<char>,
}

/// What a line did to the brackets.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// The first bracket closed; byte past the last one.
    Closed(usize),
    /// The next line goes on.
    Open,
    /// Not brackets for YAML: a wrong pair, too deep, a stray quote.
    Broken,
}

impl Flow {
    /// Reads one line, the first from its first bracket.
    pub(super) fn line(&mut self, text: &str) -> Step {
        let mut at = 0;
        let mut fresh = true;
        if let Some(quote) = self.quote {
            let Some(end) = quote::close_inside(text, quote) else {
                return Step::Open;
            };
            (self.quote, at, fresh) = (None, end, false);
        }
        while let Some(character) = text[at..].chars().next() {
            let next = at + character.len_utf8();
            match character {
                '"' | '\'' if fresh => match quote::close(&text[at..]) {
                    Some(end) => {
                        (at, fresh) = (at + end, false);
                        continue;
                    }
                    None => {
                        self.quote = Some(character);
                        return Step::Open;
                    }
                },
                '[' | '{' if self.open.len() == MAX_DEPTH => return Step::Broken,
                '[' => self.open.push(']'),
                '{' => self.open.push('}'),
                ']' | '}' if self.open.pop() != Some(character) => return Step::Broken,
                ']' | '}' if self.open.is_empty() => return Step::Closed(next),
                '#' if at == 0 || text[..at].ends_with(is_blank) => return Step::Open,
                _ => {}
            }
            fresh = matches!(character, '[' | '{' | ',' | ':') || (fresh && is_blank(character));
            at = next;
        }
        Step::Open
    }
}

/// Byte past the last bracket of a text that starts with one, if it closes.
pub(super) fn close(text: &str) -> Option<usize> {
    match Flow::default().line(text) {
        Step::Closed(end) => Some(end),
        Step::Open | Step::Broken => None,
    }
}
