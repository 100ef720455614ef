//! Which records of two sides are one record, and what differs in it.
//!
//! Receives [`Sides`], returns a [`Met`] for every record that differs. Kind by kind: first by path, then by id; what is
//! left by equal words, then by the fields of its identity, at last by likeness. People come before pairs, pairs before
//! all that names them, so that somebody who is called otherwise is one difference and not forty.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::couples::Couples;
use super::delta::{Delta, Edit, difference, known_by};
use super::likeness::Likeness;
use super::written::{Reading, Renamed};
use super::{Side, Sides, SubjectKind};
use crate::diagnostic::FileId;
use crate::name::fold;
use crate::record::said::{Look, Part, Said};
use crate::record::value::Target;
use crate::record::{Declared, Kind, Records};

/// A record, or the amendments to the model, that differs.
pub struct Met<'s> {
    /// What it is.
    pub kind: SubjectKind,
    /// Its place among the records of its kind in the base, and the record, where it is there.
    pub base: Option<(usize, &'s dyn Declared)>,
    /// Its place among the records of its kind in the head, and the record.
    pub head: Option<(usize, &'s dyn Declared)>,
    /// What differs, in the order in which it is applied; nothing where it is only written otherwise.
    pub deltas: Vec<Delta>,
}

/// Every record that differs, in the order of their kinds, and who is called otherwise.
pub(super) fn matched<'s>(sides: &Sides<'s>) -> (Vec<Met<'s>>, Renamed) {
    let mut matching = Matching { sides: *sides, renamed: Renamed::default(), met: Vec::new() };
    let (base, head) = (by_kind(&sides.base.checked.model.records), by_kind(&sides.head.checked.model.records));
    for &kind in Kind::ALL {
        matching.kind(kind, of(&base, kind), of(&head, kind));
    }
    matching.model();
    (matching.met, matching.renamed)
}

fn by_kind(records: &Records) -> HashMap<Kind, Vec<&dyn Declared>> {
    let mut kinds: HashMap<Kind, Vec<&dyn Declared>> = HashMap::new();
    records.each(&mut |kind, record| kinds.entry(kind).or_default().push(record));
    kinds
}

fn of<'k, 'r>(kinds: &'k HashMap<Kind, Vec<&'r dyn Declared>>, kind: Kind) -> &'k [&'r dyn Declared] {
    kinds.get(&kind).map(Vec::as_slice).unwrap_or_default()
}

struct Matching<'s> {
    sides: Sides<'s>,
    renamed: Renamed,
    met: Vec<Met<'s>>,
}

impl<'s> Matching<'s> {
    fn kind(&mut self, kind: Kind, base: &[&'s dyn Declared], head: &[&'s dyn Declared]) {
        let mut couples = Couples::none(base.len(), head.len());
        couples.by(|at| Some(base[at].head().file), |at| Some(head[at].head().file));
        couples.by(|at| Some(fold(base[at].id())), |at| Some(fold(head[at].id())));
        self.by_words(kind, &mut couples, base, head);
        couples.both.iter().for_each(|&(one, other)| self.rename(kind, base[one].id(), head[other].id()));
        let mut met: Vec<Met<'s>> = couples
            .both
            .iter()
            .filter_map(|&(one, other)| self.both(kind, (one, base[one]), (other, head[other])))
            .collect();
        met.extend(couples.gone.iter().map(|&at| self.went(kind, at, base[at])));
        met.extend(couples.new.iter().map(|&at| self.came(kind, at, head[at])));
        met.sort_by_key(|met| (met.head.is_none(), met.head.or(met.base).map(|(at, _)| at)));
        self.met.extend(met);
    }

    /// Couples those that have other paths and other ids by what they say. A person is never known by likeness: two pupils
    /// have one class, one year of birth and one day of consent.
    fn by_words(&self, kind: Kind, couples: &mut Couples, base: &[&dyn Declared], head: &[&dyn Declared]) {
        if couples.is_settled() {
            return;
        }
        let records = |side: Side<'s>| &side.checked.model.records;
        let (was, is) = (records(self.sides.base), records(self.sides.head));
        let before = left(&couples.gone, base, &self.base(), |record| is_broken(is, kind, record));
        let after = left(&couples.new, head, &self.head(), |record| is_broken(was, kind, record));
        couples.by(|at| before.get(&at).map(words), |at| after.get(&at).map(words));
        couples.by(|at| known_by(before.get(&at)?), |at| known_by(after.get(&at)?));
        if kind != Kind::Person {
            let likeness = |part: Option<&Part>| part.map(Likeness::of).unwrap_or_default();
            couples.by_likeness(|at| likeness(before.get(&at)), |at| likeness(after.get(&at)));
        }
    }

