//! A finding for a person at a browser: receives a finding and the state that it belongs to, returns JSON.

use std::path::Path;

use serde::Serialize;

use super::spot::Spot;
use super::state::State;
use crate::diagnostic::{Finding, Location, Place, Texts};

/// The longest part of a line that is shown whole, in letters.
const LINE: usize = 200;

/// A finding for a person at a browser.
#[derive(Serialize)]
pub(super) struct Item<'s> {
    code: &'s str,
    level: String,
    grade: &'s str,
    text: &'s str,
    #[serde(flatten)]
    spot: Spot,
    /// The line of the record, in three parts; the middle one is meant.
    snippet: Option<[&'s str; 3]>,
    label: Option<&'s str>,
    source: &'s str,
    help: Option<&'s str>,
    /// Does it keep the section from being built?
    stops: bool,
    /// The page of the record.
    href: Option<&'s str>,
}

impl<'s> Item<'s> {
    pub(super) fn of(finding: &'s Finding, state: &'s State, root: &Path) -> Self {
        let sources = state.judged.sources.as_ref();
        let (spot, snippet, href) = match &finding.location {
            Location::Text(place) | Location::Missing(place) => {
                let line = line(sources.text(place.file), *place);
                (Spot::of(*place, sources, root), Some(line), state.page_of(place.file))
            }
            Location::Path(path) => (Spot::at(path, None), None, None),
            Location::Output { page, line, excerpt } => {
                (Spot::at(page, Some(*line)), Some(["", excerpt.as_str(), ""]), None)
            }
        };
        Item {
            code: finding.manual.code,
            level: finding.level.to_string(),
            grade: finding.level.english(),
            text: &finding.headline,
            spot,
            snippet,
            label: finding.label.as_deref(),
            source: finding.manual.source,
            help: finding.help.as_deref(),
            stops: finding.stops_publishing(),
            href,
        }
    }
}

/// The line of a place: what stands before it, itself, and what follows.
fn line(text: &str, place: Place) -> [&str; 3] {
    let start = text.floor_char_boundary(place.start as usize);
    let line = text[..start].rfind('\n').map_or(0, |end| end + 1);
    let line_end = text[start..].find(['\r', '\n']).map_or(text.len(), |length| start + length);
    let end = text.floor_char_boundary(place.end as usize).clamp(start, line_end);
    [cut(&text[line..start]), cut(&text[start..end]), cut(&text[end..line_end])]
}

fn cut(part: &str) -> &str {
    part.char_indices().nth(LINE).map_or(part, |(at, _)| &part[..at])
}
