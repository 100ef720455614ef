//! A change on its way from its teller into the review: places, secrecy and fingerprint are worked out of what it covers.

use std::collections::{HashMap, HashSet};

use super::delta::{Delta, Edit};
use super::written::BODY;
use super::{Between, Change, Met, Secrecy, Sentence, Severity, Shift, Side, Spot, Subject, SubjectKind, day};
use crate::diagnostic::{Fingerprint, Place};
use crate::record::declare::{FieldInfo, Visibility};
use crate::record::{BodySeen, Declared, Kind};

/// A change as its teller tells it.
pub struct Telling<'b> {
    severity: Severity,
    subject: Subject,
    sentence: Sentence,
    consequence: Sentence,
    met: Option<&'b Met<'b>>,
    places: (Option<Place>, Option<Place>),
    secrecy: Option<Secrecy>,
    covers: Vec<&'b Delta>,
}

impl<'b> Telling<'b> {
    /// A change; `met` is the record that differs, where it is one.
    pub(super) fn new(severity: Severity, subject: Subject, sentence: Sentence, met: Option<&'b Met<'b>>) -> Self {
        let (consequence, places, secrecy, covers) = (Sentence::new(), (None, None), None, Vec::new());
        Telling { severity, subject, sentence, consequence, met, places, secrecy, covers }
    }

    /// What follows from it; said more than once, one after another.
    #[must_use]
    pub fn means(mut self, consequence: Sentence) -> Self {
        self.consequence = self.consequence.then(consequence.capitalised());
        self
    }

    /// What follows from it, where it does.
    #[must_use]
    pub fn means_if(self, holds: Option<Sentence>) -> Self {
        match holds {
            Some(consequence) => self.means(consequence),
            None => self,
        }
    }

    /// The differences that it tells of: nobody tells of them again, and they say where it stands and who may read it.
    #[must_use]
    pub fn covers(mut self, deltas: impl IntoIterator<Item = &'b Delta>) -> Self {
        self.covers.extend(deltas);
        self
    }

    /// Where it stands, if not where the differences do.
    #[must_use]
    pub fn at(mut self, base: Option<Place>, head: Option<Place>) -> Self {
        self.places = (base, head);
        self
    }

    /// Who may read it, if that is not what the fields say: of a whole record nobody may.
    #[must_use]
    pub fn seen_by(mut self, secrecy: Secrecy) -> Self {
        self.secrecy = Some(secrecy);
        self
    }
}

/// The changes that were told, and what is left to tell.
pub struct Told<'b> {
    between: &'b Between<'b>,
    pub(super) code: &'static str,
    changes: Vec<Change>,
    covered: HashSet<*const Delta>,
    seen: HashMap<Fingerprint, usize>,
}

impl<'b> Told<'b> {
    pub(super) fn new(between: &'b Between<'b>) -> Self {
        Told { between, code: "", changes: Vec::new(), covered: HashSet::new(), seen: HashMap::new() }
    }

    /// Keeps a change.
    pub fn add(&mut self, telling: Telling<'b>) {
        for delta in &telling.covers {
            let is_first = self.covered.insert(std::ptr::from_ref(*delta));
            debug_assert!(is_first, "{} tells again of {:?}", self.code, delta.path);
        }
        let shifts: Vec<Shift> = telling.covers.iter().filter_map(|delta| shift(delta)).collect();
        let fingerprint = self.fingerprint(&telling.subject, &shifts, &telling.covers);
        let (base, head) = places(&telling);
        let spot = |place: Option<Place>, side: Side<'_>| place.map(|place| Spot::of(place, side.texts));
        self.changes.push(Change {
            code: self.code,
            severity: telling.severity,
            day: day::happened(&telling.covers, telling.met),
            secrecy: telling.secrecy.unwrap_or_else(|| strictest(&telling.subject, &telling.covers)),
            base: spot(base, self.between.sides.base),
            head: spot(head, self.between.sides.head),
            subject: telling.subject,
            sentence: telling.sentence.capitalised().settled(),
            consequence: telling.consequence.settled(),
            shifts,
            fingerprint,
        });
    }

    /// Has somebody told of it?
    #[must_use]
    pub fn is_told(&self, delta: &Delta) -> bool {
        self.covered.contains(&std::ptr::from_ref(delta))
    }

