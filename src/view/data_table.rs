//! A picture and the table behind it.

use schemars::JsonSchema;
use serde::Serialize;

use super::chart::{Bar, Bars, tenths};
use super::{Chart, PublicText, Text};
use crate::public::{PublicChange, PublicRow, PublicTable};

/// Рисунок с таблицей: она говорит то же, что он показывает.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct Exhibit {
    /// Рисунок.
    pub chart: Chart,
    /// Его числа.
    pub table: DataTable,
}

/// Небольшая таблица: сначала слова, за ними числа.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct DataTable {
    /// Заголовки столбцов.
    pub head: Vec<String>,
    /// Строки.
    pub rows: Vec<DataRow>,
}

/// Строка таблицы.
#[derive(Clone, Debug, JsonSchema, Serialize)]
pub struct DataRow {
    /// О чём строка.
    pub label: Text,
    /// Остальные ячейки, как их читают.
    pub cells: Vec<String>,
}

/// How something planned is drawn.
const OUTLINED: &str = "Контур – сколько намечено, заполненная часть – сколько сделано.";

impl Exhibit {
    /// A table for anybody, with its picture; nothing where it has no rows.
    pub(super) fn of(table: &PublicTable, id: &str) -> Option<Self> {
        let bar = |row: &PublicRow| Bar { planned: row.planned, ..Bar::new(&row.label, row.number) };
        let groups = table.rows.chunk_by(|row, next| row.year == next.year);
        let group = |rows: &[PublicRow]| (rows[0].year.map(|year| year.to_string()), rows.iter().map(bar).collect());
        let outlined = table.rows.iter().any(|row| row.planned.is_some()).then_some(OUTLINED);
        let about = [Some(table.about), outlined].into_iter().flatten().collect::<Vec<_>>().join(" ");
        Exhibit::bars(id, table.title, &about, table.heads, &Bars { groups: groups.map(group).collect() })
    }

    /// Bars and their numbers; nothing where there is no bar. The groups' headings make a column of their own.
    pub(super) fn bars(id: &str, title: &str, about: &str, [what, number]: [&str; 2], bars: &Bars) -> Option<Self> {
        let grouped = bars.groups.iter().any(|(heading, _)| heading.is_some());
        let mut rows = Vec::new();
        for (heading, group) in &bars.groups {
            for bar in group {
                let year = heading.clone().filter(|_| grouped);
                let cells = year.into_iter().chain([bar.number()]).collect();
                rows.push(DataRow { label: bar.label.clone(), cells });
            }
        }
        let head = [Some(what), grouped.then_some("Учебный год"), Some(number)];
        let table = DataTable { head: head.into_iter().flatten().map(str::to_owned).collect(), rows };
        let chart = Chart::of(id, title, about.to_owned(), |width| bars.draw(width));
        (!table.rows.is_empty()).then_some(Exhibit { chart, table })
    }
}

impl DataTable {
    /// The averages of a survey.
    pub(super) fn changes(changes: &[PublicChange], (from, to): (u32, u32)) -> Self {
        let row = |change: &PublicChange| DataRow {
            label: PublicText::clone(&change.question).into(),
            cells: vec![tenths(change.before), tenths(change.after)],
        };
        let head = [format!("Вопрос, оценка от {from} до {to}"), "До".to_owned(), "После".to_owned()];
        DataTable { head: head.into(), rows: changes.iter().map(row).collect() }
    }
}
