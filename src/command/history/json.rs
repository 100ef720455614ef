//! A history for programs. The shape is versioned: fields may be added, never changed or removed.

use serde::Serialize;

use super::Event;

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'e> {
    version: u32,
    events: Vec<Told<'e>>,
}

#[derive(Serialize)]
struct Told<'e> {
    day: String,
    happened: Option<String>,
    commit: &'e str,
    code: &'e str,
    severity: &'e str,
    sentence: &'e str,
    path: Option<&'e str>,
    line: Option<usize>,
}

/// All events, the first one first.
pub(super) fn json(events: &[Event]) -> String {
    let document = Document { version: VERSION, events: events.iter().map(told).collect() };
    serde_json::to_string_pretty(&document).expect("texts and numbers are JSON") + "\n"
}

fn told(event: &Event) -> Told<'_> {
    Told {
        day: event.day.to_string(),
        happened: event.happened.map(|day| day.to_string()),
        commit: &event.commit,
        code: event.code,
        severity: event.severity.word(),
        sentence: &event.sentence,
        path: event.spot.as_ref().map(|spot| spot.path.as_str()),
        line: event.spot.as_ref().map(|spot| spot.line),
    }
}
