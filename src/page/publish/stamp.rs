//! A stamp: receives what the system says about a file, returns the size and time by which an untouched file
//! is known again without being read.

use std::fs::Metadata;
use std::time::UNIX_EPOCH;

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Stamp {
    /// In bytes.
    pub(super) size: u64,
    /// Time of the last change, nanoseconds since 1970; zero where the system tells none.
    pub(super) changed: u64,
}

impl Stamp {
    pub(super) fn of(metadata: &Metadata) -> Stamp {
        let since = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        let changed = since.and_then(|time| u64::try_from(time.as_nanos()).ok()).unwrap_or(0);
        Stamp { size: metadata.len(), changed }
    }
}
