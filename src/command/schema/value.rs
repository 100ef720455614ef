//! What a single value looks like to a program that has read the YAML: a number may have become a number, a «да» a
//! word, an empty value nothing.

use serde_json::{Map, Value, json};

use super::spelling;
use crate::record::value::Shape;

/// The scalars of YAML that people mean as text.
const SCALARS: [&str; 3] = ["string", "number", "boolean"];

/// A value of a shape that has no fields of its own.
///
/// # Panics
/// Of a shape that has: those are described field by field.
pub(super) fn of(shape: &Shape) -> Value {
    match shape {
        Shape::Text | Shape::Name | Shape::Person | Shape::Author | Shape::Pair => json!({ "type": SCALARS }),
        Shape::People | Shape::Pairs | Shape::Words | Shape::Phrases => list(&json!({ "type": SCALARS })),
        Shape::Date => pattern(&spelling::day()),
        Shape::Period => pattern(&spelling::period()),
        Shape::Requisites => pattern(&spelling::requisites()),
        Shape::Scale => pattern(&spelling::scale()),
        Shape::Moment => with_years(&spelling::moment()),
        Shape::Span => with_years(&spelling::span()),
        Shape::Dates => several(&spelling::day(), &pattern(&spelling::day())),
        Shape::Moments => several(&spelling::moment(), &with_years(&spelling::moment())),
        Shape::Answers => json!({ "anyOf": [pattern(&spelling::answers()), { "type": "array" }] }),
        Shape::Named => json!({ "type": "object", "additionalProperties": or_empty(&json!({ "type": SCALARS })) }),
        Shape::Amounts(words, others, most) => amounts(words, others, *most),
        Shape::YesNo => words(&["да", "нет"], &["+", "-", "✓", "✔", "yes", "no", "true", "false"]),
        Shape::Colour => json!({ "type": "string", "pattern": "^#[0-9A-Fa-f]{6}$" }),
        Shape::Number(from, to) => number(*from, *to),
        Shape::Choice(list, others) => words(list, others),
        Shape::Choices(list) => several_words(list),
        Shape::Part(_) | Shape::Parts(_) => unreachable!("parts are described field by field"),
    }
}

/// The same, or nothing.
pub(super) fn or_empty(value: &Value) -> Value {
    match value.get("type") {
        Some(Value::String(one)) => with(value, "type", json!([one, "null"])),
        Some(Value::Array(several)) => {
            let types: Vec<Value> = several.iter().cloned().chain([json!("null")]).collect();
            with(value, "type", json!(types))
        }
        _ => match value.get("anyOf").and_then(Value::as_array) {
            Some(ways) => with(value, "anyOf", ways.iter().cloned().chain([json!({ "type": "null" })]).collect()),
            None => json!({ "anyOf": [value, { "type": "null" }] }),
        },
    }
}

fn with(value: &Value, key: &str, other: Value) -> Value {
    let mut changed: Map<String, Value> = value.as_object().cloned().unwrap_or_default();
    changed.insert(key.to_owned(), other);
    Value::Object(changed)
}

fn pattern(pattern: &str) -> Value {
    json!({ "type": "string", "pattern": spelling::whole(pattern) })
}

/// A year alone is a number to YAML.
fn with_years(pattern: &str) -> Value {
    let pattern = spelling::whole(pattern);
    json!({ "type": ["string", "integer"], "pattern": pattern, "minimum": 1900, "maximum": 2199 })
}

/// One text with commas, or a list.
fn list(item: &Value) -> Value {
    json!({ "type": ["string", "number", "boolean", "array"], "items": or_empty(item) })
}

/// Spelt values with commas, or a list of them.
fn several(one: &str, item: &Value) -> Value {
    let together = with(item, "pattern", json!(spelling::whole(&spelling::several(one))));
    json!({ "anyOf": [together, { "type": "array", "items": or_empty(item) }] })
}

fn number(from: u32, to: u32) -> Value {
    json!({ "type": ["integer", "string"], "minimum": from, "maximum": to, "pattern": r"^\d+$" })
}

/// The words of a closed list; other spellings are read too, but not offered.
fn words(list: &[&str], others: &[&str]) -> Value {
    let chosen = json!({ "enum": spelt(list) });
    if others.is_empty() {
        return chosen;
    }
    json!({ "anyOf": [chosen, { "enum": spelt(others), "deprecated": true }] })
}

/// Words as YAML may give them: `5` as a number, `true` as a truth.
fn spelt(words: &[&str]) -> Vec<Value> {
    let typed = |word: &&str| serde_json::from_str(word).ok().filter(|value: &Value| !value.is_string());
    words.iter().map(|word| json!(word)).chain(words.iter().filter_map(typed)).collect()
}

/// Words of a list or one's own, with commas or one below the other.
fn several_words(list: &[&str]) -> Value {
    let item = json!({ "anyOf": [{ "enum": list }, { "type": SCALARS }, { "type": "null" }] });
    json!({ "anyOf": [{ "type": SCALARS }, { "type": "array", "items": item }] })
}

/// Whole numbers by the words of a closed list, none above `most`; percents may bear their sign.
fn amounts(words: &[&str], others: &[&str], most: u32) -> Value {
    let number = json!({ "type": ["integer", "string", "null"], "minimum": 0, "pattern": r"^\d+$" });
    let number = match most {
        u32::MAX => number,
        most => with(&with(&number, "maximum", json!(most)), "pattern", json!(r"^\d+\s*%?$")),
    };
    let older = with(&number, "deprecated", json!(true));
    let named = words.iter().map(|word| ((*word).to_owned(), number.clone()));
    let properties: Map<String, Value> =
        named.chain(others.iter().map(|word| ((*word).to_owned(), older.clone()))).collect();
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}
