//! What a value says, read where it stands in the text of its file.
//!
//! Receives a text and a place in it, reads as `str`. What a school writes is kept once, and a record costs little beside
//! it; only words that are not written letter by letter as they are meant – folded lines, escapes, repairs – are a text
//! of their own.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use crate::diagnostic::Place;

/// A passage of a text.
#[derive(Clone)]
pub struct Passage {
    whole: Arc<String>,
    start: u32,
    end: u32,
}

impl Passage {
    /// What stands at `place` in the text of its file; nothing where that is no part of it.
    pub(super) fn new(whole: &Arc<String>, place: Place) -> Self {
        Passage { whole: Arc::clone(whole), start: place.start, end: place.end }
    }

    /// Its letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.whole.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

/// A text of its own.
impl From<&str> for Passage {
    fn from(text: &str) -> Self {
        let end = u32::try_from(text.len()).unwrap_or(u32::MAX);
        Passage { whole: Arc::new(text.to_owned()), start: 0, end }
    }
}

impl Deref for Passage {
    type Target = str;
    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Passage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self.as_str(), f)
    }
}

impl fmt::Debug for Passage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl PartialEq for Passage {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Passage {}
