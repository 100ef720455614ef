//! A picture of a table's numbers: bars, plan and fact, before and after.
//!
//! The table is the contents, and every format prints it; the picture is drawn where it can be. Its labels are the first
//! column, its series the columns of numbers.

use super::{Cell, Figure, Shape, Table, Value};
use crate::view::chart::{self, Bar, Bars, Change, Changes};

/// A table with its picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// The numbers.
    pub table: Table,
    /// What the numbers are, in a sentence or two.
    pub about: String,
    /// How it is drawn.
    pub drawing: Drawing,
}

/// How numbers are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawing {
    /// A bar for each number; where there are several columns of numbers, a group of bars for each row.
    Bars,
    /// A bar within a frame: a share within its whole, or the second column of counts within the first, the plan.
    PlanFact,
    /// The averages of two columns on one scale, before and after.
    Change {
        /// The least and the greatest mark.
        scale: (u32, u32),
    },
    /// A bar for each month, in the order of the rows.
    Months,
}

impl Drawing {
    /// How to read the picture; nothing where it needs no words.
    fn legend(self) -> &'static str {
        match self {
            Drawing::Bars | Drawing::Months => "",
            Drawing::PlanFact => "Рамка – сколько намечено, полоса в ней – сколько исполнено.",
            Drawing::Change { .. } => "Кольцо – до начала программы, диск – после неё.",
        }
    }
}

impl Chart {
    /// The picture; nothing where no row has all the numbers that it needs.
    #[must_use]
    pub fn picture(&self) -> Option<chart::Chart> {
        let draw: Box<dyn Fn(chart::Width) -> crate::view::Drawing> = match self.drawing {
            Drawing::Bars | Drawing::Months => {
                let bars = self.bars();
                bars.groups.first()?;
                Box::new(move |width| bars.draw(width))
            }
            Drawing::PlanFact => {
                let bars: Vec<Bar> = self.table.rows.iter().filter_map(|row| planned(&row.cells)).collect();
                bars.first()?;
                let bars = Bars { groups: vec![(None, bars)] };
                Box::new(move |width| bars.draw(width))
            }
            Drawing::Change { scale } => {
                let rows: Vec<Change> = self.table.rows.iter().filter_map(|row| change(&row.cells)).collect();
                rows.first()?;
                let changes = Changes { scale, rows };
                Box::new(move |width| changes.draw(width))
            }
        };
        let about = [&self.about, self.drawing.legend()].join(" ");
        Some(chart::Chart::of(&self.table.id, &self.table.title, about.trim_end().to_owned(), draw))
    }

    fn bars(&self) -> Bars {
        let columns = self.table.columns.iter().enumerate();
        let series: Vec<(usize, &str)> = columns
            .filter(|(_, column)| matches!(column.shape, Shape::Count | Shape::Share))
            .map(|(at, column)| (at, &*column.title))
            .collect();
        let number = |cells: &[Cell], at: usize| figure(cells.get(at)?)?.size();
        if let [(at, _)] = series[..] {
            let rows = self.table.rows.iter();
            let bars = rows.filter_map(|row| Some(Bar::new(&label(&row.cells), number(&row.cells, at)?))).collect();
            return filled(Bars { groups: vec![(None, bars)] });
        }
        let group = |cells: &[Cell]| {
            let bars = series.iter().filter_map(|(at, title)| Some(Bar::new(title, number(cells, *at)?))).collect();
            (Some(label(cells)), bars)
        };
        filled(Bars { groups: self.table.rows.iter().map(|row| group(&row.cells)).collect() })
    }
}

/// Bars without groups that have none.
fn filled(mut bars: Bars) -> Bars {
    bars.groups.retain(|(_, bars)| !bars.is_empty());
    bars
}

fn label(cells: &[Cell]) -> String {
    cells.first().map_or_else(String::new, |cell| cell.read().plain())
}

fn figure(cell: &Cell) -> Option<&Figure> {
    match cell {
        Cell::Figure(figure) => Some(figure),
        _ => None,
    }
}

/// A share within its whole, or the second count within the first.
fn planned(cells: &[Cell]) -> Option<Bar> {
    let figures: Vec<&Value> = cells.iter().filter_map(figure).map(|figure| &figure.value).collect();
    let share = figures.iter().find_map(|value| match value {
        Value::Share(part, whole) => Some((*part, *whole)),
        _ => None,
    });
    let mut counts = figures.iter().filter_map(|value| match value {
        Value::Count(number) => Some(*number),
        Value::Stated(number) => Some(*number as usize),
        _ => None,
    });
    let (fact, plan) = share.or_else(|| {
        let plan = counts.next()?;
        Some((counts.next()?, plan))
    })?;
    Some(Bar { planned: Some(plan), ..Bar::new(&label(cells), fact) })
}

/// Two averages.
fn change(cells: &[Cell]) -> Option<Change> {
    let mut tenths = cells.iter().filter_map(figure).filter_map(|figure| match &figure.value {
        Value::Mean(mean) => mean.tenths(),
        _ => None,
    });
    let (before, after) = (tenths.next()?, tenths.next()?);
    Some(Change { label: chart::Text::own(&label(cells)), before, after })
}
