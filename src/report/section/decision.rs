//! Decisions after monitoring: those of the time that is asked about, and what became of those of the year before.

use super::survey;
use crate::model::SchoolYear;
use crate::record::Spanned;
use crate::record::kind::Decision;
use crate::record::value::{Date, Text};
use crate::report::{Block, Cell, Column, Desk, Row, Shape, Table};

/// Those that were taken in the span, and those of the school year before it with their outcome.
pub(in crate::report) fn of(desk: &Desk<'_>) -> [Block; 2] {
    let SchoolYear(year) = survey::year(desk);
    let is_past = |day: &Date| SchoolYear::of(day.0) == SchoolYear(year - 1) && !desk.span.period.contains(day.0);
    let now =
        table(desk, "decisions", "Управленческие решения", |day| desk.span.period.contains(day.0));
    let past = table(desk, "past-decisions", "Что вышло из решений прошлого учебного года", is_past);
    let past = past.or("Решений прошлого учебного года не записано.");
    [Block::Table(now.or("Решений за это время не записано: впишите их в content/decisions.md.")), Block::Table(past)]
}

fn table(desk: &Desk<'_>, id: &'static str, title: &str, is_in: impl Fn(&Date) -> bool) -> Table {
    let columns = [
        Column::new("Дата", Shape::Day, 25),
        Column::new("Решили", Shape::Words, 65),
        Column::new("Отвечает", Shape::Words, 35),
        Column::new("Срок", Shape::Day, 25),
        Column::new("Что вышло", Shape::Words, 55),
        Column::new("Кому и когда передано", Shape::Words, 45),
    ];
    let mut decisions: Vec<&Spanned<Decision>> =
        desk.model.decisions().filter(|decision| decision.date.known().is_some_and(&is_in)).collect();
    decisions.sort_by_key(|decision| decision.date.known().copied());
    Table::new(id, title, columns).with(decisions.into_iter().map(|decision| row(desk, decision)))
}

fn row(desk: &Desk<'_>, decision: &Spanned<Decision>) -> Row {
    let text = |text: Option<&Text>| Cell::maybe(text.map(ToString::to_string));
    let outcome = decision.outcome.known().map_or("итог не записан", |outcome| outcome);
    let cells = [
        decision.date.known().map_or(Cell::Empty, |day| Cell::Day(day.0)),
        text(decision.what.known()),
        text(decision.responsible.known()),
        decision.due.known().map_or(Cell::Empty, |due| Cell::Moment(*due)),
        Cell::words(outcome),
        Cell::words(sent(decision.recipient.known(), decision.sent.known())),
    ];
    Row::new(cells).of(desk.index.behind(decision.place))
}

/// «методический центр, 19.06.2026».
pub(in crate::report) fn sent(to: Option<&Text>, day: Option<&Date>) -> String {
    let day = day.map(|day| day.0.format("%d.%m.%Y").to_string());
    to.map(ToString::to_string).into_iter().chain(day).collect::<Vec<_>>().join(", ")
}
