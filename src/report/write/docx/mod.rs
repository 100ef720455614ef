//! DOCX: a document for Word as an office expects it.
//!
//! Receives a report or a paper, returns the bytes of the file: A4, margins of 30, 15, 20 and 20 mm, Times New Roman of 14
//! points, numbers of pages at the top. A section with a table that is too wide for an upright sheet lies on its side, and
//! where the first does, so do all: no sheet has to be turned for a few lines.
//! What is drawn elsewhere is a table here. The date inside is the day of the report, so the same report gives the same
//! bytes.

mod columns;
mod flow;
mod laid;
mod order;
mod page;
mod paragraph;
mod patch;
mod signature;
mod table;

use docx_rs::{Docx, RunFonts, Style, StyleType};

use super::Error;
use crate::report::{Audience, Block, Cell, Report, Row, Section, Stand, Table};
use flow::Flow;
use page::Lie;

const FONT: &str = "Times New Roman";
/// The size of the text in half points.
const SIZE: usize = 28;

/// The document.
pub(super) fn write(report: &Report) -> Result<Vec<u8>, Error> {
    let front = report.sections.first().map_or(Lie::Upright, Lie::of);
    let mut flow = Flow::new(front);
    if report.audience != Audience::Paper {
        head(report, &mut flow);
    }
    for (at, section) in report.sections.iter().enumerate() {
        flow.turn(if front == Lie::Side { front } else { Lie::of(section) });
        if let Some(heading) = report.heading(at) {
            flow.heading(&heading, 1);
        }
        blocks(section, &mut flow);
    }
    if report.audience != Audience::Paper {
        flow.hold();
        flow.text(&report.made_on().into(), Stand::Left);
    }
    patch::pack(flow.finished(page::numbered(empty(report), report)), report)
}

/// School, title and time.
fn head(report: &Report, flow: &mut Flow) {
    flow.text(&report.school.as_str().into(), Stand::Centre);
    flow.text(&report.title.as_str().into(), Stand::Title);
    flow.text(&report.subtitle().into(), Stand::Centre);
}

fn blocks(section: &Section, flow: &mut Flow) {
    for (at, block) in section.blocks.iter().enumerate() {
        match block {
            Block::Heading(title) => flow.heading(title, 2),
            Block::Text(line, stand) => flow.text(line, *stand),
            Block::Sides(left, right) => flow.sides(left, right, is_alone(at, section)),
            Block::List(lines) => flow.list(lines),
            Block::Form(lines) => flow.form(lines),
            Block::Facts(facts) => flow.facts(facts),
            Block::Table(table) => flow.table(table, &section.title),
            Block::Chart(chart) if repeats(&chart.table, section) => {}
            Block::Chart(chart) => {
                flow.table(&chart.table, &section.title);
                flow.hold();
                flow.text(&chart.about.as_str().into(), Stand::Note);
            }
            Block::Signatures(list) => flow.signatures(list),
            Block::PageBreak => flow.page_break(),
            // They are for the screen.
            Block::Remarks(_) => {}
        }
        if matches!(section.blocks.get(at + 1), Some(Block::Signatures(_) | Block::Text(_, Stand::Note))) {
            flow.hold();
        }
    }
}

/// Is no other such line beside it?
fn is_alone(at: usize, section: &Section) -> bool {
    let beside = |at: usize| matches!(section.blocks.get(at), Some(Block::Sides(..)));
    !beside(at + 1) && !at.checked_sub(1).is_some_and(beside)
}

/// Does another table of the section say all that the table of a picture says? On paper there is no picture.
fn repeats(drawn: &Table, section: &Section) -> bool {
    let said = |row: &Row, cell: &Cell| row.cells.iter().any(|own| own.read() == cell.read());
    let holds = |table: &Table, row: &Row| table.rows.iter().any(|own| row.cells.iter().all(|cell| said(own, cell)));
    section.blocks.iter().any(|block| match block {
        Block::Table(table) => drawn.rows.iter().all(|row| holds(table, row)),
        _ => false,
    })
}

/// A document without text: its fonts and styles, and the day on which it was made.
fn empty(report: &Report) -> Docx {
    let made = format!("{}T00:00:00Z", report.today);
    let fonts = RunFonts::new().ascii(FONT).hi_ansi(FONT).cs(FONT).east_asia(FONT);
    let heading = |level: usize| {
        let style = Style::new(format!("Heading{level}"), StyleType::Paragraph).name(format!("heading {level}"));
        style.bold().size(SIZE).outline_lvl(level - 1)
    };
    let docx = Docx::new().created_at(&made).updated_at(&made).default_fonts(fonts).default_size(SIZE);
    docx.add_style(heading(1)).add_style(heading(2))
}
