//! One change of the programme, told.

use std::fmt;

use chrono::NaiveDate;

use super::{Sentence, Spot, Subject};
use crate::diagnostic::Fingerprint;
use crate::record::value::Datum;

/// What became of something, and what follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The name of the teller: `pair.mentor`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What it is about.
    pub subject: Subject,
    /// What happened.
    pub sentence: Sentence,
    /// What follows; empty where nothing does.
    pub consequence: Sentence,
    /// Where it stood.
    pub base: Option<Spot>,
    /// Where it stands.
    pub head: Option<Spot>,
    /// Who may read it outside the school.
    pub secrecy: Secrecy,
    /// The fields that differ, as programs read them; empty where a whole record appears or vanishes.
    pub shifts: Vec<Shift>,
    /// The day on which it happened, where the record says one.
    pub day: Option<NaiveDate>,
    /// What stays with the change from run to run.
    pub fingerprint: Fingerprint,
}

/// How bad a change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// It is written otherwise and means the same.
    Style,
    /// Good to know.
    Notice,
    /// Worth a decision.
    Important,
    /// Something no longer holds.
    Breaking,
}

impl Severity {
    /// All of them, the worst first.
    pub const ALL: [Severity; 4] = [Severity::Breaking, Severity::Important, Severity::Notice, Severity::Style];

    /// Its word in machine formats and in `--fail-on`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Severity::Style => "style",
            Severity::Notice => "notice",
            Severity::Important => "important",
            Severity::Breaking => "breaking",
        }
    }
}

/// As a reader sees it: «ломает».
impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Severity::Style => "оформление",
            Severity::Notice => "к сведению",
            Severity::Important => "важно",
            Severity::Breaking => "ломает",
        })
    }
}

/// Who may read a change outside the school: the strictest of the fields that it speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Secrecy {
    /// Everybody.
    Anyone,
    /// Everybody, while a consent of this person opens this datum.
    Consent {
        /// The id of the person's card.
        person: String,
        /// What must be opened.
        datum: Datum,
    },
    /// Nobody.
    Nobody,
}

/// One field before and after, as a program reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// The keys on the way to it: «цели / срок»; «текст» for the Markdown below the fields.
    pub field: String,
    /// What it said, in one spelling; nothing where it was not there.
    pub before: Option<String>,
    /// What it says.
    pub after: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_is_the_greatest() {
        assert!(Severity::ALL.is_sorted_by(|worse, better| worse > better));
        assert_eq!(format!("{:<8}|", Severity::Important), "важно   |");
    }
}
