//! What the programme rests on: the school, its curator, the documents that were in force.

use super::{decision, own_words};
use crate::model::Document;
use crate::record::value::{LevelOfDocument, Text};
use crate::report::{Block, Cell, Column, Desk, Row, Shape, Table};

/// The school and the report itself, in a table of two columns.
pub(in crate::report) fn about(desk: &Desk<'_>) -> Vec<Block> {
    let columns = [Column::new("Что", Shape::Words, 60), Column::new("По записям", Shape::Words, 105)];
    let school = desk.model.school();
    let fields = school.as_ref().map(|school| &school.entry.fields);
    let curator = fields.and_then(|fields| desk.model.person(fields.curator.known()?));
    let text = |text: Option<&Text>| Cell::maybe(text.map(ToString::to_string));
    let words = fields.and_then(|fields| fields.profile.known()).map(|words| {
        let words: Vec<&str> = words.iter().map(|word| word.value.as_str()).collect();
        words.join(", ")
    });
    let report = own_words::record(desk);
    let written = report.and_then(|report| report.entry.fields.date.known().map(|day| day.0));
    let sent = report.map(|report| {
        let fields = &report.entry.fields;
        decision::sent(fields.recipient.known(), fields.sent.known())
    });
    let term = fields.and_then(|fields| fields.model_period.known().copied());
    let rows = [
        ("Школа", Cell::words(desk.school())),
        ("Период", Cell::words(desk.span.words())),
        ("Срок модели", term.map_or(Cell::Empty, |term| Cell::words(Cell::Term(term).read()))),
        ("Профиль целевой модели", Cell::maybe(words)),
        ("Руководитель", text(fields.and_then(|fields| fields.head.known()))),
        ("Куратор", Cell::maybe(curator.map(|curator| super::name::of_person(&curator)))),
        (
            "Приказ о кураторе",
            Cell::maybe(fields.and_then(|fields| fields.curator_order.known()).map(ToString::to_string)),
        ),
        ("Отчёт составлен", written.map_or(Cell::Empty, Cell::Day)),
        ("Отчёт передан", Cell::maybe(sent)),
    ];
    let rows = rows.into_iter().map(|(label, cell)| Row::new([Cell::words(label), cell]));
    let going = (!desk.span.is_over()).then(|| Block::note("Период ещё идёт: числа – на день, когда составлен отчёт."));
    [Block::Table(Table::new("about", "О школе и об отчёте", columns).with(rows))].into_iter().chain(going).collect()
}

/// The documents in force on the last known day, by level and date.
pub(in crate::report) fn documents(desk: &Desk<'_>) -> Table {
    let columns = [
        Column::new("Уровень", Shape::Words, 30),
        Column::new("Название", Shape::Words, 62),
        Column::new("Вид", Shape::Words, 25),
        Column::new("Номер", Shape::Words, 23),
        Column::new("Дата", Shape::Day, 25),
    ];
    let day = desk.span.known_until();
    let is_known =
        |document: &Document<'_>| document.date.known().is_some_and(|date| date.0 <= day) && document.holds_on(day);
    let mut documents: Vec<Document<'_>> = desk.model.documents().filter(is_known).collect();
    documents.sort_by_key(|document| (document.level(), document.date.known().copied(), document.index));
    let text = |text: Option<&Text>| Cell::maybe(text.map(ToString::to_string));
    let rows = documents.iter().map(|document| {
        let cells = [
            Cell::words(level(document.level())),
            text(document.title.known()),
            text(document.entry.fields.kind.known()),
            text(document.number.known()),
            document.date.known().map_or(Cell::Empty, |date| Cell::Day(date.0)),
        ];
        Row::new(cells).of(desk.index.behind(document.head))
    });
    Table::new("documents", "Документы, которые действуют", columns).with(rows).or("Документов не записано.")
}

fn level(level: LevelOfDocument) -> &'static str {
    match level {
        LevelOfDocument::Federal => "федеральный",
        LevelOfDocument::Regional => "региональный",
        LevelOfDocument::Municipal => "муниципальный",
        LevelOfDocument::Local => "школьный",
    }
}
