//! An answer for programs. The shape is versioned like that of findings: fields may be added, never changed or removed.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Pages, told};
use crate::diagnostic::{Place, Position, Texts};
use crate::public::{Answer, Verdict};
use crate::source::Sources;

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    today: String,
    title: &'a str,
    kind: &'a str,
    #[serde(flatten)]
    at: Spot<'a>,
    public: bool,
    main: Item<'a>,
    values: Vec<Item<'a>>,
    never: &'a [&'static str],
    pages: Vec<String>,
}

#[derive(Serialize)]
struct Item<'a> {
    what: &'a str,
    shown: bool,
    until: Option<String>,
    why: &'a str,
    code: Option<&'static str>,
    #[serde(flatten)]
    at: Spot<'a>,
}

#[derive(Serialize)]
struct Spot<'a> {
    path: &'a str,
    line: usize,
    column: usize,
}

/// The answer about a record.
pub(super) fn answer(answer: &Answer, sources: &Sources, pages: &Pages, today: NaiveDate) -> String {
    written(&Document {
        version: VERSION,
        today: today.to_string(),
        title: &answer.title,
        kind: answer.kind.home(),
        at: spot(answer.head, sources),
        public: answer.is_public(),
        main: item(&answer.main, sources),
        values: answer.values.iter().map(|value| item(value, sources)).collect(),
        never: &answer.never,
        pages: told::paths(answer, pages),
    })
}

/// The answer about a page without a record of its own.
pub(super) fn list(path: &str) -> String {
    written(&serde_json::json!({ "version": VERSION, "public": true, "pages": [path] }))
}

fn item<'a>(verdict: &'a Verdict, sources: &'a Sources) -> Item<'a> {
    Item {
        what: &verdict.what,
        shown: verdict.shown,
        until: verdict.until.map(|until| until.to_string()),
        why: &verdict.why,
        code: verdict.code,
        at: spot(verdict.place, sources),
    }
}

fn spot(place: Place, sources: &Sources) -> Spot<'_> {
    let at = Position::of(sources.text(place.file), place.start as usize);
    Spot { path: sources.path(place.file), line: at.line, column: at.column }
}

fn written(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("texts, numbers and lists are JSON");
    text.push('\n');
    text
}
