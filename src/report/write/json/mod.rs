//! JSON, for programs: every figure with its key, its number and the records behind it.
//!
//! A block is an object of one key, which says what it is. A cell of words is a text, a day `2026-09-05`, a term an object
//! of two days, nothing `null`, a figure an object: `count`, `stated`, `share`, `mean` or `missing`, which says why there is
//! no number. Within a version keys may be added, never changed or removed.

mod draft;

use super::spot::Spot;
use crate::diagnostic::Texts;
use crate::figure::Span;
use crate::record::value::{Moment, Period};
use crate::report::{
    Behind, Block, Cell, Chart, Drawing, Fact, Figure, Line, Report, Row, Section, Signature, Stand, Table, Value,
};
use draft::Draft;

/// The report, with a newline at its end.
pub(super) fn write(report: &Report, texts: &dyn Texts) -> Vec<u8> {
    let mut draft = Draft::default();
    draft.map(|all| {
        all.key("version").leaf(1);
        all.key("report").leaf(report.name);
        all.key("title").leaf(&report.title);
        all.key("audience").leaf(report.audience.english());
        all.key("mark").leaf(report.audience.mark());
        all.key("school").leaf(&report.school);
        all.key("today").leaf(report.today.to_string());
        period(all.key("period"), &report.span);
        all.key("sections").list(&report.sections, |list, part| section(list, part, report, texts));
    });
    draft.finished()
}

fn period(draft: &mut Draft, span: &Span) {
    draft.map(|map| {
        map.key("from").leaf(span.period.start.to_string());
        map.key("to").leaf(span.period.end.to_string());
        map.key("words").leaf(span.words());
        map.key("over").leaf(span.is_over());
    });
}

fn section(draft: &mut Draft, part: &Section, report: &Report, texts: &dyn Texts) {
    let mut facts = 0;
    draft.map(|map| {
        map.key("id").leaf(part.id);
        map.key("title").leaf(&part.title);
        map.key("blocks").list(&part.blocks, |list, one| block(list, one, (report, part), &mut facts, texts));
    });
}

/// A block, whose one key says what it is.
fn block(draft: &mut Draft, block: &Block, place: (&Report, &Section), facts: &mut usize, texts: &dyn Texts) {
    draft.map(|map| match block {
        Block::Heading(title) => map.key("heading").leaf(title),
        Block::Text(line, Stand::Note) => plain(map.key("note"), line),
        Block::Text(line, _) => plain(map.key("text"), line),
        Block::Sides(left, right) => map.key("sides").list([left, right], plain),
        Block::List(lines) => map.key("list").list(lines, plain),
        Block::Form(lines) => map.key("form").list(lines, plain),
        Block::Signatures(all) => map.key("signatures").list(all, signature),
        Block::PageBreak => map.key("sheet").leaf(()),
        Block::Remarks(lines) => map.key("remarks").list(lines, Draft::leaf),
        Block::Table(one) => map.key("table").map(|map| table(map, one, place.0, texts)),
        Block::Chart(one) => map.key("chart").map(|map| chart(map, one, place.0, texts)),
        Block::Facts(all) => map.key("facts").list(all, |list, one| fact(list, one, place, facts, texts)),
    });
}

fn plain(draft: &mut Draft, line: &Line) {
    draft.leaf(line.plain());
}

fn signature(draft: &mut Draft, one: &Signature) {
    draft.map(|map| {
        plain(map.key("post"), &one.post);
        plain(map.key("name"), &one.name);
    });
}

/// A single number; `facts` counts those of its section.
fn fact(draft: &mut Draft, fact: &Fact, (report, part): (&Report, &Section), facts: &mut usize, texts: &dyn Texts) {
    *facts += 1;
    draft.map(|map| {
        map.key("label").leaf(&fact.label);
        figure(map.key("figure"), &report.fact_key(part, *facts), &fact.figure, texts);
        if let Some(note) = &fact.note {
            map.key("note").leaf(note);
        }
    });
}

