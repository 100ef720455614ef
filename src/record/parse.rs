//! The stage: every text to a record, in parallel, then kept by kind.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::body::Body;
use super::entry::{Broken, Frame};
use super::kind::ProfileRecord;
use super::kinds::{Kind, Read, Records, stem};
use super::node::{Key, Node, NodeKind};
use super::passage::Passage;
use super::reader::Reader;
use super::{front, latin, limit, mistake, repair, yaml};
use crate::diagnostic::{Edit, FileId, Finding, Place};
use crate::name::fold;
use crate::source::{self, Asset, Source, Sources};

/// What one file gave.
struct Parsed {
    record: Option<Read>,
    broken: Option<Broken>,
    findings: Vec<Finding>,
    preferred: Vec<Edit>,
}

/// What every text gave when it was last read; nothing at first.
#[derive(Default)]
pub struct Decoded {
    files: Vec<(Arc<Source>, Arc<Parsed>)>,
}

impl Decoded {
    /// What the texts give now: those that are the very same files as before are not read again.
    fn read<'s>(&mut self, texts: &[&'s Arc<Source>]) {
        let before = std::mem::take(&mut self.files);
        let standing: HashMap<FileId, &(Arc<Source>, Arc<Parsed>)> =
            before.iter().map(|kept| (kept.0.id, kept)).collect();
        let read = |source: &&'s Arc<Source>| match standing.get(&source.id) {
            Some(kept) if Arc::ptr_eq(&kept.0, source) => (*kept).clone(),
            _ => (Arc::clone(source), Arc::new(file(source))),
        };
        self.files = texts.par_iter().map(read).collect();
    }
}

/// Reads every record. Never fails: what cannot be read is a finding and a broken record.
#[must_use]
pub fn parse(sources: &Sources) -> (Records, Vec<Finding>) {
    again(sources, &mut Decoded::default())
}

/// Reads the records of the files that changed since `decoded` was kept, and keeps what it read.
#[must_use]
pub fn again(sources: &Sources, decoded: &mut Decoded) -> (Records, Vec<Finding>) {
    let mut findings = Vec::new();
    let files = sources.assets.iter().map(|asset| asset.path.clone()).collect();
    let mut records = Records { files, ..Records::default() };
    let (overrides, texts): (Vec<&Arc<Source>>, Vec<&Arc<Source>>) =
        sources.files.iter().partition(|source| is_overrides(source));
    if let Some(source) = overrides.first() {
        let mut reader = Reader::new(source.id, &source.text);
        records.overrides = Some(read_profile(&mut reader));
        records.preferred.append(&mut reader.preferred);
        findings.append(&mut reader.findings);
    }
    decoded.read(&texts);
    let misnamed: Vec<Parsed> = sources.assets.iter().filter_map(misnamed).collect();
    for file in decoded.files.iter().map(|(_, parsed)| parsed.as_ref()).chain(&misnamed) {
        findings.extend_from_slice(&file.findings);
        records.preferred.extend_from_slice(&file.preferred);
        records.broken.extend(file.broken.clone());
        if let Some(read) = &file.record {
            records.keep(read);
        }
    }
    findings.extend(single(&records));
    findings.extend(same_ids(&records, sources));
    (records, findings)
}

/// Reads a profile of the model: an embedded one, or the school's `model.yaml`, which is YAML without dashes.
#[must_use]
pub fn profile(file: FileId, text: &str) -> (ProfileRecord, Vec<Finding>) {
    let text = Arc::new(text.to_owned());
    let mut reader = Reader::new(file, &text);
    let record = read_profile(&mut reader);
    (record, reader.findings)
}

fn read_profile(reader: &mut Reader<'_>) -> ProfileRecord {
    let text = reader.source();
    let fields = text.trim_start_matches('\u{feff}');
    let entries = entries(fields, text.len() - fields.len(), reader).unwrap_or_default();
    reader.fielded(&entries)
}

pub(super) fn is_overrides(source: &Source) -> bool {
    source.path.to_lowercase() == "model.yaml"
}

fn file(source: &Source) -> Parsed {
    let Some(kind) = Kind::of(&source.path) else {
        return Parsed { record: None, broken: None, findings: unclaimed(source), preferred: Vec::new() };
    };
    let mut reader = Reader::new(source.id, &source.text);
    let record = if source.readable { record(kind, source, &mut reader) } else { None };
    let broken = record.is_none().then(|| Broken { kind, id: stem(&source.path).to_owned() });
    Parsed { record, broken, findings: limit::limit(reader.findings), preferred: reader.preferred }
}

/// A text that no kind claims; where it could not be read, that was said of it already.
fn unclaimed(source: &Source) -> Vec<Finding> {
    let homes: Vec<_> = Kind::ALL.iter().map(|kind| kind.home()).collect();
    source.readable.then(|| mistake::unclaimed(source.shown.clone(), &homes)).into_iter().collect()
}

