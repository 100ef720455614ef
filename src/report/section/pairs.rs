//! The register of pairs and groups, and that of their programmes.

use super::{name, register};
use crate::figure::{Course, Steps};
use crate::record::Kind;
use crate::report::{Cell, Column, Desk, Row, Shape, Table};

/// Pairs and groups, each with its papers, its programme and its meetings.
pub(in crate::report) fn table(desk: &Desk<'_>, courses: &[Course<'_>]) -> Table {
    let columns = [
        Column::new("Код", Shape::Words, 14),
        Column::new("Наставник", Shape::Words, 26),
        Column::new("Наставляемые", Shape::Words, 28),
        Column::new("Форма", Shape::Words, 19),
        Column::new("Вид", Shape::Words, 18),
        Column::new("Модель", Shape::Words, 21),
        Column::new("Приказ", Shape::Words, 20),
        Column::new("Срок", Shape::Term, 21),
        Column::new("Состояние", Shape::Words, 19),
        Column::new("Программа согласована", Shape::Words, 20),
        Column::new("Мероприятия исполнены", Shape::Share, 20),
        Column::new("Встреч", Shape::Count, 12),
        Column::new("Последняя встреча", Shape::Day, 18),
    ];
    let title = format!("Пары и группы на {}", register::in_digits(desk.span.known_until()));
    let rows = courses.iter().map(|course| row(desk, course));
    Table::new("register", title, columns).with(rows).or("В это время не работала ни одна пара.")
}

fn row(desk: &Desk<'_>, course: &Course<'_>) -> Row {
    let Course { pair, state, program, .. } = course;
    let approved = program.as_ref().map(approved);
    let done = program.as_ref().map(|steps| desk.share(&steps.share()).into());
    let cells = [
        Cell::words(pair.id.as_str()),
        Cell::maybe(pair.mentor().map(|mentor| name::of_person(&mentor))),
        Cell::words(register::names(&pair.mentees())),
        register::forms(pair),
        register::kinds(pair),
        register::model(pair),
        Cell::maybe(pair.order.known().map(ToString::to_string)),
        pair.term().map_or(Cell::Empty, Cell::Term),
        Cell::words(state_of(course, *state)),
        approved.unwrap_or_else(|| Cell::words("программы нет")),
        done.unwrap_or(Cell::Empty),
        desk.figure_of(Kind::Meeting, &course.meetings).into(),
        course.last.map_or(Cell::Empty, Cell::Day),
    ];
    Row::new(cells).of(desk.index.behind(pair.head))
}

/// «прекращена 23.10.2026».
fn state_of(course: &Course<'_>, state: Option<crate::model::State>) -> String {
    use crate::model::State::{Finished, Stopped};
    let word = register::state(state);
    match course.pair.ended().filter(|_| matches!(state, Some(Finished | Stopped))) {
        Some(day) => format!("{word} {}", register::in_digits(day)),
        None => word.to_owned(),
    }
}

fn approved(steps: &Steps<'_>) -> Cell {
    let day = steps.program.approved.known().map(|day| register::in_digits(day.0));
    Cell::words(day.unwrap_or_else(|| "не согласована".to_owned()))
}

/// The programmes of these pairs.
pub(in crate::report) fn programs(desk: &Desk<'_>, courses: &[Course<'_>]) -> Table {
    let columns = [
        Column::new("Программа", Shape::Words, 40),
        Column::new("Целей", Shape::Count, 14),
        Column::new("Ближайшая цель", Shape::Words, 62),
        Column::new("Срок цели", Shape::Words, 26),
        Column::new("Мероприятия исполнены", Shape::Share, 30),
        Column::new("Просрочено", Shape::Count, 22),
        Column::new("Согласована", Shape::Day, 24),
        Column::new("Отчёт наставника", Shape::Day, 24),
    ];
    let rows = Steps::own(courses).into_iter().map(|steps| steps_row(desk, &steps));
    Table::new("programs", "Программы", columns).with(rows).or("Программ у этих пар и групп нет.")
}

fn steps_row(desk: &Desk<'_>, steps: &Steps<'_>) -> Row {
    let (program, goal) = (steps.program, steps.next_goal());
    let whose = program.pair().map_or_else(|| program.id.clone(), |pair| name::of_pair(&pair));
    let until = goal.and_then(|goal| goal.span.known()).map(|span| Cell::Moment(span.to).read());
    let cells = [
        Cell::words(whose),
        desk.figure(&steps.goals).into(),
        Cell::maybe(goal.and_then(|goal| goal.goal.known()).map(ToString::to_string)),
        Cell::maybe(until),
        desk.share(&steps.share()).into(),
        desk.figure(&steps.overdue).into(),
        register::day(program.approved.known()),
        register::day(program.mentor_report.known()),
    ];
    Row::new(cells).of(desk.index.behind(program.head))
}
