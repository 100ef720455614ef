//! What was worth showing: practices, news, public events, awards, by day.

use chrono::NaiveDate;

use crate::diagnostic::Place;
use crate::report::{Cell, Column, Desk, Row, Shape, Table};

/// Everything of the span, the earliest first.
pub(in crate::report) fn table(desk: &Desk<'_>) -> Table {
    let columns = [
        Column::new("Дата", Shape::Day, 25),
        Column::new("Что", Shape::Words, 35),
        Column::new("О чём", Shape::Words, 105),
    ];
    let mut events: Vec<(NaiveDate, &str, String, Place)> =
        articles(desk).chain(awards(desk)).chain(public(desk)).collect();
    events.retain(|(day, ..)| desk.span.period.start <= *day && *day <= desk.span.known_until());
    events.sort_by_key(|(day, what, _, place)| (*day, *what, *place));
    let rows = events.into_iter().map(|(day, what, words, place)| {
        Row::new([Cell::Day(day), Cell::words(what), Cell::words(words)]).of(desk.index.behind(place))
    });
    Table::new("events", "Практики, события, награды", columns).with(rows).or("Ничего не записано.")
}

fn articles<'d>(desk: &Desk<'d>) -> impl Iterator<Item = (NaiveDate, &'static str, String, Place)> + use<'d> {
    let practices = desk.model.practices().map(|article| ("практика", article));
    let all = practices.chain(desk.model.news().map(|article| ("новость", article)));
    all.filter_map(|(what, article)| {
        let title = article.title.known()?.to_string();
        Some((article.date.known()?.0, what, title, article.head))
    })
}

fn awards<'d>(desk: &Desk<'d>) -> impl Iterator<Item = (NaiveDate, &'static str, String, Place)> + use<'d> {
    desk.model.awards().filter_map(|award| {
        let fields = &award.fields.value;
        let who = award.recipient().map_or_else(|| "кому, не сказано".to_owned(), |person| person.short_name());
        let title = fields.title.known().map_or("награда", |title| title);
        Some((fields.date.known()?.0, "награда", format!("{title}: {who}"), award.fields.place))
    })
}

/// The public events at which stages were summed up.
fn public<'d>(desk: &Desk<'d>) -> impl Iterator<Item = (NaiveDate, &'static str, String, Place)> + use<'d> {
    desk.model.stages().flat_map(|stages| stages.entry.fields.stages.known().into_iter().flatten()).filter_map(
        |stage| {
            let words = stage.stage.known().map_or("этап", |word| word);
            Some((stage.event.known()?.0, "открытое мероприятие", format!("итоги этапа: {words}"), stage.place))
        },
    )
}
