//! What a branch does to the programme: two sides of a school compared and told in words, worst first.
//!
//! Receives [`Sides`], returns a [`Review`]: data only, which renderers draw for a terminal, a forge or a program. Two
//! layers: mechanical deltas, made from the declarations of the fields, and changes told over them.
//! Deliberately lacks git, the disk and a clock: which two states are compared is the command's business.

mod audience;
mod between;
pub mod bits;
mod canon;
mod change;
mod couples;
mod day;
pub mod delta;
mod document;
mod figures;
mod finding;
mod findings;
mod hidden;
mod likeness;
mod mask;
mod matched;
mod moved;
mod page;
mod people;
mod phrase;
pub mod render;
mod seen;
mod sentence;
mod side;
mod spot;
mod subject;
mod sums;
mod tell;
mod telling;
mod trouble;
mod visible;
mod words;
mod written;

pub use audience::{Audience, in_words};
pub use between::Between;
pub use change::{Change, Secrecy, Severity, Shift};
pub use finding::{FindingChange, FindingState};
pub use matched::Met;
pub use page::{PageSeen, ReadPage, Section, pages};
pub use seen::{Seen, SeenPart};
pub use sentence::{Bit, Sentence};
pub use side::{FileChange, Side, Sides};
pub use spot::Spot;
pub use subject::{Subject, SubjectKind};
pub use sums::{End, Sums};
pub use tell::{Teller, tellers};
pub use telling::{Telling, Told};
pub use trouble::Trouble;
pub use visible::{Difference, FigureChange, PageChange, PersonChange, Piece};
pub use words::{paragraphs, pieces};
pub use written::BODY;

/// What one state of a school does to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// What was there.
    pub base: End,
    /// What is there now.
    pub head: End,
    /// The day on which both are seen, as `2026-11-21`.
    pub today: chrono::NaiveDate,
    /// What became of the records: by severity, the worst first, then by subject.
    pub changes: Vec<Change>,
    /// Who appears on the site, who disappears from it, and of whom more or less is shown.
    pub people: Vec<PersonChange>,
    /// Findings: the new ones, those that still stand in changed records, the mended ones.
    pub findings: Vec<FindingChange>,
    /// Pages that appear, change and vanish.
    pub pages: Vec<PageChange>,
    /// Numbers that differ.
    pub figures: Vec<FigureChange>,
    /// How much there is of everything.
    pub sums: Sums,
}

/// Holds two sides against each other; `base` and `head` are what a reader is told of them.
#[must_use]
pub fn compare(sides: Sides<'_>, base: End, head: End) -> Review {
    let between = Between::of(sides);
    let ((changes, people), (found, figures)) = rayon::join(
        || (tell::all(&between), people::people(&between)),
        || (findings::findings(&between), figures::figures(&between)),
    );
    let findings::Findings { told: findings, standing } = found;
    let pages = sides.pages.to_vec();
    let mut sums = Sums {
        records: between.all().len(),
        of_records: between.head().records.count(),
        standing,
        unpublishable: sides.head.checked.clearance().is_none(),
        ..Sums::default()
    };
    sums.count(&changes);
    sums.count_findings(&findings);
    sums.count_people(&people);
    sums.count_pages(&pages);
    Review { base, head, today: between.today(), changes, people, findings, pages, figures, sums }
}
