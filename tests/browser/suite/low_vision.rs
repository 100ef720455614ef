//! The version for the visually impaired: switched on with the keyboard, remembered on the next page, and as accessible
//! as the ordinary look in each of its colours.

use serde_json::json;

use crate::accessible;
use crate::narrow;
use crate::section::{NOT_FOUND, Section};
use crate::server;
use crate::tab::{Key, Tab, text};

/// The choices that ask the most of a page: the last of each, and each of the colours in turn.
const MOST: &str = "['size', 'spacing', 'fonts', 'pictures'].forEach(name => \
                    [...document.querySelectorAll(`.view-form [name=${name}]`)].at(-1).click())";

const COLOURS: &str = "[...document.querySelectorAll('.view-form [name=colours]')].map(e => e.value)";

/// The height of text in pixels, from which all others are reckoned.
const HEIGHT: &str = "parseFloat(getComputedStyle(document.documentElement).fontSize)";

#[test]
fn no_violation_in_any_of_its_colours() {
    let section = Section::get();
    section.hold(|tab, page| {
        if page == NOT_FOUND {
            // It has the size and the colours of the visitor's own system.
            return Vec::new();
        }
        tab.open(&section.address(page));
        accessible::bring_axe(tab);
        tab.value(MOST);
        let colours = tab.value(COLOURS);
        let colours: Vec<String> = colours.as_array().into_iter().flatten().map(text).collect();
        assert!(colours.len() > 3, "{page} offers only {colours:?}");
        let mut complaints = colours.iter().flat_map(|colours| in_colours(tab, colours)).collect::<Vec<_>>();
        complaints.extend(accessible::violations(tab, "low vision"));
        complaints.extend(narrow::cut(tab, 640));
        tab.resize(1280, 1024);
        complaints
    });
}

/// What axe says of contrast in a choice of colours.
fn in_colours(tab: &Tab, colours: &str) -> Vec<String> {
    tab.value(&format!("document.getElementById('colours-{colours}').click()"));
    accessible::contrast(tab, colours)
}

#[test]
fn is_remembered_on_the_next_page() {
    for base in [server::base().to_owned(), Section::get().base()] {
        let mut tab = Tab::new();
        tab.open(&format!("{base}index.html"));
        let ordinary = height(&tab);
        choose_with_keys(&tab);
        assert!(height(&tab) > ordinary, "the text grows at {base}");
        tab.open(&format!("{base}programs.html"));
        assert!(height(&tab) > ordinary, "the next page of {base} remembers");
        tab.value("document.querySelector('.view-form [type=reset]').click()");
        assert!(height(&tab) <= ordinary, "the ordinary look comes back at {base}");
        tab.open(&format!("{base}index.html"));
        assert!(height(&tab) <= ordinary, "and stays at {base}");
    }
}

#[test]
fn holds_for_a_page_without_javascript() {
    let mut tab = Tab::new();
    tab.call("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    tab.open(&Section::get().address("index.html"));
    let ordinary = height(&tab);
    choose_with_keys(&tab);
    assert!(height(&tab) > ordinary);
}

/// Opens the choices and takes the next size of text.
fn choose_with_keys(tab: &Tab) {
    reach(tab, ".view > summary");
    tab.press(Key::Enter);
    reach(tab, "[name=size]");
    tab.press(Key::Down);
}

fn reach(tab: &Tab, selector: &str) {
    let is_there = format!("document.activeElement.matches('{selector}')");
    for _ in 0..20 {
        tab.press(Key::Tab);
        if tab.value(&is_there) == true {
            return;
        }
    }
    panic!("Tab does not come to {selector}");
}

fn height(tab: &Tab) -> f64 {
    tab.value(HEIGHT).as_f64().expect("the page has text")
}
