//! One spelling for what people see as the same text.
//!
//! Receives text as typed, returns a key for comparison; never shown to anyone.

use unicode_normalization::UnicodeNormalization;

use super::mixed::unmixed;

/// Lower case, ё as е, composed letters, every dash as `-`, every run of spaces as one, trimmed; a Latin letter that
/// looks Cyrillic, inside a Cyrillic word, as its twin.
///
/// Soft hyphens, zero-width characters and stress marks are dropped, since nobody sees or types them on purpose.
pub fn fold(text: &str) -> String {
    if text.chars().all(is_simple) {
        return unmixed(joined(text.chars().map(lower), text.len()));
    }
    unmixed(joined(text.chars().filter(|c| !is_invisible(*c)).flat_map(char::to_lowercase).nfc(), text.len()))
}

/// Letters in lower case to one spelling; runs of spaces as one.
fn joined(letters: impl Iterator<Item = char>, length: usize) -> String {
    let mut folded = String::with_capacity(length);
    let mut gap = false;
    for letter in letters {
        if letter == ' ' || letter.is_whitespace() {
            gap = !folded.is_empty();
            continue;
        }
        let Some(letter) = plain(letter) else { continue };
        if std::mem::take(&mut gap) {
            folded.push(' ');
        }
        folded.push(letter);
    }
    folded
}

/// Characters that nearly every text is made of: they need no tables to be folded.
fn is_simple(letter: char) -> bool {
    matches!(letter, ' '..='~' | '\t' | '\n' | '\r' | 'А'..='я' | 'ё' | 'Ё' | '\u{a0}' | '«' | '»' | '–' | '—' | '№')
}

/// The lower case of a simple character.
fn lower(letter: char) -> char {
    match letter {
        'А'..='Я' => char::from_u32(u32::from(letter) + 32).unwrap_or(letter),
        'Ё' => 'ё',
        other => other.to_ascii_lowercase(),
    }
}

/// Whether the character takes no room on the page: soft hyphen, zero-width and direction marks.
pub fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{34f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Whether the character is a hyphen, a dash or a minus of any kind.
pub fn is_dash(letter: char) -> bool {
    matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2043}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}')
}

/// The one spelling of a composed lower-case letter; `None` for a stress mark that no letter took in.
fn plain(letter: char) -> Option<char> {
    match letter {
        'ё' => Some('е'),
        '\u{300}' | '\u{301}' => None,
        dash if is_dash(dash) => Some('-'),
        other => Some(other),
    }
}

/// Is `word` another form of `usual`, with another ending only: «дала» of «дал», «наставляемый» of «наставляемые»?
pub fn is_other_form(word: &str, usual: &str) -> bool {
    const LONGEST_ENDING: usize = 3;
    let (word, usual) = (fold(word), fold(usual));
    let shared = word.chars().zip(usual.chars()).take_while(|(one, other)| one == other).count();
    let longest = word.chars().count().max(usual.chars().count());
    word != usual && shared >= LONGEST_ENDING && shared + LONGEST_ENDING >= longest
}

#[cfg(test)]
mod tests {
    use super::{fold, is_other_form};

    #[test]
    fn a_word_in_another_form_is_no_other_word() {
        for (word, usual) in [("дала", "дал"), ("наставляемый", "наставляемые"), ("Предупреждена", "предупреждён")]
        {
            assert!(is_other_form(word, usual), "{word}");
        }
        for (word, usual) in [("Срок", "срок"), ("ждет", "ждёт"), ("группа", "пара"), ("телефон", "телефон куратора")]
        {
            assert!(!is_other_form(word, usual), "{word}");
        }
    }

    #[test]
    fn folds_what_people_type_differently() {
        let table = [
            ("  Алёна\u{a0}\u{202f} Юрьевна ", "алена юрьевна"),
            ("ЩЁКИН", "щекин"),
            ("и\u{306}од И\u{306}", "йод й"),
            ("е\u{308}лка", "елка"),
            ("Рогожина—Тихомирова", "рогожина-тихомирова"),
            ("Рого\u{ad}жи\u{200b}на", "рогожина"),
            ("Петро\u{301}в", "петров"),
            ("Гөлнара Җамалиева", "гөлнара җамалиева"),
            ("Кaлинникoвa", "калинникова"),
            ("", ""),
            ("\n\t ", ""),
        ];
        for (typed, expected) in table {
            assert_eq!(fold(typed), expected, "{typed:?}");
        }
    }
}
