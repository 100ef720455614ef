//! A line of text as it is read: its signs without the tags between them, each with its place in the page.

use std::ops::Range;

/// Stands for code, a picture, a sign that is written as an entity.
pub(super) const THING: char = '\u{fffc}';
/// Stands for the space between two tags, which layout may need as it is.
pub(super) const GAP: char = '\n';
/// Keeps its neighbours on one line.
pub(super) const NO_BREAK: char = '\u{a0}';
/// Stands for a sign that goes.
const GONE: char = '\0';

/// What a line is made of.
enum Part {
    /// Text, by its bytes.
    Text(Range<usize>),
    /// Something to see that is not read.
    Thing,
}

/// The line that is being read.
pub(super) struct Line<'h> {
    html: &'h str,
    parts: Vec<Part>,
    /// What is read. A space, tab or end of line that may be changed is `' '`.
    pub(super) signs: Vec<char>,
    places: Vec<Range<usize>>,
    changed: Vec<(usize, char)>,
    written: usize,
}

impl<'h> Line<'h> {
    pub(super) fn of(html: &'h str) -> Self {
        Line { html, parts: Vec::new(), signs: Vec::new(), places: Vec::new(), changed: Vec::new(), written: 0 }
    }

    /// Takes a text between two tags.
    pub(super) fn take(&mut self, range: Range<usize>) {
        self.parts.push(Part::Text(range));
    }

    /// Notes something to see that is not read.
    pub(super) fn pass_over(&mut self) {
        self.parts.push(Part::Thing);
    }

    /// May anything in what was taken be set? Most lines of a page are a few long words, and need not be read.
    pub(super) fn is_telling(&self) -> bool {
        self.parts.iter().any(|part| match part {
            Part::Text(range) => may_change(&self.html.as_bytes()[range.clone()]),
            Part::Thing => false,
        })
    }

    /// Reads what was taken, sign by sign.
    pub(super) fn read(&mut self) {
        let mut parts = std::mem::take(&mut self.parts);
        for part in parts.drain(..) {
            match part {
                Part::Text(range) => self.read_text(range),
                Part::Thing => self.read_thing(),
            }
        }
        self.parts = parts;
    }

    /// Leaves what was taken as it is.
    pub(super) fn leave(&mut self) {
        self.parts.clear();
    }

    fn read_text(&mut self, range: Range<usize>) {
        let text = &self.html[range.clone()];
        let blank = text.bytes().all(|byte| byte.is_ascii_whitespace());
        let mut behind = 0;
        for (at, sign) in text.char_indices() {
            if at < behind {
                continue;
            }
            let (sign, length) = match sign {
                '&' => entity(&text[at..]),
                ' ' | '\t' | '\r' | '\n' => (if blank { GAP } else { ' ' }, 1),
                GONE => (THING, 1),
                sign => (sign, sign.len_utf8()),
            };
            behind = at + length;
            self.signs.push(sign);
            self.places.push(range.start + at..range.start + behind);
        }
    }

    fn read_thing(&mut self) {
        let at = self.places.last().map_or(self.written, |place| place.end);
        self.signs.push(THING);
        self.places.push(at..at);
    }

    /// Puts `sign` in place of what stands there.
    pub(super) fn put(&mut self, at: usize, sign: char) {
        if self.signs[at] != sign {
            self.signs[at] = sign;
            self.changed.push((at, sign));
        }
    }

    /// Takes a sign away.
    pub(super) fn drop(&mut self, at: usize) {
        self.put(at, GONE);
    }

    /// Do these signs stand side by side, with no tag between them?
    pub(super) fn are_together(&self, from: usize, to: usize) -> bool {
        self.places[from..=to].windows(2).all(|pair| pair[0].end == pair[1].start)
    }

    /// The word around a sign: everything up to the next spaces.
    pub(super) fn word(&self, at: usize) -> &[char] {
        let from = self.signs[..at].iter().rposition(is_space).map_or(0, |space| space + 1);
        let to = self.signs[at..].iter().position(is_space).map_or(self.signs.len(), |space| at + space);
        &self.signs[from..to]
    }

    /// Is the word around a sign a mail or web address?
    pub(super) fn is_address(&self, at: usize) -> bool {
        let word = self.word(at);
        let holds = |part: &[char]| word.windows(part.len()).any(|window| window == part);
        holds(&['@']) || holds(&[':', '/', '/']) || holds(&['w', 'w', 'w', '.'])
    }

    /// Writes the page up to the end of the line.
    pub(super) fn flush(&mut self, page: &mut String) {
        self.changed.sort_unstable_by_key(|(at, _)| *at);
        for (at, _) in self.changed.drain(..) {
            let place = &self.places[at];
            page.push_str(&self.html[self.written..place.start]);
            self.written = place.end;
            page.extend(Some(self.signs[at]).filter(|sign| *sign != GONE));
        }
        self.signs.clear();
        self.places.clear();
    }

    /// Writes the rest of the page.
    pub(super) fn finish(&mut self, page: &mut String) {
        page.push_str(&self.html[self.written..]);
    }
}

/// May anything in this text, or beside it, be set? Not where all words are of three letters or more and there is
/// nothing between them but spaces and common marks.
fn may_change(text: &[u8]) -> bool {
    let mut letters = 0;
    for &byte in text {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | 0xd0 | 0xd1 => letters += 1,
            0x80..=0xbf => {}
            b' ' | b'\t' | b'\r' | b'\n' | b',' | b':' | b';' | b'!' | b'?' if letters == 0 || letters > 2 => {
                letters = 0;
            }
            _ => return true,
        }
    }
    letters == 1 || letters == 2
}

pub(super) fn is_space(sign: &char) -> bool {
    matches!(*sign, ' ' | GAP | NO_BREAK | '\u{202f}')
}

/// The sign that stands first as an entity, and its length in bytes.
fn entity(text: &str) -> (char, usize) {
    let Some(end) = text.bytes().take(10).position(|byte| byte == b';') else { return (THING, 1) };
    let sign = match &text[1..end] {
        "quot" | "#34" | "#x22" => '"',
        "nbsp" | "#160" | "#xa0" | "#xA0" => NO_BREAK,
        _ => THING,
    };
    (sign, end + 1)
}
