//! Words without their endings: «планированию урока» speaks of «план урока».

use std::collections::BTreeSet;

use rust_stemmers::{Algorithm, Stemmer};

use super::fold;

/// Shorter words («и», «для», «7Б») tell nothing.
const LEAST: usize = 4;

/// The stems of the words of four letters and more.
#[must_use]
pub fn stems(text: &str) -> BTreeSet<String> {
    let stemmer = Stemmer::create(Algorithm::Russian);
    let folded = fold(text);
    words(&folded).filter(|word| word.chars().count() >= LEAST).map(|word| stemmer.stem(word).into_owned()).collect()
}

/// Do two texts share the stem of a word?
#[must_use]
pub fn same_stem(one: &str, other: &str) -> bool {
    !stems(one).is_disjoint(&stems(other))
}

/// Does a text have, for each of the beginnings, a word that begins with it? «кадр», «цел задач».
#[must_use]
pub fn mentions(text: &str, beginnings: &str) -> bool {
    let (text, beginnings) = (fold(text), fold(beginnings));
    words(&beginnings).all(|beginning| words(&text).any(|word| word.starts_with(beginning)))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{mentions, same_stem};

    #[test]
    fn endings_do_not_part_words() {
        assert!(same_stem("планирование урока", "как планировать уроки"));
        assert!(same_stem("дисциплина", "работа над дисциплиной"));
        assert!(!same_stem("работа с классом", "оценивание"));
        assert!(!same_stem("в 7Б и на МО", "в 7Б и на МО"), "short words tell nothing");
    }

    #[test]
    fn every_beginning_has_its_word() {
        assert!(mentions("Кадровые и материально-технические условия", "кадр"));
        assert!(mentions("Цели и задачи наставничества", "цел задач"));
        assert!(!mentions("Цели наставничества", "цел задач"));
        assert!(!mentions("Общекадровые условия", "кадр"));
    }
}