/// A file in a folder of records whose ending keeps it from being one: `petrov.txt`, `petrov.md.txt`.
fn misnamed(asset: &Asset) -> Option<Parsed> {
    let name = asset.path.rsplit('/').next().unwrap_or(&asset.path);
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_lowercase();
    let is_text = matches!(ending.as_str(), "" | "txt" | "text" | "markdown" | "yaml" | "yml");
    let kind = Kind::of(&asset.path).filter(|&kind| is_text && kind != Kind::Document)?;
    let id = stem(asset.path.trim_end_matches(".txt")).to_owned();
    let findings = vec![mistake::misnamed(asset.shown())];
    Some(Parsed { record: None, broken: Some(Broken { kind, id }), findings, preferred: Vec::new() })
}

fn record(kind: Kind, source: &Source, reader: &mut Reader<'_>) -> Option<Read> {
    let (entries, body) = parts(kind, source, reader)?;
    let head = entries.first().map_or(Place::new(source.id, 0..0), |(key, _)| key.place);
    let id = id(&entries, source);
    Some(kind.read(&entries, reader, Frame { id, head, body }))
}

/// The two parts of a record: its keys with their values, and its Markdown.
pub(super) fn parts(kind: Kind, source: &Source, reader: &mut Reader<'_>) -> Option<(Vec<(Key, Node)>, Body)> {
    let text = &source.text;
    if let Some(range) = front::conflict(text) {
        reader.findings.push(mistake::conflict(Place::new(source.id, range)));
        return None;
    }
    let Some(front) = front::split(text) else {
        reader.findings.push(mistake::no_front_matter(source.id));
        return None;
    };
    for range in front.odd_dashes {
        let finding = mistake::odd_dashes(Place::new(source.id, range.clone()), &text[range]);
        reader.findings.push(finding);
    }
    if !front.closed {
        reader.findings.push(mistake::not_closed(Place::new(source.id, front.yaml.end..front.yaml.end)));
    }
    let entries = entries(&text[front.yaml.clone()], front.yaml.start, reader)?;
    Some((entries, body(kind, source, front.body, reader)))
}

/// The keys and values of front matter that begins at byte `offset`; `None` where it cannot be read.
pub(super) fn entries(front: &str, offset: usize, reader: &mut Reader<'_>) -> Option<Vec<(Key, Node)>> {
    let repaired = repair::repair(front);
    let file = reader.file();
    let found = repaired.mended().map(|(repair, mended)| mistake::repaired(file, offset, repair, mended));
    reader.findings.extend(found);
    let place_of = |range: std::ops::Range<usize>| {
        let original = repaired.original(range);
        Place::new(file, offset + original.start..offset + original.end)
    };
    let tree = yaml::read(&repaired.text, file, &place_of, &mut reader.findings)?;
    latin::remark(&tree, reader);
    reader.repaired = !repaired.repairs.is_empty();
    match tree.kind {
        NodeKind::Map(entries) => Some(entries),
        NodeKind::Empty => Some(Vec::new()),
        _ => {
            reader.findings.push(mistake::not_yaml(tree.place));
            None
        }
    }
}

fn body(kind: Kind, source: &Source, range: std::ops::Range<usize>, reader: &mut Reader<'_>) -> Body {
    let text = &source.text[range.clone()];
    let is_key = |key: &str| {
        let key = fold(key);
        kind.fields().iter().any(|info| info.is(&key))
    };
    let end = front::second(text, is_key).map_or(text.len(), |second| {
        let place = Place::new(source.id, range.start + second.start..range.start + second.end);
        reader.findings.push(mistake::two_records(place));
        second.start
    });
    let place = Place::new(source.id, range.start..range.start + end);
    Body { text: Passage::new(&source.text, place), place }
}

/// The id that the record gives itself under `код`, else its file's stem.
pub(super) fn id(entries: &[(Key, Node)], source: &Source) -> String {
    let code = entries.iter().find(|(key, _)| matches!(fold(&key.text).as_str(), "код" | "code"));
    match code.map(|(_, node)| &node.kind) {
        Some(NodeKind::Scalar(text)) if !text.trim().is_empty() => text.trim().to_owned(),
        _ => stem(&source.path).to_owned(),
    }
}

/// There is one school.
fn single(records: &Records) -> Vec<Finding> {
    let broken = records.broken.iter().any(|broken| broken.kind == Kind::School);
    if records.schools.is_empty() && !broken {
        return vec![mistake::no_school()];
    }
    records.schools.iter().skip(1).map(|school| mistake::second_school(school.head)).collect()
}

/// No two records of a kind share an id. Where their paths are alike, that was said of the files already.
fn same_ids(records: &Records, sources: &Sources) -> Vec<Finding> {
    let path = |place: Place| sources.file(place.file).map_or("", |source| &source.path);
    let mut seen: HashMap<(Kind, String), Place> = HashMap::new();
    let mut findings = Vec::new();
    records.each(&mut |kind, entry| {
        if kind == Kind::Meeting {
            return;
        }
        if let Some(first) = seen.insert((kind, fold(entry.id())), entry.head())
            && !source::alike(path(first), path(entry.head()))
        {
            findings.push(mistake::same_id(entry.head(), entry.id(), first));
        }
    });
    findings
}
