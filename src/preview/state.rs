//! What the preview knows at one moment. It is never changed; a newer one takes its place whole.

use std::sync::Arc;

use super::section::Section;
use crate::check::Checked;
use crate::diagnostic::{FileId, Finding};
use crate::source::Sources;

/// What the preview knows.
#[derive(Clone, Default)]
pub(super) struct State {
    /// Tells this state from all others, also from those of an earlier run.
    pub(super) build: String,
    /// The last section that could be published.
    pub(super) section: Option<Arc<Section>>,
    /// Does the section show what the records say now?
    pub(super) is_fresh: bool,
    /// The records, as they are now.
    pub(super) sources: Arc<Sources>,
    /// The school, as it was last checked.
    pub(super) checked: Option<Arc<Checked>>,
    /// What keeps the program from looking at the records or the theme: its words, ready to be read.
    pub(super) trouble: Option<String>,
    /// Files that changed last.
    pub(super) changed: Vec<FileId>,
}

impl State {
    /// Was the school looked at yet?
    pub(super) fn is_known(&self) -> bool {
        !self.build.is_empty()
    }

    /// What was found in the records; nothing before they were read for the first time.
    pub(super) fn findings(&self) -> &[Finding] {
        self.checked.as_ref().map_or(&[], |checked| &checked.findings)
    }

    /// The page on which the last change is seen best.
    pub(super) fn page_of_change(&self) -> Option<&str> {
        self.changed.iter().find_map(|&file| self.page_of(file))
    }

    /// The page that shows the record in a file before all others.
    pub(super) fn page_of(&self, file: FileId) -> Option<&str> {
        let source = self.sources.files.get(file.0 as usize)?;
        self.section.as_ref()?.page_of(&source.path)
    }
}
