//! The section in one file: it needs nothing beside it, all its links lead somewhere, and it is written with care.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};

use crate::binary::Folder;

/// The sample in both forms.
static FORMS: LazyLock<[String; 2]> = LazyLock::new(|| {
    let school = Folder::sample();
    ["page", "fragment"].map(|form| {
        school.run(&format!("build --form {form}")).exit(0);
        let name = if form == "page" { "nastavnichestvo.html" } else { "nastavnichestvo-fragment.html" };
        std::fs::read_to_string(school.path("site").join(name)).expect("the file was written")
    })
});

/// The elements of a text, by name and attributes.
fn elements(html: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let tokens = Tokenizer::new_with_emitter(html, emitter).map(|Ok(token)| token);
    let starts = tokens.filter_map(|token| match token {
        Token::StartTag(tag) => {
            Some((text(&tag.name), tag.attributes.iter().map(|(name, value)| (text(name), text(value))).collect()))
        }
        _ => None,
    });
    starts.collect()
}

fn count(html: &str, name: &str) -> usize {
    elements(html).iter().filter(|(own, _)| own == name).count()
}

#[test]
fn it_needs_nothing_beside_it() {
    for html in FORMS.iter() {
        assert!(count(html, "img") > 0, "the sample has pictures");
        for (name, attributes) in elements(html) {
            assert!(!["script", "link", "iframe", "object", "form"].contains(&name.as_str()), "{name}");
            assert!(attributes.get("src").is_none_or(|src| src.starts_with("data:image/")), "{attributes:?}");
            assert!(!attributes.contains_key("style") && !attributes.contains_key("srcset"), "{attributes:?}");
        }
    }
    assert!(FORMS[0].contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"));
}

#[test]
fn every_link_leads_to_a_place_or_outside() {
    for html in FORMS.iter() {
        let elements = elements(html);
        let ids: Vec<&String> = elements.iter().filter_map(|(_, attributes)| attributes.get("id")).collect();
        let known: BTreeSet<&str> = ids.iter().map(|id| id.as_str()).collect();
        assert_eq!(known.len(), ids.len(), "ids are unique");
        for href in elements.iter().filter_map(|(_, attributes)| attributes.get("href")) {
            match href.strip_prefix('#') {
                Some(id) => assert!(known.contains(id), "{href} leads nowhere"),
                None => assert!(
                    ["https://", "http://", "mailto:", "tel:"].iter().any(|scheme| href.starts_with(scheme)),
                    "{href}"
                ),
            }
        }
        let naming = ["aria-labelledby", "aria-describedby", "for", "headers"];
        for (_, attributes) in &elements {
            for id in naming.iter().filter_map(|name| attributes.get(*name)).flat_map(|ids| ids.split_whitespace()) {
                assert!(known.contains(id), "nothing is called {id}");
            }
        }
    }
}

#[test]
fn a_fragment_fits_into_another_page() {
    let [page, fragment] = &*FORMS;
    assert_eq!((count(page, "h1"), count(page, "main")), (1, 1));
    for name in ["html", "head", "body", "main", "h1", "meta"] {
        assert_eq!(count(fragment, name), 0, "{name}");
    }
    assert_eq!(count(fragment, "style"), 1);
    let ids = elements(fragment).into_iter().filter_map(|(_, attributes)| attributes.get("id").cloned());
    ids.for_each(|id| assert!(id.starts_with("n-"), "{id} may stand in the page around"));
}

#[test]
fn the_same_records_make_the_same_file_and_leave_it_alone() {
    let school = Folder::sample();
    let built = |words| school.run("build --form page").exit(0).says(words);
    built("Файл записан.");
    let first = school.files("site");
    built("файл не тронут");
    assert!(school.files("site") == first);
}

#[test]
fn a_file_that_is_not_ours_is_refused_and_kept() {
    let school = Folder::sample();
    school.file("page.html", "чужая страница");
    for form in ["page", "fragment"] {
        school.run(&format!("build --form {form} --output page.html")).exit(2).says("ничего не тронуто");
    }
    school.run("build --form page --output content").exit(2).says("ничего не тронуто");
    assert_eq!(school.files(".")["page.html"], "чужая страница".as_bytes());
}

#[test]
fn a_file_says_until_when_it_is_right() {
    let school = Folder::sample();
    school.run("build --form page").exit(0);
    school.run("check --site site/nastavnichestvo.html").exit(0);
    school.run("check --site site/nastavnichestvo.html --today 2030-01-01").exit(1).says("кончилось согласие");
}

#[test]
fn a_document_without_an_address_stays_as_words() {
    let school = Folder::sample();
    let text = std::fs::read_to_string(school.path("content/school.md")).expect("the sample has a school");
    let line = text.lines().find(|line| line.starts_with("адрес раздела:")).expect("the sample names it");
    school.edit("content/school.md", &format!("{line}\n"), "");
    school.run("build --form page").exit(0).says("Без ссылки остался файл media/").says("«адрес раздела»");
}

#[test]
fn what_blocks_the_folder_blocks_the_file() {
    let school = Folder::sample();
    school.run("build --form page").exit(0);
    let before = school.files("site");
    school.edit("content/school.md", "этапы:", "этапы: девять #");
    school.run("build --form page").exit(1).says("Прежний раздел не тронут");
    assert!(school.files("site") == before);
}

#[test]
fn a_theme_takes_nothing_from_elsewhere_and_shuts_nobody_out() {
    let school = Folder::of("//- school.md\n---\nназвание: Школа № 7\nпрофиль: педагоги\nэтапы: 7\n---\n");
    for (form, file, text, code) in [
        ("page", "styles/99-own.css", "body { background: url(https://fonts.example/a.png) }\n", "LAW-09"),
        ("fragment", "whole/style.css", ".whole { background: url(https://fonts.example/a.png) }\n", "LAW-09"),
        (
            "fragment",
            "invitation.html",
            "<p><iframe src=\"https://forms.example/1\" title=\"Анкета\"></iframe></p>\n",
            "LAW-09",
        ),
        ("page", "invitation.html", "<p><img src=\"assets/icon.svg\"></p>\n", "LAW-11"),
        ("fragment", "invitation.html", "<p><input name=\"имя\"></p>\n", "LAW-11"),
    ] {
        school.file(&format!("theme/{file}"), text);
        let built = school.run(&format!("build --form {form} --theme theme --output one.htm"));
        built.exit(1).says(&format!("ошибка[{code}]")).says("Прежний раздел не тронут");
        assert!(!school.path("one.htm").exists(), "{file}");
        std::fs::remove_dir_all(school.path("theme")).expect("the theme can be removed");
    }
}

#[test]
fn another_day_is_said_as_the_pages_say_it() {
    let school = Folder::sample();
    school.run("build").exit(0);
    let page = String::from_utf8_lossy(&school.site()["index.html"]).into_owned();
    let (before, _) = page.split_once("</aside>").expect("the day is said");
    let (_, said) = before.rsplit_once('\n').expect("on a line of its own");
    for html in FORMS.iter() {
        assert!(html.contains(&format!("\n{said}</aside>")), "{said}");
        assert!(html.contains(".rehearsal {"), "it has the look of the pages");
    }
}

#[test]
fn the_school_s_own_theme_is_taken_without_being_asked_for() {
    let school = Folder::sample();
    school.file("themes/own/styles/99-own.css", ":root { --measure: 36rem }\n");
    school.file("themes/own/whole/style.css", ".whole-part { --own: 1 }\n");
    school.run("build").exit(0);
    school.run("build --form page").exit(0);
    assert!(String::from_utf8_lossy(&school.site()["assets/style.css"]).contains("--measure: 36rem"));
    let page = school.files("site")["nastavnichestvo.html"].clone();
    let page = String::from_utf8_lossy(&page).into_owned();
    assert!(page.contains("--measure: 36rem") && page.contains("--own: 1"));
}
