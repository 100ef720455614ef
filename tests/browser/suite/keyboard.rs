//! With a keyboard alone: from the top of the first page to a programme; on every kind of page a visible focus at each
//! stop, and a way through.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::section::Section;
use crate::tab::{Key, Tab};

/// More stops than any page of the sample has.
const FAR: usize = 400;

/// What has the focus: its number among the page's elements, how it is called, and whether it can be seen that it has
/// the focus. `null` where nothing has it.
const STOP: &str = r"(() => {
    const e = document.activeElement;
    if (!e || e === document.body || e === document.documentElement) return null;
    const style = getComputedStyle(e), box = e.getBoundingClientRect();
    const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 || style.boxShadow !== 'none';
    const within = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight &&
        box.right > 0 && box.left < innerWidth;
    return {
        number: [...document.querySelectorAll('*')].indexOf(e),
        name: e.tagName.toLowerCase() + ' «' + e.textContent.trim().replace(/\s+/g, ' ').slice(0, 40) + '»',
        href: e.getAttribute('href') || '',
        seen: drawn && within,
    };
})()";

/// The numbers and names of all that a keyboard should reach.
const REACHABLE: &str = r"[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex=\'0\']')]
    .filter(e => !e.disabled && e.checkVisibility({ visibilityProperty: true }))
    .filter(e => e.type !== 'radio' || e.checked)
    .map(e => [[...document.querySelectorAll('*')].indexOf(e), e.tagName.toLowerCase() + ' «' + e.textContent.trim().slice(0, 40) + '»'])";

#[test]
fn every_stop_is_seen_and_nothing_is_a_trap() {
    let section = Section::get();
    section.hold(|tab, page| {
        tab.open(&section.address(page));
        walk(tab)
    });
}

/// Goes through the whole page and complains of stops that are not seen and of what was passed by.
fn walk(tab: &Tab) -> Vec<String> {
    let (mut complaints, mut stops, mut first) = (Vec::new(), BTreeSet::new(), None);
    let reachable = tab.value(REACHABLE);
    while let Some(stop) = next_stop(tab) {
        let number = stop["number"].as_u64();
        // Behind its end a page may begin anew.
        if first.get_or_insert(number) == &number && !stops.is_empty() {
            break;
        }
        if !stops.insert(number) {
            complaints.push(format!("Tab does not lead out of {}", stop["name"]));
            break;
        }
        if stop["seen"] != true {
            complaints.push(format!("the focus is not seen on {}", stop["name"]));
        }
    }
    let all = reachable.as_array().into_iter().flatten();
    let passed_by = all.filter(|each| !stops.contains(&each[0].as_u64()));
    complaints.extend(passed_by.map(|each| format!("Tab does not come to {}", each[1])));
    complaints
}

#[test]
fn from_the_top_to_a_programme() {
    let mut tab = Tab::new();
    tab.open(&Section::get().address("index.html"));
    let skip = next_stop(&tab).expect("something can be reached");
    assert_eq!(skip["href"], "#main", "the first stop leads past the menu: {skip}");
    tab.press(Key::Enter);
    assert_eq!(tab.value("location.hash"), "#main");
    let within = next_stop(&tab).expect("the page's own text has a link");
    assert_eq!(tab.value("!!document.activeElement.closest('main')"), true, "the next stop is {within}");

    tab.open(&Section::get().address("index.html"));
    follow(&mut tab, "programs.html");
    follow(&mut tab, "programs/");
    assert!(tab.address().contains("/programs/"), "{}", tab.address());
}

/// Presses Tab until a link of the menu or of a list is reached, opening what stands closed before it, and follows it.
fn follow(tab: &mut Tab, href: &str) {
    for _ in 0..FAR {
        let stop = next_stop(tab).unwrap_or_else(|| panic!("no link to {href} on {}", tab.address()));
        if stop["href"].as_str().is_some_and(|own| own.contains(href)) {
            return tab.while_loading(|tab| tab.press(Key::Enter));
        }
        if tab.value("document.activeElement.matches('header details:not([open]) > summary')") == true {
            tab.press(Key::Enter);
        }
    }
    panic!("{href} is too far away");
}

/// Where Tab leads next; nowhere at the page's end.
fn next_stop(tab: &Tab) -> Option<Value> {
    tab.press(Key::Tab);
    Some(tab.value(STOP)).filter(|stop| !stop.is_null())
}
