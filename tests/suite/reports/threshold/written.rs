//! What goes out in the end: the tables of the public pages, and of the report for everybody as HTML, CSV and JSON.

use nastavnik::check::Checked;
use nastavnik::figure::Span;
use nastavnik::model::SchoolYear;
use nastavnik::page::{self, Theme, asset};
use nastavnik::report::write::Format;
use nastavnik::report::{self, Desk};
use nastavnik::source::Sources;
use nastavnik::view::{Frame, Site};
use serde_json::Value;

use crate::binary::plain;

/// A table: its title, its headings, its cells as they are read.
#[derive(Debug)]
pub(super) struct Written {
    pub(super) title: String,
    pub(super) heads: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

/// Of which year and where a table stands.
pub(super) type Stand = (SchoolYear, &'static str, Written);

/// Every table that anybody may read, and the page of results as it is shown.
pub(super) fn tables(sources: &Sources, school: &Checked) -> (Vec<Stand>, String) {
    let (now, disclosure) = (school.model.school_year(), school.disclosure());
    let [results, forms] = pages(sources, school);
    let mut tables: Vec<Stand> = Vec::new();
    let of_page = |html: &str, name| of_html(html).into_iter().map(move |table| (now, name, table)).collect::<Vec<_>>();
    tables.extend(of_page(&results, "results.html"));
    tables.extend(of_page(&forms, "forms.html"));
    for year in disclosure.years().keys().filter(|year| **year <= now) {
        let period = year.period().expect("a year of the calendar");
        let known = report::Checked {
            model: &school.model,
            figures: &school.figures,
            findings: &school.findings,
            manuals: &[],
        };
        let desk = Desk::new(&disclosure, known, Span { period, today: school.model.today });
        let report = report::named("результаты").expect("there is such a report").make(&desk);
        let text = |format: Format| {
            let bytes = format.write(&report, sources).expect("every report can be written");
            String::from_utf8(bytes).expect("it is text")
        };
        let json: Value = serde_json::from_str(&text(Format::Json)).expect("it is JSON");
        let formats = [
            ("HTML", of_html(&plain(text(Format::Html).as_bytes()))),
            ("CSV", of_csv(&text(Format::Csv))),
            ("JSON", of_json(&json)),
        ];
        let own =
            formats.into_iter().flat_map(|(name, tables)| tables.into_iter().map(move |table| (*year, name, table)));
        tables.extend(own);
    }
    (tables, results)
}

/// The pages that count people, as they are shown.
fn pages(sources: &Sources, school: &Checked) -> [String; 2] {
    let disclosure = school.disclosure();
    let collected = asset::collect(sources, &disclosure).expect("there are no pictures");
    let site = Site { disclosure: &disclosure, gallery: &collected.gallery, address: None, rehearsal: false };
    let (theme, frame) = (Theme::load(None).expect("the default theme is whole"), Frame::of(&site));
    let pages = page::plan(site, &frame);
    ["results.html", "forms.html"].map(|path| {
        let page = pages.iter().find(|page| page.path == path);
        page.map_or_else(String::new, |page| page.draw().render(&theme).expect("every page can be rendered"))
    })
}

fn of_html(html: &str) -> Vec<Written> {
    let parts = html.split("<table").skip(1).filter_map(|rest| rest.split("</table>").next());
    parts.map(of_table).collect()
}

fn of_table(html: &str) -> Written {
    let title = html.split_once("<caption").and_then(|(_, rest)| rest.split_once("</caption>"));
    let mut rows = html.split("<tr").skip(1).map(|row| {
        let cells = row.split("<t").skip(1).filter(|cell| cell.starts_with(['h', 'd']));
        cells.map(words).collect::<Vec<String>>()
    });
    let title = title.map_or_else(String::new, |(title, _)| words(title));
    let heads = rows.next().unwrap_or_default();
    Written { title, heads, rows: rows.collect() }
}

/// What stands behind the first tag's end, without tags.
fn words(html: &str) -> String {
    let (_, text) = html.split_once('>').unwrap_or_default();
    let mut pieces = text.split('<');
    let first = pieces.next().unwrap_or_default().to_owned();
    let all = pieces.fold(first, |all, piece| all + piece.split_once('>').map_or("", |(_, text)| text));
    all.trim().to_owned()
}

/// Tables one below the other, an empty line before each title.
fn of_csv(text: &str) -> Vec<Written> {
    let tables = text.split("\r\n\r\n").skip(1);
    let cells = |line: &str| line.split(';').map(str::to_owned).collect::<Vec<_>>();
    let table = |text: &str| {
        let mut lines = text.lines();
        let title = lines.next().unwrap_or_default().to_owned();
        Written { title, heads: lines.next().map(cells).unwrap_or_default(), rows: lines.map(cells).collect() }
    };
    tables.map(table).collect()
}

fn of_json(json: &Value) -> Vec<Written> {
    let list = |json: &Value| json.as_array().cloned().unwrap_or_default();
    let text = |json: &Value| json.get("words").unwrap_or(json).as_str().unwrap_or_default().to_owned();
    let blocks = list(&json["sections"]).into_iter().flat_map(|section| list(&section["blocks"]));
    let tables = blocks.filter_map(|block| block.get("table").or_else(|| block.get("chart")).cloned());
    let table = |table: Value| Written {
        title: text(&table["title"]),
        heads: list(&table["columns"]).iter().map(|column| text(&column["title"])).collect(),
        rows: list(&table["rows"]).iter().map(|row| list(&row["cells"]).iter().map(text).collect()).collect(),
    };
    tables.map(table).collect()
}
