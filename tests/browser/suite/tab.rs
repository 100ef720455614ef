//! A tab with a memory and a past of its own: what a visitor sees, presses and is told.

use std::fmt;
use std::sync::mpsc::Receiver;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::chromium::{Chromium, PATIENCE};

/// How the protocol says that the page an expression was meant for is being left.
const NO_SUCH_PAGE: i64 = -32000;

/// A key as the keyboard sends it.
#[derive(Clone, Copy)]
pub(crate) enum Key {
    /// On to what can be operated next.
    Tab,
    /// Opens, presses, follows.
    Enter,
    /// The next of several choices.
    Down,
    /// Closes what lies open.
    Escape,
}

/// A tab of a browser context that shares nothing with any other.
pub(crate) struct Tab {
    session: String,
    context: String,
    events: Receiver<Value>,
    heard: Vec<Value>,
}

impl Tab {
    /// An empty tab of 1280 by 1024.
    pub(crate) fn new() -> Self {
        let chromium = Chromium::get();
        let context = chromium.call(None, "Target.createBrowserContext", json!({}));
        let target = json!({ "url": "about:blank", "browserContextId": context["browserContextId"] });
        let target = chromium.call(None, "Target.createTarget", target);
        let session = json!({ "targetId": target["targetId"], "flatten": true });
        let session = text(&chromium.call(None, "Target.attachToTarget", session)["sessionId"]);
        let events = chromium.events(&session);
        let tab = Tab { session, context: text(&context["browserContextId"]), events, heard: Vec::new() };
        for domain in ["Page", "Runtime", "Network", "Log"] {
            tab.call(&format!("{domain}.enable"), json!({}));
        }
        tab.call("Emulation.setFocusEmulationEnabled", json!({ "enabled": true }));
        tab.resize(1280, 1024);
        tab
    }

    /// Says a command to this tab.
    #[track_caller]
    pub(crate) fn call(&self, method: &str, parameters: Value) -> Value {
        Chromium::get().call(Some(&self.session), method, parameters)
    }

    /// Goes to an address and waits until everything there is loaded.
    #[track_caller]
    pub(crate) fn open(&mut self, address: &str) {
        let answer = self.while_loading(|tab| tab.call("Page.navigate", json!({ "url": address })));
        assert!(answer.get("errorText").is_none(), "{address}: {}", answer["errorText"]);
    }

    /// Does what leads to another page, and waits until that is loaded.
    #[track_caller]
    pub(crate) fn while_loading<T>(&mut self, lead: impl FnOnce(&Self) -> T) -> T {
        self.heard.extend(self.events.try_iter());
        let led = lead(self);
        let deadline = Instant::now() + PATIENCE;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let event = self.events.recv_timeout(left).expect("the page is loaded in time");
            let is_loaded = event["method"] == "Page.loadEventFired";
            self.heard.push(event);
            if is_loaded {
                return led;
            }
        }
    }

    /// Goes back to the page before, as the browser's button does; it is there once something holds in it.
    #[track_caller]
    pub(crate) fn back(&self) {
        let past = self.call("Page.getNavigationHistory", json!({}));
        let current = past["currentIndex"].as_u64().expect("a tab stands somewhere in its past");
        let before = usize::try_from(current).expect("a past is short").checked_sub(1).expect("there is a page before");
        self.call("Page.navigateToHistoryEntry", json!({ "entryId": past["entries"][before]["id"] }));
    }

    /// Everything that happened since this was asked last.
    pub(crate) fn heard(&mut self) -> Vec<Value> {
        self.heard.extend(self.events.try_iter());
        std::mem::take(&mut self.heard)
    }

    /// The value of an expression in the page; a promise is awaited.
    #[track_caller]
    pub(crate) fn value(&self, expression: &str) -> Value {
        let mut answer = self.call("Runtime.evaluate", evaluation(expression));
        assert!(answer.get("exceptionDetails").is_none(), "{}", answer["exceptionDetails"]);
        answer["result"]["value"].take()
    }

    /// Waits until something holds in the page, which may be another one by then.
    #[track_caller]
    pub(crate) fn until(&self, expression: &str) {
        let deadline = Instant::now() + PATIENCE;
        let holds = format!("(() => {{ try {{ return Boolean({expression}) }} catch {{ return false }} }})()");
        while !self.holds(&holds) {
            assert!(Instant::now() < deadline, "it does not come to {expression}");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Is an expression true in the page? A page that is being left holds nothing.
    fn holds(&self, expression: &str) -> bool {
        match Chromium::get().ask(Some(&self.session), "Runtime.evaluate", evaluation(expression)) {
            Ok(answer) => answer["result"]["value"] == true,
            Err(error) if error["code"] == NO_SUCH_PAGE => false,
            Err(error) => panic!("{expression}: {error}"),
        }
    }

    /// The address of the page, without what stands after `#`.
    pub(crate) fn address(&self) -> String {
        text(&self.value("location.href.split('#')[0]"))
    }

    /// A window of this many CSS pixels.
    pub(crate) fn resize(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.call("Emulation.setDeviceMetricsOverride", size);
    }

    /// Asks for a medium (`print`, or empty for the screen) and a colour scheme.
    pub(crate) fn media(&self, medium: &str, scheme: &str) {
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        self.call("Emulation.setEmulatedMedia", json!({ "media": medium, "features": features }));
    }

    /// Presses a key and lets it go.
    pub(crate) fn press(&self, key: Key) {
        let (name, code, text) = match key {
            Key::Tab => ("Tab", 9, ""),
            Key::Down => ("ArrowDown", 40, ""),
            Key::Enter => ("Enter", 13, "\r"),
            Key::Escape => ("Escape", 27, ""),
        };
        let down = if text.is_empty() { "rawKeyDown" } else { "keyDown" };
        for (kind, text) in [(down, text), ("keyUp", "")] {
            let event = json!({ "type": kind, "key": name, "code": name, "windowsVirtualKeyCode": code, "text": text });
            self.call("Input.dispatchKeyEvent", event);
        }
    }

    /// Types letters, key by key.
    pub(crate) fn write(&self, letters: &str) {
        for letter in letters.chars() {
            let key = json!({ "type": "keyDown", "key": letter, "text": letter });
            self.call("Input.dispatchKeyEvent", key);
            self.call("Input.dispatchKeyEvent", json!({ "type": "keyUp", "key": letter }));
        }
    }
}

impl Drop for Tab {
    fn drop(&mut self) {
        if !thread::panicking() {
            let context = json!({ "browserContextId": self.context });
            Chromium::get().call(None, "Target.disposeBrowserContext", context);
        }
    }
}

/// What asks for the value of an expression; a promise is awaited.
fn evaluation(expression: &str) -> Value {
    json!({ "expression": expression, "returnByValue": true, "awaitPromise": true })
}

/// A string of the protocol.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is no string")).to_owned()
}

/// What is wrong on which page; the tests collect them all before they fail.
pub(crate) struct Complaint {
    /// The page's path.
    pub(crate) page: String,
    /// What is wrong there.
    pub(crate) what: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.page, self.what)
    }
}
