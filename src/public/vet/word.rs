//! Words of a text: where they stand, and keys under which spellings of one word are equal.
//!
//! Receives any text, returns its words in order, each with its byte range in that very text. A key is a stable
//! 64-bit hash of the folded word: lower case, ё as е, composed й, Tatar letters as their Russian neighbours, no
//! accents, no apostrophes, no soft hyphens or zero-width characters; Latin look-alikes inside a Cyrillic word
//! count as Cyrillic. A hyphen parts words, the later one knows it.

use unicode_normalization::UnicodeNormalization;

use super::letter::{CODE, CYRILLIC, LATIN, LETTER, LETTERS, SILENT, UPPER, WORD, is_apostrophe, look_alike};
use crate::name::{is_dash, is_invisible};

/// One run of letters and digits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// First byte in the text.
    pub(super) start: usize,
    /// Byte behind the last one.
    pub(super) end: usize,
    /// Hash of the folded word.
    pub(super) key: u64,
    /// Letters, at most 255; digits do not count.
    pub(super) letters: u8,
    /// How the word begins.
    pub(super) shape: Shape,
    /// What stands before it.
    pub(super) gap: Gap,
    /// Whether a full stop follows at once.
    pub(super) dotted: bool,
}

/// Letter case of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// «петров», «7б».
    Lower,
    /// «Петров», «И».
    Capital,
    /// «ПЕТРОВ», two letters at least.
    Caps,
}

/// What parts a word from the one before it, the weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// Spaces on one line, or signs of emphasis.
    Space,
    /// One hyphen without spaces.
    Hyphen,
    /// One full stop, with or without spaces on the line.
    Dot,
    /// One line end, or several, perhaps behind a full stop.
    Line,
    /// Any other punctuation, and the text's beginning.
    Break,
}

/// The words of `text`, in order.
pub(super) fn words(text: &str) -> Vec<Word> {
    let letters = &*LETTERS;
    let mut words = Vec::with_capacity(text.len() / 10);
    let mut gap = Between { other: true, ..Between::default() };
    let mut open: Option<Open> = None;
    for (at, letter) in text.char_indices() {
        let sign = letters.read(letter);
        if let Some(word) = &mut open {
            if word.takes(sign, letter) {
                continue;
            }
            words.push(word.close(text, at));
            gap = Between::default();
            open = None;
        }
        if sign & WORD == 0 {
            gap.add(letter);
        } else {
            open = Some(Open::new(at, gap.kind(), sign));
        }
    }
    words.extend(open.map(|mut word| word.close(text, text.len())));
    words
}

/// The key of one folded or unfolded word; of several words, the first.
pub(super) fn key(word: &str) -> u64 {
    words(word).first().map_or(0, |word| word.key)
}

