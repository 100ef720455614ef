//! One record that differs, typed: what tellers read.

use super::delta::{Delta, Edit, Step, is_style};
use super::matched::Met;
use super::telling::Telling;
use super::written::BODY;
use super::{Sentence, Severity, Subject};
use crate::model::Item;
use crate::record::Spanned;
use crate::record::declare::{Def, FieldInfo, Fielded};

/// A record of kind `T` that differs.
pub struct Seen<'b, T> {
    /// What differs.
    pub met: &'b Met<'b>,
    /// What it was.
    pub base: Option<Item<'b, T>>,
    /// What it is.
    pub head: Option<Item<'b, T>>,
}

impl<T> Clone for Seen<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Seen<'_, T> {}

/// An item of a list of parts that differs.
pub struct SeenPart<'b, P> {
    /// What it was.
    pub base: Option<&'b Spanned<P>>,
    /// What it is.
    pub head: Option<&'b Spanned<P>>,
    /// All that differs in it; of one that came or went, that. Of a whole list that came or went the first item has it.
    pub deltas: Vec<&'b Delta>,
}

impl<'b, T> Seen<'b, T> {
    /// The record on both sides, where both have it.
    #[must_use]
    pub fn both(&self) -> Option<(Item<'b, T>, Item<'b, T>)> {
        self.base.zip(self.head)
    }

    /// The record that was not there before, not even as one that could not be read.
    #[must_use]
    pub fn appears(&self) -> Option<Item<'b, T>> {
        self.whole(&Edit::Appears)?;
        self.head
    }

    /// The record that is no longer there, not even as one that cannot be read.
    #[must_use]
    pub fn vanishes(&self) -> Option<Item<'b, T>> {
        self.whole(&Edit::Vanishes)?;
        self.base
    }

    fn whole(&self, edit: &Edit) -> Option<&'b Delta> {
        self.met.deltas.iter().find(|delta| delta.edit == *edit)
    }

    /// All that differs in a field, its spelling aside.
    #[must_use]
    pub fn deltas<U, V>(&self, field: Def<T, U, V>) -> Vec<&'b Delta> {
        self.below(field.info)
    }

    /// All that differs in any of these fields: `seen.any(&[Pair::form.info, Pair::kind.info])`.
    #[must_use]
    pub fn any(&self, fields: &[&'static FieldInfo]) -> Vec<&'b Delta> {
        fields.iter().flat_map(|info| self.below(info)).collect()
    }

    /// The record on both sides and all that differs in these fields, where both have it and any does.
    #[must_use]
    pub fn changed(&self, fields: &[&'static FieldInfo]) -> Option<(Item<'b, T>, Item<'b, T>, Vec<&'b Delta>)> {
        let (base, head) = self.both()?;
        let deltas = self.any(fields);
        (!deltas.is_empty()).then_some((base, head, deltas))
    }

    /// All that differs in the Markdown below the fields.
    #[must_use]
    pub fn body(&self) -> Vec<&'b Delta> {
        self.below(&BODY)
    }

    /// All that differs, its spelling aside.
    #[must_use]
    pub fn everything(&self) -> Vec<&'b Delta> {
        self.met.deltas.iter().filter(|delta| !is_style(delta)).collect()
    }

    /// Does a field differ?
    #[must_use]
    pub fn differs<U, V>(&self, field: Def<T, U, V>) -> bool {
        !self.below(field.info).is_empty()
    }

    fn below(&self, info: &'static FieldInfo) -> Vec<&'b Delta> {
        let first = Step::Field(info);
        let meant = |delta: &&Delta| delta.path.first() == Some(&first) && !is_style(delta);
        self.met.deltas.iter().filter(meant).collect()
    }

    /// The items of a list of parts that differ, in the order of the head; those that went come last.
    #[must_use]
    pub fn parts<P: Fielded, V>(&self, field: Def<T, Vec<Spanned<P>>, V>) -> Vec<SeenPart<'b, P>> {
        let list = |item: Option<Item<'b, T>>| item.and_then(|item| (field.get)(&item.entry.fields).known());
        let (base, head) = (list(self.base), list(self.head));
        let mut parts: Vec<((bool, usize), SeenPart<'b, P>)> = Vec::new();
        let counts = (base.map_or(0, Vec::len), head.map_or(0, Vec::len));
        for delta in self.below(field.info) {
            for (nth, (from, at)) in places(delta, counts).into_iter().enumerate() {
                let key = (at.is_none(), at.or(from).unwrap_or_default());
                let delta = (nth == 0).then_some(delta);
                match parts.iter_mut().find(|(known, _)| *known == key) {
                    Some((_, part)) => part.deltas.extend(delta),
                    None => parts.push((key, SeenPart::of((base, from), (head, at), delta))),
                }
            }
        }
        parts.sort_by_key(|(key, _)| *key);
        parts.into_iter().map(|(_, part)| part).collect()
    }

    /// A change of this record; `subject` is what it is about.
    #[must_use]
    pub fn tell(&self, severity: Severity, subject: Subject, sentence: Sentence) -> Telling<'b> {
        Telling::new(severity, subject, sentence, Some(self.met))
    }
}

/// An item of a list by its places in base and head.
type Couple = (Option<usize>, Option<usize>);

/// The items of a list that a delta is about; all of them where the whole list came or went. `counts` are the lengths of
/// the lists.
fn places(delta: &Delta, counts: (usize, usize)) -> Vec<Couple> {
    match (&delta.path[..], &delta.edit) {
        ([_], Edit::Insert { at, .. }) => vec![(None, Some(*at))],
        ([_], Edit::Remove { at, .. }) => vec![(Some(*at), None)],
        ([_], Edit::Set { before: None, .. }) => (0..counts.1).map(|at| (None, Some(at))).collect(),
        ([_], Edit::Set { after: None, .. }) => (0..counts.0).map(|at| (Some(at), None)).collect(),
        ([_, Step::Item { base, head }, ..], _) => vec![(Some(*base), Some(*head))],
        _ => Vec::new(),
    }
}

impl<'b, P: Fielded> SeenPart<'b, P> {
    fn of(
        (base, from): (Option<&'b Vec<Spanned<P>>>, Option<usize>),
        (head, at): (Option<&'b Vec<Spanned<P>>>, Option<usize>),
        delta: Option<&'b Delta>,
    ) -> Self {
        let item = |list: Option<&'b Vec<Spanned<P>>>, at: Option<usize>| list?.get(at?);
        SeenPart { base: item(base, from), head: item(head, at), deltas: delta.into_iter().collect() }
    }

    /// The item on both sides, where both have it.
    #[must_use]
    pub fn both(&self) -> Option<(&'b Spanned<P>, &'b Spanned<P>)> {
        self.base.zip(self.head)
    }

    /// All that differs in a field of it.
    #[must_use]
    pub fn deltas_of<U, V>(&self, field: Def<P, U, V>) -> Vec<&'b Delta> {
        let step = Step::Field(field.info);
        self.deltas.iter().copied().filter(|delta| delta.path.get(2) == Some(&step)).collect()
    }

    /// Does a field of an item that both have differ?
    #[must_use]
    pub fn differs<U, V>(&self, field: Def<P, U, V>) -> bool {
        !self.deltas_of(field).is_empty()
    }
}
