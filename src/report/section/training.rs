//! Who was trained to mentor, and when.

use super::name;
use crate::model::Person;
use crate::report::{Cell, Column, Desk, Row, Shape, Table};

/// The mentors of the span and the days on which each was trained by its last known day.
pub(in crate::report) fn mentors(desk: &Desk<'_>) -> Table {
    let columns = [Column::new("Наставник", Shape::Words, 85), Column::new("Дни обучения", Shape::Words, 80)];
    let mut mentors: Vec<Person<'_>> =
        desk.model.people().filter(|person| desk.of_span.mentors.has(person.head)).collect();
    mentors.sort_by_cached_key(|person| (crate::name::fold(&name::of_person(person)), person.index));
    let until = desk.span.known_until();
    let rows = mentors.iter().map(|person| {
        let dates = person.mentor.known().and_then(|part| part.training.known());
        let days = dates.into_iter().flat_map(|dates| dates.iter()).map(|day| day.0).filter(|day| *day <= until);
        let days: Vec<String> = days.map(|day| day.format("%d.%m.%Y").to_string()).collect();
        let told = if days.is_empty() { "не записано".to_owned() } else { days.join(", ") };
        Row::new([Cell::words(name::of_person(person)), Cell::words(told)]).of(desk.index.behind(person.head))
    });
    Table::new("trained", "Кто и когда учился", columns).with(rows).or("Наставников в это время не было.")
}
