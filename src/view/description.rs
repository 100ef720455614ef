//! What a template receives, in words: names, types and meanings, read from the schema of a view type.
//!
//! Receives a view type; returns a [`Description`]. Meanings are the doc comments of structs and fields, which are in
//! Russian for that reason.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

/// What one template receives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// The template's file name inside the theme.
    pub template: &'static str,
    /// What is made with it.
    pub meaning: String,
    /// What it receives, by names that stand for themselves: `frame`, `head`, `page`.
    pub variables: Vec<Variable>,
    /// What these are made of, each once, those met first before the others.
    pub parts: Vec<Part>,
}

/// A value with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// The name, `term`.
    pub name: String,
    /// What it holds, or each of the list.
    pub holds: Holds,
    /// Whether it is a list, which may be empty.
    pub list: bool,
    /// Whether it may be null.
    pub optional: bool,
    /// What it means.
    pub meaning: String,
}

/// What a variable holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Text, to be escaped.
    Text,
    /// HTML, emitted as it is.
    Html,
    /// JSON, emitted as it is.
    Json,
    /// A whole number.
    Number,
    /// True or false.
    Truth,
    /// A part of this name.
    Part(String),
}

/// A value with fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The name of its type, `Span`; of a case, the value that tells it from others.
    pub name: String,
    /// What it is.
    pub meaning: String,
    /// Its fields.
    pub variables: Vec<Variable>,
    /// The cases, where it is one of several things; what they have in common stands in `variables`.
    pub cases: Vec<Part>,
}

impl Description {
    /// The part of this name.
    #[must_use]
    pub fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.name == name)
    }
}

/// The schema of a type and of all that it is made of.
pub(super) struct Schemas(Value);

impl Schemas {
    /// The schemas of what a template is given of `V`.
    pub(super) fn of<V: JsonSchema>() -> Self {
        let settings = SchemaSettings::draft2020_12().for_serialize();
        Schemas(settings.into_generator().into_root_schema_for::<V>().to_value())
    }

    /// What the template of this name receives.
    pub(super) fn description(&self, template: &'static str) -> Description {
        let root = self.part("", &self.0);
        let page = root.variables.iter().find(|variable| variable.name == "page");
        let meaning = page.and_then(|page| self.named(page)).map_or(root.meaning, |page| page.meaning);
        let mut parts = Vec::new();
        root.variables.iter().for_each(|variable| self.collect(variable, &mut parts));
        Description { template, meaning, variables: root.variables, parts }
    }

    /// Adds the part that a variable holds, and those that it is made of, unless they are there.
    fn collect(&self, variable: &Variable, parts: &mut Vec<Part>) {
        let Some(part) = self.named(variable).filter(|part| parts.iter().all(|known| known.name != part.name)) else {
            return;
        };
        parts.push(part.clone());
        let cases = part.cases.iter().flat_map(|case| &case.variables);
        part.variables.iter().chain(cases).for_each(|variable| self.collect(variable, parts));
    }

    /// The part that a variable holds.
    fn named(&self, variable: &Variable) -> Option<Part> {
        let Holds::Part(name) = &variable.holds else { return None };
        Some(self.part(name, &self.0["$defs"][name]))
    }

    fn part(&self, name: &str, schema: &Value) -> Part {
        let (tags, cases): (Vec<_>, Vec<_>) = list(&schema["oneOf"]).filter_map(|case| self.case(case)).unzip();
        let tag = tags.first().map(|tag| told_by(tag, &cases));
        let variables = tag.into_iter().chain(self.variables(schema)).collect();
        Part { name: name.to_owned(), meaning: meaning(schema), variables, cases }
    }

    /// One of several things: the name of the field that tells which, and the thing, named by what stands there.
    fn case<'s>(&self, schema: &'s Value) -> Option<(&'s str, Part)> {
        let mut fields = schema["properties"].as_object()?.iter();
        let (tag, value) = fields.find_map(|(name, field)| Some((name.as_str(), field["const"].as_str()?)))?;
        let mut case = self.part(value, schema);
        case.variables.retain(|variable| variable.name != tag);
        Some((tag, case))
    }

    /// The fields of a struct; those of another type that it is, or that stands in it, are its own.
    fn variables(&self, schema: &Value) -> Vec<Variable> {
        let names = list(&schema["required"]).filter_map(Value::as_str);
        let own = names.map(|name| variable(name, &schema["properties"][name]));
        let borrowed = reference(schema).map(|name| self.variables(&self.0["$defs"][name]));
        own.chain(borrowed.into_iter().flatten()).collect()
    }
}

