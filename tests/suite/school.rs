//! A school to try things on: the only place that knows how tests read one.

use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;
use nastavnik::check::{self, Checked};
use nastavnik::diagnostic::marked;
use nastavnik::diagnostic::render::Outcome;
use nastavnik::source::{self, Disk, Memory, Sources, Tree};

/// The day on which tests look at a school.
pub(crate) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day of the calendar")
}

/// A school read and checked.
pub(crate) struct School {
    pub sources: Sources,
    pub checked: Checked,
}

impl School {
    /// The school in a folder.
    pub(crate) fn on_disk(content: &Path) -> Self {
        School::from_tree(Disk::new(content))
    }

    /// The school in one text in which `//- path` opens each file.
    pub(crate) fn from_text(text: &str) -> Self {
        School::from_tree(Memory::from_text(text))
    }

    /// All that its check has to tell.
    pub(crate) fn outcome(&self) -> Outcome<'_> {
        let Checked { findings, summary, .. } = &self.checked;
        let findings = marked(findings, &self.sources);
        Outcome { findings, texts: &self.sources, today: today(), summary: *summary, omitted: 0 }
    }

    /// The school of any tree.
    pub(crate) fn from_tree(tree: impl Tree + 'static) -> Self {
        let tree: Arc<dyn Tree> = Arc::new(tree);
        let sources = source::load(&tree).expect("the tree can be listed");
        let checked = check::all(&sources, today());
        School { sources, checked }
    }
}