    /// Those that nobody has told of.
    #[must_use]
    pub fn left(&self, deltas: Vec<&'b Delta>) -> Vec<&'b Delta> {
        deltas.into_iter().filter(|delta| !self.is_told(delta)).collect()
    }

    /// The changes by severity, subject and the order in which they were told.
    pub(super) fn into_changes(mut self) -> Vec<Change> {
        self.changes
            .sort_by(|one, other| other.severity.cmp(&one.severity).then_with(|| one.subject.order(&other.subject)));
        self.changes
    }

    fn fingerprint(&mut self, subject: &Subject, shifts: &[Shift], covers: &[&Delta]) -> Fingerprint {
        let mut words = vec![self.code, subject.kind.word(), &subject.id];
        for shift in shifts {
            words.push(&shift.field);
            words.extend(shift.after.as_deref().or(shift.before.as_deref()));
        }
        if shifts.is_empty() && covers.is_empty() {
            words.push("-");
        }
        let alone = Fingerprint::of(&words);
        let ordinal = self.seen.entry(alone).or_default();
        *ordinal += 1;
        alone.numbered(*ordinal)
    }
}

/// Where a change stands: where it says so itself, else where the first difference does, else at the record.
fn places(telling: &Telling<'_>) -> (Option<Place>, Option<Place>) {
    let of = |delta: &&Delta| match &delta.edit {
        Edit::Set { before, after } => {
            (before.as_ref().map(|before| before.place), after.as_ref().map(|after| after.place))
        }
        Edit::Insert { item, .. } => (None, Some(item.place)),
        Edit::Remove { item, .. } => (Some(item.place), None),
        _ => (None, None),
    };
    let differing: Vec<_> = telling.covers.iter().map(of).collect();
    let base = telling.places.0.or_else(|| differing.iter().find_map(|(base, _)| *base));
    let head = telling.places.1.or_else(|| differing.iter().find_map(|(_, head)| *head));
    let record = |found: Option<(usize, &dyn Declared)>| -> Option<Place> { found.map(|(_, record)| record.head()) };
    (base.or_else(|| record(telling.met?.base)), head.or_else(|| record(telling.met?.head)))
}

/// A difference as programs read it; nothing of a whole record.
fn shift(delta: &Delta) -> Option<Shift> {
    let field = delta.fields().map(|info| info.russian).collect::<Vec<_>>().join(" / ");
    let (before, after) = match &delta.edit {
        Edit::Set { before, after } => (before.as_ref(), after.as_ref()),
        Edit::Insert { item, .. } => (None, Some(item)),
        Edit::Remove { item, .. } => (Some(item), None),
        _ => return None,
    };
    let line = |placed: &crate::record::said::Placed| placed.said.line();
    Some(Shift { field, before: before.map(line), after: after.map(line) })
}

/// The strictest secrecy of the fields; of a whole record it is that nobody may read it.
fn strictest(subject: &Subject, covers: &[&Delta]) -> Secrecy {
    let mut found = Secrecy::Anyone;
    for delta in covers {
        let mut seen = delta.fields().map(|info| visibility(subject, info)).peekable();
        if seen.peek().is_none() {
            return Secrecy::Nobody;
        }
        for visibility in seen {
            found = stricter(found, secrecy(subject, visibility));
        }
    }
    if covers.is_empty() { Secrecy::Nobody } else { found }
}

/// Who may see a field of a subject; of its text the kind of the record says it.
pub(super) fn visibility(subject: &Subject, info: &'static FieldInfo) -> Visibility {
    match subject.kind {
        SubjectKind::Record(kind) if *info == BODY => match kind.body() {
            BodySeen::Public => Visibility::Anyone,
            BodySeen::ByConsent(datum) => Visibility::Consent(datum),
            BodySeen::Private => Visibility::Nobody,
        },
        _ => info.visibility,
    }
}

/// Only of a card is it known whose consent opens it.
fn secrecy(subject: &Subject, visibility: Visibility) -> Secrecy {
    match visibility {
        Visibility::Anyone => Secrecy::Anyone,
        Visibility::Consent(datum) if subject.kind == SubjectKind::Record(Kind::Person) => {
            Secrecy::Consent { person: subject.id.clone(), datum }
        }
        Visibility::Consent(_) | Visibility::Nobody => Secrecy::Nobody,
    }
}

/// Two that ask for different data: nobody is the safe answer.
fn stricter(one: Secrecy, other: Secrecy) -> Secrecy {
    match (one, other) {
        (Secrecy::Anyone, other) => other,
        (one, Secrecy::Anyone) => one,
        (one, other) if one == other => one,
        _ => Secrecy::Nobody,
    }
}
