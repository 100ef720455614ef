//! What templates receive is described: every template, every field in Russian, and all that the default theme reads.

mod reading;
mod tags;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use nastavnik::view::{Description, Part, Variable, description, descriptions};

use crate::binary::Folder;
use reading::Reading;

/// The templates of the default theme by name.
fn theme() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default");
    let files = fs::read_dir(root).expect("the theme is there").map(|file| file.expect("a file of the theme"));
    let files = files.filter(|file| file.path().is_file());
    let text = |path: &Path| fs::read_to_string(path).expect("a template is text");
    files.map(|file| (file.file_name().to_string_lossy().into_owned(), text(&file.path()))).collect()
}

/// The variables of a part and of its cases.
fn variables(part: &Part) -> impl Iterator<Item = &Variable> {
    part.variables.iter().chain(part.cases.iter().flat_map(|case| &case.variables))
}

/// Is it a sentence in Russian, and more than an example? Names of files and variables stand between backticks.
fn is_russian(meaning: &str) -> bool {
    let words: String = meaning.split('`').step_by(2).collect();
    let (latin, others): (Vec<char>, Vec<char>) =
        words.chars().filter(|letter| letter.is_alphabetic()).partition(char::is_ascii_alphabetic);
    others.len() > latin.len() && !meaning.starts_with('«') && meaning.ends_with(['.', '»'])
}

/// What is said in a description, with its place.
fn sayings(description: &Description) -> Vec<(String, &str)> {
    let of_variable = |above: &str, variable: &'_ Variable| format!("{above}.{}", variable.name);
    let top = description.variables.iter().map(|variable| (of_variable("", variable), variable.meaning.as_str()));
    let parts = description.parts.iter().flat_map(|part| {
        let own = [part].into_iter().chain(&part.cases).map(|part| (part.name.clone(), part.meaning.as_str()));
        own.chain(variables(part).map(|variable| (of_variable(&part.name, variable), variable.meaning.as_str())))
    });
    top.chain(parts).chain([(String::new(), description.meaning.as_str())]).collect()
}

#[test]
fn every_template_is_described_once() {
    let theme = theme();
    let reading = Reading::of(&theme);
    let rendered: BTreeSet<&str> = reading.rendered().collect();
    let described: Vec<&str> = descriptions().map(|description| description.template).collect();
    assert_eq!(described.len(), described.iter().collect::<BTreeSet<_>>().len(), "a template is described twice");
    assert_eq!(described.into_iter().collect::<BTreeSet<_>>(), rendered);
}

#[test]
fn every_field_is_told_in_russian() {
    for description in descriptions() {
        for (place, meaning) in sayings(&description) {
            assert!(is_russian(meaning), "{} {place}: {meaning:?}", description.template);
        }
    }
}

#[test]
fn every_variable_of_the_default_theme_is_described() {
    let theme = theme();
    let reading = Reading::of(&theme);
    let unknown: Vec<String> = descriptions().flat_map(|description| reading.unknown(&description)).collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
}

#[test]
fn a_variable_that_is_not_given_is_found() {
    let mut theme = theme();
    let component = "{% component one(of: map) %}{{ of.lead }}{% endcomponent one %}";
    let text = "{% for group in page.groups %}{{ group.title }}{% for l in group.links %}{{ <one of={l} /> }}{{ l.text }}\
                {% endfor %}{{ l.text }}{% endfor %}{{ page.gruops | length }}{{ head.root.x }}";
    theme.insert("search.html".to_owned(), format!("{component}{text}"));
    let unknown = Reading::of(&theme).unknown(&description("search.html").expect("the search has a page"));
    let read: Vec<&str> = unknown.iter().filter_map(|found| found.split_once(" in ")).map(|(_, read)| read).collect();
    assert_eq!(read, ["of.lead", "l.text", "page.gruops | length", "head.root.x"]);
}

#[test]
fn one_template_as_it_is_told() {
    let told = Folder::of("").run("fields --views search.html").exit(0).stdout;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/fields");
    insta::with_settings!({ snapshot_path => folder, prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("search", told);
    });
}

#[test]
fn templates_are_listed_and_a_wrong_name_has_its_help() {
    let nowhere = Folder::of("");
    let list = nowhere.run("fields --views").exit(0).stdout;
    for description in descriptions() {
        assert!(list.lines().any(|line| line.starts_with(description.template)), "{}", description.template);
    }
    nowhere.run("fields --views pairs.htm").exit(2).says("pairs.html");
    nowhere.run("fields people --views").exit(2);
}
