//! Words that mix two alphabets, since a letter was typed with the wrong keyboard layout.
//!
//! Receives a text or a word, returns it in one alphabet or says that it mixes two.

use super::twin;

/// The text with every look-alike Latin letter as its Cyrillic twin; `text` is in lower case.
#[must_use]
pub fn to_cyrillic(text: &str) -> String {
    text.chars().map(twin).collect()
}

/// Does the word mix Cyrillic letters with Latin ones that look like them, or is it a class («5A») with such a letter?
#[must_use]
pub fn is_mixed(word: &str) -> bool {
    is_class(word) || is_of_both_alphabets(word)
}

/// The text with the twins in its mixed words as Cyrillic letters; words of one alphabet stay. Lower case in and out.
pub(super) fn unmixed(text: String) -> String {
    if text.is_ascii() || !text.bytes().any(|byte| byte.is_ascii_alphabetic()) {
        return text;
    }
    text.split_inclusive(|letter: char| !letter.is_alphanumeric())
        .map(|word| if is_of_both_alphabets(word) { to_cyrillic(word) } else { word.to_owned() })
        .collect()
}

/// The word as it is meant: every look-alike Latin letter, small or capital, as its Cyrillic twin.
#[must_use]
pub fn typed_anew(word: &str) -> String {
    let anew = |letter: char| {
        let small = letter.to_ascii_lowercase();
        match twin(small) {
            same if same == small => letter,
            other if letter.is_ascii_uppercase() => other.to_uppercase().next().unwrap_or(other),
            other => other,
        }
    };
    word.chars().map(anew).collect()
}

/// Is the word a class whose letter is a Latin look-alike, «5A»?
#[must_use]
pub fn is_class(word: &str) -> bool {
    let letters = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let one = letters.chars().next().filter(|_| letters.len() == 1 && letters.len() < word.len());
    one.is_some_and(|letter| {
        letter.is_ascii_uppercase() && twin(letter.to_ascii_lowercase()) != letter.to_ascii_lowercase()
    })
}

fn is_of_both_alphabets(word: &str) -> bool {
    let has = |is: fn(char) -> bool| word.chars().any(is);
    has(|letter| matches!(letter, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё'))
        && has(|letter| letter.is_ascii_alphabetic())
        && word
            .chars()
            .filter(char::is_ascii_alphabetic)
            .all(|letter| twin(letter.to_ascii_lowercase()) != letter.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_typed_anew_letter_by_letter() {
        assert_eq!(typed_anew("Cрок 5A"), "Срок 5А");
        assert_eq!(typed_anew("IT-класс"), "IТ-класс", "only mixed words are to be typed anew");
    }

    #[test]
    fn look_alikes_become_cyrillic() {
        assert_eq!(to_cyrillic("cpoк"), "срок");
        assert_eq!(unmixed("тpадиционное it-класс scratch".to_owned()), "традиционное it-класс scratch");
        assert!(is_mixed("5A-класс") && is_mixed("cрок") && is_mixed("11A"));
        assert!(!is_mixed("IT-класс") && !is_mixed("срок") && !is_mixed("scratch"));
        assert!(!is_mixed("3D") && !is_mixed("A4") && !is_mixed("A") && !is_mixed("5"));
    }
}
