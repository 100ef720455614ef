//! «Пары, группы и программы»: the register of everybody at work, with their papers.

use crate::diagnostic::words::{Count, Noun};
use crate::figure::{Course, States};
use crate::record;
use crate::report::section::{forms, name, pairs, register};
use crate::report::{Block, Cell, Chart, Column, Desk, Drawing, Kind, Report, Row, Section, Shape, Table};

const DAYS: Noun = Noun("день", "дня", "дней");

/// The report.
pub(in crate::report) struct Pairs;

impl Kind for Pairs {
    fn name(&self) -> &'static str {
        "пары"
    }

    fn latin(&self) -> &'static str {
        "pairs"
    }

    fn about(&self) -> &'static str {
        "реестр пар и групп: приказы, сроки, программы, встречи"
    }

    fn make(&self, desk: &Desk<'_>) -> Report {
        let courses = Course::all(desk.model, desk.span);
        let states = States::of(desk.model, desk.span);
        let unread = |kinds: &[record::Kind]| desk.unread(kinds).map(Block::note);
        let note = "Мероприятия – программы, по которой работает пара, на день отчёта; встречи – за период.";
        let register = [Block::Table(pairs::table(desk, &courses)), Block::note(note)];
        let register = register.into_iter().chain(forms::without_term(desk, &states));
        let doing = [Block::Table(forms::doing(desk, &states)), Block::Chart(chart(desk, &states))];
        let sections = vec![
            Section::new("pairs", "Реестр пар и групп", register.chain(unread(&[record::Kind::Pair]))),
            Section::new("states", "Что они делают", doing),
            Section::new(
                "plans",
                "Программы",
                [Block::Table(pairs::programs(desk, &courses))].into_iter().chain(unread(&[record::Kind::Program])),
            ),
            Section::new("last-met", "Давно ли встречались", [Block::Table(silence(desk, &courses))]),
        ];
        desk.report(self, "Пары, группы и программы", sections)
    }
}

fn chart(desk: &Desk<'_>, states: &States) -> Chart {
    let columns = [Column::new("Состояние", Shape::Words, 120), Column::new("Пар и групп", Shape::Count, 45)];
    let rows = [
        ("Впереди", &states.ahead),
        ("Идут", &states.at_work),
        ("Завершены", &states.finished),
        ("Прекращены", &states.stopped),
    ];
    let rows = rows.map(|(label, counted)| Row::figures(label, [desk.figure_of(record::Kind::Pair, &counted.crews())]));
    Chart {
        table: Table::new("states-chart", "Пары и группы по состоянию", columns).with(rows),
        about: "Сколько пар и групп впереди, идут, завершены и прекращены.".to_owned(),
        drawing: Drawing::Bars,
    }
}

/// Pairs at work by how long they have not met.
fn silence(desk: &Desk<'_>, courses: &[Course<'_>]) -> Table {
    let columns = [
        Column::new("Пара или группа", Shape::Words, 75),
        Column::new("Последняя встреча", Shape::Day, 35),
        Column::new("Дней без встреч", Shape::Words, 55),
    ];
    let mut silent: Vec<_> = courses.iter().filter_map(|course| Some((course.silence(desk.span)?, course))).collect();
    silent.sort_by_key(|(days, course)| (std::cmp::Reverse(*days), course.pair.index));
    let rows = silent.into_iter().map(|(days, course)| {
        let since = match (course.last, course.pair.term()) {
            (Some(_), _) => "",
            (None, Some(term)) if term.start < desk.span.period.start => ", с начала периода",
            (None, _) => ", с начала работы",
        };
        let days = format!("{}{since}", Count(usize::try_from(days).unwrap_or(0), DAYS));
        let cells =
            [Cell::words(name::of_pair(&course.pair)), course.last.map_or(Cell::Empty, Cell::Day), Cell::words(days)];
        Row::new(cells).of(desk.index.behind(course.pair.head))
    });
    let title = format!("Работающие пары на {}", register::in_digits(desk.span.known_until()));
    Table::new("silence", title, columns).with(rows).or("В этот день не работает ни одна пара.")
}