    fn base(&self) -> Reading<'_> {
        Reading::of(self.sides.base, &self.renamed)
    }

    fn head(&self) -> Reading<'_> {
        Reading::of(self.sides.head, &NOBODY)
    }

    fn rename(&mut self, kind: Kind, before: &str, after: &str) {
        let target = match kind {
            Kind::Person => Target::Person,
            Kind::Pair => Target::Pair,
            _ => return,
        };
        let (before, after) = (fold(before), fold(after));
        if before != after {
            self.renamed.insert((target, before), after);
        }
    }

    /// One record of both sides, where it differs in any way.
    fn both(&self, kind: Kind, one: (usize, &'s dyn Declared), other: (usize, &'s dyn Declared)) -> Option<Met<'s>> {
        let (base, head) = (one.1, other.1);
        if self.is_same(base.head().file, head.head().file) && self.leads_alike(base, head) {
            return None;
        }
        let mut deltas = self.differing(base, head);
        if base.id() != head.id() {
            deltas.push(Delta { path: Vec::new(), edit: Edit::Renamed });
        }
        Some(Met { kind: SubjectKind::Record(kind), base: Some(one), head: Some(other), deltas })
    }

    fn differing(&self, base: &dyn Declared, head: &dyn Declared) -> Vec<Delta> {
        difference(&self.base().written(base), &self.head().written(head))
    }

    fn is_same(&self, base: FileId, head: FileId) -> bool {
        base == head && self.sides.same.contains(&base)
    }

    /// Do the references of a record that nobody touched lead where they led? One that now leads nowhere is a finding.
    fn leads_alike(&self, base: &dyn Declared, head: &dyn Declared) -> bool {
        let leads = |record: &dyn Declared, reading: &Reading<'_>| {
            let mut targets = Vec::new();
            record.each(&mut |_, field| {
                field.references(&mut |reference| targets.push(reading.target(reference)));
            });
            targets
        };
        let (was, is) = (leads(base, &self.base()), leads(head, &self.head()));
        was.iter().zip(&is).all(|(was, is)| was.is_none() || is.is_none() || was == is)
    }

    fn went(&self, kind: Kind, at: usize, record: &'s dyn Declared) -> Met<'s> {
        let edit =
            if is_broken(&self.sides.head.checked.model.records, kind, record) { Edit::Breaks } else { Edit::Vanishes };
        Met { kind: SubjectKind::Record(kind), base: Some((at, record)), head: None, deltas: vec![whole(edit)] }
    }

    fn came(&self, kind: Kind, at: usize, record: &'s dyn Declared) -> Met<'s> {
        let edit =
            if is_broken(&self.sides.base.checked.model.records, kind, record) { Edit::Mends } else { Edit::Appears };
        Met { kind: SubjectKind::Record(kind), base: None, head: Some((at, record)), deltas: vec![whole(edit)] }
    }

    /// The school's amendments to the model.
    fn model(&mut self) {
        let part = |reading: &Reading<'_>| {
            let written = reading.model.records.overrides.as_ref();
            written.map_or(Part { known_by: &[], fields: Vec::new() }, |written| Part::of(written, reading))
        };
        let deltas = difference(&part(&self.base()), &part(&self.head()));
        if !deltas.is_empty() {
            self.met.push(Met { kind: SubjectKind::Model, base: None, head: None, deltas });
        }
    }
}

/// What those records say that are left, but for those that the other side has and cannot read.
fn left(
    places: &[usize],
    records: &[&dyn Declared],
    reading: &Reading<'_>,
    is_broken: impl Fn(&dyn Declared) -> bool,
) -> HashMap<usize, Part> {
    let read = places.iter().filter(|at| !is_broken(records[**at]));
    read.map(|&at| (at, reading.written(records[at]))).collect()
}

/// All that a record says.
fn words(part: &Part) -> String {
    Said::Part(part.clone()).plain()
}

fn whole(edit: Edit) -> Delta {
    Delta { path: Vec::new(), edit }
}

/// Is there a file of this record that could not be read?
fn is_broken(records: &Records, kind: Kind, record: &dyn Declared) -> bool {
    let id = fold(record.id());
    records.broken.iter().any(|broken| broken.kind == kind && fold(&broken.id) == id)
}

/// The head calls everybody as it calls them.
static NOBODY: LazyLock<Renamed> = LazyLock::new(Renamed::default);
