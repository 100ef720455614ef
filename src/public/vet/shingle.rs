//! Five words in a row: the fingerprint of a text that must not be repeated.
//!
//! Receives words, returns hashes of their windows, and keeps a set of such hashes in under twelve bytes each.

use super::word::{Word, mix, step};

/// Words in a window.
pub(super) const LENGTH: usize = 5;

/// Words of four letters and more that a window needs, so that «и то и это не» is nobody's text.
const LONG_WORDS: u32 = 2;

/// The windows of `words` that tell something, as (place of the first word, hash).
pub(super) fn shingles(words: &[Word]) -> impl Iterator<Item = (usize, u64)> {
    let telling = |window: &[Word]| window.iter().map(|word| u32::from(word.letters > 3)).sum::<u32>() >= LONG_WORDS;
    let windows = words.windows(LENGTH).enumerate();
    windows.filter(move |(_, window)| telling(window)).map(|(at, window)| (at, hash(window)))
}

/// Never zero, which marks an empty slot.
fn hash(window: &[Word]) -> u64 {
    mix(window.iter().fold(0, |hash, word| step(hash, word.key))).max(1)
}

/// An immutable set of hashes: open addressing over one array, three quarters full, behind a small bitmap
/// that turns most strangers away.
#[derive(Debug, Default)]
pub(super) struct ShingleSet {
    slots: Vec<u64>,
    doors: Vec<u64>,
}

impl ShingleSet {
    /// Takes sorted hashes without repeats, none of them zero.
    pub(super) fn new(sorted: &[u64]) -> ShingleSet {
        let mut set = ShingleSet { slots: vec![0; slots_for(sorted.len())], doors: vec![0; doors_for(sorted.len())] };
        for hash in sorted {
            set.insert(*hash);
        }
        set
    }

    /// Whether the set holds the hash.
    pub(super) fn contains(&self, hash: u64) -> bool {
        if self.slots.is_empty() || !self.knocks(hash) {
            return false;
        }
        let mut slot = self.home(hash);
        while self.slots[slot] != 0 {
            if self.slots[slot] == hash {
                return true;
            }
            slot = self.after(slot);
        }
        false
    }

    /// Bytes held on the heap.
    #[cfg(test)]
    fn bytes(&self) -> usize {
        (self.slots.capacity() + self.doors.capacity()) * size_of::<u64>()
    }

    fn insert(&mut self, hash: u64) {
        let mut slot = self.home(hash);
        while self.slots[slot] != 0 {
            slot = self.after(slot);
        }
        self.slots[slot] = hash;
        let (door, bit) = self.door(hash);
        self.doors[door] |= bit;
    }

    fn knocks(&self, hash: u64) -> bool {
        let (door, bit) = self.door(hash);
        self.doors[door] & bit != 0
    }

    fn door(&self, hash: u64) -> (usize, u64) {
        (scale(hash.rotate_left(32), self.doors.len()), 1 << (hash & 63))
    }

    fn home(&self, hash: u64) -> usize {
        scale(hash, self.slots.len())
    }

    fn after(&self, slot: usize) -> usize {
        if slot + 1 == self.slots.len() { 0 } else { slot + 1 }
    }
}

/// Maps an evenly spread hash onto `0..length` without a division.
fn scale(hash: u64, length: usize) -> usize {
    let place = (u128::from(hash) * length as u128) >> 64;
    usize::try_from(place).expect("the place is below a length in memory")
}

fn slots_for(count: usize) -> usize {
    if count == 0 { 0 } else { count + count / 3 + 1 }
}

/// Eight bits of bitmap for each hash.
fn doors_for(count: usize) -> usize {
    if count == 0 { 0 } else { count / 8 + 1 }
}

#[cfg(test)]
mod tests {
    use super::{ShingleSet, mix, shingles};
    use crate::public::vet::word::words;

    #[test]
    fn keeps_what_it_was_given() {
        let mut hashes: Vec<u64> = (1..5000).map(mix).collect();
        hashes.sort_unstable();
        let set = ShingleSet::new(&hashes);
        assert!(hashes.iter().all(|hash| set.contains(*hash)));
        assert!((5000..50_000).map(mix).all(|hash| !set.contains(hash)));
        assert!(set.bytes() < 12 * hashes.len());
        assert!(!ShingleSet::new(&[]).contains(7));
    }

    #[test]
    fn function_words_alone_tell_nothing() {
        assert_eq!(shingles(&words("и то и это не то и вот как так")).count(), 0);
        assert_eq!(shingles(&words("он не умеет держать внимание")).count(), 1);
        assert_eq!(shingles(&words("четыре слова мало здесь")).count(), 0);
    }
}
