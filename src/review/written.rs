//! One record of a side as it is held against the other: its fields and its text, paragraph by paragraph.

use std::collections::HashMap;

use super::Side;
use super::canon;
use crate::diagnostic::{Place, Texts};
use crate::model::Model;
use crate::name::fold;
use crate::record::declare::{FieldInfo, Presence, Visibility};
use crate::record::said::{Look, Part, Placed, Said};
use crate::record::value::{Reference, Shape, Target};
use crate::record::{Body, Declared};

/// The Markdown below the fields, as if it were one of them.
pub static BODY: FieldInfo = FieldInfo {
    russian: "текст",
    english: "body",
    synonyms: &[],
    presence: Presence::May,
    visibility: Visibility::Nobody,
    shape: Shape::Phrases,
    meaning: " Текст под полями.",
};

/// The ids of people and pairs that the head calls otherwise, folded.
pub(super) type Renamed = HashMap<(Target, String), String>;

/// One side, as its records are read with it: a reference is what the head calls the thing that it leads to.
pub(super) struct Reading<'s> {
    pub model: &'s Model,
    pub texts: &'s dyn Texts,
    pub renamed: &'s Renamed,
}

impl<'s> Reading<'s> {
    pub(super) fn of(side: Side<'s>, renamed: &'s Renamed) -> Self {
        Reading { model: &side.checked.model, texts: side.texts, renamed }
    }

    /// What a record says.
    pub(super) fn written(&self, record: &dyn Declared) -> Part {
        let mut part = Part { known_by: record.identity(), fields: Vec::new() };
        record.each(&mut |info, field| part.keep(info, field, self));
        canon::settle(&mut part, &self.model.profile);
        let body = record.body();
        if !body.is_empty() {
            part.put(&BODY, Placed { said: Said::list(paragraphs(body)), place: body.place });
        }
        part
    }
}

impl Look for Reading<'_> {
    fn target(&self, reference: &Reference) -> Option<String> {
        let target = if reference.target == Target::Pair { Target::Pair } else { Target::Person };
        let id = fold(self.model.target_id(reference)?);
        Some(self.renamed.get(&(target, id.clone())).cloned().unwrap_or(id))
    }

    fn typed(&self, place: Place) -> String {
        self.texts.text(place.file).get(place.range()).unwrap_or_default().to_owned()
    }
}

/// The paragraphs of a text with their places.
fn paragraphs(body: &Body) -> Vec<(Said, Place)> {
    let mut found = Vec::new();
    let (mut at, mut start) = (0, None);
    let text: &str = &body.text;
    for line in text.split_inclusive('\n').chain([""]) {
        match (line.trim().is_empty(), start) {
            (false, None) => start = Some(at),
            (true, Some(from)) => {
                found.push((Said::text(&text[from..at]), body.place.within(&(from..at))));
                start = None;
            }
            _ => {}
        }
        at += line.len();
    }
    found
}
