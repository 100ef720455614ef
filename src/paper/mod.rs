//! Papers: orders, consents, programmes, sheets and letters, filled in from the records and ready to be signed.
//!
//! Receives a [`Kind`] of paper, the [`Scope`] that it is asked for, and its templates; returns a [`Paper`]: a document of
//! the same blocks as a report, and everything that stayed blank. A [`Template`] is a text that a curator can change;
//! values are put in after its lines are read. Nothing is invented: what no record says stays a line to write on.
//!
//! This layer deliberately lacks declension – every phrase is built so that names stand in the nominative – and the disk:
//! commands read templates and write files.

mod answer;
mod blank;
mod checked;
mod field;
mod fields;
mod fill;
mod kind;
mod line;
mod phrase;
mod registry;
mod scope;
mod template;

use crate::figure::Span;
use crate::model::Model;
use crate::record::value::Period;
use crate::report::{Audience, Block, Report, Section};

pub use answer::Answer;
pub use blank::{Blanks, Missing};
pub use field::{Field, List, Rows, Shape};
pub use registry::{Ask, Kind, PAPERS, Sheet, named};
pub use scope::Scope;
pub use template::{Mistake, Template};

/// A paper that is filled in.
pub struct Paper {
    /// The document.
    pub document: Report,
    /// What stayed blank.
    pub blanks: Blanks,
    /// What whoever prints it must know.
    pub notes: Vec<String>,
}

impl Paper {
    /// The same paper, which reminds on the screen of what to know and to fill in.
    fn reminding(mut self) -> Self {
        let remarks = self.remarks();
        if let Some(section) = self.document.sections.first_mut().filter(|_| !remarks.is_empty()) {
            section.blocks.insert(0, Block::Remarks(remarks));
        }
        self
    }

    /// What whoever prints it must know: the notes, then what stayed blank.
    #[must_use]
    pub fn remarks(&self) -> Vec<String> {
        self.notes.iter().cloned().chain(self.blanks.told()).collect()
    }
}

/// Fills in a paper by `templates`, which stand in the order of those of its kind.
#[must_use]
pub fn make(kind: &'static Kind, templates: &[Template], asked: &Scope<'_>) -> Paper {
    let (mut blanks, mut notes, mut blocks) = (Blanks::default(), Vec::new(), Vec::new());
    let sheets = (kind.sheets)(asked);
    let id = if sheets.len() == 1 { "paper" } else { "papers" };
    for sheet in sheets {
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        if let Some(template) = templates.get(sheet.template) {
            blocks.extend(fill::fill(kind, template, &sheet.scope, &mut blanks));
        }
        notes.extend(sheet.notes.into_iter().filter(|note| !notes.contains(note)).collect::<Vec<_>>());
    }
    let paper = Paper { document: document(kind, asked.model, id, blocks), blanks, notes };
    paper.reminding()
}

/// The document around the blocks; its title is seen in the window of a browser only.
fn document(kind: &Kind, model: &Model, id: &'static str, blocks: Vec<Block>) -> Report {
    let today = model.today;
    let span = Span { period: Period { start: today, end: today }, today };
    let school = model.school().and_then(|school| school.name.known().map(ToString::to_string)).unwrap_or_default();
    let title = kind.about.to_owned();
    Report {
        name: kind.name,
        title,
        audience: Audience::Paper,
        span,
        today,
        school,
        sections: vec![Section::new(id, "", blocks)],
    }
}
