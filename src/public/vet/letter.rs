//! What each character means for words.
//!
//! Receives a character, returns its sign: the folded character with flags, from a table for everything up to
//! Cyrillic, so that reading a text costs one look-up a character.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use crate::name::{is_invisible, twin};

/// Low bits of a sign: the folded character.
pub(super) const CODE: u32 = 0x1f_ffff;
/// The character belongs to words.
pub(super) const WORD: u32 = 1 << 24;
/// It is an upper-case letter.
pub(super) const UPPER: u32 = 1 << 25;
/// It is a letter, not a digit.
pub(super) const LETTER: u32 = 1 << 26;
/// It takes no room inside a word: accents, soft hyphens, apostrophes.
pub(super) const SILENT: u32 = 1 << 27;
/// It is Latin; for spotting look-alikes.
pub(super) const LATIN: u32 = 1 << 29;
/// It is Cyrillic.
pub(super) const CYRILLIC: u32 = 1 << 30;

/// Signs of the characters up to the last Cyrillic one, made once.
pub(super) static LETTERS: LazyLock<Letters> = LazyLock::new(Letters::new);

const TABLE: usize = 0x530;

/// Reads signs off a table, and beyond it from Unicode.
pub(super) struct Letters([u32; TABLE]);

impl Letters {
    fn new() -> Letters {
        let mut table = [0; TABLE];
        for (entry, code) in table.iter_mut().zip(0..) {
            *entry = char::from_u32(code).map_or(0, sign);
        }
        Letters(table)
    }

    /// What the character means for words: a sum of the flags above.
    #[inline]
    pub(super) fn read(&self, letter: char) -> u32 {
        self.0.get(letter as usize).copied().unwrap_or_else(|| sign(letter))
    }
}

/// Kept inside a word, cut off at its end.
pub(super) fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ')
}

/// What one character means for words.
fn sign(letter: char) -> u32 {
    if is_invisible(letter) || is_apostrophe(letter) || matches!(letter, '\u{300}'..='\u{36f}') {
        return SILENT;
    }
    if !letter.is_alphanumeric() {
        return 0;
    }
    let mut sign = WORD | plain(letter) as u32;
    sign |= if letter.is_uppercase() { UPPER } else { 0 };
    sign |= if letter.is_alphabetic() { LETTER } else { 0 };
    sign | match letter {
        'a'..='z' | 'A'..='Z' => LATIN,
        '\u{400}'..='\u{52f}' => CYRILLIC,
        _ => 0,
    }
}

/// The folded character: й stays, every other mark goes.
fn plain(letter: char) -> char {
    let lower = letter.to_lowercase().next().unwrap_or(letter);
    match lower {
        'й' => 'й',
        'ә' => 'а',
        'ө' => 'о',
        'ү' => 'у',
        'җ' => 'ж',
        'ң' => 'н',
        'һ' => 'х',
        other => std::iter::once(other).nfd().next().unwrap_or(other),
    }
}

/// The Cyrillic letter that a Latin one is mistaken for; anything else as it is.
pub(super) fn look_alike(code: u32) -> u32 {
    char::from_u32(code).map_or(code, |letter| twin(letter) as u32)
}
