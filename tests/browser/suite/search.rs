//! The search: typed and answered, led through with a keyboard, kept on the way back.

use serde_json::{Value, json};

use crate::section::{NOT_FOUND, Section};
use crate::tab::{Key, Tab};

/// Types into the field as a person does.
fn type_in(tab: &Tab, query: &str) {
    tab.value("document.getElementById('query').focus(), document.getElementById('query').select()");
    tab.call("Input.insertText", json!({ "text": query }));
}

fn titles(tab: &Tab) -> Vec<String> {
    let titles = tab.value("[...document.querySelectorAll('#found a')].map(link => link.textContent)");
    titles.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn open() -> Tab {
    let mut tab = Tab::new();
    tab.open(&Section::get().address("search.html"));
    tab
}

#[test]
fn endings_and_yo_do_not_matter() {
    let tab = open();
    for (query, title) in [
        ("документ", "Нормативные документы"),
        ("контактами", "Куратор и контакты"),
        ("дорожной карты", "Дорожная карта"),
        ("НАСТАВНИКОВ", "Наши наставники"),
        ("копил", "Методическая копилка"),
    ] {
        type_in(&tab, query);
        let titles = titles(&tab);
        assert!(titles.iter().take(3).any(|found| found.starts_with(title)), "{query}: {titles:?}");
        let said = tab.value("document.getElementById('found-count').textContent");
        assert!(said.as_str().is_some_and(|said| said.contains(&titles.len().to_string())), "{query}: {said}");
    }
    type_in(&tab, "клёнов");
    let with = titles(&tab);
    type_in(&tab, "кленова");
    assert!(!with.is_empty() && with == titles(&tab), "{with:?}");
}

#[test]
fn every_word_must_stand_on_the_page() {
    let tab = open();
    type_in(&tab, "дорожная зюзюблик");
    assert_eq!(titles(&tab), Vec::<String>::new());
    let said = tab.value("document.getElementById('found-count').textContent");
    assert!(said.as_str().is_some_and(|said| said.contains("Ничего не нашлось")), "{said}");
    assert_eq!(tab.value("document.getElementById('all-pages').checkVisibility()"), false);
    type_in(&tab, " ");
    assert_eq!(tab.value("document.getElementById('all-pages').checkVisibility()"), true);
}

#[test]
fn what_is_typed_never_becomes_markup() {
    let tab = open();
    type_in(&tab, "<img src=x onerror=alert(1)> наставник");
    assert_eq!(tab.value("document.querySelectorAll('#found img').length"), 0);
}

#[test]
fn the_keyboard_leads_to_a_result_and_back_to_the_same_list() {
    let mut tab = open();
    type_in(&tab, "контакты");
    let before = titles(&tab);
    tab.press(Key::Down);
    assert_eq!(tab.value("document.activeElement.closest('#found') !== null"), true);
    // The address is written once typing has paused.
    tab.until("decodeURIComponent(location.href).endsWith('контакты')");
    tab.while_loading(|tab| tab.press(Key::Enter));
    assert!(!tab.address().ends_with("/search.html"), "{}", tab.address());
    tab.back();
    tab.until("document.readyState === 'complete' && document.getElementById('query').value === 'контакты'");
    assert_eq!(tab.address(), Section::get().address("search.html"));
    assert_eq!(titles(&tab), before);
}

#[test]
fn is_answered_at_every_key() {
    let tab = open();
    for _ in 0..60 {
        if tab.value("document.activeElement.id === 'query'") == true {
            break;
        }
        tab.press(Key::Tab);
    }
    let mut fewer = usize::MAX;
    for letter in "встреч".chars() {
        tab.write(&letter.to_string());
        let found = titles(&tab).len();
        assert!(found <= fewer, "a longer word finds no more pages");
        fewer = if found == 0 { usize::MAX } else { found };
    }
    tab.write("у");
    let one = titles(&tab);
    type_in(&tab, "встречи");
    assert!(!one.is_empty() && one == titles(&tab), "{one:?}");
}

#[test]
fn without_javascript_every_page_is_listed() {
    let mut tab = Tab::new();
    tab.call("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    tab.open(&Section::get().address("search.html"));
    assert_eq!(tab.value("document.getElementById('query').checkVisibility()"), false, "a dead field is not shown");
    for page in Section::get().kinds().iter().filter(|page| ![NOT_FOUND, "search.html"].contains(&page.as_str())) {
        let is_listed = format!("!!document.querySelector('#all-pages a[href=\"{page}\"]')?.checkVisibility()");
        assert_eq!(tab.value(&is_listed), true, "{page} is not listed");
    }
}
