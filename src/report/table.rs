//! A table: columns that say what stands in them, rows of cells.

use chrono::NaiveDate;

use super::{Behind, Figure, Line};
use crate::record::value::{Moment, Period};

/// The width in millimetres of a line of text on a sheet that stands upright.
pub(super) const UPRIGHT: u16 = 165;

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// A Latin word, with a number where there are several alike: part of keys and names of sheets. Unlike that of any other table of the report.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with as many cells as there are columns.
    pub rows: Vec<Row>,
    /// What is printed instead of a table without rows.
    pub empty: &'static str,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// What stands in it.
    pub shape: Shape,
    /// Its width in millimetres; those of a sheet that stands upright come to 165 at most.
    pub width: u16,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Words.
    Words,
    /// A day, a month or a year.
    Day,
    /// Two days; two columns in a sheet: с, по.
    Term,
    /// A number of things.
    Count,
    /// A part of a whole; three columns in a sheet: числитель, знаменатель, доля.
    Share,
    /// An average; two columns in a sheet: среднее, ответов.
    Mean,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its cells.
    pub cells: Vec<Cell>,
    /// The record that the row of a register is.
    pub behind: Option<Behind>,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing is known; printed as a dash.
    Empty,
    /// Words.
    Words(Line),
    /// A day.
    Day(NaiveDate),
    /// A day, a month or a year of a plan.
    Moment(Moment),
    /// Two days.
    Term(Period),
    /// A number with what stands behind it.
    Figure(Figure),
}

impl Table {
    /// A table without rows yet.
    pub fn new(id: impl Into<String>, title: impl Into<String>, columns: impl IntoIterator<Item = Column>) -> Self {
        let columns = columns.into_iter().collect();
        Table { id: id.into(), title: title.into(), columns, rows: Vec::new(), empty: "Записей нет." }
    }

    /// The same table with these rows.
    #[must_use]
    pub fn with(self, rows: impl IntoIterator<Item = Row>) -> Self {
        Table { rows: rows.into_iter().collect(), ..self }
    }

    /// The same table with what is printed where it has no rows.
    #[must_use]
    pub fn or(self, empty: &'static str) -> Self {
        Table { empty, ..self }
    }

    /// Does it need a sheet that lies on its side?
    #[must_use]
    pub fn is_wide(&self) -> bool {
        self.columns.iter().map(|column| column.width).sum::<u16>() > UPRIGHT
    }

    /// The key of a cell, row and column counted from 1.
    #[must_use]
    pub fn key(&self, report: &str, row: usize, column: usize) -> String {
        format!("{report}.{}.{row}.{column}", self.id)
    }

    /// Every figure with its key.
    pub(super) fn figures<'t>(&'t self, report: &str) -> impl Iterator<Item = (String, &'t Figure)> {
        let cells = (1..).zip(&self.rows).flat_map(|(at, row)| (1..).zip(&row.cells).map(move |cell| (at, cell)));
        cells.filter_map(move |(row, (column, cell))| match cell {
            Cell::Figure(figure) => Some((self.key(report, row, column), figure)),
            _ => None,
        })
    }
}

impl Column {
    /// A column of a width in millimetres.
    pub fn new(title: impl Into<String>, shape: Shape, width: u16) -> Self {
        Column { title: title.into(), shape, width }
    }
}

impl Shape {
    /// The word for programs.
    #[must_use]
    pub fn english(self) -> &'static str {
        match self {
            Shape::Words => "words",
            Shape::Day => "day",
            Shape::Term => "term",
            Shape::Count => "count",
            Shape::Share => "share",
            Shape::Mean => "mean",
        }
    }

    /// Is it a number that stands at the right?
    #[must_use]
    pub fn is_number(self) -> bool {
        matches!(self, Shape::Count | Shape::Share | Shape::Mean)
    }
}

impl Row {
    /// A row of figures or words.
    pub fn new(cells: impl IntoIterator<Item = Cell>) -> Self {
        Row { cells: cells.into_iter().collect(), behind: None }
    }

    /// A row of figures behind what they are of.
    pub fn figures(label: &str, figures: impl IntoIterator<Item = Figure>) -> Self {
        Row::new([Cell::words(label)].into_iter().chain(figures.into_iter().map(Cell::from)))
    }

    /// The same row, which is a record.
    #[must_use]
    pub fn of(self, behind: Behind) -> Self {
        Row { behind: Some(behind), ..self }
    }
}

impl Cell {
    /// Words; a dash where there are none.
    pub fn words(words: impl Into<Line>) -> Self {
        let words = words.into();
        if words.is_empty() { Cell::Empty } else { Cell::Words(words) }
    }

    /// Words where there are any.
    pub fn maybe(words: Option<impl Into<Line>>) -> Self {
        words.map_or(Cell::Empty, Cell::words)
    }

    /// The cell as it is read; a figure without what stands behind it.
    #[must_use]
    pub fn read(&self) -> Line {
        match self {
            Cell::Empty => "–".into(),
            Cell::Words(line) => line.clone(),
            Cell::Day(day) => day_in_digits(*day).into(),
            Cell::Moment(moment) => moment.in_words().into(),
            Cell::Term(Period { start, end }) => format!("{} – {}", day_in_digits(*start), day_in_digits(*end)).into(),
            Cell::Figure(figure) => figure.words().into(),
        }
    }
}

impl From<Figure> for Cell {
    fn from(figure: Figure) -> Self {
        Cell::Figure(figure)
    }
}

/// «05.09.2026».
pub(super) fn day_in_digits(day: NaiveDate) -> String {
    day.format("%d.%m.%Y").to_string()
}
