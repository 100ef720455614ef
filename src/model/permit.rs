//! Permits in the model: all of one file, each with what it is about.

use std::cell::OnceCell;
use std::collections::HashMap;

use chrono::NaiveDate;

use super::Model;
use crate::diagnostic::words::nearest;
use crate::diagnostic::{FileId, Finding, Location, Place};
use crate::name::{fold, skeleton};
use crate::record::declare::{AnyField, FieldInfo};
use crate::record::value::Shape;
use crate::record::{Declared, Kind, Records, Spanned, kind};

/// A permit of the model; a part of a record, so not an [`super::Item`].
#[derive(Clone, Copy, Debug)]
pub struct Permit<'m> {
    /// What is written of it.
    pub fields: &'m Spanned<kind::Permit>,
    /// What its «где» leads to; nothing where that is not said.
    pub aim: Option<&'m Aim>,
    today: NaiveDate,
}

/// What a permit's «где» leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Aim {
    /// A record, or one of its fields.
    Record {
        /// Its file.
        file: FileId,
        /// The field.
        field: Option<Part>,
    },
    /// A file that is no record, by its path from `content/`.
    File(String),
    /// A record that could not be read, or one of several with one id: that is told elsewhere.
    Excused,
    /// Records of several kinds bear the name.
    Several(Vec<String>),
    /// No record bears it; these are near.
    Nothing(Vec<String>),
    /// The record has no such field; these are near.
    NoField(Vec<&'static str>),
}

/// A field of one record, wherever in it it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The key that curators write.
    pub key: &'static str,
    places: Vec<Place>,
}

impl Aim {
    /// Was the finding made there? What is missing counts as standing in the field that it names.
    #[must_use]
    pub fn covers(&self, finding: &Finding) -> bool {
        match (self, &finding.location) {
            (Aim::Record { file, field }, Location::Text(place) | Location::Missing(place)) => {
                place.file == *file && field.as_ref().is_none_or(|field| field.covers(finding, *place))
            }
            (Aim::File(path), Location::Path(shown)) => shown.strip_prefix("content/") == Some(path),
            _ => false,
        }
    }
}

impl Part {
    fn covers(&self, finding: &Finding, place: Place) -> bool {
        let is_named = || finding.headline.contains(&format!("«{}»", self.key));
        let is_missing = matches!(finding.location, Location::Missing(_));
        is_missing && is_named() || self.places.iter().any(|own| own.start <= place.start && place.end <= own.end)
    }
}

impl Model {
    /// Every permit, in the order of the record.
    pub fn permits(&self) -> impl Iterator<Item = Permit<'_>> {
        let both = listed(&self.records).zip(&self.links.aims);
        both.map(|(fields, aim)| Permit { fields, aim: aim.as_ref(), today: self.today })
    }
}

impl Permit<'_> {
    /// Has its last day passed?
    #[must_use]
    pub fn has_ended(&self) -> bool {
        self.fields.until.known().is_some_and(|until| until.0 < self.today)
    }

    /// Is it whole, given and not yet ended? One without a reason, or without a name behind it, covers nothing.
    #[must_use]
    pub fn is_in_force(&self) -> bool {
        let kind::Permit { until, why, allowed_by, date, .. } = &self.fields.value;
        let is_whole = until.known().is_some() && why.known().is_some() && allowed_by.known().is_some();
        is_whole && !self.has_ended() && date.known().is_some_and(|date| date.0 <= self.today)
    }
}

fn listed(records: &Records) -> impl Iterator<Item = &Spanned<kind::Permit>> {
    records.permits.iter().filter_map(|entry| entry.permits.known()).flatten()
}

/// What each permit is about, in the order of the record. The records are gone through once, and only for permits.
pub(super) fn aims(records: &Records) -> Vec<Option<Aim>> {
    let mut permits = listed(records).peekable();
    if permits.peek().is_none() {
        return Vec::new();
    }
    let book = Book::of(records);
    permits.map(|permit| permit.subject.known().map(|subject| book.aim(subject))).collect()
}

/// Every record by its id as it is and as it sounds.
struct Book<'r> {
    records: &'r Records,
    ids: Ids<'r>,
    /// The same by how they sound, once a permit asks for it.
    sounds: OnceCell<Ids<'r>>,
}

type Ids<'r> = HashMap<String, Vec<(Kind, &'r dyn Declared)>>;

fn by<'r>(records: &'r Records, key: impl Fn(&str) -> String) -> Ids<'r> {
    let mut ids = Ids::new();
    records.each(&mut |kind, record| ids.entry(key(record.id())).or_default().push((kind, record)));
    ids
}

impl<'r> Book<'r> {
    fn of(records: &'r Records) -> Self {
        Book { records, ids: by(records, fold), sounds: OnceCell::new() }
    }

