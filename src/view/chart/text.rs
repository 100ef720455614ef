//! Texts of pictures: wrapped into rows by their estimated width.

use schemars::JsonSchema;
use serde::Serialize;

use super::width;
use crate::view::PublicText;

/// Words that stand on a picture.
#[derive(Clone, Debug, PartialEq, Eq, JsonSchema, Serialize)]
#[serde(untagged)]
#[schemars(with = "String", inline)]
pub enum Text {
    /// The program's own words, words of the profile, numbers.
    Own(String),
    /// What a record says; vetted.
    Public(PublicText),
}

impl Text {
    /// Words of the program's own.
    pub(crate) fn own(text: &str) -> Self {
        Text::Own(text.to_owned())
    }

    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Text::Own(text) => text,
            Text::Public(text) => text.as_str(),
        }
    }

    /// The text in rows of at most `room` units; a word that is longer is cut.
    pub(super) fn wrapped(&self, size: i32, room: i32) -> Vec<Text> {
        let ends = ends_of_rows(self.as_str(), size, room);
        let mut rows: Vec<Text> = match self {
            Text::Own(text) => pieces(text, &ends).map(|piece| Text::Own(piece.to_owned())).collect(),
            Text::Public(text) => text.cut(&ends).into_iter().map(Text::Public).collect(),
        };
        rows.retain(|row| !row.as_str().is_empty());
        rows
    }
}

impl From<PublicText> for Text {
    fn from(text: PublicText) -> Self {
        Text::Public(text)
    }
}

fn pieces<'t>(text: &'t str, ends: &'t [usize]) -> impl Iterator<Item = &'t str> {
    let starts = [0].into_iter().chain(ends.iter().copied());
    starts.zip(ends).map(|(start, &end)| text[start..end].trim())
}

/// Where rows end, in bytes; the last is the text's end.
fn ends_of_rows(text: &str, size: i32, room: i32) -> Vec<usize> {
    if width::of_text(text, size) <= room {
        return vec![text.len()];
    }
    let mut ends = Vec::new();
    let (mut start, mut fits) = (0, 0);
    for end in breaks(text, size, room) {
        if width::of_text(text[start..end].trim(), size) > room && fits > start {
            ends.push(fits);
            start = fits;
        }
        fits = end;
    }
    ends.push(text.len());
    ends
}

/// Where a row may end: after a space or a hyphen, and inside a word that is longer than a row.
fn breaks(text: &str, size: i32, room: i32) -> Vec<usize> {
    let mut breaks = Vec::new();
    let mut start = 0;
    for word in text.split_inclusive([' ', '-']) {
        if width::of_text(word.trim_end_matches(' '), size) > room {
            breaks.extend(cuts(word, size, room).into_iter().map(|cut| start + cut));
        }
        start += word.len();
        breaks.push(start);
    }
    breaks
}

/// Where a word that is longer than a row is cut.
fn cuts(word: &str, size: i32, room: i32) -> Vec<usize> {
    let mut cuts = Vec::new();
    let mut row = 0;
    for (at, letter) in word.char_indices() {
        let end = at + letter.len_utf8();
        let is_long = |row: usize| width::of_text(&word[row..end], size) > room && at > row && letter != ' ';
        if is_long(row) {
            let parted = kept_space(word, row, at).unwrap_or(at);
            row = if is_long(parted) { at } else { parted };
            cuts.push(row);
        }
    }
    cuts
}

/// Where a word goes on after a space that should not part it, but must: «Калинникова В. С.» is parted after the surname.
fn kept_space(text: &str, from: usize, to: usize) -> Option<usize> {
    let space = text[from..to].find('\u{a0}')?;
    Some(from + space + '\u{a0}'.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str, room: i32) -> Vec<String> {
        Text::own(text).wrapped(10, room).iter().map(|row| row.as_str().to_owned()).collect()
    }

    #[test]
    fn rows_end_after_spaces_and_hyphens() {
        assert_eq!(rows("Закрепить пары", 80), ["Закрепить", "пары"]);
        assert_eq!(rows("рефлексивно-аналитический", 100), ["рефлексивно-", "аналитический"]);
        assert_eq!(rows("Одна строка", 500), ["Одна строка"]);
    }

    #[test]
    fn a_word_longer_than_a_row_is_cut() {
        assert_eq!(rows("абвгде", 21), ["абв", "где"]);
    }

    #[test]
    fn a_name_is_parted_after_the_surname() {
        assert_eq!(rows("Калинникова В.\u{a0}С.", 90), ["Калинникова", "В.\u{a0}С."]);
        assert_eq!(rows("Калинникова\u{a0}В.\u{a0}С.", 90), ["Калинникова", "В.\u{a0}С."]);
    }

    #[test]
    fn vetted_text_stays_vetted() {
        let text = Text::from(PublicText::own("два слова"));
        assert!(text.wrapped(10, 40).iter().all(|row| matches!(row, Text::Public(_))));
    }
}
