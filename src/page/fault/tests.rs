//! Broken templates of every common kind, and what is said of them.

use tera::{Context, Tera};

use super::*;

/// The words and styles that stand behind every broken template.
const BASE: &str = "{% block main %}{% endblock %}";
const PARTS: &str = "{% component link(text: string) %}<a>{{ text }}</a>{% endcomponent link %}";

/// What is said of `broken`, whether it breaks while the theme is read or while a page is rendered.
fn told(broken: &str) -> String {
    let templates = [("base.html", BASE), ("pair.html", broken), ("parts.html", PARTS)];
    let mut tera = Tera::default();
    let context =
        serde_json::json!({ "head": { "root": "" }, "page": { "task": "читать", "term": 3, "people": ["а"] } });
    let context = Context::from_serialize(&context).expect("an object");
    let error = match tera.add_raw_templates(templates) {
        Err(error) => error,
        Ok(()) => tera.render("pair.html", &context).expect_err(broken),
    };
    let faults = read(&error, "pair.html", &Known::of(&templates));
    faults.iter().map(Fault::to_string).collect::<Vec<_>>().join("\n\n")
}

#[test]
fn every_common_fault_is_told_with_its_place() {
    let broken = [
        "<p>\n{{ pag.task }}",
        "<p>{{ page.taks }}</p>",
        "{{ page.first.second }}",
        "{% for one in page.peopel %}{{ one }}{% endfor %}",
        "{{ page.task | uper }}",
        "{% if page.task is strng %}{% endif %}",
        "{{ rang(end=3) }}",
        "{{ <lnk text={page.task} /> }}",
        "{{ <link txt={page.task} /> }}",
        "{{ <link text={page.term} /> }}",
        "{{ <link /> }}",
        "{% include \"bas.html\" %}",
        "{% extends \"bas.html\" %}",
        "{% extends \"pair.html\" %}",
        "{% include \"pair.html\" %}",
        "{% extends \"base.html\" %}{% block man %}{% endblock %}",
        "{% extends \"base.html\" %}<p>рядом</p>",
        "{% for one in page.term %}{% endfor %}",
        "{{ page.task + 1 }}",
        "{{ page.task > 1 }}",
        "{{ page.term | upper }}",
        "{{ page.people | join(separator=1, sep=1) }}",
        "{% if %}",
        "{% if page.task %}",
        "{{ page.task",
        "{{ page.task }",
        "{{ page.task | }}",
        "{% iff page.task %}",
        "{# без конца",
        "{{ \"без конца }}",
        "{{ страница }}",
        "{{ page.unknown_filter | nope }}{{ nope() }}",
    ];
    let all: Vec<String> = broken.iter().map(|broken| format!("{broken}\n→ {}", told(broken))).collect();
    insta::assert_snapshot!(all.join("\n\n----\n\n"));
}

#[test]
fn no_word_of_the_engine_reaches_the_user() {
    let told = told("{{ page.taks }}");
    for word in ["error", "not defined", "Available", "Field"] {
        assert!(!told.contains(word), "{told}");
    }
}
