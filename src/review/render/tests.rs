//! A review made by hand, with something of everything, in every format.

mod hand;

use super::{Format, Look, draw};
use crate::diagnostic::render::Paint;
use crate::review::sentence::say;
use crate::review::{Audience, Change, PageChange, Review, Severity, Sums, Trouble};
use hand::{change, empty, quote, rich, spot};

const FORMATS: [(Format, &str); 8] = [
    (Format::Full, "full.txt"),
    (Format::Concise, "concise.txt"),
    (Format::Markdown, "review.md"),
    (Format::Html, "review.html"),
    (Format::Json, "review.json"),
    (Format::Github, "github.txt"),
    (Format::Gitlab, "gitlab.json"),
    (Format::Comment, "comment.json"),
];

fn told(review: &Review, format: Format, limit: Option<usize>) -> Result<String, Trouble> {
    draw(review, Audience::School, Look { format, paint: Paint::Plain, limit })
}

fn whole(review: &Review, format: Format) -> String {
    told(review, format, None).expect("nothing is withheld from the school")
}

/// Holds a text against what stands in the fixtures.
fn kept(name: &str, text: &str) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/review");
    insta::with_settings!({ snapshot_path => folder, prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn one_review_reads_alike_in_every_format() {
    for (format, name) in FORMATS {
        kept(&format!("rich-{name}"), &whole(&rich(), format));
        assert_eq!(whole(&rich(), format), whole(&rich(), format), "{name}: two runs write the same");
    }
}

#[test]
fn a_review_of_nothing_says_so() {
    for (format, name) in FORMATS {
        kept(&format!("empty-{name}"), &whole(&empty(), format));
    }
}

#[test]
fn colours_add_no_words() {
    let coloured = draw(&rich(), Audience::School, Look { format: Format::Full, paint: Paint::Coloured, limit: None });
    let coloured = coloured.expect("nothing is withheld from the school");
    let mut plain = String::new();
    for (at, part) in coloured.split('\u{1b}').enumerate() {
        plain += if at == 0 { part } else { part.split_once('m').expect("a colour has an end").1 };
    }
    assert!(coloured.contains("\u{1b}[1;31m"));
    assert_eq!(plain, whole(&rich(), Format::Full));
}

/// A review so large that it must be cut.
fn large() -> Review {
    let one = rich();
    let many = |count: usize| (0..count).flat_map(|_| one.changes.clone());
    let mut changes: Vec<Change> = many(40).collect();
    changes.sort_by_key(|change| std::cmp::Reverse(change.severity));
    let pages = (0..60).map(|at| PageChange { path: format!("pairs/{at}.html"), ..one.pages[1].clone() }).collect();
    let sums = Sums { breaking: 40, important: 40, notice: 160, style: 120, pages_change: 60, ..one.sums.clone() };
    Review { changes, pages, sums, ..one }
}

#[test]
fn what_does_not_fit_is_counted() {
    let review = large();
    for (format, name) in FORMATS {
        let mut last = usize::MAX;
        for limit in [100_000, 60_000, 30_000, 16_000, 9_000, 6_000, 4_000, 2_500, 1_200, 500] {
            match told(&review, format, Some(limit)) {
                Ok(text) => {
                    let counted = if format == Format::Comment { body(&text) } else { text };
                    assert!(counted.len() <= limit, "{name}: {} > {limit}", counted.len());
                    assert!(counted.len() <= last, "{name}: a smaller limit gives no more");
                    last = counted.len();
                    assert_eq!(opened(&counted, "<details"), opened(&counted, "</details>"), "{name}");
                }
                Err(Trouble::Narrow { limit: told, least }) => {
                    assert_eq!(told, limit);
                    assert!(least > limit, "{name}");
                }
                Err(other) => panic!("{name}: {other}"),
            }
        }
    }
}

fn body(comment: &str) -> String {
    let json: serde_json::Value = serde_json::from_str(comment).expect("a comment is JSON");
    json["body"].as_str().expect("it has a body").to_owned()
}

fn opened(text: &str, tag: &str) -> usize {
    text.matches(tag).count()
}

#[test]
fn shown_and_left_out_make_the_whole() {
    let review = large();
    for limit in [120_000, 60_000, 20_000, 5_000] {
        let text = told(&review, Format::Json, Some(limit)).expect("the counts fit");
        let json: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
        let shown = |list: &str| json[list].as_array().expect("a list").len();
        let left = |name: &str| usize::try_from(json["omitted"][name].as_u64().expect("a count")).expect("small");
        let changes: usize = ["breaking", "important", "notice", "style"].into_iter().map(left).sum();
        assert_eq!(shown("changes") + changes, review.changes.len(), "{limit}");
        assert_eq!(shown("pages") + left("pages"), review.pages.len(), "{limit}");
        assert_eq!(shown("people") + left("people"), review.people.len(), "{limit}");
        assert_eq!(shown("findings") + left("findings"), review.findings.len(), "{limit}");
        assert_eq!(shown("figures") + left("figures"), review.figures.len(), "{limit}");
        assert!(changes > 0 || left("page_words") > 0, "{limit}: something is left out");
    }
}

#[test]
fn markdown_is_cut_only_where_it_says_so() {
    let text = told(&large(), Format::Markdown, Some(20_000)).expect("the counts fit");
    assert!(text.contains("Не поместилось: "), "{text}");
    assert!(text.contains("Ломает 40, важно 40, к сведению 160, оформление 120 – всего 360 изменений"));
    assert!(!whole(&large(), Format::Markdown).contains("Не поместилось"));
}

/// What people may write into a title to see what happens.
const HOSTILE: [&str; 12] = [
    "`код` и ``два``",
    "<script>alert(1)</script>",
    "@all посмотрите",
    "см. #1 и !2",
    "а|б",
    "**жирно** _косо_",
    "[ссылка](https://zlo.example)",
    "<!-- nastavnik-review -->",
    "</details>",
    "\u{202e}оборот",
    "первая\n## вторая",
    "\u{1b}[31m::error::",
];

#[test]
fn no_text_of_a_record_marks_itself_up() {
    let sums = Sums { important: 1, records: 1, ..Sums::default() };
    for text in HOSTILE {
        let change = change("pair.task", Severity::Important, say!["Задача: ", quote(text), "."]);
        let review =
            Review { changes: vec![Change { head: Some(spot(text, 1)), ..change }], sums: sums.clone(), ..empty() };
        let markdown = whole(&review, Format::Markdown);
        let html = rendered(&markdown);
        for tag in ["<script", "<a ", "<h2>вторая", "<strong>жирно", "<em>", "<table"] {
            assert!(!html.contains(tag), "{text}: {html}");
        }
        let prose: String =
            html.split("<code>").map(|part| part.split_once("</code>").map_or(part, |(_, rest)| rest)).collect();
        assert!(!prose.contains("@all") && !prose.contains("#1"), "{text}: {html}");
        assert_eq!(opened(&markdown, "\n<!-- nastavnik-review -->"), 0, "{text}: {markdown}");
        let page = whole(&review, Format::Html);
        assert!(
            !page.contains("<script") && opened(&page, "</details>") == opened(&page, "<details"),
            "{text}: {page}"
        );
        let commands = whole(&review, Format::Github);
        assert!(
            commands.lines().all(|line| line.starts_with("::")) && commands.lines().count() == 2,
            "{text}: {commands}"
        );
        for format in [Format::Full, Format::Concise, Format::Markdown, Format::Html] {
            let text = whole(&review, format);
            assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text}");
        }
    }
}

/// Markdown as a reader sees it.
fn rendered(markdown: &str) -> String {
    let mut html = String::new();
    pulldown_cmark::html::push_html(
        &mut html,
        pulldown_cmark::Parser::new_ext(markdown, pulldown_cmark::Options::all()),
    );
    html
}

#[test]
fn notes_at_lines_are_of_what_stands_there() {
    let text = whole(&rich(), Format::Github);
    let gone = text.lines().find(|line| line.starts_with("::error")).expect("what breaks is an error");
    assert!(!gone.contains("file=") && gone.contains("content/people/samovarova-nf.md:14"), "{gone}");
    let mentor = text.lines().find(|line| line.starts_with("::warning")).expect("the important is a warning");
    assert!(mentor.contains("file=content/pairs/2026-03.md,line=4,col=3"), "{mentor}");
    assert!(!text.contains("style.same"), "spelling is no note");
    let issues: serde_json::Value = serde_json::from_str(&whole(&rich(), Format::Gitlab)).expect("it is JSON");
    let issues = issues.as_array().expect("a list");
    assert_eq!(issues.len(), 9);
    let fingerprints: std::collections::BTreeSet<&str> =
        issues.iter().map(|issue| issue["fingerprint"].as_str().expect("each has one")).collect();
    assert_eq!(fingerprints.len(), issues.len());
}

/// Every field of a JSON value by the way to it.
fn fields(value: &serde_json::Value, above: &str, found: &mut std::collections::BTreeSet<String>) {
    match value {
        serde_json::Value::Object(object) => {
            for (key, value) in object {
                let way = if above.is_empty() { key.clone() } else { format!("{above}.{key}") };
                fields(value, &way, found);
            }
        }
        serde_json::Value::Array(list) => {
            found.insert(format!("{above}[]"));
            list.iter().for_each(|value| fields(value, &format!("{above}[]"), found));
        }
        _ => {
            found.insert(above.to_owned());
        }
    }
}

#[test]
fn every_field_of_the_json_is_told() {
    let json = serde_json::from_str(&whole(&rich(), Format::Json)).expect("it is JSON");
    let mut written = std::collections::BTreeSet::new();
    fields(&json, "", &mut written);
    let readme = include_str!("../../../README.md");
    let (_, table) = readme.split_once("| of a review | value |").expect("the table is there");
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    let names = rows.flat_map(|row| row.split('|').nth(1).expect("a row has cells").split(", "));
    let told: std::collections::BTreeSet<&str> = names.map(|name| name.trim().trim_matches('`')).collect();
    let silent: Vec<&String> =
        written.iter().filter(|way| !told.contains(way.as_str()) && !is_told_by_its_parts(way, &told)).collect();
    assert!(silent.is_empty(), "README does not tell of {silent:?}");
    let is_written = |way: &&&str| written.iter().any(|known| known.starts_with(way.trim_end_matches("[]")));
    let gone: Vec<&&str> = told.iter().filter(|way| !is_written(way)).collect();
    assert!(gone.is_empty(), "README tells of {gone:?}");
}

/// A list of objects needs no row of its own.
fn is_told_by_its_parts(way: &str, told: &std::collections::BTreeSet<&str>) -> bool {
    way.ends_with("[]") && told.iter().any(|told| told.starts_with(&format!("{way}.")))
}
