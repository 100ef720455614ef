//! Which records of one kind are one on both sides, and which are on one side only.
//!
//! Receives keys and likenesses of records by their places among their kind, returns couples of places. What could be one
//! of several stays apart: a reader who is told nothing wrong looks for himself.

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use super::likeness::Likeness;

/// At most so many couples are held against each other; a branch with more has moved a school, not a record.
const MOST: usize = 1_000_000;

/// Couples of records, by their places among their kind.
pub(super) struct Couples {
    /// Base and head, in the order of the head.
    pub both: Vec<(usize, usize)>,
    /// Of the base only, in its order.
    pub gone: Vec<usize>,
    /// Of the head only, in its order.
    pub new: Vec<usize>,
}

impl Couples {
    /// None yet, of so many records on either side.
    pub(super) fn none(base: usize, head: usize) -> Self {
        Couples { both: Vec::new(), gone: (0..base).collect(), new: (0..head).collect() }
    }

    /// Is nothing left to be coupled?
    pub(super) fn is_settled(&self) -> bool {
        self.gone.is_empty() || self.new.is_empty()
    }

    /// Couples what has one key, where no other has it.
    pub(super) fn by<K: Hash + Eq>(&mut self, base: impl Fn(usize) -> Option<K>, head: impl Fn(usize) -> Option<K>) {
        if self.is_settled() {
            return;
        }
        let (before, after) = (alone(&self.gone, base), alone(&self.new, head));
        let met: Vec<_> = before.iter().filter_map(|(key, at)| Some(((*at)?, (*after.get(key)?)?))).collect();
        self.keep(&met);
    }

    /// Couples what is alike: either is the likest of the other, and no third is as like.
    pub(super) fn by_likeness(&mut self, base: impl Fn(usize) -> Likeness, head: impl Fn(usize) -> Likeness) {
        if self.is_settled() || self.gone.len() * self.new.len() > MOST {
            return;
        }
        let gone: Vec<Likeness> = self.gone.iter().map(|&at| base(at)).collect();
        let new: Vec<Likeness> = self.new.iter().map(|&at| head(at)).collect();
        let of_gone = gone.iter().map(|one| likest(new.iter().map(|other| one.to(other))));
        let of_new: Vec<_> = new.iter().map(|one| likest(gone.iter().map(|other| one.to(other)))).collect();
        let either = of_gone.enumerate().filter(|&(at, likest)| likest.is_some_and(|to| of_new[to] == Some(at)));
        let met: Vec<_> = either.filter_map(|(at, to)| Some((self.gone[at], self.new[to?]))).collect();
        self.keep(&met);
    }

    fn keep(&mut self, met: &[(usize, usize)]) {
        let (gone, new): (HashSet<usize>, HashSet<usize>) = met.iter().copied().unzip();
        self.gone.retain(|at| !gone.contains(at));
        self.new.retain(|at| !new.contains(at));
        self.both.extend_from_slice(met);
        self.both.sort_unstable_by_key(|(_, head)| *head);
    }
}

/// What has a key; nothing where several have it.
fn alone<K: Hash + Eq>(all: &[usize], key: impl Fn(usize) -> Option<K>) -> HashMap<K, Option<usize>> {
    let mut found = HashMap::new();
    for &at in all {
        if let Some(key) = key(at) {
            found.entry(key).and_modify(|known| *known = None).or_insert(Some(at));
        }
    }
    found
}

/// The place of the greatest number; nothing where that is 0 or stands at several.
fn likest(numbers: impl Iterator<Item = usize>) -> Option<usize> {
    let mut best = (0, None);
    for (at, number) in numbers.enumerate() {
        best = match number.cmp(&best.0) {
            Ordering::Greater => (number, Some(at)),
            Ordering::Equal => (number, None),
            Ordering::Less => best,
        };
    }
    best.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_be_one_of_several_stays_apart() {
        let keys = ["а", "б", "б", "в"];
        let mut couples = Couples::none(4, 4);
        couples.by(|at| Some(keys[at]), |at| Some(keys[3 - at]));
        assert_eq!((couples.both, couples.gone), (vec![(3, 0), (0, 3)], vec![1, 2]));
        assert_eq!(likest([0, 66, 100, 66].into_iter()), Some(2));
        assert_eq!(likest([66, 66].into_iter()), None);
        assert_eq!(likest([0].into_iter()), None);
    }
}
