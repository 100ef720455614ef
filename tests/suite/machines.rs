//! What machines read of the sample's section: the policy for browsers, data blocks and cards, the feed.

use std::sync::LazyLock;

use serde_json::Value;

use crate::binary::{Files, Folder};

/// The built sample.
static SITE: LazyLock<Files> = LazyLock::new(|| {
    let school = Folder::sample();
    school.run("build").exit(0);
    school.site()
});

/// Where the sample's section stands on the web.
const ADDRESS: &str = "https://shkola7.example/nastavnichestvo/";

/// What a browser may do with a page (design.md 10).
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; \
                      form-action 'none'";
/// The page for addresses that do not exist stands at any depth: it loads nothing, its style is in it.
const NOT_FOUND: &str = "404.html";
/// What a browser may do with it.
const POLICY_OF_NOT_FOUND: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; \
                                   form-action 'none'";

fn text(path: &str) -> String {
    String::from_utf8_lossy(&SITE[path]).into_owned()
}

fn pages() -> impl Iterator<Item = (&'static str, String)> {
    SITE.keys().filter(|path| path.ends_with(".html")).map(|path| (path.as_str(), text(path)))
}

/// What stands between two signs, wherever they do.
fn between<'t>(text: &'t str, before: &str, after: &str) -> Vec<&'t str> {
    text.split(before).skip(1).filter_map(|rest| rest.split(after).next()).collect()
}

/// The things that the data block of a page names.
fn things(html: &str) -> Vec<Value> {
    let blocks = between(html, "<script type=\"application/ld+json\">", "</script>");
    let read = |block: &&str| serde_json::from_str::<Value>(block).expect("a data block is JSON");
    blocks.iter().map(read).flat_map(|block| block["@graph"].as_array().cloned().expect("a list of things")).collect()
}

fn thing<'t>(things: &'t [Value], kind: &str) -> Option<&'t Value> {
    things.iter().find(|thing| thing["@type"] == kind)
}

#[test]
fn every_page_says_the_policy_before_anything_is_fetched() {
    for (path, html) in pages() {
        let policy = if path == NOT_FOUND { POLICY_OF_NOT_FOUND } else { POLICY };
        let policy = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
        let at = html.find(&policy).unwrap_or_else(|| panic!("{path} says no policy"));
        let fetched = ["<link", "<script", "<img"].iter().filter_map(|tag| html.find(tag)).min();
        assert!(fetched.is_none_or(|fetched| at < fetched), "{path} fetches before it says the policy");
    }
}

#[test]
fn every_page_below_another_says_the_way_to_it() {
    for (path, html) in pages().filter(|(_, html)| html.contains("class=\"crumbs\"")) {
        let things = things(&html);
        let crumbs = thing(&things, "BreadcrumbList").unwrap_or_else(|| panic!("{path} says no way"));
        let way = crumbs["itemListElement"].as_array().expect("a list");
        assert_eq!(way[0]["item"], format!("{ADDRESS}index.html"));
        assert_eq!(way[way.len() - 1]["item"], format!("{ADDRESS}{path}"));
        for (at, crumb) in way.iter().enumerate() {
            let page = crumb["item"].as_str().and_then(|item| item.strip_prefix(ADDRESS)).expect("an absolute address");
            assert!(SITE.contains_key(page), "{path}: nothing stands at {page}");
            assert_eq!(crumb["position"], at + 1);
        }
    }
}

#[test]
fn the_school_and_whom_to_write_to_are_told() {
    let first = things(&text("index.html"));
    let school = thing(&first, "Organization").expect("the first page names the school");
    assert_eq!(school["name"], "МБОУ «Средняя общеобразовательная школа № 7» г. Ивняжска");
    let contacts = things(&text("contacts.html"));
    let point = &thing(&contacts, "Organization").expect("the school")["contactPoint"];
    assert_eq!(point["email"], "nastavnik7@example.org");
}

#[test]
fn news_tell_their_day_and_name_only_who_consented() {
    let news: Vec<_> = pages().filter(|(path, _)| path.starts_with("news/")).collect();
    assert!(!news.is_empty());
    for (path, html) in news {
        let things = things(&html);
        let article = thing(&things, "NewsArticle").unwrap_or_else(|| panic!("{path} is no news"));
        let day = article["datePublished"].as_str().expect("a day");
        assert!(html.contains(&format!("<time datetime=\"{day}\">")), "{path}: another day than visitors see");
        assert!(html.contains(&format!("article:published_time\" content=\"{day}\"")), "{path}");
        if let Some(author) = article["author"]["name"].as_str() {
            let shown = between(&html, "Автор: </span>", "</p>");
            let is_seen = shown.iter().any(|shown| shown.contains(author));
            assert!(is_seen, "{path}: another author than visitors see");
        }
    }
}

