//! Requests to be released or to have another mentor, with what was decided.

use super::name;
use crate::report::{Cell, Column, Desk, Row, Shape, Table};

/// Those of the span, the earliest first.
pub(in crate::report) fn table(desk: &Desk<'_>) -> Table {
    let columns = [
        Column::new("Дата", Shape::Day, 25),
        Column::new("Пара или группа", Shape::Words, 60),
        Column::new("О чём", Shape::Words, 45),
        Column::new("Решение", Shape::Words, 35),
    ];
    let requests = desk.model.pairs().flat_map(|pair| {
        let requests = pair.entry.fields.requests.known().into_iter().flatten();
        requests.filter_map(move |request| Some((request.date.known()?.0, pair, request)))
    });
    let mut requests: Vec<_> = requests.filter(|(day, ..)| desk.span.period.contains(*day)).collect();
    requests.sort_by_key(|(day, pair, _)| (*day, pair.index));
    let rows = requests.into_iter().map(|(day, pair, request)| {
        let decision = request.decision.known().map_or("не решено", |decision| decision.word());
        let cells = [
            Cell::Day(day),
            Cell::words(name::of_pair(&pair)),
            Cell::maybe(request.kind.known().map(|kind| kind.word())),
            Cell::words(decision),
        ];
        Row::new(cells).of(desk.index.behind(request.place))
    });
    Table::new("requests", "Обращения", columns).with(rows).or("Обращений о сложении обязанностей или замене не было.")
}
