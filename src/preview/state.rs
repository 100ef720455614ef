//! What the preview knows at one moment. It is never changed; a newer one takes its place whole.

use std::sync::Arc;

use super::section::Section;
use crate::diagnostic::render::Summary;
use crate::diagnostic::{FileId, Finding};
use crate::source::Sources;

/// What the preview knows.
#[derive(Clone, Default)]
pub(super) struct State {
    /// Tells what one look found from all others, also from those of an earlier run.
    pub(super) build: String,
    /// The last section that could be published.
    pub(super) section: Option<Arc<Section>>,
    /// Does the section show what the records say now?
    pub(super) is_fresh: bool,
    /// What was found in the records. A section is shown before its records are judged.
    pub(super) judged: Arc<Judged>,
    /// What keeps the program from looking at the records or the theme: its words, ready to be read.
    pub(super) trouble: Option<String>,
    /// The paths in the content folder of the files that changed last.
    pub(super) changed: Vec<String>,
}

/// What was found in the records.
#[derive(Default)]
pub(super) struct Judged {
    /// The records.
    pub(super) sources: Arc<Sources>,
    /// Every finding, by place.
    pub(super) findings: Vec<Finding>,
    /// What was gone through; nothing before the first time.
    pub(super) summary: Option<Summary>,
}

impl State {
    /// Was the school looked at yet?
    pub(super) fn is_known(&self) -> bool {
        !self.build.is_empty()
    }

    /// The page on which the last change is seen best.
    pub(super) fn page_of_change(&self) -> Option<&str> {
        let section = self.section.as_ref()?;
        self.changed.iter().find_map(|path| section.page_of(path))
    }

    /// The page that shows before all others the record in which something was found.
    pub(super) fn page_of(&self, file: FileId) -> Option<&str> {
        let source = self.judged.sources.file(file)?;
        self.section.as_ref()?.page_of(&source.path)
    }
}
