//! What the template of a report reads: the report as texts, lists and yes or no.

use serde::Serialize;

use super::number::Number;
use super::table::Grid;
use crate::diagnostic::Texts;
use crate::report::{Audience, Block, Line, Piece, Report, Section, Signature, Signed, Stand};
use crate::view;

/// The page.
#[derive(Serialize)]
pub(super) struct Sheet<'r> {
    title: &'r str,
    /// For which time; nothing on a paper.
    subtitle: Option<String>,
    school: &'r str,
    made_on: String,
    mark: Option<&'static str>,
    parts: Vec<Part<'r>>,
    style: &'static str,
    /// Are the sheets of one paper, so that their numbers run through?
    numbered: bool,
}

/// A section.
#[derive(Serialize)]
struct Part<'r> {
    id: &'static str,
    title: Option<String>,
    /// The title without a number.
    plain: &'r str,
    /// Which of the items names what the whole is: the first heading of a paper.
    head: Option<usize>,
    items: Vec<Item<'r>>,
}

/// A block; which, says `kind`.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum Item<'r> {
    Heading { text: &'r str },
    Text { class: &'static str, line: Vec<Ink> },
    Sides { left: Vec<Ink>, right: Vec<Ink> },
    List { lines: Vec<Vec<Ink>> },
    Form { lines: Vec<Vec<Ink>> },
    Facts { facts: Vec<Told<'r>> },
    Table { table: Grid<'r> },
    Chart { chart: Option<view::Chart>, table: Grid<'r> },
    Signatures { signatures: Vec<Hand> },
    PageBreak,
    Remarks { lines: &'r [String] },
}

/// Words, or a blank to fill in.
#[derive(Serialize)]
pub(super) struct Ink {
    words: String,
    blank: bool,
}

/// A single number.
#[derive(Serialize)]
pub(super) struct Told<'r> {
    label: &'r str,
    figure: Number<'r>,
    note: Option<&'r str>,
}

/// A line for a signature.
#[derive(Serialize)]
pub(super) struct Hand {
    post: Vec<Ink>,
    name: Vec<Ink>,
    dated: bool,
}

impl<'r> Sheet<'r> {
    /// The report as it is shown.
    pub(super) fn of(report: &'r Report, texts: &'r dyn Texts) -> Self {
        let mut sheet = Sheet::frame(report);
        for (part, section) in sheet.parts.iter_mut().zip(&report.sections) {
            part.items = items(section, report, texts).collect();
        }
        sheet
    }

    /// The same with nothing in its parts.
    pub(super) fn frame(report: &'r Report) -> Self {
        let parts = report.sections.iter().enumerate().map(|(at, section)| Part {
            id: section.id,
            title: report.heading(at),
            plain: &section.title,
            head: section.blocks.iter().position(|block| matches!(block, Block::Text(_, Stand::Title))),
            items: Vec::new(),
        });
        Sheet {
            title: &report.title,
            subtitle: (report.audience != Audience::Paper).then(|| report.subtitle()),
            school: &report.school,
            made_on: report.made_on(),
            mark: report.audience.mark(),
            parts: parts.collect(),
            style: match report.audience {
                Audience::Paper => include_str!("paper.css"),
                Audience::Internal | Audience::Public => include_str!("report.css"),
            },
            numbered: report.is_one_paper(),
        }
    }
}

/// What stands in a section, block by block.
pub(super) fn items<'r>(
    section: &'r Section,
    report: &'r Report,
    texts: &'r dyn Texts,
) -> impl Iterator<Item = Item<'r>> {
    let mut facts = 0;
    section.blocks.iter().map(move |block| item(block, (report, section), &mut facts, texts))
}

/// A block; `facts` counts those of its section.
fn item<'r>(
    block: &'r Block,
    (report, section): (&'r Report, &'r Section),
    facts: &mut usize,
    texts: &'r dyn Texts,
) -> Item<'r> {
    match block {
        Block::Heading(text) => Item::Heading { text },
        Block::Text(line, stand) => Item::Text { class: class(*stand), line: ink(line) },
        Block::Sides(left, right) => Item::Sides { left: ink(left), right: ink(right) },
        Block::List(lines) => Item::List { lines: lines.iter().map(ink).collect() },
        Block::Form(lines) => Item::Form { lines: lines.iter().map(ink).collect() },
        Block::Table(table) => Item::Table { table: Grid::of(table, (report.name, &section.title), texts) },
        Block::Chart(chart) => Item::Chart {
            chart: chart.picture(),
            table: Grid::of(&chart.table, (report.name, &chart.table.title), texts),
        },
        Block::Signatures(list) => Item::Signatures { signatures: list.iter().map(signed).collect() },
        Block::PageBreak => Item::PageBreak,
        Block::Remarks(lines) => Item::Remarks { lines },
        Block::Facts(list) => {
            let told = list.iter().map(|fact| {
                *facts += 1;
                let figure = Number::of(report.fact_key(section, *facts), &fact.figure, texts);
                Told { label: &fact.label, figure, note: fact.note.as_deref() }
            });
            Item::Facts { facts: told.collect() }
        }
    }
}

fn class(stand: Stand) -> &'static str {
    match stand {
        Stand::Body => "body",
        Stand::Left => "left",
        Stand::Centre => "centre",
        Stand::Title => "title",
        Stand::Right => "right",
        Stand::Note => "note",
    }
}

/// A line as the template reads it; a blank is no-break spaces of the width of as many letters, and a
/// long one may be broken.
pub(super) fn ink(line: &Line) -> Vec<Ink> {
    let piece = |piece: &Piece| match piece {
        Piece::Words(words) => Ink { words: words.clone(), blank: false },
        Piece::Blank(characters) => Ink { words: blank(usize::from(*characters)), blank: true },
    };
    line.0.iter().map(piece).collect()
}

/// A blank of more characters than this does not fit on what is left of a line.
const LONG: usize = 20;

fn blank(characters: usize) -> String {
    let letter = if characters > LONG { "\u{a0}\u{a0}\u{200b}" } else { "\u{a0}\u{a0}" };
    letter.repeat(characters)
}

fn signed(signature: &Signature) -> Hand {
    let dated = signature.signed == Signed::WithDate;
    Hand { post: ink(&signature.post), name: ink(&signature.name), dated }
}