fn chart(map: &mut Draft, chart: &Chart, report: &Report, texts: &dyn Texts) {
    table(map, &chart.table, report, texts);
    map.key("about").leaf(&chart.about);
    drawing(map.key("drawing"), chart.drawing);
}

fn drawing(draft: &mut Draft, drawing: Drawing) {
    match drawing {
        Drawing::Bars => draft.leaf("bars"),
        Drawing::PlanFact => draft.leaf("plan and fact"),
        Drawing::Months => draft.leaf("months"),
        Drawing::Change { scale: (from, to) } => draft.map(|map| {
            map.key("from").leaf(from);
            map.key("to").leaf(to);
        }),
    }
}

fn table(map: &mut Draft, table: &Table, report: &Report, texts: &dyn Texts) {
    map.key("id").leaf(&table.id);
    map.key("title").leaf(&table.title);
    map.key("columns").list(&table.columns, |list, column| {
        list.map(|map| {
            map.key("title").leaf(&column.title);
            map.key("shape").leaf(column.shape.english());
        });
    });
    map.key("rows").list((1..).zip(&table.rows), |list, (at, one)| row(list, one, (table, at), report, texts));
}

fn row(draft: &mut Draft, row: &Row, (table, at): (&Table, usize), report: &Report, texts: &dyn Texts) {
    draft.map(|map| {
        map.key("cells").list((1..).zip(&row.cells), |list, (column, one)| {
            cell(list, || table.key(report.name, at, column), one, texts);
        });
        if let Some(behind) = &row.behind {
            spot(map.key("record"), behind, texts);
        }
    });
}

fn cell(draft: &mut Draft, key: impl Fn() -> String, cell: &Cell, texts: &dyn Texts) {
    match cell {
        Cell::Empty => draft.leaf(()),
        Cell::Words(line) => plain(draft, line),
        Cell::Day(day) | Cell::Moment(Moment::Day(day)) => draft.leaf(day.to_string()),
        Cell::Moment(Moment::Month(day)) => draft.leaf(day.format("%Y-%m").to_string()),
        Cell::Moment(Moment::Year(year)) => draft.leaf(year.to_string()),
        Cell::Term(Period { start, end }) => draft.map(|map| {
            map.key("from").leaf(start.to_string());
            map.key("to").leaf(end.to_string());
        }),
        Cell::Figure(one) => figure(draft, &key(), one, texts),
    }
}

fn figure(draft: &mut Draft, key: &str, figure: &Figure, texts: &dyn Texts) {
    draft.map(|map| {
        map.key("key").leaf(key);
        map.key("words").leaf(figure.words().replace('\u{a0}', " "));
        value(map, &figure.value);
        map.key("records").list(&figure.behind, |list, one| spot(list, one, texts));
        if !figure.of.is_empty() {
            map.key("of").list(&figure.of, |list, one| spot(list, one, texts));
        }
    });
}

/// The number of a figure, by a key that says what it is.
fn value(map: &mut Draft, value: &Value) {
    match value {
        Value::Count(number) => map.key("count").leaf(number),
        Value::Stated(number) => map.key("stated").leaf(number),
        Value::Share(part, whole) => map.key("share").map(|map| {
            map.key("part").leaf(part);
            map.key("of").leaf(whole);
        }),
        Value::Mean(mean) => map.key("mean").map(|map| {
            map.key("tenths").leaf(mean.tenths());
            map.key("answers").leaf(mean.count());
        }),
        Value::Gap(gap) => map.key("missing").leaf(gap.to_string()),
    }
}

/// A record behind a number, with its file and line.
fn spot(draft: &mut Draft, behind: &Behind, texts: &dyn Texts) {
    let Spot { kind, id, words, path, line, number } = Spot::of(behind, texts);
    draft.map(|map| {
        map.key("kind").leaf(kind);
        map.key("id").leaf(id);
        map.key("words").leaf(words);
        map.key("path").leaf(path);
        map.key("line").leaf(line);
        if let Some(number) = number {
            map.key("number").leaf(number);
        }
    });
}
