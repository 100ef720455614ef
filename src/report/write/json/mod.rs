//! JSON, for programs: every figure with its key, its number and the records behind it.
//!
//! A block is an object of one key, which says what it is. A cell of words is a text, a day `2026-09-05`, a term an object
//! of two days, nothing `null`, a figure an object: `count`, `stated`, `share`, `mean` or `missing`, which says why there is
//! no number. Within a version keys may be added, never changed or removed.

mod tree;

use serde_json::Value as Json;

use super::spot::Spot;
use crate::diagnostic::Texts;
use crate::record::value::{Moment, Period};
use crate::report::{
    Behind, Block, Cell, Drawing, Fact, Figure, Line, Report, Row, Section, Signature, Stand, Table, Value,
};
use tree::Tree;

/// The report, with a newline at its end.
pub(super) fn write(report: &Report, texts: &dyn Texts) -> Vec<u8> {
    let Period { start, end } = report.span.period;
    let period = vec![
        ("from", start.to_string().into()),
        ("to", end.to_string().into()),
        ("words", report.span.words().into()),
        ("over", report.span.is_over().into()),
    ];
    let all = Tree::Map(vec![
        ("version", 1.into()),
        ("report", report.name.into()),
        ("title", report.title.as_str().into()),
        ("audience", report.audience.english().into()),
        ("mark", report.audience.mark().map_or(Json::Null, Json::from).into()),
        ("school", report.school.as_str().into()),
        ("today", report.today.to_string().into()),
        ("period", Tree::Map(period)),
        ("sections", list(&report.sections, |part| section(part, report, texts))),
    ]);
    all.drawn().into_bytes()
}

fn list<T>(items: &[T], tree: impl FnMut(&T) -> Tree) -> Tree {
    Tree::List(items.iter().map(tree).collect())
}

fn section(part: &Section, report: &Report, texts: &dyn Texts) -> Tree {
    let mut facts = 0;
    let blocks = list(&part.blocks, |one| block(one, (report, part), &mut facts, texts));
    Tree::Map(vec![("id", part.id.into()), ("title", part.title.as_str().into()), ("blocks", blocks)])
}

/// A block; `facts` counts those of its section.
fn block(block: &Block, (report, part): (&Report, &Section), facts: &mut usize, texts: &dyn Texts) -> Tree {
    let (name, told) = match block {
        Block::Heading(title) => ("heading", title.as_str().into()),
        Block::Text(line, Stand::Note) => ("note", plain(line)),
        Block::Text(line, _) => ("text", plain(line)),
        Block::Sides(left, right) => ("sides", Tree::List(vec![plain(left), plain(right)])),
        Block::List(lines) => ("list", list(lines, plain)),
        Block::Form(lines) => ("form", list(lines, plain)),
        Block::Signatures(all) => ("signatures", list(all, signature)),
        Block::PageBreak => ("sheet", Json::Null.into()),
        Block::Remarks(lines) => ("remarks", list(lines, |line| line.as_str().into())),
        Block::Table(one) => ("table", Tree::Map(table(one, report, texts))),
        Block::Chart(chart) => {
            let mut drawn = table(&chart.table, report, texts);
            drawn.extend([("about", chart.about.as_str().into()), ("drawing", drawing(chart.drawing))]);
            ("chart", Tree::Map(drawn))
        }
        Block::Facts(all) => {
            let told = |fact: &Fact| {
                *facts += 1;
                let figure = figure(report.fact_key(part, *facts), &fact.figure, texts);
                let note = fact.note.clone().map(|note| ("note", note.into()));
                Tree::Map([("label", fact.label.as_str().into()), ("figure", figure)].into_iter().chain(note).collect())
            };
            ("facts", list(all, told))
        }
    };
    Tree::Map(vec![(name, told)])
}

fn plain(line: &Line) -> Tree {
    line.plain().into()
}

fn signature(one: &Signature) -> Tree {
    Tree::Map(vec![("post", plain(&one.post)), ("name", plain(&one.name))])
}

fn drawing(drawing: Drawing) -> Tree {
    match drawing {
        Drawing::Bars => "bars".into(),
        Drawing::PlanFact => "plan and fact".into(),
        Drawing::Months => "months".into(),
        Drawing::Change { scale: (from, to) } => Tree::Map(vec![("from", from.into()), ("to", to.into())]),
    }
}

fn table(table: &Table, report: &Report, texts: &dyn Texts) -> Vec<(&'static str, Tree)> {
    let columns = list(&table.columns, |column| {
        Tree::Map(vec![("title", column.title.as_str().into()), ("shape", column.shape.english().into())])
    });
    let rows = (1..).zip(&table.rows).map(|(at, one)| row(one, (table, at), report, texts));
    vec![
        ("id", table.id.as_str().into()),
        ("title", table.title.as_str().into()),
        ("columns", columns),
        ("rows", Tree::List(rows.collect())),
    ]
}

fn row(row: &Row, (table, at): (&Table, usize), report: &Report, texts: &dyn Texts) -> Tree {
    let cells = (1..).zip(&row.cells).map(|(column, one)| cell(|| table.key(report.name, at, column), one, texts));
    let record = row.behind.as_ref().map(|behind| ("record", spot(behind, texts)));
    Tree::Map([("cells", Tree::List(cells.collect()))].into_iter().chain(record).collect())
}

fn cell(key: impl Fn() -> String, cell: &Cell, texts: &dyn Texts) -> Tree {
    match cell {
        Cell::Empty => Json::Null.into(),
        Cell::Words(line) => plain(line),
        Cell::Day(day) | Cell::Moment(Moment::Day(day)) => day.to_string().into(),
        Cell::Moment(Moment::Month(day)) => day.format("%Y-%m").to_string().into(),
        Cell::Moment(Moment::Year(year)) => year.to_string().into(),
        Cell::Term(Period { start, end }) => {
            Tree::Map(vec![("from", start.to_string().into()), ("to", end.to_string().into())])
        }
        Cell::Figure(one) => figure(key(), one, texts),
    }
}

fn figure(key: String, figure: &Figure, texts: &dyn Texts) -> Tree {
    let words = figure.words().replace('\u{a0}', " ");
    let mut told: Vec<(&'static str, Tree)> = vec![("key", key.into()), ("words", words.into())];
    match &figure.value {
        Value::Count(number) => told.push(("count", (*number).into())),
        Value::Stated(number) => told.push(("stated", (*number).into())),
        Value::Share(part, whole) => {
            told.push(("share", Tree::Map(vec![("part", (*part).into()), ("of", (*whole).into())])));
        }
        Value::Mean(mean) => {
            let tenths = mean.tenths().map_or(Json::Null, Json::from);
            told.push(("mean", Tree::Map(vec![("tenths", tenths.into()), ("answers", mean.count().into())])));
        }
        Value::Gap(gap) => told.push(("missing", gap.to_string().into())),
    }
    told.push(("records", list(&figure.behind, |behind| spot(behind, texts))));
    if !figure.of.is_empty() {
        told.push(("of", list(&figure.of, |behind| spot(behind, texts))));
    }
    Tree::Map(told)
}

/// A record behind a number, with its file and line.
fn spot(behind: &Behind, texts: &dyn Texts) -> Tree {
    let Spot { kind, id, words, path, line, number } = Spot::of(behind, texts);
    let mut told = vec![
        ("kind", Tree::from(kind)),
        ("id", id.into()),
        ("words", words.into()),
        ("path", path.into()),
        ("line", line.into()),
    ];
    told.extend(number.map(|number| ("number", number.into())));
    Tree::Map(told)
}
