//! Pages of the sample's section, one `<main>` each; pictures have snapshots of their own in `charts`.

use crate::binary::{Folder, plain};

const SCHOOL: &str = "content/school.md";
const CLUB: &str = "---\nзаголовок: Кружок юных вожатых\nдата: 10.09.2026\nавтор: куратор\n---\n\nПо средам.\n";

/// One page of each kind that has no test of its own for what it says.
const PAGES: [&str; 12] = [
    "mentors/kalinnikova-vera-stepanovna.html",
    "archive.html",
    "archive/2025-26.html",
    "acts.html",
    "awards.html",
    "reviews.html",
    "join.html",
    "faq.html",
    "forms.html",
    "library/god-nastavnika.html",
    "practices.html",
    "search.html",
];

/// What stands in the page between the top and the bottom, without pictures.
fn main_of(html: &str) -> String {
    let start = html.find("<main").expect("a page has a main part");
    let end = html.find("</main>").expect("a main part ends");
    let mut parts = html[start..end].split("<svg");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + "<svg/>" + part.split_once("</svg>").expect("a picture ends").1)
}

#[test]
fn pages_look_as_they_should() {
    let school = Folder::sample();
    school.run("build").exit(0);
    let site = school.site();
    for path in PAGES {
        let html = std::str::from_utf8(&site[path]).expect("a page is text");
        let name = path.replace(['/', '.'], "-");
        insta::with_settings!({ snapshot_path => "pages", prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name, main_of(html));
        });
    }
}

#[test]
fn a_menu_of_the_school_s_choice_may_name_its_own_page() {
    let school = Folder::sample();
    school.file("content/pages/kruzhok.md", CLUB);
    school.edit(SCHOOL, "подвал:", "меню: Главная, кружок юных вожатых, наставники\nподвал:");
    school.run("build").exit(0);
    let page = plain(&school.site()["index.html"]);
    let menu =
        page.split_once("<nav class=\"menu\"").and_then(|(_, rest)| rest.split_once("</nav>")).expect("a menu").0;
    let links: Vec<&str> = menu.split("<a href=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(links, ["index.html", "pages/kruzhok.html", "mentors.html", "index.html#contents"]);
}
