//! Words that bend: Russian plurals, lists with commas, ranges of likely spellings.

use std::fmt;

/// A noun in the three forms that Russian numerals ask for: один, два, пять.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Noun(pub &'static str, pub &'static str, pub &'static str);

/// A number with its noun: `Count(5, &MEETING)` reads «5 встреч».
#[derive(Clone, Copy, Debug)]
pub struct Count(pub usize, pub Noun);

impl Count {
    /// The noun alone, in the form that the number asks for.
    #[must_use]
    pub fn noun(self) -> &'static str {
        let Noun(one, few, many) = self.1;
        match (self.0 % 10, self.0 % 100) {
            (_, 11..=14) => many,
            (1, _) => one,
            (2..=4, _) => few,
            _ => many,
        }
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.0, self.noun())
    }
}

/// «а», «а и б», «а, б и в».
pub fn and<T: fmt::Display>(items: impl IntoIterator<Item = T>) -> String {
    join(items, "и")
}

/// «а», «а или б», «а, б или в».
pub fn or<T: fmt::Display>(items: impl IntoIterator<Item = T>) -> String {
    join(items, "или")
}

fn join<T: fmt::Display>(items: impl IntoIterator<Item = T>, last: &str) -> String {
    let mut words: Vec<String> = items.into_iter().map(|item| item.to_string()).collect();
    let Some(tail) = words.pop() else { return String::new() };
    if words.is_empty() { tail } else { format!("{} {last} {tail}", words.join(", ")) }
}

/// Up to three of `known` that are likely meant by `typed`, the nearest first.
pub fn nearest<'k>(typed: &str, known: impl IntoIterator<Item = &'k str>) -> Vec<&'k str> {
    let typed = typed.to_lowercase();
    let mut scored: Vec<(f64, &str)> = known
        .into_iter()
        .map(|word| (strsim::jaro_winkler(&typed, &word.to_lowercase()), word))
        .filter(|(score, _)| *score > 0.78)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    scored.dedup_by_key(|(_, word)| *word);
    scored.into_iter().take(3).map(|(_, word)| word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_bend_their_noun() {
        let meeting = Noun("встреча", "встречи", "встреч");
        let said: Vec<_> = [0, 1, 2, 5, 11, 14, 21, 104].map(|n| Count(n, meeting).to_string()).into();
        assert_eq!(
            said,
            ["0 встреч", "1 встреча", "2 встречи", "5 встреч", "11 встреч", "14 встреч", "21 встреча", "104 встречи"]
        );
    }

    #[test]
    fn lists_read_as_people_write_them() {
        assert_eq!(and(["а"]), "а");
        assert_eq!(or(["а", "б", "в"]), "а, б или в");
    }

    #[test]
    fn a_typo_finds_its_word() {
        assert_eq!(nearest("наставляемый", ["наставник", "наставляемые", "срок"])[0], "наставляемые");
    }
}
