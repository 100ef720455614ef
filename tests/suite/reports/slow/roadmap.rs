//! The report «дорожная-карта», counted one question at a time.

use chrono::{Datelike, NaiveDate};

use super::answer::{Answer, Cells, put};
use super::front::Item;
use super::school::{Record, School, year_label, year_of};
use super::words::{self, MONTHS, counted, fold};

pub(super) fn count(school: &School) -> Cells {
    let mut cells = Cells::new();
    let items = items(school);
    for (map, item) in &items {
        put(&mut cells, "items", &map.line(item.line), "Состояние", Answer::words(became(school, item)));
    }
    let places = |is_so: &dyn Fn(&Item) -> bool| -> Vec<String> {
        items.iter().filter(|(_, item)| is_so(item)).map(|(map, item)| map.line(item.line)).collect()
    };
    let is_due = |item: &Item| last(item).is_some_and(|day| day <= school.today);
    let done = |item: &Item| done(school, item).is_some();
    let part = places(&|item| is_due(item) && done(item));
    put(&mut cells, "roadmap", "Исполнено из того, чей срок наступил", "", Answer::share(part, places(&is_due)));
    let late = places(&|item| !done(item) && last(item).is_some_and(|day| day < school.today));
    put(&mut cells, "roadmap", "Просрочено", "", of_maps(school, late));
    let ahead = places(&|item| !done(item) && last(item).is_some_and(|day| day >= school.today));
    put(&mut cells, "roadmap", "Впереди", "", of_maps(school, ahead));
    let unknown = places(&|item| !done(item) && last(item).is_none());
    if !unknown.is_empty() {
        put(&mut cells, "roadmap", "Срок не назван или день исполнения не читается", "", Answer::count(unknown));
    }
    parts(school, &items, &mut cells);
    cells
}

/// A number of items: where there is no road map at all, there is nothing to count.
fn of_maps(school: &School, places: Vec<String>) -> Answer {
    if school.of("roadmap/").next().is_none() { Answer::Missing } else { Answer::count(places) }
}

/// The items of the maps of the school years that the time touches.
fn items(school: &School) -> Vec<(&Record, &Item)> {
    let mut items = Vec::new();
    for year in year_of(school.from)..=year_of(school.to) {
        let label = year_label(year);
        for map in school.of("roadmap/").filter(|map| map.text("учебный год") == Some(label.as_str())) {
            items.extend(map.front.parts("пункты").into_iter().map(|item| (map, item)));
        }
    }
    items
}

/// The last day on which the item is in time.
fn last(item: &Item) -> Option<NaiveDate> {
    item.text("срок").and_then(words::days).map(|(_, last)| last)
}

/// The day on which it was done.
fn done(school: &School, item: &Item) -> Option<NaiveDate> {
    item.text("исполнено").and_then(words::day).filter(|day| *day <= school.today)
}

fn became(school: &School, item: &Item) -> String {
    let between = |from: NaiveDate, to: NaiveDate| {
        let days = usize::try_from((to - from).num_days()).expect("the later day comes later");
        counted(days, ["день", "дня", "дней"])
    };
    match (done(school, item), last(item)) {
        (Some(done), Some(last)) if done > last => format!("исполнено позже на {}", between(last, done)),
        (Some(_), Some(_)) => "исполнено в срок".to_owned(),
        (Some(_), None) => "исполнено, срок не назван".to_owned(),
        (None, Some(last)) if last < school.today => format!("просрочено на {}", between(last, school.today)),
        (None, Some(_)) => "впереди".to_owned(),
        (None, None) => "срок не назван".to_owned(),
    }
}

/// What is done of each stage; where no item names one, of each month.
fn parts(school: &School, items: &[(&Record, &Item)], cells: &mut Cells) {
    let by_stage = items.iter().any(|(_, item)| item.text("этап").is_some());
    let part = |item: &Item| {
        let named = if by_stage { item.text("этап").map(fold) } else { month(item) };
        named.unwrap_or_else(|| "Не сказано".to_owned())
    };
    let titles: Vec<(String, String)> = items
        .iter()
        .map(|(_, item)| {
            let title = item.text("этап").filter(|_| by_stage).map(str::to_owned);
            (part(item), title.unwrap_or_else(|| part(item)))
        })
        .collect();
    let mut seen: Vec<&str> = Vec::new();
    for (key, title) in &titles {
        if seen.contains(&key.as_str()) {
            continue;
        }
        seen.push(key);
        let own = items.iter().filter(|(_, item)| part(item) == *key);
        let place = |(map, item): &(&Record, &Item)| map.line(item.line);
        let all: Vec<String> = own.clone().map(place).collect();
        let done: Vec<String> = own.filter(|(_, item)| done(school, item).is_some()).map(place).collect();
        put(cells, "parts", title, "Исполнено", Answer::share(done, all));
    }
}

/// «сентябрь 2026» of an item whose month is known.
fn month(item: &Item) -> Option<String> {
    let (first, last) = words::days(item.text("срок")?)?;
    let is_year = (last - first).num_days() > 31;
    (!is_year).then(|| format!("{} {}", MONTHS[last.month0() as usize].0, last.year()))
}
