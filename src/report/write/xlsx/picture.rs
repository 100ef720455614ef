//! The picture of a table as a chart of Excel's own, below the table.

use rust_xlsxwriter::{Chart, ChartDataLabel, ChartFont, ChartFormat, ChartLegendPosition, ChartSolidFill, ChartType};

use super::look::{FONT, fitting};
use crate::report::Drawing;
use crate::report::write::grid::{Grid, Holds, What};

/// The colours of series, dark and light, so that they differ in print.
const COLOURS: [&str; 4] = ["1F4E8C", "9DB8DC", "6B6B6B", "C9C9C9"];
/// The height of a row in pixels.
const ROW: u32 = 21;

/// A chart, and how high it needs to be.
pub(super) struct Picture {
    chart: Chart,
    height: u32,
}

/// The chart of a table whose rows are these; nothing where there is none, or nothing to be seen.
pub(super) fn of(grid: &Grid<'_>, sheet: &str, (first, last): (u32, u32)) -> Option<Picture> {
    let drawn = grid.chart?;
    let series = series(grid, drawn.drawing);
    let numbers = |at: usize| grid.rows.iter().filter(move |row| row.get(at).is_some_and(|leaf| is_number(&leaf.what)));
    series.iter().flat_map(|at| numbers(*at)).next()?;
    let upright = drawn.drawing == Drawing::Months;
    let mut chart = Chart::new(if upright { ChartType::Column } else { ChartType::Bar });
    chart.title().set_name(&fitting(grid.title)).set_font(font(12).set_bold());
    for (number, at) in series.iter().enumerate() {
        let column = u16::try_from(*at).ok()?;
        let whole = numbers(*at).count() == grid.rows.len();
        let one = chart.add_series();
        one.set_name((sheet, first - 1, column)).set_categories((sheet, first, 0, last, 0));
        one.set_values((sheet, first, column, last, column)).set_gap(60);
        one.set_format(
            ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(COLOURS[number % COLOURS.len()])),
        );
        one.set_data_label(
            ChartDataLabel::new().show_value().set_num_format(labels(grid.heads[*at].holds, whole)).set_font(&font(10)),
        );
    }
    axes(&mut chart, drawn.drawing);
    match series.len() {
        1 => drop(chart.legend().set_hidden()),
        _ => drop(chart.legend().set_position(ChartLegendPosition::Bottom).set_font(&font(10))),
    }
    chart.set_alt_text(fitting(&format!("{}. {}", grid.title, drawn.about)));
    let bars = u32::try_from(grid.rows.len() * series.len()).unwrap_or(u32::MAX).min(120);
    Some(Picture { chart, height: if upright { 300 } else { 110 + bars * 26 } })
}

impl Picture {
    /// The chart for a table so wide, and over how many rows it lies.
    pub(super) fn sized(mut self, width: u32) -> (Chart, u32) {
        self.chart.set_width(width.clamp(360, 900)).set_height(self.height);
        (self.chart, self.height.div_ceil(ROW))
    }
}

/// The columns that are drawn: a plan before its fact.
fn series(grid: &Grid<'_>, drawing: Drawing) -> Vec<usize> {
    let that =
        |holds: Holds| grid.heads.iter().enumerate().filter(move |(_, head)| head.holds == holds).map(|(at, _)| at);
    let counts: Vec<usize> = that(Holds::Count).collect();
    match drawing {
        Drawing::Change { .. } => that(Holds::Average).take(2).collect(),
        Drawing::PlanFact => match (that(Holds::Whole).next(), that(Holds::Part).next()) {
            (Some(whole), Some(part)) => vec![whole, part],
            _ => counts.into_iter().take(2).collect(),
        },
        Drawing::Bars | Drawing::Months if counts.is_empty() => that(Holds::Quotient).collect(),
        Drawing::Bars | Drawing::Months => counts,
    }
}

/// The first row stands on top; values stand at their bars, so their axis is not drawn.
fn axes(chart: &mut Chart, drawing: Drawing) {
    chart.x_axis().set_font(&font(10)).set_major_gridlines(false);
    chart.y_axis().set_font(&font(10)).set_major_gridlines(false);
    match drawing {
        Drawing::Months => drop(chart.y_axis().set_min(0.0).set_hidden(true)),
        Drawing::Bars | Drawing::PlanFact => {
            chart.y_axis().set_reverse();
            chart.x_axis().set_min(0.0).set_hidden(true);
        }
        Drawing::Change { scale: (_, most) } => {
            chart.y_axis().set_reverse();
            chart.x_axis().set_min(0.0).set_max(f64::from(most)).set_hidden(true);
        }
    }
}

/// How numbers at bars are written. Where words stand instead of some, Excel would draw them as noughts: noughts are not
/// written then.
fn labels(holds: Holds, whole: bool) -> &'static str {
    match (holds, whole) {
        (Holds::Average, _) => "0.0;;",
        (Holds::Quotient, _) => "0%;;",
        (_, true) => "0",
        (_, false) => "0;;",
    }
}

fn is_number(what: &What) -> bool {
    !matches!(what, What::Empty | What::Words(_) | What::Day(_) | What::Month(_))
}

fn font(size: u32) -> ChartFont {
    let mut font = ChartFont::new();
    font.set_name(FONT).set_size(size);
    font
}
