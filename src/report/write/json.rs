//! JSON, for programs: every figure with its key, its number and the records behind it.
//!
//! A cell of words is a text, a day `2026-09-05`, a term an object of two days, nothing `null`, a figure an object. Within a
//! version keys may be added, never changed or removed.

use serde_json::{Map, Value as Json, json};

use super::spot::Spot;
use crate::diagnostic::Texts;
use crate::record::value::{Moment, Period};
use crate::report::{Block, Cell, Drawing, Figure, Line, Report, Section, Signature, Table, Value};

/// The report, indented, with a newline at its end.
pub(super) fn write(report: &Report, texts: &dyn Texts) -> Vec<u8> {
    let Period { start, end } = report.span.period;
    let sections: Vec<Json> = report.sections.iter().map(|part| section(part, report, texts)).collect();
    let all = json!({
        "nastavnik": "report",
        "version": 1,
        "report": report.name,
        "title": report.title,
        "audience": report.audience.english(),
        "mark": report.audience.mark(),
        "school": report.school,
        "today": report.today.to_string(),
        "period": { "from": start.to_string(), "to": end.to_string(), "words": report.span.words() },
        "sections": sections,
    });
    let mut bytes = serde_json::to_vec_pretty(&all).expect("texts, lists and numbers always become JSON");
    bytes.push(b'\n');
    bytes
}

fn section(part: &Section, report: &Report, texts: &dyn Texts) -> Json {
    let mut facts = 0;
    let blocks: Vec<Json> = part.blocks.iter().map(|one| block(one, (report, part), &mut facts, texts)).collect();
    json!({ "id": part.id, "title": part.title, "blocks": blocks })
}

/// A block; `facts` counts those of its section.
fn block(block: &Block, (report, part): (&Report, &Section), facts: &mut usize, texts: &dyn Texts) -> Json {
    match block {
        Block::Heading(title) => json!({ "block": "heading", "text": title }),
        Block::Text(line, _) => json!({ "block": "text", "text": line.plain() }),
        Block::Sides(left, right) => json!({ "block": "sides", "left": left.plain(), "right": right.plain() }),
        Block::List(lines) => json!({ "block": "list", "items": plain(lines) }),
        Block::Form(lines) => json!({ "block": "form", "lines": plain(lines) }),
        Block::Signatures(list) => json!({ "block": "signatures", "signatures": signatures(list) }),
        Block::PageBreak => json!({ "block": "page break" }),
        Block::Table(one) => table("table", one, report, texts),
        Block::Facts(list) => {
            let told = list.iter().map(|fact| {
                *facts += 1;
                let figure = figure(&report.fact_key(part, *facts), &fact.figure, texts);
                json!({ "label": fact.label, "figure": figure, "note": fact.note })
            });
            json!({ "block": "facts", "facts": told.collect::<Vec<_>>() })
        }
        Block::Chart(chart) => {
            let mut drawn = table("chart", &chart.table, report, texts);
            drawn["about"] = json!(chart.about);
            drawn["drawing"] = drawing(chart.drawing);
            drawn
        }
    }
}

fn plain(lines: &[Line]) -> Vec<String> {
    lines.iter().map(Line::plain).collect()
}

fn signatures(list: &[Signature]) -> Vec<Json> {
    list.iter().map(|one| json!({ "post": one.post.plain(), "name": one.name.plain() })).collect()
}

fn drawing(drawing: Drawing) -> Json {
    match drawing {
        Drawing::Bars => json!("bars"),
        Drawing::PlanFact => json!("plan and fact"),
        Drawing::Months => json!("months"),
        Drawing::Change { scale: (from, to) } => json!({ "change": { "from": from, "to": to } }),
    }
}

fn table(block: &str, table: &Table, report: &Report, texts: &dyn Texts) -> Json {
    let columns = table.columns.iter().map(|column| json!({ "title": column.title, "shape": column.shape.english() }));
    let row = |(at, row): (usize, &crate::report::Row)| {
        let cells = (1..).zip(&row.cells).map(|(column, one)| cell(&table.key(report.name, at, column), one, texts));
        let mut told = Map::new();
        told.insert("cells".to_owned(), Json::Array(cells.collect()));
        if let Some(behind) = &row.behind {
            told.insert("record".to_owned(), json!(Spot::of(behind, texts)));
        }
        Json::Object(told)
    };
    json!({
        "block": block,
        "id": table.id,
        "title": table.title,
        "columns": columns.collect::<Vec<_>>(),
        "rows": (1..).zip(&table.rows).map(row).collect::<Vec<_>>(),
        "empty": table.rows.is_empty().then_some(table.empty),
    })
}

fn cell(key: &str, cell: &Cell, texts: &dyn Texts) -> Json {
    match cell {
        Cell::Empty => Json::Null,
        Cell::Words(line) => json!(line.plain()),
        Cell::Day(day) => json!(day.to_string()),
        Cell::Moment(Moment::Day(day)) => json!(day.to_string()),
        Cell::Moment(Moment::Month(day)) => json!(day.format("%Y-%m").to_string()),
        Cell::Moment(Moment::Year(year)) => json!(year.to_string()),
        Cell::Term(Period { start, end }) => json!({ "from": start.to_string(), "to": end.to_string() }),
        Cell::Figure(one) => figure(key, one, texts),
    }
}

fn figure(key: &str, figure: &Figure, texts: &dyn Texts) -> Json {
    let mut told = Map::new();
    let words = figure.words().replace('\u{a0}', " ");
    told.extend([("key".to_owned(), json!(key)), ("words".to_owned(), json!(words))]);
    let value: Vec<(&str, Json)> = match &figure.value {
        Value::Count(number) => vec![("count", json!(number))],
        Value::Stated(number) => vec![("stated", json!(number))],
        Value::Share(part, whole) => vec![("part", json!(part)), ("whole", json!(whole))],
        Value::Mean(mean) => {
            let average = mean.tenths().map(|tenths| f64::from(tenths) / 10.0);
            vec![("mean", json!(average)), ("answers", json!(mean.count()))]
        }
        Value::Gap(gap) => vec![("gap", json!(gap.to_string()))],
    };
    told.extend(value.into_iter().map(|(name, value)| (name.to_owned(), value)));
    told.insert("records".to_owned(), json!(Spot::all(&figure.behind, texts)));
    if !figure.of.is_empty() {
        told.insert("of".to_owned(), json!(Spot::all(&figure.of, texts)));
    }
    Json::Object(told)
}
