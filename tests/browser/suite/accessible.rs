//! axe-core on every kind of page, in light and in dark.

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

const RUN: &str = "axe.run({ resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', \
                   'wcag22aa', 'best-practice'] }).then(found => found.violations)";

#[test]
fn no_violation_in_light_and_in_dark() {
    let section = Section::get();
    section.hold(|tab, page| {
        tab.media("", "light");
        tab.open(&section.address(page));
        tab.value(&format!("{};undefined", *AXE));
        let mut complaints = violations(tab, "light");
        tab.media("", "dark");
        complaints.extend(violations(tab, "dark"));
        complaints
    });
}

/// What axe finds on the page as it is now.
fn violations(tab: &Tab, look: &str) -> Vec<String> {
    let found = tab.value(RUN);
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
