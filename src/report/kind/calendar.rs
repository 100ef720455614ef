//! «Календарь»: what is overdue, what is to be done this week and later, and the round of the year.

use crate::figure::{Agenda, Duty, Standing, Task, duties};
use crate::model::SchoolYear;
use crate::record::Kind as Of;
use crate::report::section::agenda;
use crate::report::{Block, Cell, Column, Desk, Kind, Report, Row, Section, Shape, Table};

/// The report.
pub(in crate::report) struct Calendar;

impl Kind for Calendar {
    fn name(&self) -> &'static str {
        "календарь"
    }

    fn latin(&self) -> &'static str {
        "calendar"
    }

    fn about(&self) -> &'static str {
        "что просрочено, что на этой неделе и дальше, круг года"
    }

    fn make(&self, desk: &Desk<'_>) -> Report {
        let agenda = Agenda::of(desk.model, desk.span.period.end);
        let sections = vec![
            agenda::overdue(desk, &agenda),
            agenda::week(desk, &agenda),
            agenda::next_week(desk, &agenda),
            agenda::month(desk, &agenda),
            agenda::later(desk, &agenda),
            round(desk),
        ];
        desk.report(self, "Что просрочено и что впереди", sections)
    }
}

/// What is done every year, and what of it the records hold.
fn round(desk: &Desk<'_>) -> Section {
    let year = SchoolYear::of(desk.span.period.end);
    let columns = [
        Column::new("Дело", Shape::Words, 75),
        Column::new("Когда", Shape::Words, 40),
        Column::new("В записях", Shape::Words, 30),
        Column::new("Записей", Shape::Count, 20),
    ];
    let rows = duties(desk.model, year).into_iter().map(|duty| row(desk, &duty));
    let table = Table::new("round", format!("Круг {year} учебного года"), columns).with(rows);
    let note = "«Пора» – время этого дела идёт, «нет» – оно прошло, а записи нет. Если дело сделано, внесите запись.";
    let unread = desk.unread(&[Of::Document, Of::Roadmap, Of::Survey, Of::Program, Of::Meeting]).map(Block::note);
    Section::new("year", "Круг года", [Block::Table(table), Block::note(note)].into_iter().chain(unread))
}

fn row(desk: &Desk<'_>, duty: &Duty) -> Row {
    let (task, when) = words(duty.task);
    let standing = match duty.standing {
        Standing::There => "есть",
        Standing::Partly => "не у всех",
        Standing::Early => "ещё рано",
        Standing::Now => "пора",
        Standing::Missing => "нет",
    };
    Row::new([Cell::words(task), Cell::words(when), Cell::words(standing), desk.figure(&duty.found).into()])
}

fn words(task: Task) -> (&'static str, &'static str) {
    match task {
        Task::Bank => ("Сверить банк наставников и наставляемых", "август – сентябрь"),
        Task::Act => ("Приказ о внедрении действует", "август – сентябрь"),
        Task::Roadmap => ("Дорожная карта на год", "август – сентябрь"),
        Task::Orders => ("Приказы о закреплении пар и групп", "август – сентябрь"),
        Task::Consents => ("Согласия участников", "август – сентябрь"),
        Task::Before => ("Опрос участников «до»", "август – сентябрь"),
        Task::Programs => ("Согласовать программы", "сентябрь – октябрь"),
        Task::Interim => ("Промежуточные итоги пар", "декабрь – январь"),
        Task::DayOfTheMentor => ("День наставника", "2 марта"),
        Task::Final => ("Итоговые встречи", "апрель – май"),
        Task::After => ("Опрос участников «после»", "апрель – май"),
        Task::MentorReports => ("Отчёты наставников", "апрель – май"),
        Task::Event => ("Открытое мероприятие", "апрель – май"),
        Task::Awards => ("Награды", "апрель – май"),
        Task::Report => ("Итоговый аналитический отчёт", "июнь"),
        Task::Decisions => ("Управленческие решения", "июнь"),
        Task::NextRoadmap => ("Дорожная карта на следующий год", "июнь – август"),
    }
}
