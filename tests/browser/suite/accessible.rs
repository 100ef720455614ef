//! axe-core on every kind of page, in light and in dark, and what it says of a page in any other state.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::Value;

use crate::section::Section;
use crate::tab::{Tab, text};

static AXE: LazyLock<String> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/axe-core/axe.min.js");
    fs::read_to_string(path).expect("axe-core is there: npm ci --prefix tests/browser")
});

const ALL: &str = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
/// The rules that colours alone can break.
const COLOUR: &str = "['color-contrast', 'link-in-text-block']";

#[test]
fn no_violation_in_light_and_in_dark() {
    let section = Section::get();
    section.hold(|tab, page| {
        tab.media("", "light");
        tab.open(&section.address(page));
        bring_axe(tab);
        let mut complaints = violations(tab, "light");
        tab.media("", "dark");
        complaints.extend(violations(tab, "dark"));
        complaints
    });
}

/// Loads axe into the page.
pub(crate) fn bring_axe(tab: &Tab) {
    tab.value(&format!("{};undefined", *AXE));
}

/// What axe finds on the page as it is now; `look` names that state.
pub(crate) fn violations(tab: &Tab, look: &str) -> Vec<String> {
    found(tab, ALL, look)
}

/// What axe finds against the colours of the page as they are now.
pub(crate) fn contrast(tab: &Tab, look: &str) -> Vec<String> {
    found(tab, COLOUR, look)
}

fn found(tab: &Tab, rules: &str, look: &str) -> Vec<String> {
    let run = format!("axe.run({{ resultTypes: ['violations'], runOnly: {rules} }}).then(found => found.violations)");
    let found = tab.value(&run);
    let found = found.as_array().expect("axe gives a list");
    found.iter().map(|violation| said(violation, look)).collect()
}

/// A broken rule, the first places at which it is broken, and what axe says of the first.
fn said(violation: &Value, look: &str) -> String {
    let nodes = violation["nodes"].as_array().expect("a violation has its places");
    let places: Vec<String> = nodes.iter().take(3).map(|node| node["target"].to_string()).collect();
    let why = nodes[0]["failureSummary"].as_str().unwrap_or_default().replace('\n', " ");
    format!("[{look}] {} at {} of {} places: {why}", text(&violation["id"]), places.join(", "), nodes.len())
}