#[test]
fn what_is_announced_is_an_event() {
    let things = things(&text("news/2026-11-20-shkola-nastavnika.html"));
    let event = thing(&things, "Event").expect("the news announces something");
    assert_eq!((&event["startDate"], &event["endDate"]), (&Value::from("2026-12-08"), &Value::from("2026-12-10")));
    assert_eq!(event["location"]["name"], "школьная библиотека");
}

#[test]
fn pictures_of_cards_are_there() {
    let cards: Vec<_> = pages()
        .flat_map(|(_, html)| {
            let found = between(&html, "property=\"og:image\" content=\"", "\"");
            found.into_iter().map(str::to_owned).collect::<Vec<_>>()
        })
        .collect();
    assert!(!cards.is_empty());
    for card in cards {
        let path = card.strip_prefix(ADDRESS).expect("an absolute address");
        assert!(SITE.contains_key(path), "nothing stands at {path}");
    }
}

#[test]
fn without_an_address_nothing_absolute_is_said() {
    let school = Folder::sample();
    school.edit("content/school.md", "адрес раздела: https://shkola7.example/nastavnichestvo/\n", "");
    school.run("build").exit(0);
    let site = school.site();
    let html = String::from_utf8_lossy(&site["news.html"]).into_owned();
    assert!(!html.contains("og:") && !html.contains("BreadcrumbList"));
    let first = String::from_utf8_lossy(&site["index.html"]).into_owned();
    assert!(thing(&things(&first), "Organization").is_some());
}

#[test]
fn the_feed_says_what_readers_ask_for() {
    let feed = text("feed.xml");
    assert!(feed.contains("xml:lang=\"ru\""));
    assert!(feed.contains(&format!("<link rel=\"self\" type=\"application/atom+xml\" href=\"{ADDRESS}feed.xml\"/>")));
    let ids = between(&feed, "<id>", "</id>");
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), ids.len(), "an id stands twice");
    assert_eq!(between(&feed, "<updated>", "</updated>").len(), ids.len(), "everything with an id has a time");
    for entry in between(&feed, "<entry>", "</entry>") {
        assert!(entry.contains("<title>") && entry.contains("rel=\"alternate\""), "{entry}");
    }
}

/// A photograph of a telephone: large, grainy, turned by a note.
fn photograph() -> Vec<u8> {
    let mut grain = 1u32;
    let point = |x: u32, y: u32| {
        grain = grain.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let shade = |value: u32| u8::try_from(value % 256).expect("less than 256");
        image::Rgb([shade(x / 10), shade(y / 6), shade(grain >> 26)])
    };
    let picture = image::DynamicImage::from(image::RgbImage::from_fn(2400, 1400, point));
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Jpeg).expect("it is written");
    let bytes = bytes.into_inner();
    let notes =
        b"\xff\xe1\0\x34Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0GPS 55.75 N 37.61 E";
    let notes = &notes[..0x34 + 2];
    [&bytes[..2], notes, &bytes[2..]].concat()
}

#[test]
fn a_photograph_goes_out_upright_in_two_sizes_and_is_worked_on_once() {
    let school = Folder::sample();
    school.file("content/images/shkola-osen.jpg", photograph());
    school.run("build").exit(0);
    let site = school.site();
    let (large, small) = (&site["media/images/shkola-osen.jpg"], &site["small/images/shkola-osen.jpg"]);
    let size = |bytes: &[u8]| image::load_from_memory(bytes).map(|picture| (picture.width(), picture.height())).ok();
    assert_eq!((size(large), size(small)), (Some((933, 1600)), Some((480, 823))));
    for bytes in [large, small] {
        assert!(!bytes.windows(4).any(|part| part == b"Exif" || part == b"GPS "), "a note of the camera is left");
    }
    let page = String::from_utf8_lossy(&site["news/2025-09-01-start.html"]).into_owned();
    assert!(page.contains("srcset=\"../small/images/shkola-osen.jpg 480w, ../media/images/shkola-osen.jpg 933w\""));
    assert!(page.contains("width=\"933\" height=\"1600\" decoding=\"async\""), "{page}");
    school.run("build").exit(0).says("Записано: 0 файлов");
    assert!(school.site() == site);
}

#[test]
fn a_picture_that_is_none_is_left_out_and_said() {
    let school = Folder::sample();
    school.file("content/images/shkola-osen.jpg", "не картинка");
    school.run("build").exit(0).says("Картинка не вышла: content/images/shkola-osen.jpg");
    assert!(!String::from_utf8_lossy(&school.site()["news/2025-09-01-start.html"]).contains("<img"));
}
