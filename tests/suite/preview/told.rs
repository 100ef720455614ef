//! What the panel says of the school is what `check` says of it.

use std::time::{Duration, Instant};

use serde_json::Value;

use super::served::PATIENCE;
use super::{EVENTS, Served};
use crate::binary::Folder;

/// The numbers that both tell.
const NUMBERS: [&str; 4] = ["errors", "warnings", "advice", "permitted"];

fn numbers(of: &Value) -> Vec<Option<u64>> {
    NUMBERS.iter().map(|name| of[name].as_u64()).collect()
}

/// What a page of the preview is told first.
fn told(served: &Served) -> Value {
    let own = served.host();
    let text = served.ask("GET", EVENTS, &[("Host", own.as_str()), ("Sec-Fetch-Site", "same-origin")]).text();
    let data = text.lines().find_map(|line| line.strip_prefix("data:")).expect("an event carries data");
    serde_json::from_str(data).expect("it is JSON")
}

#[test]
fn the_panel_counts_what_check_counts() {
    let school = Folder::sample();
    let checked: Value = serde_json::from_str(&school.run("check --format json").stdout).expect("it is JSON");
    let expected = numbers(&checked["summary"]);
    assert_eq!(expected.last(), Some(&Some(1)), "the sample has a permit at work");
    let served = Served::start(&school, "");
    let deadline = Instant::now() + PATIENCE;
    // The section is shown before its records are judged.
    while numbers(&told(&served)) != expected {
        assert!(Instant::now() < deadline, "told {} instead of {expected:?}", told(&served));
        std::thread::sleep(Duration::from_millis(20));
    }
}
