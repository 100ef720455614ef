//! JSON Schemas of records: made from the same declarations as everything else, so they hold whatever these say. That
//! records fit them, and broken ones do not, is tried with a validator by `tests/browser/schema.cjs`.

use nastavnik::record::Kind;
use nastavnik::record::declare::{FieldInfo, Presence};
use nastavnik::record::value::Shape;
use serde_json::Value;

use crate::binary::Folder;

fn text(kind: &str) -> String {
    Folder::of("").run(&format!("fields --schema {kind}")).exit(0).stdout
}

fn schema(kind: &str) -> Value {
    serde_json::from_str(&text(kind)).expect("a schema is JSON")
}

/// The definition that a property leads to.
fn definition<'s>(schema: &'s Value, object: &Value, key: &str) -> &'s Value {
    let property = &object["properties"][key];
    let name = property["$ref"].as_str().and_then(|way| way.strip_prefix("#/$defs/"));
    let name = name.unwrap_or_else(|| panic!("«{key}» leads nowhere: {property}"));
    let found = &schema["$defs"][name];
    assert!(found.is_object(), "there is no {name}");
    found
}

/// The part that a field is made of, where it has fields of its own.
fn part<'s>(schema: &'s Value, value: &'s Value) -> &'s Value {
    let ways = value["anyOf"].as_array();
    let named = ways.into_iter().flatten().find_map(|way| way["$ref"].as_str()?.strip_prefix("#/$defs/"));
    named.map_or(value, |name| &schema["$defs"][name])
}

fn holds(schema: &Value, object: &Value, fields: &[&FieldInfo]) {
    assert_eq!(object["additionalProperties"], false);
    let mut keys = 0;
    for info in fields {
        let value = definition(schema, object, info.russian);
        let told = value["description"].as_str().expect("every field is described");
        assert!(told.contains(info.meaning.trim()), "{}: {told}", info.russian);
        for key in [info.english].iter().chain(info.synonyms) {
            assert!(std::ptr::eq(definition(schema, object, key), value), "«{key}» is «{}»", info.russian);
        }
        for key in info.synonyms.iter().filter(|key| **key != info.english) {
            assert_eq!(object["properties"][key]["deprecated"], true, "{key}");
        }
        let must = matches!(info.presence, Presence::Must(_));
        let rules = object["allOf"].to_string();
        assert_eq!(rules.contains(&format!("{{\"required\":[\"{}\"]}}", info.russian)), must, "{}", info.russian);
        keys += 2 + info.synonyms.len() - usize::from(info.synonyms.contains(&info.english));
        if let Shape::Part(fields) | Shape::Parts(fields) = info.shape {
            holds(schema, part(schema, value), fields);
        }
    }
    let properties = object["properties"].as_object().expect("an object has properties");
    assert_eq!(properties.len(), keys, "no key means two fields");
}

#[test]
fn every_declared_field_stands_in_the_schema_of_its_kind() {
    for kind in Kind::ALL {
        let schema = schema(kind.home());
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(schema["title"], kind.meaning());
        holds(&schema, &schema, kind.fields());
    }
}

#[test]
fn the_schools_changes_to_the_model_have_a_schema_too() {
    assert!(schema("model")["properties"]["формы"].is_object());
    Folder::of("").run("fields --schema model people").exit(2);
    Folder::of("").run("fields --schema peopel").exit(2).says("people");
}

#[test]
fn schemas_as_they_are_printed() {
    for kind in ["awards", "numbers"] {
        insta::with_settings!({ snapshot_path => "../fixtures/schema", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(kind, text(kind));
        });
    }
}
