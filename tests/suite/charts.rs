//! The pictures of the sample's section: what they are, and that each says nothing that the page beside it does not say.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::binary::{Files, Folder};

/// The built sample.
static SITE: LazyLock<Files> = LazyLock::new(|| {
    let school = Folder::sample();
    school.run("build").exit(0);
    school.site()
});

/// The pages that hold pictures.
const PAGES: [&str; 6] =
    ["model.html", "roadmap.html", "forms.html", "results.html", "programs/2026-03.html", "pairs.html"];

fn page(path: &str) -> &'static str {
    std::str::from_utf8(&SITE[path]).expect("a page is text")
}

/// The pictures of a page.
fn pictures(html: &str) -> impl Iterator<Item = &str> {
    let parts = html.split("<svg").skip(1);
    parts.map(|part| part.split_once("</svg>").expect("a picture ends").0)
}

/// The page without its pictures.
fn beside(html: &str) -> String {
    let mut parts = html.split("<svg");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("</svg>").expect("a picture ends").1)
}

/// What stands between tags.
fn words(html: &str) -> String {
    html.split('<').map(|part| part.split_once('>').map_or("", |(_, words)| words)).collect::<Vec<_>>().join(" ")
}

fn numbers(words: &str) -> BTreeSet<&str> {
    words.split(|letter: char| !letter.is_ascii_digit()).filter(|number| !number.is_empty()).collect()
}

#[test]
fn pictures_look_as_they_should() {
    for path in PAGES {
        let name = path.replace(['/', '.'], "-");
        let drawn: Vec<String> = pictures(page(path)).map(|picture| picture.replace("><", ">\n<")).collect();
        insta::with_settings!({ snapshot_path => "charts", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, drawn.join("\n\n"));
        });
    }
}

#[test]
fn every_number_of_a_picture_stands_on_its_page() {
    for path in PAGES {
        let html = page(path);
        let text = words(&beside(html));
        let said = numbers(&text);
        // Stages are numbered by their list itself.
        let listed = if path == "model.html" { html.matches("<h3>").count() } else { 0 };
        for picture in pictures(html) {
            let shown = words(picture);
            let unsaid = numbers(&shown).into_iter().filter(|number| {
                !said.contains(number) && number.parse().map_or(true, |number: usize| number > listed)
            });
            assert_eq!(unsaid.collect::<Vec<_>>(), [""; 0], "{path}");
        }
    }
}

#[test]
fn every_picture_has_a_name_and_a_description_of_its_own() {
    for path in PAGES {
        let html = page(path);
        let mut ids = BTreeSet::new();
        let mut count = 0;
        for picture in pictures(html) {
            let (_, rest) = picture.split_once("aria-labelledby=\"").expect("a picture is named");
            let (id, _) = rest.split_once('"').expect("an attribute ends");
            let about = id.replace("-title", "-about");
            assert!(picture.contains(&format!("<title id=\"{id}\">")), "{path} {id}");
            assert!(picture.contains(&format!("<desc id=\"{about}\">")), "{path} {about}");
            assert!(!picture.contains("style="), "{path} {id}: the policy of the page forbids it");
            ids.insert(id);
            count += 1;
        }
        assert!(count > 0 && ids.len() == count, "{path}: {count} pictures, {ids:?}");
    }
}