    /// What `папка/имя`, a name alone, either with `, поле`, or the path of a file leads to.
    fn aim(&self, typed: &str) -> Aim {
        if let Some(path) = self.records.files.iter().find(|path| fold(path) == fold(bare(typed))) {
            return Aim::File(path.clone());
        }
        let (name, key) = match typed.split_once(',') {
            Some((name, key)) => (bare(name).trim(), Some(key.trim())),
            None => (bare(typed), None),
        };
        let name = name.strip_suffix(".md").unwrap_or(name);
        let (home, id) = name.split_once('/').map_or((None, name), |(home, _)| (Some(home), last(name)));
        let found = self.found(home, id);
        match found[..] {
            [(kind, record)] => of_record(kind, record, key),
            [] if self.is_broken(home, id) => Aim::Excused,
            [] => Aim::Nothing(self.near(home, id)),
            _ if found.windows(2).all(|two| two[0].0 == two[1].0) => Aim::Excused,
            _ => Aim::Several(found.iter().map(|(kind, record)| shown(*kind, record.id())).collect()),
        }
    }

    fn found(&self, home: Option<&str>, id: &str) -> Vec<(Kind, &'r dyn Declared)> {
        let at_home = |(kind, _): &&(Kind, &dyn Declared)| home.is_none_or(|home| Kind::of_home(home) == Some(*kind));
        let of =
            |ids: &Ids<'r>, id: &str| ids.get(id).into_iter().flatten().filter(at_home).copied().collect::<Vec<_>>();
        let sounds = || of(self.sounds.get_or_init(|| by(self.records, skeleton)), &skeleton(id));
        let by_word = || self.records.all().into_iter().filter(|(kind, _)| kind.is_single() && is_home(*kind, id));
        let found = Some(of(&self.ids, &fold(id))).filter(|found| !found.is_empty()).unwrap_or_else(sounds);
        if found.is_empty() && home.is_none() { by_word().collect() } else { found }
    }

    fn is_broken(&self, home: Option<&str>, id: &str) -> bool {
        let at_home = |kind: Kind| home.is_none_or(|home| Kind::of_home(home) == Some(kind));
        let is_it = |own: &str| own.is_empty() || skeleton(own) == skeleton(id);
        self.records.broken.iter().any(|broken| at_home(broken.kind) && is_it(&broken.id))
    }

    fn near(&self, home: Option<&str>, id: &str) -> Vec<String> {
        let at_home = |kind: &Kind| home.and_then(Kind::of_home).is_none_or(|home| home == *kind);
        let records = self.records.all();
        let ids = || records.iter().filter(|(kind, _)| at_home(kind));
        let near = nearest(id, ids().map(|(_, record)| record.id()));
        let named = |near: &&str| ids().find(|(_, record)| record.id() == *near);
        near.iter().filter_map(named).map(|(kind, record)| shown(*kind, record.id())).collect()
    }
}

/// A path as people copy it, without what all of them begin with.
fn bare(typed: &str) -> &str {
    let typed = typed.trim().trim_start_matches("./");
    typed.strip_prefix("content/").unwrap_or(typed)
}

fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn is_home(kind: Kind, word: &str) -> bool {
    Kind::of_home(word) == Some(kind)
}

/// The name by which a permit finds a record.
fn shown(kind: Kind, id: &str) -> String {
    if kind.is_single() { id.to_owned() } else { format!("{}/{id}", kind.home()) }
}

fn of_record(kind: Kind, record: &dyn Declared, key: Option<&str>) -> Aim {
    let file = record.head().file;
    let Some(key) = key else { return Aim::Record { file, field: None } };
    let Some(key) = known_key(kind.fields(), key) else {
        return Aim::NoField(nearest(key, keys(kind.fields())));
    };
    let mut places = Vec::new();
    let mut take = |info: &'static FieldInfo, field: &dyn AnyField| {
        if info.russian == key && !field.is_absent() {
            places.push(field.place());
        }
    };
    record.each(&mut |info, field| {
        take(info, field);
        field.parts(&mut |info, field| take(info, field));
    });
    Aim::Record { file, field: Some(Part { key, places }) }
}

/// The key that is meant, of a field or of a part of one.
fn known_key(fields: &[&'static FieldInfo], typed: &str) -> Option<&'static str> {
    let typed = fold(typed);
    let is_meant =
        |info: &&FieldInfo| [info.russian, info.english].iter().chain(info.synonyms).any(|key| fold(key) == typed);
    all(fields).into_iter().find(is_meant).map(|info| info.russian)
}

fn keys(fields: &[&'static FieldInfo]) -> impl Iterator<Item = &'static str> {
    all(fields).into_iter().map(|info| info.russian)
}

/// The fields and, behind them, those of their parts.
fn all(fields: &[&'static FieldInfo]) -> Vec<&'static FieldInfo> {
    let parts = fields.iter().filter_map(|info| match info.shape {
        Shape::Part(parts) | Shape::Parts(parts) => Some(all(parts)),
        _ => None,
    });
    fields.iter().copied().chain(parts.flatten()).collect()
}
