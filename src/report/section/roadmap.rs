//! The road map: what was planned and what was done.

use super::register;
use crate::diagnostic::words::{Count, Noun};
use crate::figure::{Outcome, Part, RoadmapFigures, Step};
use crate::record;
use crate::record::value::Moment;
use crate::report::{Block, Cell, Chart, Column, Desk, Drawing, Fact, Row, Section, Shape, Table};

const DAYS: Noun = Noun("день", "дня", "дней");

/// The whole section.
pub(in crate::report) fn of(desk: &Desk<'_>) -> Section {
    let figures = RoadmapFigures::of(desk.model, desk.span);
    let blocks = [Block::Table(table(desk, &figures)), facts(desk, &figures), Block::Chart(parts(desk, &figures))];
    let unread = desk.unread(&[record::Kind::Roadmap]).map(Block::note);
    Section::new("roadmap", "Дорожная карта: план и факт", about(&figures).into_iter().chain(blocks).chain(unread))
}

/// By which order each map was approved, and with which means.
fn about(figures: &RoadmapFigures<'_>) -> Vec<Block> {
    let told = figures.maps.iter().map(|map| {
        let year = map.year().map_or_else(|| map.id.clone(), |year| year.to_string());
        let order =
            map.order.known().map_or("приказ об утверждении не записан".to_owned(), |order| format!("приказ {order}"));
        let resources = map.resources.known().map(|text| format!(" Ресурсы: {}.", text.trim_end_matches('.')));
        Block::text(format!("На {year} учебный год: {order}.{}", resources.unwrap_or_default()))
    });
    told.collect()
}

/// The items, in the order of the record.
pub(in crate::report) fn table(desk: &Desk<'_>, figures: &RoadmapFigures<'_>) -> Table {
    let columns = [
        Column::new("№", Shape::Words, 10),
        Column::new("Мероприятие", Shape::Words, 65),
        Column::new("Срок", Shape::Day, 27),
        Column::new("Отвечает", Shape::Words, 33),
        Column::new("Исполнено", Shape::Day, 25),
        Column::new("Результат, вид документа", Shape::Words, 50),
        Column::new("Состояние", Shape::Words, 40),
    ];
    let rows = (1..).zip(&figures.steps).map(|(number, step)| row(desk, number, step));
    let empty = "Дорожной карты на это время нет: заведите её в content/roadmap/.";
    Table::new("items", "Пункты дорожной карты", columns).with(rows).or(empty)
}

fn row(desk: &Desk<'_>, number: usize, step: &Step<'_>) -> Row {
    let item = step.item;
    let text = |text: Option<&record::value::Text>| Cell::maybe(text.map(ToString::to_string));
    let cells = [
        Cell::words(number.to_string()),
        text(item.what.known()),
        item.due.known().map_or(Cell::Empty, |due| Cell::Moment(*due)),
        text(item.responsible.known()),
        register::day(item.done.known()),
        text(item.result.known()),
        Cell::words(outcome(step.outcome)),
    ];
    Row::new(cells).of(desk.index.behind(item.place))
}

fn outcome(outcome: Outcome) -> String {
    let days = |days: i64| Count(usize::try_from(days).unwrap_or(0), DAYS);
    match outcome {
        Outcome::InTime => "исполнено в срок".to_owned(),
        Outcome::Late(late) => format!("исполнено позже на {}", days(late)),
        Outcome::Done => "исполнено, срок не назван".to_owned(),
        Outcome::Overdue(late) => format!("просрочено на {}", days(late)),
        Outcome::Ahead => "впереди".to_owned(),
        Outcome::Unknown => "срок не назван".to_owned(),
    }
}

fn facts(desk: &Desk<'_>, figures: &RoadmapFigures<'_>) -> Block {
    let of = |tally| desk.figure_of(record::Kind::Roadmap, tally);
    let mut facts = vec![
        Fact::new("Исполнено из того, чей срок наступил", desk.share(&figures.done)),
        Fact::new("Просрочено", of(&figures.overdue)),
        Fact::new("Впереди", of(&figures.ahead)),
    ];
    if figures.unknown.value() > 0 {
        facts.push(Fact::new("Срок не назван или день исполнения не читается", of(&figures.unknown)));
    }
    Block::Facts(facts)
}

/// What is done of each stage, or of what falls due in each month.
pub(in crate::report) fn parts(desk: &Desk<'_>, figures: &RoadmapFigures<'_>) -> Chart {
    let by_stage = figures.parts.iter().any(|(part, _)| matches!(part, Part::Stage(_)));
    let (title, head) = if by_stage {
        ("Исполнено по этапам", "Этап")
    } else {
        ("Исполнено по месяцам", "Срок")
    };
    let columns = [Column::new(head, Shape::Words, 105), Column::new("Исполнено", Shape::Share, 60)];
    let rows = figures.parts.iter().map(|(part, share)| Row::figures(&label(part), [desk.share(share)]));
    Chart {
        table: Table::new("parts", title, columns).with(rows).or("Пунктов нет."),
        about: "Пункты по месяцам, на которые они намечены.".to_owned(),
        drawing: Drawing::PlanFact,
    }
}

fn label(part: &Part) -> String {
    match part {
        Part::Stage(word) => word.clone(),
        Part::Month(first) => Cell::Moment(Moment::Month(*first)).read().plain(),
        Part::Rest => "Не сказано".to_owned(),
    }
}
