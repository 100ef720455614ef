//! On which day a record was first committed: `log`.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{Commit, Error, Repository, call};

impl Repository {
    /// The day, by its author's calendar, of the first commit after `base` up to `head` that brought each file: path from
    /// `content/` → day.
    ///
    /// # Errors
    /// When git cannot tell.
    pub fn days(&self, base: &Commit, head: &Commit) -> Result<HashMap<String, NaiveDate>, Error> {
        let between = format!("{}..{}", base.id, head.id);
        let asked = ["log", "--relative", "--no-renames", "--diff-filter=A", "--format=%x01%aI", "--name-only", "-z"];
        let said = call::ask(&self.folder, &[&asked[..], &[&between, "--", "content"]].concat())?.sure()?;
        Ok(days(&String::from_utf8_lossy(&said)))
    }

    /// The day of a commit by its author's calendar.
    ///
    /// # Errors
    /// When git cannot tell.
    pub fn day(&self, commit: &Commit) -> Result<Option<NaiveDate>, Error> {
        let said = call::ask(&self.folder, &["log", "-1", "--format=%aI", &commit.id])?;
        Ok(said.line().and_then(day))
    }
}

/// Reads commits, the last one first: each a mark with its day, then paths; zeros between them.
fn days(said: &str) -> HashMap<String, NaiveDate> {
    let mut days = HashMap::new();
    let mut now = None;
    for part in said.split('\0') {
        match part.strip_prefix('\u{1}') {
            Some(head) => now = day(head),
            None => days.extend(part.trim_start_matches('\n').strip_prefix("content/").map(str::to_owned).zip(now)),
        }
    }
    days
}

/// The day of `2026-09-14T21:40:00+03:00`, as it is written there.
pub(super) fn day(time: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(time.get(..10)?, "%Y-%m-%d").ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_commit_that_brought_a_file_counts() {
        let said = "\u{1}2026-09-14T00:10:00+03:00\0\ncontent/b.md\0content/Анна П.md\0\u{1}2026-09-01T23:50:00-01:00\0\ncontent/b.md\0";
        let days = days(said);
        let of = |path: &str| days.get(path).map(ToString::to_string);
        assert_eq!(of("b.md").as_deref(), Some("2026-09-01"));
        assert_eq!(of("Анна П.md").as_deref(), Some("2026-09-14"));
        assert_eq!(days.len(), 2);
    }
}
