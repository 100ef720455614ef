//! The whole section as one page: it asks for nothing at all, has no sideways scrolling and no violation.

use crate::accessible;
use crate::narrow;
use crate::section::Section;
use crate::tab::{Tab, text};

#[test]
fn needs_nothing_beside_it() {
    let address = format!("file://{}", Section::get().one_file("page").display());
    let mut tab = Tab::new();
    tab.heard();
    tab.open(&address);
    for event in tab.heard() {
        match event["method"].as_str() {
            Some("Network.requestWillBeSent") => {
                let asked = text(&event["params"]["request"]["url"]);
                // Its own pictures stand in it.
                assert!(asked == address || asked.starts_with("data:"), "the page asks for {asked}");
            }
            Some("Log.entryAdded" | "Runtime.consoleAPICalled") => panic!("the console says {event}"),
            _ => {}
        }
    }
    let mut complaints = narrow::cut(&tab, 320);
    tab.resize(1280, 1024);
    accessible::bring_axe(&tab);
    complaints.extend(accessible::violations(&tab, "one page"));
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}
