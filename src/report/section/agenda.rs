//! What is overdue and what is to be done: the same lists in the calendar and on the curator's desk.

use chrono::NaiveDate;

use super::name;
use crate::diagnostic::words::{Count, Noun};
use crate::figure::{Agenda, Due, Matter};
use crate::model::Program;
use crate::record::value::{ConsentKind, Moment, Text};
use crate::report::{Block, Cell, Column, Desk, Row, Section, Shape, Table};

const DAYS: Noun = Noun("день", "дня", "дней");

/// What is overdue.
pub(in crate::report) fn overdue(desk: &Desk<'_>, agenda: &Agenda<'_>) -> Section {
    let table = table(desk, ("overdue", "Просрочено", "Просрочено на"), &agenda.overdue).or("Ничего не просрочено.");
    Section::new("late", "Просрочено", [Block::Table(table)])
}

/// What is to be done this week.
pub(in crate::report) fn week(desk: &Desk<'_>, agenda: &Agenda<'_>) -> Section {
    let title = ("week", "На этой неделе", "Осталось");
    let table = table(desk, title, &agenda.week).or("До конца недели ничего не назначено.");
    Section::new("this-week", "На этой неделе", [Block::Table(table)])
}

/// What is to be done in the week after.
pub(in crate::report) fn next_week(desk: &Desk<'_>, agenda: &Agenda<'_>) -> Section {
    let table = table(desk, ("next-week", "На следующей неделе", "Осталось"), &agenda.next_week);
    Section::new("after", "На следующей неделе", [Block::Table(table.or("На следующей неделе ничего не назначено."))])
}

/// What is to be done later this month.
pub(in crate::report) fn month(desk: &Desk<'_>, agenda: &Agenda<'_>) -> Section {
    let table = table(desk, ("month", "В этом месяце", "Осталось"), &agenda.month);
    Section::new("this-month", "В этом месяце", [Block::Table(table.or("До конца месяца больше ничего не назначено."))])
}

/// What is to be done in the months after.
pub(in crate::report) fn later(desk: &Desk<'_>, agenda: &Agenda<'_>) -> Section {
    let columns = [
        Column::new("Месяц", Shape::Words, 28),
        Column::new("Срок", Shape::Day, 25),
        Column::new("Что", Shape::Words, 62),
        Column::new("Кто", Shape::Words, 50),
    ];
    let rows = agenda.later.iter().flat_map(|(month, list)| {
        let month = Cell::Moment(Moment::Month(*month)).read();
        list.iter().map(move |due| {
            let cells = [Cell::words(month.clone()), Cell::Moment(due.day), Cell::words(what(due, desk.model.today))];
            Row::new(cells.into_iter().chain([Cell::words(whose(due))])).of(desk.index.behind(due.place))
        })
    });
    let table = Table::new("later", "Дальше по месяцам", columns).with(rows).or("Дальше ничего не назначено.");
    Section::new("then", "Дальше", [Block::Table(table)])
}

fn table(desk: &Desk<'_>, (id, title, how_long): (&'static str, &str, &str), list: &[Due<'_>]) -> Table {
    let columns = [
        Column::new("Срок", Shape::Day, 25),
        Column::new(how_long, Shape::Words, 27),
        Column::new("Что", Shape::Words, 63),
        Column::new("Кто", Shape::Words, 50),
    ];
    let today = desk.model.today;
    let rows = list.iter().map(|due| {
        let cells = [
            Cell::Moment(due.day),
            Cell::words(distance(due.day, today)),
            Cell::words(what(due, today)),
            Cell::words(whose(due)),
        ];
        Row::new(cells).of(desk.index.behind(due.place))
    });
    Table::new(id, title, columns).with(rows)
}

/// «5 дней», «сегодня», «завтра».
fn distance(day: Moment, today: NaiveDate) -> String {
    let days = (day.last() - today).num_days();
    match days {
        0 => "сегодня".to_owned(),
        1 => "завтра".to_owned(),
        days => Count(usize::try_from(days.unsigned_abs()).unwrap_or(usize::MAX), DAYS).to_string(),
    }
}

/// What is to be done.
fn what(due: &Due<'_>, today: NaiveDate) -> String {
    let text = |text: Option<&Text>| text.map_or("без названия", |text| text).to_owned();
    let is_past = due.day.last() < today;
    match due.matter {
        Matter::Measure(_, measure) => format!("Мероприятие программы: {}", text(measure.what.known())),
        Matter::Item(item) => format!("Дорожная карта: {}", text(item.what.known())),
        Matter::Decision(decision) => format!("Решение: {}", text(decision.what.known())),
        Matter::Meeting(_) => "Встреча по графику".to_owned(),
        Matter::Silence(_) if is_past => {
            "Пара давно не встречалась: запишите встречу или узнайте, что мешает".to_owned()
        }
        Matter::Silence(_) => "Пора встретиться: иначе перерыв станет больше, чем допускает школа".to_owned(),
        Matter::Final(_) if is_past => "Работа завершена, а итоговой встречи в записях нет".to_owned(),
        Matter::Final(_) => "Работа завершается: итоговая встреча".to_owned(),
        Matter::Consent(_, kind) if is_past => format!("Кончилось {}", consent(kind)),
        Matter::Consent(_, kind) => format!("Кончается {}", consent(kind)),
        Matter::Mentor(_) if is_past => "Ждёт наставника дольше, чем допускает школа".to_owned(),
        Matter::Mentor(_) => "Ждёт наставника".to_owned(),
        Matter::Answers if is_past => "Мониторинг: к сроку из приказа нет ни одного ответа".to_owned(),
        Matter::Answers => "Мониторинг: собрать ответы участников, срок из приказа".to_owned(),
        Matter::Permit(permit) => {
            let rule = text(permit.fields.rule.known());
            let word = if is_past { "Кончился" } else { "Кончается" };
            format!("{word} допуск {rule}: {}", text(permit.fields.why.known()))
        }
        Matter::Model if is_past => "Срок модели в школе кончился: нужен новый приказ".to_owned(),
        Matter::Model => "Кончается срок модели в школе".to_owned(),
    }
}

fn consent(kind: ConsentKind) -> &'static str {
    match kind {
        ConsentKind::Mentor => "согласие быть наставником",
        ConsentKind::Mentee => "согласие быть наставляемым",
        ConsentKind::Help => "согласие помогать",
        ConsentKind::Processing => "согласие на обработку данных",
        ConsentKind::Publication => "согласие на публикацию: имя исчезнет с сайта",
    }
}

/// Whose it is: a pair, a person, whoever answers for it.
fn whose(due: &Due<'_>) -> String {
    let text = |text: Option<&Text>| text.map_or(String::new(), ToString::to_string);
    match due.matter {
        Matter::Measure(program, _) => of_program(&program),
        Matter::Item(item) => text(item.responsible.known()),
        Matter::Decision(decision) => text(decision.responsible.known()),
        Matter::Meeting(pair) | Matter::Silence(pair) | Matter::Final(pair) => name::of_pair(&pair),
        Matter::Consent(person, _) | Matter::Mentor(person) => name::of_person(&person),
        Matter::Permit(permit) => text(permit.fields.subject.known()),
        Matter::Answers | Matter::Model => "куратор".to_owned(),
    }
}

/// The pair that works by a programme now: of those tied by «вместо» the last.
fn of_program(program: &Program<'_>) -> String {
    let pairs = program.pairs();
    let now = pairs.iter().rev().find(|pair| pair.is_live()).or(pairs.first());
    now.map_or_else(|| program.id.clone(), name::of_pair)
}
