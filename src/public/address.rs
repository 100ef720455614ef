//! Words for addresses: Latin letters, digits and hyphens, whatever a file is called.

use std::collections::HashSet;

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
    match slug {
        "" => "page".to_owned(),
        device if is_device(device) => format!("{device}-page"),
        slug => slug.to_owned(),
    }
}

/// Names that Windows keeps for devices, whatever the ending.
fn is_device(word: &str) -> bool {
    let port = word.strip_prefix("com").or_else(|| word.strip_prefix("lpt"));
    matches!(word, "con" | "prn" | "aux" | "nul") || port.is_some_and(|digit| matches!(digit.as_bytes(), [b'1'..=b'9']))
}

/// A word for each name, in order; the second of two alike gets `-2`.
pub(crate) fn slugs<'n>(names: impl IntoIterator<Item = &'n str>) -> Vec<String> {
    let mut seen = HashSet::new();
    let one = |name: &str| {
        let word = slug(name);
        let numbered = (2..).map(|number| format!("{word}-{number}"));
        let free = std::iter::once(word.clone()).chain(numbered).find(|word| !seen.contains(word));
        let free = free.unwrap_or(word);
        seen.insert(free.clone());
        free
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
        assert_eq!(slug("CON"), "con-page");
        assert_eq!(slugs(["а", "А", "б"]), ["a", "a-2", "b"]);
        assert_eq!(slugs(["а", "а", "a-2"]), ["a", "a-2", "a-2-2"]);
    }
}
