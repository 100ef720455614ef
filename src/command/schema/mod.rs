//! `fields --schema`: the fields of a record as JSON Schema 2020-12, for editors and other programs.
//!
//! Receives declarations, returns a schema: the Russian keys, and the English and older ones as other names of the same
//! values. It knows the spellings of the field reference; `check` forgives more – letter case, «ё», a key half in Latin
//! letters. What a rule asks of several fields or records together is beyond it.

mod spelling;
mod value;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::fields::sentence;
use crate::record::declare::{FieldInfo, Presence};
use crate::record::value::Shape;

/// The schema of a record with these fields; `title` says what it is.
pub(super) fn schema(title: &str, fields: &[&FieldInfo]) -> String {
    let mut definitions = Definitions::default();
    let Value::Object(mut schema) = object(fields, "", &mut definitions) else {
        unreachable!("an object is described by an object")
    };
    schema.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    schema.insert("title".to_owned(), json!(title));
    schema.insert("$defs".to_owned(), json!(definitions.0));
    let mut text = serde_json::to_string_pretty(&schema).expect("texts, numbers and lists are JSON");
    text.push('\n');
    text
}

/// What a value is, once for all the names that its field has: by the English keys that lead to it.
#[derive(Default)]
struct Definitions(BTreeMap<String, Value>);

/// A map with these keys and no others.
fn object(fields: &[&FieldInfo], above: &str, definitions: &mut Definitions) -> Value {
    let mut properties = BTreeMap::new();
    let mut rules = Vec::new();
    for info in fields {
        let name = format!("{above}{}", info.english);
        let value = described(info, &name, definitions);
        definitions.0.insert(name.clone(), value);
        for (key, property) in names(info, &name) {
            properties.insert(key, property);
        }
        rules.extend(told_once(info));
    }
    json!({ "type": "object", "properties": properties, "allOf": rules, "additionalProperties": false })
}

/// Every key of a field, the one that people write first.
fn keys(info: &FieldInfo) -> Vec<&'static str> {
    let mut keys = vec![info.russian, info.english];
    keys.extend(info.synonyms);
    keys.dedup();
    keys
}

/// The properties that a field may stand under. Older words are marked: `check --fix` replaces them.
fn names(info: &FieldInfo, name: &str) -> Vec<(String, Value)> {
    let definition = format!("#/$defs/{name}");
    let of = |key: &'static str| {
        let value = match key == info.russian || key == info.english {
            true => json!({ "$ref": definition }),
            false => {
                let told = format!("Другое слово для «{}»: лучше пишите его.", info.russian);
                json!({ "$ref": definition, "deprecated": true, "description": told })
            }
        };
        (key.to_owned(), value)
    };
    keys(info).into_iter().map(of).collect()
}

/// A field stands under one of its keys; one that must be there, under exactly one.
fn told_once(info: &FieldInfo) -> Option<Value> {
    let keys = keys(info);
    let required: Vec<Value> = keys.iter().map(|key| json!({ "required": [key] })).collect();
    match (info.presence, keys.len()) {
        (Presence::Must(_), 1) => Some(json!({ "required": [info.russian] })),
        (Presence::Must(_), _) => Some(json!({ "oneOf": required })),
        (_, 1) => None,
        (_, _) => {
            let several = keys.iter().enumerate().flat_map(|(at, first)| {
                keys[at + 1..].iter().map(move |second| json!({ "required": [first, second] }))
            });
            Some(json!({ "not": { "anyOf": several.collect::<Vec<_>>() } }))
        }
    }
}

/// What stands in a field. One that need not be there may be left empty.
fn described(info: &FieldInfo, name: &str, definitions: &mut Definitions) -> Value {
    let value = match info.shape {
        Shape::Part(fields) => object(fields, &format!("{name}."), definitions),
        Shape::Parts(fields) => {
            let item = format!("{name}-item");
            let part = object(fields, &format!("{name}."), definitions);
            definitions.0.insert(item.clone(), part);
            let item = json!({ "$ref": format!("#/$defs/{item}") });
            json!({ "anyOf": [{ "type": "array", "items": { "anyOf": [item, { "type": "null" }] } }, item] })
        }
        ref shape => value::of(shape),
    };
    let value = if matches!(info.presence, Presence::Must(_)) { value } else { value::or_empty(&value) };
    let Value::Object(mut value) = value else { unreachable!("a value is described by an object") };
    value.insert("description".to_owned(), json!(sentence(info)));
    if let Some(example) = info.shape.example() {
        value.insert("examples".to_owned(), json!([example]));
    }
    Value::Object(value)
}
