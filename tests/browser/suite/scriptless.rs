//! Without JavaScript: every page reads as fully, and the menu leads everywhere.

use serde_json::json;

use crate::section::Section;
use crate::tab::{Key, Tab};

/// All the text in which a visitor reads the page; the field of the search is there for its script alone.
const TEXT: &str = "(() => {
    const main = document.querySelector('main'), field = main.querySelector('form[role=search]');
    if (field) field.hidden = true;
    return main.innerText;
})()";

#[test]
fn every_page_reads_the_same() {
    let section = Section::get();
    section.hold(|tab, page| {
        tab.open(&section.address(page));
        let with = tab.value(TEXT);
        tab.call("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
        tab.open(&section.address(page));
        let without = tab.value(TEXT);
        tab.call("Emulation.setScriptExecutionDisabled", json!({ "value": false }));
        lost(with.as_str().unwrap_or_default(), without.as_str().unwrap_or_default())
    });
}

/// The lines that only a visitor with JavaScript reads.
fn lost(with: &str, without: &str) -> Vec<String> {
    let lines = with.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .filter(|line| !without.contains(line))
        .map(|line| format!("without JavaScript there is no «{line}»"))
        .collect()
}

#[test]
fn the_menu_opens_and_leads_on() {
    let mut tab = Tab::new();
    tab.call("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    tab.resize(390, 844);
    tab.open(&Section::get().address("index.html"));
    let is_open = "document.querySelector('header nav a[href=\"mentors.html\"]').checkVisibility()";
    assert_eq!(tab.value(is_open), false, "on a phone the menu is closed at first");
    for _ in 0..20 {
        if tab.value("document.activeElement.matches('header summary')") == true {
            tab.press(Key::Enter);
        }
        if tab.value("document.activeElement.matches('header a[href=\"mentors.html\"]')") == true {
            tab.while_loading(|tab| tab.press(Key::Enter));
            break;
        }
        tab.press(Key::Tab);
    }
    assert!(tab.address().ends_with("/mentors.html"), "{}", tab.address());
}
