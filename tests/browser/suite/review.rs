//! A review as a page: it asks for nothing, reads in light and in dark, narrow and on paper, and its sections open and
//! close by keyboard.

use std::fs;
use std::path::{Path, PathBuf};

use crate::accessible;
use crate::narrow;
use crate::tab::{Key, Tab, text};

/// The page that the suite holds every drawing against, without the head of its fixture.
fn page() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let kept =
        fs::read_to_string(root.join("tests/fixtures/review/rich-review.html.snap")).expect("the fixture is there");
    let (_, page) = kept.split_once("<!doctype html>").expect("it holds a page");
    let path = root.join("target/review.html");
    fs::write(&path, format!("<!doctype html>{page}")).expect("the build folder can be written");
    path.canonicalize().expect("it is there")
}

#[test]
fn a_review_asks_for_nothing_and_reads_everywhere() {
    let address = format!("file://{}", page().display());
    let mut tab = Tab::new();
    tab.heard();
    tab.open(&address);
    for event in tab.heard() {
        match event["method"].as_str() {
            Some("Network.requestWillBeSent") => assert_eq!(text(&event["params"]["request"]["url"]), address),
            Some("Log.entryAdded" | "Runtime.consoleAPICalled") => panic!("the console says {event}"),
            _ => {}
        }
    }
    let mut complaints = narrow::cut(&tab, 320);
    tab.resize(1280, 1024);
    accessible::bring_axe(&tab);
    for scheme in ["light", "dark"] {
        tab.media("", scheme);
        tab.value("document.querySelectorAll('details').forEach(part => part.open = true)");
        complaints.extend(accessible::violations(&tab, scheme));
    }
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn every_section_opens_by_keyboard_and_stands_on_paper() {
    let mut tab = Tab::new();
    tab.open(&format!("file://{}", page().display()));
    let shut = "document.querySelectorAll('details:not([open])').length";
    let closed = tab.value(shut).as_u64().expect("a number");
    assert!(closed > 0, "some sections are folded");
    for _ in 0..tab.value("document.querySelectorAll('summary').length").as_u64().expect("a number") {
        tab.press(Key::Tab);
        if tab.value("document.activeElement.parentElement.open") == false {
            tab.press(Key::Enter);
        }
    }
    assert_eq!(tab.value(shut), 0, "a keyboard opens all of them");
    tab.open(&format!("file://{}", page().display()));
    tab.media("print", "light");
    let shown =
        "[...document.querySelectorAll('li')].every(entry => entry.checkVisibility({ contentVisibilityAuto: true }))";
    assert_eq!(tab.value(shown), true, "what is folded is printed");
}
