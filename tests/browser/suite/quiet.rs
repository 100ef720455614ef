//! A page asks for nothing outside its folder, breaks no policy and writes nothing to the console, whether it is opened
//! from the disk or from a server.

use serde_json::{Value, json};

use crate::section::Section;
use crate::server;
use crate::tab::{Tab, text};

/// Remembers every breach of the policy, from before the first line of the page is read.
const WATCH: &str = "window.breaches = []; document.addEventListener('securitypolicyviolation', \
                     event => window.breaches.push(event.violatedDirective + ' ' + event.blockedURI))";

#[test]
fn nothing_is_asked_for_outside_the_folder_and_nothing_is_said() {
    let section = Section::get();
    section.hold(|tab, page| {
        let mut complaints = unquiet(tab, server::base(), page);
        complaints.extend(unquiet(tab, &section.base(), page));
        complaints
    });
}

/// What a page asked for, broke or said when it was opened at this base.
pub(crate) fn unquiet(tab: &mut Tab, base: &str, page: &str) -> Vec<String> {
    let watch = text(&tab.call("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH }))["identifier"]);
    tab.heard();
    tab.open(&format!("{base}{page}"));
    let breaches = tab.value("window.breaches.map(breach => 'policy: ' + breach)");
    tab.call("Page.removeScriptToEvaluateOnNewDocument", json!({ "identifier": watch }));
    let mut complaints: Vec<String> = breaches.as_array().into_iter().flatten().map(text).collect();
    complaints.extend(tab.heard().iter().filter_map(unquiet_event));
    complaints
}

fn unquiet_event(event: &Value) -> Option<String> {
    let told = &event["params"];
    match event["method"].as_str()? {
        "Network.requestWillBeSent" => {
            let (asked, by) = (text(&told["request"]["url"]), text(&told["documentURL"]));
            // What the page before this one still asks for is judged by where that page stood.
            let is_within = |base: &str| by.starts_with(base) && asked.starts_with(base);
            let is_own = is_within(server::base()) || is_within(&Section::get().base());
            (!is_own).then(|| format!("asks for {asked}"))
        }
        "Network.loadingFailed" => Some(format!("does not get what it asks for: {}", told["errorText"])),
        "Runtime.consoleAPICalled" => Some(format!("says {}", told["args"])),
        "Runtime.exceptionThrown" => Some(format!("breaks: {}", told["exceptionDetails"])),
        "Log.entryAdded" => Some(format!("the browser says {} {}", told["entry"]["text"], told["entry"]["url"])),
        _ => None,
    }
}
