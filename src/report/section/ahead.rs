//! What comes after the year: the goals that mentees set next, the pairs that go on, the orders of the year.

use super::name;
use crate::figure::touches;
use crate::model::{Pair, Person, State};
use crate::report::{Block, Cell, Column, Desk, Row, Shape, Table, body};

/// The goals that stand in programmes under «Новая цель».
pub(in crate::report) fn goals(desk: &Desk<'_>) -> Table {
    let columns = [Column::new("Пара или группа", Shape::Words, 60), Column::new("Новая цель", Shape::Words, 105)];
    let programs = of_span(desk).into_iter().flat_map(|pair| pair.programs().map(move |program| (pair, program)));
    let rows = programs.filter_map(|(pair, program)| {
        let section = program.entry.body.section("Новая цель").filter(|section| !section.text.is_empty())?;
        let cells = [Cell::words(name::of_pair(&pair)), Cell::words(body::in_a_line(section.text))];
        Some(Row::new(cells).of(desk.index.behind(program.head)))
    });
    Table::new("new-goals", "Новые цели наставляемых", columns).with(rows).or("Новых целей в программах не записано.")
}

/// Pairs at work on the last known day whose term goes beyond the span.
pub(in crate::report) fn going_on(desk: &Desk<'_>) -> Table {
    let columns = [Column::new("Пара или группа", Shape::Words, 105), Column::new("Срок", Shape::Term, 60)];
    let until = desk.span.known_until();
    let goes_on = |pair: &Pair<'_>| {
        pair.state_on(until) == Some(State::Active) && pair.term().is_some_and(|term| term.end > desk.span.period.end)
    };
    let rows = of_span(desk).into_iter().filter(goes_on).map(|pair| {
        let term = pair.term().map_or(Cell::Empty, Cell::Term);
        Row::new([Cell::words(name::of_pair(&pair)), term]).of(desk.index.behind(pair.head))
    });
    Table::new("going-on", "Продолжают работу", columns).with(rows).or("Все пары и группы заканчивают в этот срок.")
}

/// The appendices: pairs with their orders in short, and the orders themselves.
pub(in crate::report) fn appendix(desk: &Desk<'_>) -> [Block; 2] {
    [Block::Table(pairs(desk)), Block::Table(orders(desk))]
}

fn pairs(desk: &Desk<'_>) -> Table {
    let columns = [
        Column::new("Код", Shape::Words, 20),
        Column::new("Наставник", Shape::Words, 35),
        Column::new("Наставляемые", Shape::Words, 40),
        Column::new("Форма", Shape::Words, 30),
        Column::new("Срок", Shape::Term, 40),
    ];
    let rows = of_span(desk).into_iter().map(|pair| {
        let mentees: Vec<String> = pair.mentees().iter().map(Person::short_name).collect();
        let forms: Vec<&str> = pair.forms().iter().map(|form| form.title()).collect();
        let cells = [
            Cell::words(pair.id.as_str()),
            Cell::maybe(pair.mentor().map(|mentor| mentor.short_name())),
            Cell::words(mentees.join(", ")),
            Cell::words(forms.join(", ")),
            pair.term().map_or(Cell::Empty, Cell::Term),
        ];
        Row::new(cells).of(desk.index.behind(pair.head))
    });
    Table::new("list-of-pairs", "Реестр пар и групп", columns).with(rows).or("В это время не работала ни одна пара.")
}

/// The orders by which the pairs of the span were made, each with its pairs.
fn orders(desk: &Desk<'_>) -> Table {
    let columns =
        [Column::new("Приказ о закреплении", Shape::Words, 60), Column::new("Пары и группы", Shape::Words, 105)];
    let mut orders: Vec<(chrono::NaiveDate, String, Vec<String>)> = Vec::new();
    for pair in of_span(desk) {
        let Some(order) = pair.order.known() else { continue };
        let (words, code) = (order.to_string(), pair.id.clone());
        match orders.iter_mut().find(|(_, known, _)| *known == words) {
            Some((.., codes)) => codes.push(code),
            None => orders.push((order.date, words, vec![code])),
        }
    }
    orders.sort();
    let rows = orders.into_iter().map(|(_, order, codes)| Row::new([order, codes.join(", ")].map(Cell::words)));
    Table::new("orders", "Приказы о парах", columns).with(rows).or("Ни одна пара не называет приказа.")
}

/// The pairs of the span, by their first day.
fn of_span<'d>(desk: &Desk<'d>) -> Vec<Pair<'d>> {
    let mut pairs: Vec<Pair<'d>> = desk.model.pairs().filter(|pair| touches(pair, desk.span.period)).collect();
    pairs.sort_by_key(|pair| (pair.term().map(|term| term.start), pair.index));
    pairs
}
