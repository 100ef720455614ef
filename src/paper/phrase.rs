//! A phrase of a template: words, and fields between braces.

use super::line::{Form, Phrase, Piece, Value};

/// How many characters a blank has where the template does not say.
pub(super) const BLANK: usize = 20;

/// What is wrong and what to do.
pub(super) type Wrong = (String, String);

/// A brace that nothing closes.
pub(super) const UNCLOSED: (&str, &str) = ("скобка { не закрыта", "поле пишут так: {школа}");

/// That a line cannot be read.
pub(super) fn wrong<T>(what: impl Into<String>, help: impl Into<String>) -> Result<T, Wrong> {
    Err((what.into(), help.into()))
}

/// Splits at bars outside braces; the parts are trimmed.
pub(super) fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut start, mut inside) = (Vec::new(), 0, false);
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => inside = true,
            '}' => inside = false,
            '|' if !inside => {
                parts.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts
}

/// Words and the values between them.
pub(super) fn phrase(text: &str) -> Result<Phrase, Wrong> {
    let (mut pieces, mut rest) = (Vec::new(), text);
    while let Some((words, behind)) = rest.split_once('{') {
        let Some((value, after)) = behind.split_once('}').filter(|(value, _)| !value.contains('{')) else {
            return wrong(UNCLOSED.0, UNCLOSED.1);
        };
        if !words.is_empty() {
            pieces.push(Piece::Words(words.to_owned()));
        }
        pieces.push(Piece::Value(self::value(value)?));
        rest = after;
    }
    if rest.contains('}') {
        return wrong("скобка } стоит без первой", "поле пишут так: {школа}");
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest.to_owned()));
    }
    Ok(pieces)
}

fn value(text: &str) -> Result<Value, Wrong> {
    let (field, form) = text.split_once('|').unwrap_or((text, ""));
    let form = match form.trim() {
        "" => Form::Plain(BLANK),
        "дата словами" => Form::InWords,
        width => match width.parse() {
            Ok(width @ 1..=80) => Form::Plain(width),
            _ => {
                return wrong(
                    format!("«{width}» – не вид поля"),
                    "после черты пишут «дата словами» или ширину пустого места, от 1 до 80 знаков: {имя|40}",
                );
            }
        },
    };
    Ok(Value { field: field.trim().to_owned(), form })
}
