//! What a report says of each cell, read from its JSON.

use serde_json::Value;

use super::slow::{Answer, Cells, WORDS, put_next};

/// Every figure of a report in JSON, and the words of the columns that are worked out twice.
pub(super) fn cells(json: &Value) -> Cells {
    let mut cells = Cells::new();
    let mut put =
        |table: &Value, row: &str, column: &str, answer| put_next(&mut cells, text(table), row, column, answer);
    for section in list(&json["sections"]) {
        for block in list(&section["blocks"]) {
            for fact in list(&block["facts"]) {
                put(&section["id"], text(&fact["label"]), "", answer(&fact["figure"]));
            }
            let table = block.get("table").or_else(|| block.get("chart")).unwrap_or(&Value::Null);
            for row in list(&table["rows"]) {
                for (column, cell) in list(&table["columns"]).iter().zip(list(&row["cells"])) {
                    let column = text(&column["title"]);
                    let is_worked_out = WORDS.contains(&(text(&table["id"]), column));
                    match cell.as_str().filter(|_| is_worked_out) {
                        Some(words) => put(&table["id"], &name(row), column, Answer::Words(plain(words))),
                        None if cell.get("key").is_some() => put(&table["id"], &name(row), column, answer(cell)),
                        None => {}
                    }
                }
            }
        }
    }
    cells
}

/// What a row is called: by the place of its record, else by the words before its first figure.
fn name(row: &Value) -> String {
    if let Some(record) = row.get("record") {
        return place(record);
    }
    let words = list(&row["cells"]).iter().take_while(|cell| cell.get("key").is_none()).filter_map(Value::as_str);
    words.map(plain).collect::<Vec<_>>().join(" · ")
}

/// Words with plain spaces.
fn plain(words: &str) -> String {
    words.replace('\u{a0}', " ")
}

fn text(json: &Value) -> &str {
    json.as_str().expect("titles are texts")
}

/// Every figure of a report in JSON, as it is written.
pub(super) fn figures(json: &Value) -> Vec<&Value> {
    match json {
        Value::Object(fields) if fields.contains_key("key") => vec![json],
        Value::Object(fields) => fields.values().flat_map(figures).collect(),
        Value::Array(items) => items.iter().flat_map(figures).collect(),
        _ => Vec::new(),
    }
}

/// The elements of a list; none where there is no list.
pub(super) fn list(json: &Value) -> &[Value] {
    json.as_array().map_or(&[], Vec::as_slice)
}

fn answer(figure: &Value) -> Answer {
    let (records, of) = (list(&figure["records"]), list(&figure["of"]));
    let places = |records: &[Value]| -> Vec<String> {
        let mut places: Vec<String> = records.iter().map(place).collect();
        places.sort();
        places
    };
    match () {
        () if figure.get("missing").is_some() => Answer::Missing,
        () if figure.get("mean").is_some() => {
            let mut marks: Vec<_> = records.iter().map(|record| (place(record), number(record))).collect();
            marks.sort();
            Answer::Mean(marks)
        }
        () if figure.get("stated").is_some() => Answer::Stated(number(&records[0]), place(&records[0])),
        () if of.len() == 1 && of[0].get("number").is_some() => {
            Answer::Of(places(records), number(&of[0]), place(&of[0]))
        }
        () if figure.get("share").is_some() => Answer::Share(places(records), places(of)),
        () => Answer::Count(places(records)),
    }
}

fn place(record: &Value) -> String {
    let path = record["path"].as_str().expect("a record has a path");
    format!("{}:{}", path.trim_start_matches("content/"), record["line"])
}

fn number(record: &Value) -> u32 {
    let number = record["number"].as_u64().expect("a mark is a number");
    u32::try_from(number).expect("marks are small")
}
