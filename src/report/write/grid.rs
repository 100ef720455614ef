//! A report as sheets and lists have it: tables in which each cell holds one thing, so that it can be sorted and counted.
//!
//! A share takes three columns, an average two, a term two. Single numbers are a table of their own.

use chrono::NaiveDate;

use super::spot::Spot;
use crate::diagnostic::Texts;
use crate::record::value::{Moment, Period};
use crate::report::{Block, Cell, Chart, Column, Fact, Figure, Report, Row, Section, Shape, Table, Value};

/// A table.
pub(super) struct Grid<'r> {
    /// A Latin word, unlike that of any other table of the report.
    pub id: String,
    /// Its title.
    pub title: &'r str,
    /// Its columns.
    pub heads: Vec<Head>,
    /// Its rows, each with a leaf for every column.
    pub rows: Vec<Vec<Leaf>>,
    /// What is said where it has no rows.
    pub empty: &'static str,
    /// Its figures in the order in which they stand.
    pub figures: Vec<Told<'r>>,
    /// The picture of it.
    pub chart: Option<&'r Chart>,
}

/// A column.
pub(super) struct Head {
    /// Its heading.
    pub title: String,
    /// What its numbers are.
    pub holds: Holds,
    /// Its width in millimetres.
    pub width: u16,
}

/// What the numbers of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// None: words and days.
    Words,
    /// Numbers of things.
    Count,
    /// The parts of shares.
    Part,
    /// The wholes of shares.
    Whole,
    /// Parts divided by wholes.
    Quotient,
    /// Averages.
    Average,
    /// How many answers averages are of.
    Answers,
}

/// A cell.
pub(super) struct Leaf {
    /// What stands in it.
    pub what: What,
    /// The key of the figure that it is, or is a part of.
    pub key: Option<String>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum What {
    /// Nothing.
    Empty,
    /// Words.
    Words(String),
    /// A day.
    Day(NaiveDate),
    /// A month, by any of its days.
    Month(NaiveDate),
    /// A year.
    Year(i32),
    /// A number of things, or the part of a share.
    Count(usize),
    /// The whole of a share.
    Whole(usize),
    /// A part and its whole, which is not nothing.
    Quotient(usize, usize),
    /// The sum of marks and their number, which is not nothing.
    Average(u64, usize),
    /// A number of marks.
    Answers(usize),
}

/// A figure with its key and what it says, in words.
pub(super) struct Told<'r> {
    /// Its key.
    pub key: String,
    /// The row and the column that it stands in.
    pub words: String,
    /// The figure.
    pub figure: &'r Figure,
}

/// Every table of a report, in the order of its blocks.
pub(super) fn grids<'r>(report: &'r Report, texts: &dyn Texts) -> Vec<Grid<'r>> {
    let mut all = Vec::new();
    for section in &report.sections {
        let mut facts = 0;
        for block in &section.blocks {
            match block {
                Block::Facts(list) => {
                    all.push(of_facts(list, (report, section), facts));
                    facts += list.len();
                }
                Block::Table(table) => all.push(of_table(table, report, texts)),
                Block::Chart(chart) => {
                    all.push(Grid { chart: Some(chart), ..of_table(&chart.table, report, texts) });
                }
                _ => {}
            }
        }
    }
    all
}

fn of_table<'r>(table: &'r Table, report: &Report, texts: &dyn Texts) -> Grid<'r> {
    let shapes: Vec<Shape> = (0..table.columns.len()).map(|at| shape(table, at)).collect();
    let sourced = table.rows.iter().any(|row| row.behind.is_some());
    let columns = table.columns.iter().zip(&shapes);
    let mut heads: Vec<Head> = columns.flat_map(|(column, shape)| heads(column, *shape)).collect();
    if sourced {
        heads.push(Head { title: "Запись".to_owned(), holds: Holds::Words, width: 50 });
    }
    let mut figures = Vec::new();
    let rows = (1..).zip(&table.rows).map(|(at, row)| {
        let mut leaves = Vec::new();
        for (number, ((cell, shape), column)) in (1..).zip(row.cells.iter().zip(&shapes).zip(&table.columns)) {
            let key = table.key(report.name, at, number);
            if let Cell::Figure(figure) = cell {
                let words = format!("{} – {}", label(row), column.title.to_lowercase());
                figures.push(Told { key: key.clone(), words, figure });
            }
            leaves.extend(split(cell, *shape, &key));
        }
        leaves.extend(sourced.then(|| Leaf { what: source(row, texts), key: None }));
        leaves
    });
    let rows = rows.collect();
    Grid { id: table.id.to_owned(), title: &table.title, heads, rows, empty: table.empty, figures, chart: None }
}

