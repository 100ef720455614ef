//! What a browser is told of a state: receives the state and the page that the browser shows, returns JSON.
//!
//! To this machine alone everything is told. To others, who may see the preview with `--bind`, only whether there are
//! findings: their words quote the records.

use std::path::Path;

use serde::Serialize;

use super::section::Served;
use super::state::State;
use crate::diagnostic::{Finding, Level, Location, Place, Position, Texts};

/// The most findings that are told one by one.
const MOST: usize = 200;
/// The longest line of a record that is shown whole, in letters.
const LINE: usize = 200;

/// What a page of the preview shows beside itself.
#[derive(Serialize)]
pub(super) struct Told<'s> {
    /// Tells this state from all others.
    build: &'s str,
    /// The digest of the page that is shown; nothing where the section has none.
    page: Option<String>,
    /// The digest of styles, scripts and pictures.
    look: Option<String>,
    /// Is an earlier section shown, because the records cannot be published as they are?
    stale: bool,
    /// What keeps the program from working, in its own words.
    trouble: Option<&'s str>,
    /// The page on which the last change is seen best.
    changed: Option<&'s str>,
    /// Shall the browser go there?
    follows: bool,
    /// May it be told what was found?
    private: bool,
    errors: usize,
    warnings: usize,
    advice: usize,
    /// Findings of the page that is shown.
    here: Vec<Item<'s>>,
    /// Findings of the whole school.
    all: Vec<Item<'s>>,
    /// How many of them are not told.
    more: usize,
}

/// A finding for a person at a browser.
#[derive(Serialize)]
struct Item<'s> {
    code: &'s str,
    level: String,
    grade: &'s str,
    text: &'s str,
    path: &'s str,
    line: Option<usize>,
    column: Option<usize>,
    /// The line of the record, in three parts; the middle one is meant.
    snippet: Option<[&'s str; 3]>,
    label: Option<&'s str>,
    source: &'s str,
    help: Option<&'s str>,
    /// Opens the line in an editor.
    edit: Option<String>,
    /// The page of the record.
    href: Option<&'s str>,
}

/// What is told, and where the files lie.
pub(super) struct Teller<'s> {
    pub(super) state: &'s State,
    /// The school's folder.
    pub(super) root: &'s Path,
    pub(super) is_private: bool,
    /// Shall browsers go to the page of the record that changed?
    pub(super) follows: bool,
}

impl<'s> Teller<'s> {
    /// Everything that the page at `path` shows, `served` as it is now.
    pub(super) fn tell(&self, path: &str, served: Option<&'s Served>) -> Told<'s> {
        let state = self.state;
        let findings = state.findings();
        let count = |level| findings.iter().filter(|finding| finding.level == level).count();
        let faults = served.map_or(&[][..], |served| &served.faults);
        let trouble = state.trouble.as_deref().or(served.and_then(|served| served.trouble.as_deref()));
        let told = if self.is_private { findings.len().min(MOST) } else { 0 };
        Told {
            build: &state.build,
            page: served.and_then(Served::digest),
            look: state.section.as_ref().map(|section| section.look()),
            stale: !state.is_fresh || !faults.is_empty(),
            trouble: if self.is_private {
                trouble
            } else {
                trouble.map(|_| "Просмотр не может прочитать записи.")
            },
            changed: state.page_of_change(),
            follows: self.follows,
            private: self.is_private,
            errors: count(Level::Error),
            warnings: count(Level::Warning),
            advice: count(Level::Advice),
            here: if self.is_private { self.here(path, faults) } else { Vec::new() },
            all: findings[..told].iter().map(|finding| self.item(finding)).collect(),
            more: findings.len() - told,
        }
    }

    /// What concerns a page: what was found on it, and in the record that it shows.
    fn here(&self, path: &str, faults: &'s [Finding]) -> Vec<Item<'s>> {
        let record = self.state.section.as_ref().and_then(|section| section.record_of(path));
        let concerns = |finding: &&Finding| {
            let places = finding.place().into_iter().chain(finding.others.iter().map(|label| label.place));
            record.is_some_and(|record| places.map(|place| place.file).any(|file| file == record))
        };
        let of_record = self.state.findings().iter().filter(concerns);
        faults.iter().chain(of_record).take(MOST).map(|finding| self.item(finding)).collect()
    }

    fn item(&self, finding: &'s Finding) -> Item<'s> {
        let sources = self.state.sources.as_ref();
        let (path, place) = match &finding.location {
            Location::Text(place) | Location::Missing(place) => (sources.path(place.file), Some(*place)),
            Location::Path(path) => (path.as_str(), None),
            Location::Output { page, .. } => (page.as_str(), None),
        };
        let at = place.map(|place| Position::of(sources.text(place.file), place.start as usize));
        Item {
            code: finding.manual.code,
            level: finding.level.to_string(),
            grade: finding.level.english(),
            text: &finding.headline,
            path,
            line: at.map(|at| at.line),
            column: at.map(|at| at.column),
            snippet: place.map(|place| snippet(sources.text(place.file), place)),
            label: finding.label.as_deref(),
            source: finding.manual.source,
            help: finding.help.as_deref(),
            edit: at.map(|at| self.edit(path, at)),
            href: place.and_then(|place| self.state.section.as_ref()?.page_of(place.file)),
        }
    }

    fn edit(&self, path: &str, at: Position) -> String {
        let file = self.root.join(path);
        let file = percent_encoding::utf8_percent_encode(&file.to_string_lossy(), PATH).to_string();
        let slash = if file.starts_with('/') { "" } else { "/" };
        format!("vscode://file{slash}{file}:{}:{}", at.line, at.column)
    }
}

/// Letters that stand in an address as they are: those of a path.
const PATH: &percent_encoding::AsciiSet =
    &percent_encoding::NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The line of a place: what stands before it, itself, and what follows.
fn snippet(text: &str, place: Place) -> [&str; 3] {
    let start = text.floor_char_boundary(place.start as usize);
    let line = text[..start].rfind('\n').map_or(0, |end| end + 1);
    let line_end = text[start..].find(['\r', '\n']).map_or(text.len(), |length| start + length);
    let end = text.floor_char_boundary(place.end as usize).clamp(start, line_end);
    let cut = |part: &'_ str| part.char_indices().nth(LINE).map_or(part.len(), |(at, _)| at);
    let (before, meant, after) = (&text[line..start], &text[start..end], &text[end..line_end]);
    [&before[..cut(before)], &meant[..cut(meant)], &after[..cut(after)]]
}