/// A field is always there: what is `required` in a schema are all fields, in the order in which they are declared.
fn variable(name: &str, schema: &Value) -> Variable {
    let choices = list(&schema["anyOf"]).find(|choice| choice["type"] != "null");
    let optional = choices.is_some() || types(schema).any(|kind| kind == "null");
    let inner = choices.unwrap_or(schema);
    let is_list = types(inner).any(|kind| kind == "array");
    let holds = holds(if is_list { &inner["items"] } else { inner });
    Variable { name: name.to_owned(), holds, list: is_list, optional, meaning: meaning(schema) }
}

/// The field that tells which of the cases it is.
fn told_by(tag: &str, cases: &[Part]) -> Variable {
    let values: Vec<String> = cases.iter().map(|case| format!("`{}`", case.name)).collect();
    let meaning = format!("Что это: {}.", values.join(", "));
    Variable { name: tag.to_owned(), holds: Holds::Text, list: false, optional: false, meaning }
}

fn holds(schema: &Value) -> Holds {
    if let Some(name) = reference(schema) {
        return Holds::Part(name.to_owned());
    }
    let kind = types(schema).find(|kind| *kind != "null");
    match (kind, schema["format"].as_str()) {
        (Some("boolean"), _) => Holds::Truth,
        (Some("integer"), _) => Holds::Number,
        (_, Some("html")) => Holds::Html,
        (_, Some("json")) => Holds::Json,
        _ => Holds::Text,
    }
}

/// The name of the type that a schema points to.
fn reference(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.rsplit('/').next()
}

/// The types that a schema allows.
fn types(schema: &Value) -> impl Iterator<Item = &str> {
    schema["type"].as_str().into_iter().chain(list(&schema["type"]).filter_map(Value::as_str))
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// The doc comment in one line.
fn meaning(schema: &Value) -> String {
    let text = schema["description"].as_str().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use super::*;
    use crate::view::Html;

    /// Сад.
    #[derive(JsonSchema, Serialize)]
    struct Garden {
        /// Деревья
        /// и кусты.
        plants: Vec<Plant>,
        /// Рассказ.
        about: Option<Html>,
        /// Любимое.
        best: Option<Plant>,
        /// Сколько ему лет.
        age: u32,
        /// Открыт ли он.
        open: bool,
    }

    /// Растение.
    #[expect(dead_code, reason = "only its type is looked at")]
    #[derive(JsonSchema, Serialize)]
    #[serde(tag = "kind", rename_all = "lowercase")]
    enum Plant {
        /// Дерево.
        Tree {
            /// Высота.
            height: i32,
        },
        /// Куст.
        Bush(Bush),
    }

    /// Куст как он есть.
    #[derive(JsonSchema, Serialize)]
    struct Bush {
        /// Ягоды.
        berries: Vec<String>,
    }

    /// `name: what it holds`, marked as in a table: `*` for a list, `?` for what may be null.
    fn drawn(variables: &[Variable]) -> Vec<String> {
        let mark = |is: bool, sign: &'static str| if is { sign } else { "" };
        let draw = |variable: &Variable| {
            let (list, optional) = (mark(variable.list, "*"), mark(variable.optional, "?"));
            format!("{}: {:?}{list}{optional}", variable.name, variable.holds)
        };
        variables.iter().map(draw).collect()
    }

    #[test]
    fn a_struct_is_told_in_the_order_of_its_fields() {
        let garden = Schemas::of::<Garden>().description("garden.html");
        assert_eq!(garden.meaning, "Сад.");
        assert_eq!(garden.variables[0].meaning, "Деревья и кусты.");
        let expected =
            ["plants: Part(\"Plant\")*", "about: Html?", "best: Part(\"Plant\")?", "age: Number", "open: Truth"];
        assert_eq!(drawn(&garden.variables), expected);
    }

    #[test]
    fn one_of_several_things_is_told_by_its_cases() {
        let garden = Schemas::of::<Garden>().description("garden.html");
        let names: Vec<&str> = garden.parts.iter().map(|part| part.name.as_str()).collect();
        assert_eq!(names, ["Plant"], "the fields of a bush stand in its case");
        let plant = garden.part("Plant").expect("a garden holds plants");
        assert_eq!(drawn(&plant.variables), ["kind: Text"]);
        assert_eq!(plant.variables[0].meaning, "Что это: `tree`, `bush`.");
        let cases: Vec<_> = plant.cases.iter().map(|case| (case.name.as_str(), drawn(&case.variables))).collect();
        let expected = [("tree", vec!["height: Number".to_owned()]), ("bush", vec!["berries: Text*".to_owned()])];
        assert_eq!(cases, expected);
    }
}
