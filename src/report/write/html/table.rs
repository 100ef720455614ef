//! A table as the template reads it.

use serde::Serialize;

use super::number::Number;
use super::sheet::{Ink, ink};
use crate::diagnostic::Texts;
use crate::report::write::spot::Spot;
use crate::report::{Cell, Column, Row, Shape, Table};

/// How wide the column that says where a record stands is, in millimetres of paper.
const SOURCE: u32 = 34;

/// A table.
#[derive(Serialize)]
pub(super) struct Grid<'r> {
    id: &'r str,
    title: &'r str,
    heads: Vec<Head<'r>>,
    rows: Vec<Strip<'r>>,
    /// What is printed instead of a table without rows.
    empty: &'static str,
    /// Are its rows records? Then a last column says where they stand.
    sourced: bool,
    wide: bool,
    /// Are its rows drawn one below the other on a phone?
    stack: bool,
    /// Does the heading above say the title already?
    unseen: bool,
}

/// The head of a column.
#[derive(Serialize)]
struct Head<'r> {
    title: &'r str,
    class: &'static str,
    /// How much of the table's width it takes.
    percent: u32,
}

/// A row.
#[derive(Serialize)]
struct Strip<'r> {
    cells: Vec<Square<'r>>,
    source: Option<Spot<'r>>,
}

/// A cell: words, or a figure.
#[derive(Serialize)]
struct Square<'r> {
    class: &'static str,
    line: Vec<Ink>,
    figure: Option<Number<'r>>,
}

impl<'r> Grid<'r> {
    /// The table of a report, below a heading.
    pub(super) fn of(table: &'r Table, (report, heading): (&str, &str), texts: &'r dyn Texts) -> Self {
        let sourced = table.rows.iter().any(|row| row.behind.is_some());
        let whole = table.columns.iter().map(|column| u32::from(column.width)).sum::<u32>().max(1);
        let whole = if sourced { whole + SOURCE } else { whole };
        let percent = |column: &Column| u32::from(column.width) * 100 / whole;
        let head =
            |column: &'r Column| Head { title: &column.title, class: class(column.shape), percent: percent(column) };
        let rows = (1..).zip(&table.rows).map(|(at, row)| strip(table, row, (report, at), texts));
        Grid {
            id: &table.id,
            title: &table.title,
            heads: table.columns.iter().map(head).collect(),
            rows: rows.collect(),
            empty: table.empty,
            sourced,
            wide: table.is_wide(),
            stack: table.columns.len() + usize::from(sourced) > 3,
            unseen: table.title == heading,
        }
    }
}

fn strip<'r>(table: &Table, row: &'r Row, (report, at): (&str, usize), texts: &'r dyn Texts) -> Strip<'r> {
    let cells = (1..).zip(row.cells.iter().zip(&table.columns)).map(|(number, (cell, column))| {
        let class = class(column.shape);
        match cell {
            Cell::Figure(figure) => {
                let figure = Number::of(table.key(report, at, number), figure, texts);
                Square { class, line: Vec::new(), figure: Some(figure) }
            }
            cell => Square { class, line: ink(&cell.read()), figure: None },
        }
    });
    Strip { cells: cells.collect(), source: row.behind.as_ref().map(|behind| Spot::of(behind, texts)) }
}

fn class(shape: Shape) -> &'static str {
    match shape {
        Shape::Words => "words",
        Shape::Day => "day",
        Shape::Term => "term",
        Shape::Count | Shape::Share | Shape::Mean => "number",
    }
}
