//! Words for addresses: Latin letters, digits and hyphens, whatever a file is called.

use std::collections::HashMap;

use crate::name::fold;

/// The word of a name: «Рогожина Ольга» → `rogozhina-olga`. Never empty.
pub(crate) fn slug(name: &str) -> String {
    let mut slug = String::new();
    for letter in fold(name).chars() {
        match latin(letter) {
            Some(latin) => slug.push_str(latin),
            None if letter.is_ascii_alphanumeric() => slug.push(letter),
            None if !slug.ends_with('-') && !slug.is_empty() => slug.push('-'),
            None => {}
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() { "page".to_owned() } else { slug.to_owned() }
}

/// A word for each name, in order; the second of two alike gets `-2`.
pub(super) fn slugs<'n>(names: impl IntoIterator<Item = &'n str>) -> Vec<String> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let one = |name: &str| {
        let word = slug(name);
        let times = seen.entry(word.clone()).and_modify(|times| *times += 1).or_insert(1);
        if *times == 1 { word } else { format!("{word}-{times}") }
    };
    names.into_iter().map(one).collect()
}

fn latin(letter: char) -> Option<&'static str> {
    const LETTERS: [&str; 32] = [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h",
        "c", "ch", "sh", "sch", "", "y", "", "e", "yu", "ya",
    ];
    let at = u32::from(letter).checked_sub(u32::from('а'))?;
    LETTERS.get(at as usize).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_words_of_addresses() {
        assert_eq!(slug("День знаний: как это было?"), "den-znaniy-kak-eto-bylo");
        assert_eq!(slug("2026-09-01"), "2026-09-01");
        assert_eq!(slug("«»"), "page");
        assert_eq!(slugs(["а", "А", "б"]), ["a", "a-2", "b"]);
    }
}