/// Single numbers as a table; `before` of them stand further up in their section.
fn of_facts<'r>(facts: &'r [Fact], (report, section): (&Report, &'r Section), before: usize) -> Grid<'r> {
    let shape = facts.iter().map(|fact| natural(&fact.figure)).max_by_key(|shape| span(*shape)).unwrap_or(Shape::Count);
    let columns =
        [(Column::new("Показатель", Shape::Words, 105), Shape::Words), (Column::new("Значение", shape, 60), shape)];
    let mut heads: Vec<Head> = columns.iter().flat_map(|(column, shape)| heads(column, *shape)).collect();
    heads.push(Head { title: "Примечание".to_owned(), holds: Holds::Words, width: 60 });
    let mut figures = Vec::new();
    let rows = (before + 1..).zip(facts).map(|(number, fact)| {
        let key = report.fact_key(section, number);
        let mut leaves = vec![Leaf { what: What::Words(fact.label.clone()), key: None }];
        leaves.extend(split(&Cell::Figure(fact.figure.clone()), shape, &key));
        let note = fact.note.clone().map_or(What::Empty, What::Words);
        leaves.push(Leaf { what: note, key: None });
        figures.push(Told { key, words: fact.label.clone(), figure: &fact.figure });
        leaves
    });
    let rows = rows.collect();
    let id = if before == 0 { section.id.to_owned() } else { format!("{}-{}", section.id, before + 1) };
    Grid { id, title: &section.title, heads, rows, empty: "Записей нет.", figures, chart: None }
}

/// What stands in a column: more than it was made for where one of its figures needs more.
fn shape(table: &Table, at: usize) -> Shape {
    let cells = table.rows.iter().filter_map(|row| match row.cells.get(at)? {
        Cell::Figure(figure) => Some(natural(figure)),
        _ => None,
    });
    let declared = table.columns[at].shape;
    let widest = cells.max_by_key(|shape| span(*shape)).filter(|shape| span(*shape) > span(declared));
    widest.unwrap_or(declared)
}

/// The shape that a figure has by itself.
fn natural(figure: &Figure) -> Shape {
    match figure.value {
        Value::Share(..) => Shape::Share,
        Value::Mean(_) => Shape::Mean,
        Value::Count(_) | Value::Stated(_) | Value::Gap(_) => Shape::Count,
    }
}

/// How many columns a shape takes.
fn span(shape: Shape) -> usize {
    match shape {
        Shape::Words | Shape::Day | Shape::Count => 1,
        Shape::Term | Shape::Mean => 2,
        Shape::Share => 3,
    }
}

fn heads(column: &Column, shape: Shape) -> Vec<Head> {
    let parts: &[(&str, Holds)] = match shape {
        Shape::Words | Shape::Day => &[("", Holds::Words)],
        Shape::Count => &[("", Holds::Count)],
        Shape::Term => &[(": с", Holds::Words), (": по", Holds::Words)],
        Shape::Mean => &[(": среднее", Holds::Average), (": ответов", Holds::Answers)],
        Shape::Share => &[(": сколько", Holds::Part), (": из скольких", Holds::Whole), (": доля", Holds::Quotient)],
    };
    let least = if matches!(shape, Shape::Words) { 10 } else { 28 };
    let width = (column.width / u16::try_from(parts.len()).unwrap_or(1)).max(least);
    parts.iter().map(|(part, holds)| Head { title: format!("{}{part}", column.title), holds: *holds, width }).collect()
}

/// A cell in as many leaves as its column has.
fn split(cell: &Cell, shape: Shape, key: &str) -> Vec<Leaf> {
    let (mut parts, key) = match cell {
        Cell::Empty => (Vec::new(), None),
        Cell::Words(line) => (vec![What::Words(line.plain())], None),
        Cell::Day(day) => (vec![What::Day(*day)], None),
        Cell::Moment(moment) => (vec![when(*moment)], None),
        Cell::Term(Period { start, end }) if span(shape) > 1 => (vec![What::Day(*start), What::Day(*end)], None),
        Cell::Term(_) => (vec![What::Words(cell.read().plain())], None),
        Cell::Figure(figure) => (number(figure), Some(key)),
    };
    parts.resize(span(shape), What::Empty);
    parts.into_iter().map(|what| Leaf { what, key: key.map(str::to_owned) }).collect()
}

fn when(moment: Moment) -> What {
    match moment {
        Moment::Day(day) => What::Day(day),
        Moment::Month(day) => What::Month(day),
        Moment::Year(year) => What::Year(year),
    }
}

/// The leaves of a figure. A part that is more than its whole is no share: the words say so.
fn number(figure: &Figure) -> Vec<What> {
    match &figure.value {
        Value::Count(number) => vec![What::Count(*number)],
        Value::Stated(number) => vec![What::Count(*number as usize)],
        Value::Share(part, whole) if part > whole => {
            vec![What::Count(*part), What::Whole(*whole), What::Words(figure.words())]
        }
        Value::Share(part, whole) => vec![What::Count(*part), What::Whole(*whole), What::Quotient(*part, *whole)],
        Value::Mean(mean) => {
            let sum = mean.marks().map(|(_, mark)| u64::from(mark)).sum();
            vec![What::Average(sum, mean.count()), What::Answers(mean.count())]
        }
        Value::Gap(gap) => vec![What::Words(gap.to_string())],
    }
}

/// Where the record of a row stands.
fn source(row: &Row, texts: &dyn Texts) -> What {
    let spot = row.behind.as_ref().map(|behind| Spot::of(behind, texts));
    spot.map_or(What::Empty, |spot| What::Words(format!("{}:{}", spot.path, spot.line)))
}

/// What a row is called: its first words that are no number.
fn label(row: &Row) -> String {
    let words = row.cells.iter().find_map(|cell| match cell {
        Cell::Words(line) if line.plain().parse::<u32>().is_err() => Some(line.plain()),
        _ => None,
    });
    words.or_else(|| row.behind.as_ref().map(|behind| behind.words.to_string())).unwrap_or_default()
}
