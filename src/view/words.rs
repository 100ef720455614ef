//! The words of a page as the search looks for them.
//!
//! Receives a view, returns its words: small letters, «е» for «ё», three letters or a number at least. Words come from
//! what views show, before typography; a view holds nothing that must not be seen. Values are read as the page shows
//! them: markup is taken off, and what has no Cyrillic letter (addresses, dates for machines) is no text.

use std::borrow::Cow;

use memchr::{memchr, memchr2};

/// Words in their order, each as often as it stands there.
#[derive(Clone, Debug, Default)]
pub struct Words(String);

/// Stands behind every word.
const END: char = ' ';

impl Words {
    /// The words of a view that is written down as JSON.
    #[must_use]
    pub fn of(view: &str) -> Self {
        let mut words = Words::default();
        for text in texts(view).filter(|text| text.chars().any(is_cyrillic)) {
            words.add(&bare(&text));
        }
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

    fn add(&mut self, text: &str) {
        let words = text.split(|letter: char| !is_cyrillic(letter) && !letter.is_alphanumeric());
        for word in words.filter(|word| is_telling(word)) {
            word.chars().for_each(|letter| self.add_letter(letter));
            self.0.push(END);
        }
    }

    fn add_letter(&mut self, letter: char) {
        match letter {
            'а'..='я' => self.0.push(letter),
            'А'..='Я' => self.0.extend(char::from_u32(u32::from(letter) + 32)),
            'ё' | 'Ё' => self.0.push('е'),
            letter if letter.is_ascii() => self.0.push(letter.to_ascii_lowercase()),
            letter => self.0.extend(letter.to_lowercase()),
        }
    }
}

/// Every text of a view that is written down as JSON without spaces; names of fields are none.
fn texts(json: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let mut rest = json;
    std::iter::from_fn(move || {
        loop {
            let start = memchr(b'"', rest.as_bytes())?;
            let length = quoted(&rest[start..])?;
            let text = &rest[start..start + length];
            rest = &rest[start + length..];
            if !rest.starts_with(':') {
                return unescaped(text);
            }
        }
    })
}

/// How long the text in quotes is that stands first, its quotes with it.
fn quoted(json: &str) -> Option<usize> {
    let mut at = 1;
    loop {
        at += memchr2(b'"', b'\\', &json.as_bytes()[at..])?;
        if json.as_bytes()[at] == b'"' {
            return Some(at + 1);
        }
        at += 2;
    }
}

/// What a text in quotes says.
fn unescaped(text: &str) -> Option<Cow<'_, str>> {
    if text.contains('\\') {
        serde_json::from_str(text).ok().map(Cow::Owned)
    } else {
        Some(Cow::Borrowed(&text[1..text.len() - 1]))
    }
}

/// Is the word long enough to be looked for?
fn is_telling(word: &str) -> bool {
    word.chars().nth(2).is_some() || (!word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()))
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
        let words = Words::of(&view.to_string());
        assert_eq!(words.iter().collect::<Vec<_>>(), ["елка", "7", "уроков"]);
    }

    #[test]
    fn every_text_is_read_and_no_name_of_a_field() {
        let view = serde_json::json!({"ключ": ["а\\", "\"б\": в", {"имя": "г\nд"}], "число": 7, "пусто": null, "": ""});
        let read: Vec<_> = texts(&view.to_string()).map(Cow::into_owned).collect();
        let mut expected = vec!["", "а\\", "\"б\": в", "г\nд"];
        let mut read: Vec<&str> = read.iter().map(String::as_str).collect();
        read.sort_unstable();
        expected.sort_unstable();
        assert_eq!(read, expected);
    }
}
