//! The words of a page as the search looks for them.
//!
//! Receives a view, returns its words: small letters, «е» for «ё», three letters or a number at least. Words come from
//! what views show, before typography; a view holds nothing that must not be seen. Values are read as the page shows
//! them: markup is taken off, and what has no Cyrillic letter (addresses, dates for machines) is no text.

use std::borrow::Cow;

use tera::Value;

/// Words in their order, each as often as it stands there.
#[derive(Clone, Debug, Default)]
pub struct Words(String);

/// Stands behind every word.
const END: char = ' ';

impl Words {
    /// The words of a view.
    #[must_use]
    pub fn of(view: &Value) -> Self {
        let mut words = Words::default();
        words.read(view);
        words
    }

    /// The words of a text without markup.
    #[must_use]
    pub fn of_text(text: &str) -> Self {
        let mut words = Words::default();
        words.add(text);
        words
    }

    /// Every word.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.split_terminator(END)
    }

    /// Adds every text of a view.
    fn read(&mut self, value: &Value) {
        if let Some(text) = value.as_str().filter(|text| text.chars().any(is_cyrillic)) {
            self.add(&bare(text));
        } else if let Some(items) = value.as_array() {
            items.iter().for_each(|item| self.read(item));
        } else if let Some(fields) = value.as_map() {
            fields.values().for_each(|field| self.read(field));
        }
    }

    fn add(&mut self, text: &str) {
        let words = text.split(|letter: char| !is_cyrillic(letter) && !letter.is_alphanumeric());
        for word in words.filter(|word| is_telling(word)) {
            self.0.extend(word.chars().flat_map(small));
            self.0.push(END);
        }
    }
}

/// Is the word long enough to be looked for?
fn is_telling(word: &str) -> bool {
    word.chars().nth(2).is_some() || (!word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()))
}

fn small(letter: char) -> impl Iterator<Item = char> {
    letter.to_lowercase().map(|letter| if letter == 'ё' { 'е' } else { letter })
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё')
}

/// The text without markup.
fn bare(text: &str) -> Cow<'_, str> {
    if !text.contains(['<', '&']) {
        return Cow::Borrowed(text);
    }
    let mut bare = String::with_capacity(text.len());
    for (at, part) in text.split('<').enumerate() {
        let behind = if at == 0 { part } else { part.split_once('>').map_or(part, |(_, behind)| behind) };
        bare.push_str(behind);
        bare.push(' ');
    }
    Cow::Owned(["&quot;", "&amp;", "&lt;", "&gt;"].iter().fold(bare, |text, entity| text.replace(entity, " ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_is_read_without_markup_and_addresses() {
        let view = serde_json::json!({"href": "abc.html", "body": "<p class=\"x\">Ёлка &quot;да&quot;, 7 уроков</p>"});
        let words = Words::of(&Value::from_serializable(&view));
        assert_eq!(words.iter().collect::<Vec<_>>(), ["елка", "7", "уроков"]);
    }
}