/// Mixes all bits of a running hash into all bits of the result.
pub(super) fn mix(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    let hash = (hash ^ (hash >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    hash ^ (hash >> 32)
}

/// One step of the running hash.
pub(super) fn step(hash: u64, next: u64) -> u64 {
    (hash.rotate_left(5) ^ next).wrapping_mul(0x517c_c1b7_2722_0a95)
}

const SEED: u64 = 0x6e61_7374_6176_6e69;

const BREVE: char = '\u{306}';

/// A word being read.
struct Open {
    start: usize,
    end: usize,
    gap: Gap,
    hash: u64,
    /// The hash before the last character, and that character: a breve may still turn и into й.
    before: (u64, u32),
    letters: u8,
    upper: u8,
    first_upper: bool,
    seen: u32,
}

impl Open {
    fn new(start: usize, gap: Gap, sign: u32) -> Open {
        let mut open = Open {
            start,
            end: start,
            gap,
            hash: SEED,
            before: (SEED, 0),
            letters: 0,
            upper: 0,
            first_upper: sign & UPPER != 0,
            seen: 0,
        };
        open.add(sign);
        open
    }

    /// Takes the character in, unless the word ended before it. `end` is settled by [`Open::close`].
    fn takes(&mut self, sign: u32, letter: char) -> bool {
        if sign & WORD != 0 {
            self.add(sign);
            return true;
        }
        if letter == BREVE && self.before.1 == 'и' as u32 {
            self.hash = step(self.before.0, 'й' as u64);
        }
        sign & SILENT != 0
    }

    fn add(&mut self, sign: u32) {
        self.before = (self.hash, sign & CODE);
        self.hash = step(self.hash, u64::from(sign & CODE));
        self.letters = self.letters.saturating_add(u8::from(sign & LETTER != 0));
        self.upper = self.upper.saturating_add(u8::from(sign & UPPER != 0));
        self.seen |= sign;
    }

    fn close(&mut self, text: &str, at: usize) -> Word {
        let written = &text[self.start..at];
        self.end = at - (written.len() - written.trim_end_matches(is_apostrophe).len());
        Word {
            start: self.start,
            end: self.end,
            key: self.key(text),
            letters: self.letters,
            shape: self.shape(),
            gap: self.gap,
            dotted: text.as_bytes().get(self.end) == Some(&b'.'),
        }
    }

    fn key(&self, text: &str) -> u64 {
        let single = self.letters == 1 && self.seen & LATIN != 0;
        let mixed = self.seen & LATIN != 0 && self.seen & CYRILLIC != 0;
        if single || mixed { mix(cyrillic_hash(&text[self.start..self.end])) } else { mix(self.hash) }
    }

    fn shape(&self) -> Shape {
        match self.first_upper {
            false => Shape::Lower,
            true if self.upper > 1 && self.upper == self.letters => Shape::Caps,
            true => Shape::Capital,
        }
    }
}

/// The hash of a word whose Latin letters are meant as the Cyrillic ones they look like.
fn cyrillic_hash(written: &str) -> u64 {
    let mut hash = SEED;
    let composed = written.nfc().collect::<String>();
    for sign in composed.chars().map(|letter| LETTERS.read(letter)).filter(|sign| sign & WORD != 0) {
        hash = step(hash, u64::from(look_alike(sign & CODE)));
    }
    hash
}

/// What was seen since the last word.
#[derive(Default)]
struct Between {
    space: bool,
    line: bool,
    hyphens: u8,
    dots: u8,
    other: bool,
}

impl Between {
    fn add(&mut self, letter: char) {
        match letter {
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => self.line = true,
            '.' => self.dots = self.dots.saturating_add(1),
            '*' | '_' | '~' | '`' => {}
            ' ' => self.space = true,
            dash if is_dash(dash) => self.hyphens = self.hyphens.saturating_add(1),
            space if space.is_whitespace() => self.space = true,
            silent if is_invisible(silent) => {}
            _ => self.other = true,
        }
    }

    fn kind(&self) -> Gap {
        match (self.hyphens, self.dots) {
            _ if self.other => Gap::Break,
            (0, 0) if !self.line => Gap::Space,
            (0, 1) if !self.line => Gap::Dot,
            (0, 0 | 1) => Gap::Line,
            (1, 0) if !self.space && !self.line => Gap::Hyphen,
            _ => Gap::Break,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Gap, Shape, key, words};

    #[test]
    fn spellings_of_one_word_have_one_key() {
        let table = [
            ("Фёдоров", "ФЕДОРОВ"),
            ("Фе\u{308}доров", "федоров"),
            ("Цои\u{306}", "цой"),
            ("ЦОИ\u{306}", "Цой"),
            ("Пет\u{ad}ров", "петров"),
            ("Пет\u{200b}ров", "петров"),
            ("Петро\u{301}в", "петров"),
            ("О’Коннор", "о'коннор"),
            ("Пeтpoв", "петров"),
            ("Илһам", "илхам"),
            ("A", "а"),
        ];
        for (one, other) in table {
            assert_eq!(key(one), key(other), "{one} / {other}");
        }
        assert_ne!(key("цои"), key("цой"));
        assert_ne!(key("word"), key("ward"));
    }

    #[test]
    fn gaps_and_ranges() {
        let text = "«Пётр» И.С. Рогожина-Белова\nуч. 7б, **ДА**";
        let seen: Vec<_> = words(text).iter().map(|w| (&text[w.start..w.end], w.gap, w.dotted, w.shape)).collect();
        let expected = [
            ("Пётр", Gap::Break, false, Shape::Capital),
            ("И", Gap::Break, true, Shape::Capital),
            ("С", Gap::Dot, true, Shape::Capital),
            ("Рогожина", Gap::Dot, false, Shape::Capital),
            ("Белова", Gap::Hyphen, false, Shape::Capital),
            ("уч", Gap::Line, true, Shape::Lower),
            ("7б", Gap::Dot, false, Shape::Lower),
            ("ДА", Gap::Break, false, Shape::Caps),
        ];
        assert_eq!(seen, expected);
    }
}
