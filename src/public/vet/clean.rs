//! Short texts in which nothing was found. Pages of a section share most of theirs: menus, labels, addresses.
//!
//! Receives texts that were searched, answers whether a text is one of them. Only for one pattern set: each has its own.
//! Threads never wait here; who finds the place taken searches once more.

use std::collections::HashSet;
use std::sync::{Mutex, TryLockError};

/// The longest text that is kept, in bytes.
const LONGEST: usize = 200;
/// How many texts are kept in a part.
const MOST: usize = 4096;
/// Texts are kept by their length, so that threads seldom meet.
const PARTS: usize = 32;

/// What is known to be clean.
#[derive(Debug, Default)]
pub(super) struct Clean([Mutex<HashSet<Box<str>>>; PARTS]);

impl Clean {
    /// Is it known that nothing is found in this text?
    pub(super) fn holds(&self, text: &str) -> bool {
        self.part(text, |part| part.contains(text))
    }

    /// Keeps a text in which nothing was found.
    pub(super) fn keep(&self, text: &str) {
        self.part(text, |part| part.len() < MOST && part.insert(text.into()));
    }

    fn part(&self, text: &str, ask: impl FnOnce(&mut HashSet<Box<str>>) -> bool) -> bool {
        if text.len() > LONGEST {
            return false;
        }
        match self.0[text.len() % PARTS].try_lock() {
            Ok(mut part) => ask(&mut part),
            Err(TryLockError::Poisoned(part)) => ask(&mut part.into_inner()),
            Err(TryLockError::WouldBlock) => false,
        }
    }
}
