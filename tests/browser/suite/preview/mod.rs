//! The live preview in a browser: what a curator sees when a record is saved, broken and mended.

mod look;
mod panel;
mod served;
mod update;
mod withheld;

use serde_json::Value;

use crate::tab::Tab;
use served::Served;

/// The panel, from within.
const PANEL: &str = "document.querySelector('nastavnik-panel').shadowRoot";
/// A pair of the sample with somebody who is not named.
const PAIR: &str = "pairs/2026-07.html";
const RECORD: &str = "pairs/2026-07.md";

/// A tab that shows a page and hears the preview.
#[track_caller]
fn look_at(served: &Served, page: &str) -> Tab {
    let mut tab = Tab::new();
    tab.resize(1280, 700);
    tab.open(&served.page(page));
    tab.until(&format!("document.querySelector('nastavnik-panel') && !{PANEL}.querySelector('.panel').hidden"));
    tab
}

/// Presses something of the panel.
fn press(tab: &Tab, selector: &str) {
    tab.value(&format!("{PANEL}.querySelector('{selector}').click()"));
}

/// What the panel says in one of its parts.
fn said(tab: &Tab, selector: &str) -> String {
    let said = tab.value(&format!("{PANEL}.querySelector('{selector}').innerText"));
    said.as_str().unwrap_or_default().to_owned()
}

/// The browser wrote nothing to the console, and no script broke.
#[track_caller]
fn was_quiet(mut tab: Tab) {
    let loud = ["Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded"];
    let events = tab.heard();
    let said: Vec<&Value> = events.iter().filter(|event| loud.iter().any(|name| event["method"] == *name)).collect();
    assert!(said.is_empty(), "{said:#?}");
}
