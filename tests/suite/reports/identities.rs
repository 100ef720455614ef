//! What must hold within any report: a number is as large as the list behind it, parts make up their whole.

use std::collections::BTreeSet;

use serde_json::Value;

use super::slow::{Answer, Cells};
use super::told::{cells, figures, list};

/// What does not hold in a report, in words.
pub(super) fn broken(json: &Value) -> Vec<String> {
    let mut broken: Vec<String> = figures(json).into_iter().filter_map(unlike_its_list).collect();
    let keys: Vec<&str> = figures(json).into_iter().filter_map(|figure| figure["key"].as_str()).collect();
    if keys.iter().collect::<BTreeSet<_>>().len() != keys.len() {
        broken.push(format!("a key stands twice among {keys:?}"));
    }
    let text = json.to_string();
    broken.extend(["NaN", "inf", "\"-0"].into_iter().filter(|word| text.contains(word)).map(str::to_owned));
    if json["report"] == "статистика" {
        broken.extend(sums(&cells(json)));
    }
    broken
}

/// A figure that is not what its list of records says.
fn unlike_its_list(figure: &Value) -> Option<String> {
    let (records, of) = (list(&figure["records"]), list(&figure["of"]));
    let number = |told: &Value| told.as_u64().and_then(|number| usize::try_from(number).ok());
    let is_right = match () {
        () if figure.get("missing").is_some() => figure["missing"].as_str().is_some_and(|why| !why.is_empty()),
        () if figure.get("count").is_some() => number(&figure["count"]) == Some(records.len()),
        () if figure.get("stated").is_some() => records.len() == 1 && records[0]["number"] == figure["stated"],
        () if figure.get("share").is_some() => {
            number(&figure["share"]["part"]) == Some(records.len()) && is_whole(figure, of)
        }
        () if figure.get("mean").is_some() => {
            number(&figure["mean"]["answers"]) == Some(records.len()) && is_mean(figure, records)
        }
        () => false,
    };
    (!is_right).then(|| format!("unlike its list: {figure}"))
}

/// Is the whole as large as its list, or the number that is written at its place; and is a part above it said?
fn is_whole(figure: &Value, of: &[Value]) -> bool {
    let stated = of.first().and_then(|record| record["number"].as_u64());
    let whole = figure["share"]["of"].as_u64();
    let is_listed = whole == u64::try_from(of.len()).ok();
    let is_within = figure["share"]["part"].as_u64() <= whole;
    let is_said = figure["words"].as_str().is_some_and(|words| words.contains("проверьте"));
    (is_listed || (of.len() == 1 && stated == whole)) && is_within != is_said && whole > Some(0)
}

fn is_mean(figure: &Value, records: &[Value]) -> bool {
    let sum: f64 = records.iter().filter_map(|record| record["number"].as_f64()).sum();
    let mean = sum / f64::from(u32::try_from(records.len()).expect("few answers"));
    figure["mean"]["tenths"].as_f64().is_some_and(|tenths| (tenths / 10.0 - mean).abs() < 0.0501)
}

/// What does not add up in the statistics.
fn sums(cells: &Cells) -> Vec<String> {
    let of = |table: &str, row: &str, column: &str| -> Vec<&str> {
        let key = (table.to_owned(), row.to_owned(), column.to_owned());
        match cells.get(&key) {
            Some(Answer::Count(places)) => places.iter().map(String::as_str).collect(),
            _ => Vec::new(),
        }
    };
    let rows = |table: &str, column: &str| -> Vec<Vec<&str>> {
        let keys = cells.keys().filter(|(known, _, title)| known == table && title == column);
        keys.map(|(table, row, column)| of(table, row, column)).collect()
    };
    let size = |table: &str, row: &str, column: &str| of(table, row, column).len();
    let people = |row| size("people", row, "Человек");
    let total = |table: &str, column: &str| rows(table, column).iter().map(Vec::len).sum::<usize>();
    let union = |table: &str| rows(table, "Человек").concat().into_iter().collect::<BTreeSet<_>>().len();
    let all = people("Всего участников");
    let participations = size("people", "Всего участников", "Участий");
    [
        ("mentors and mentees less both", people("Наставники") + people("Наставляемые"), all + people("И те и другие")),
        (
            "participations of both roles",
            size("people", "Наставники", "Участий") + size("people", "Наставляемые", "Участий"),
            participations,
        ),
        ("participants by who they are", total("who", "Всего"), all),
        ("people of all forms", union("forms"), all),
        ("people of all kinds", union("kinds"), all),
        ("people of all models", union("models"), all),
        ("pairs by state", total("pair-states", "Всего"), 2 * size("pair-states", "Всего", "Всего")),
        (
            "pairs and groups",
            size("pair-states", "Всего", "Пар") + size("pair-states", "Всего", "Групп"),
            size("pair-states", "Всего", "Всего"),
        ),
        ("measures by progress", total("measures", "Число"), 2 * size("measures", "Всего мероприятий", "Число")),
        ("measures by kind", total("measure-kinds", "Намечено"), size("measures", "Всего мероприятий", "Число")),
        ("measures done by kind", total("measure-kinds", "Исполнено"), size("measures", "Исполнены", "Число")),
        ("meetings by month", total("months", "Встреч"), size("meetings", "Всего встреч", "Число")),
        (
            "meetings by how they were held",
            size("meetings", "Очно", "Число")
                + size("meetings", "Дистанционно", "Число")
                + size("meetings", "Способ не указан", "Число"),
            size("meetings", "Всего встреч", "Число"),
        ),
    ]
    .into_iter()
    .filter(|(_, parts, whole)| parts != whole)
    .map(|(what, parts, whole)| format!("{what}: {parts} and {whole}"))
    .chain((participations < all).then(|| format!("{all} people, but {participations} participations")))
    .collect()
}
