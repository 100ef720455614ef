//! «Охват»: how large a part of the school takes part, and whom it has not reached.

use crate::figure::{Coverage as Covered, Group, Often, People, Unreached, coverage_by_year, unreached};
use crate::record::value::day_in_words;
use crate::report::section::name;
use crate::report::{Block, Cell, Column, Desk, Kind, Report, Row, Section, Shape, Table};

use super::indicators::unsure;

/// The report.
pub(in crate::report) struct Coverage;

impl Kind for Coverage {
    fn name(&self) -> &'static str {
        "охват"
    }

    fn latin(&self) -> &'static str {
        "coverage"
    }

    fn about(&self) -> &'static str {
        "какая часть учеников и педагогов участвует, по годам, и кого не охватили"
    }

    fn make(&self, desk: &Desk<'_>) -> Report {
        let covered = Covered::of(desk.model, &desk.of_span, desk.span);
        let blocks = [Block::Table(groups(desk, &covered)), Block::note(ages(&covered))];
        let years = [Block::Table(years(desk))];
        let sections = vec![
            Section::new("reach", "Кто охвачен", blocks.into_iter().chain(unsure(desk, &covered))),
            Section::new("times", "Люди и участия", participations(desk)),
            Section::new("by-year", "По учебным годам", years),
            Section::new("left-out", "Молодые специалисты без наставника", [Block::Table(of_unreached(desk))]),
        ];
        desk.report(self, "Охват наставничеством", sections)
    }
}

/// The groups of the school with the share of each that takes part.
pub(in crate::report) fn groups(desk: &Desk<'_>, covered: &Covered) -> Table {
    let columns = [Column::new("Группа", Shape::Words, 105), Column::new("Участвуют", Shape::Share, 60)];
    let rows = covered.shares.iter().map(|(group, share)| Row::figures(title(*group), [desk.share(share)]));
    Table::new("coverage", "Охват", columns).with(rows)
}

/// On which day ages are counted.
pub(in crate::report) fn ages(covered: &Covered) -> String {
    let day = day_in_words(covered.day);
    format!("Участвует – наставник или наставляемый, хотя бы в одной паре. Возраст и стаж посчитаны на {day} года.")
}

fn title(group: Group) -> &'static str {
    match group {
        Group::Pupils => "Обучающиеся",
        Group::Pupils10To19 => "Обучающиеся 10–19 лет",
        Group::Pupils15To19 => "Обучающиеся 15–19 лет",
        Group::Teachers => "Педагоги",
        Group::TeachersUnder35 => "Педагоги до 35 лет",
        Group::YoungSpecialists => "Молодые специалисты",
    }
}

fn participations(desk: &Desk<'_>) -> [Block; 2] {
    let (people, often) = (People::of(desk.model, &desk.of_span, desk.span), Often::of(desk.model, desk.span));
    let columns = |what| [Column::new(what, Shape::Words, 120), Column::new("Число", Shape::Count, 45)];
    let both = Table::new("participations", "Люди и участия", columns("Что")).with([
        Row::figures("Человек", [desk.figure_of(crate::record::Kind::Pair, &people.all.people)]),
        Row::figures("Участий", [desk.figure_of(crate::record::Kind::Pair, &people.all.times)]),
    ]);
    let columns =
        [Column::new("В скольких парах и группах", Shape::Words, 120), Column::new("Человек", Shape::Count, 45)];
    let rows = [("В одной", &often.once), ("В двух", &often.twice), ("В трёх и больше", &often.more)];
    let rows = rows.map(|(label, tally)| Row::figures(label, [desk.figure_of(crate::record::Kind::Pair, tally)]));
    [Block::Table(both), Block::Table(Table::new("often", "Кто в нескольких парах", columns).with(rows))]
}

fn years(desk: &Desk<'_>) -> Table {
    const SHOWN: [Group; 3] = [Group::Pupils, Group::Teachers, Group::YoungSpecialists];
    let columns = SHOWN.map(|group| Column::new(title(group), Shape::Share, 45));
    let columns = [Column::new("Учебный год", Shape::Words, 30)].into_iter().chain(columns);
    let worked =
        desk.figures.years.iter().filter(|(_, counted)| counted.all.crews().value() > 0).map(|(year, _)| *year);
    let rows = coverage_by_year(desk.model, worked).into_iter().map(|(year, covered)| {
        let shares = SHOWN.iter().filter_map(|group| covered.share(*group)).map(|share| desk.share(share));
        Row::figures(&year.to_string(), shares.collect::<Vec<_>>())
    });
    Table::new("years", "Охват по учебным годам", columns).with(rows).or("Пар и групп ещё нет.")
}

fn of_unreached(desk: &Desk<'_>) -> Table {
    let columns = [
        Column::new("Кто", Shape::Words, 75),
        Column::new("Стаж с", Shape::Day, 30),
        Column::new("Почему", Shape::Words, 60),
    ];
    let day = desk.span.known_until();
    let rows = unreached(desk.model, day).into_iter().map(|(person, why)| {
        let since = person.experience_since.known().map_or(Cell::Empty, |since| Cell::Moment(*since));
        Row::new([Cell::words(name::of_person(&person)), since, Cell::words(said(why))])
            .of(desk.index.behind(person.head))
    });
    let title = format!("Молодые специалисты без наставника на {}", day.format("%d.%m.%Y"));
    Table::new("unreached", title, columns).with(rows).or("Таких нет.")
}

fn said(why: Unreached) -> String {
    match why {
        Unreached::Waiting(since) => format!("ждёт наставника с {}", since.format("%d.%m.%Y")),
        Unreached::Declined(day) => format!("отказ {}", day.format("%d.%m.%Y")),
        Unreached::NotAsked => "нет ни запроса, ни отказа".to_owned(),
    }
}
