//! The work: programmes and their measures, meetings and what people said of them, what stopped, what was done besides.

use crate::figure::{Besides, Measures, Meetings, Programs, Share, Tally, months};
use crate::model::{Pair, Progress, Role};
use crate::record::Kind;
use crate::record::value::{AwardKind, Moment};
use crate::report::{Block, Cell, Chart, Column, Desk, Drawing, Figure, Row, Section, Shape, Table};

/// Programmes and measures.
pub(in crate::report) fn programs_section(desk: &Desk<'_>) -> Section {
    let measures = Measures::of(desk.model, desk.span);
    let note = "Мероприятия – всех программ этих пар и групп. Просрочено то, что не исполнено, а срок прошёл; считается на \
                день отчёта.";
    let blocks = [
        Block::Table(programs(desk)),
        Block::Table(progress(desk, &measures)),
        Block::note(note),
        Block::Chart(kinds_of_measures(desk, &measures)),
    ];
    let unread = desk.unread(&[Kind::Program]).map(Block::note);
    Section::new("course", "Программы и мероприятия", blocks.into_iter().chain(unread))
}

/// Meetings.
pub(in crate::report) fn meetings_section(desk: &Desk<'_>) -> Section {
    let meetings = Meetings::of(desk.model, desk.span);
    let note = "Польза – оценки участников от 1 до 10 после встреч.";
    let blocks = [
        Block::Table(of_meetings(desk, &meetings)),
        Block::Table(usefulness(desk, &meetings)),
        Block::note(note),
        Block::Chart(by_month(desk)),
    ];
    let unread = desk.unread(&[Kind::Meeting]).map(Block::note);
    Section::new("held", "Встречи", blocks.into_iter().chain(unread))
}

/// Programmes by how far they have come.
pub(in crate::report) fn programs(desk: &Desk<'_>) -> Table {
    let programs = Programs::of(desk.model, desk.span);
    let part = |label: &str, part: &Tally| share(desk, label, Kind::Program, part, (&programs.all, "программ нет"));
    let lacking = (&programs.needed, "программа никому не нужна");
    Table::new("programs", "Программы", parts()).with([
        whole(desk, "Всего программ", Kind::Program, &programs.all),
        part("Завершены", &programs.finished),
        part("Согласованы", &programs.approved),
        part("С отчётом наставника", &programs.reported),
        share(desk, "Пары и группы без программы", Kind::Pair, &programs.lacking, lacking),
    ])
}

/// Measures by how far they have come.
pub(in crate::report) fn progress(desk: &Desk<'_>, measures: &Measures) -> Table {
    let all = (&measures.all, "мероприятий в программах нет");
    let part = |label: &str, progress| share(desk, label, Kind::Program, &measures.that_are(progress), all);
    Table::new("measures", "Мероприятия программ", parts()).with([
        whole(desk, "Всего мероприятий", Kind::Program, &measures.all),
        part("Исполнены", Progress::Done),
        part("Просрочены", Progress::Overdue),
        part("Впереди", Progress::Ahead),
        part("Срок не назван", Progress::Unknown),
    ])
}

/// Measures that were planned and those that are done, by kind, as a picture.
pub(in crate::report) fn kinds_of_measures(desk: &Desk<'_>, measures: &Measures) -> Chart {
    let columns = [
        Column::new("Вид", Shape::Words, 95),
        Column::new("Намечено", Shape::Count, 35),
        Column::new("Исполнено", Shape::Count, 35),
    ];
    let rows = measures.by_kind.iter().map(|kind| {
        let figures = [desk.figure(&kind.all), desk.figure(&kind.done)];
        Row::figures(kind.word.as_deref().unwrap_or("Без вида"), figures)
    });
    Chart {
        table: Table::new("measure-kinds", "Мероприятия по видам: намечено и исполнено", columns)
            .with(rows)
            .or("Мероприятий в программах нет."),
        about: "Мероприятия всех программ этих пар и групп.".to_owned(),
        drawing: Drawing::PlanFact,
    }
}

/// Meetings by type, by how they were held, and how many have feedback.
pub(in crate::report) fn of_meetings(desk: &Desk<'_>, meetings: &Meetings) -> Table {
    let all = (&meetings.all, "встреч не было");
    let part = |label: &str, part: &Tally| share(desk, label, Kind::Meeting, part, all);
    let none = Tally::default();
    let types = desk
        .model
        .profile
        .meetings
        .terms
        .iter()
        .map(|term| part(&term.title, meetings.by_kind.get(&Some(term.item)).unwrap_or(&none)));
    let unknown = meetings.by_kind.get(&None).map(|unknown| part("Тип не указан", unknown));
    let held = [
        part("Очно", &meetings.in_person),
        part("Дистанционно", &meetings.remote),
        part("Способ не указан", &meetings.unsaid),
        part("С обратной связью", &meetings.with_feedback),
    ];
    let first = whole(desk, "Всего встреч", Kind::Meeting, &meetings.all);
    Table::new("meetings", "Встречи", parts()).with([first].into_iter().chain(types).chain(unknown).chain(held))
}

/// How useful meetings were, by who says it.
pub(in crate::report) fn usefulness(desk: &Desk<'_>, meetings: &Meetings) -> Table {
    let columns = [Column::new("Кто оценил", Shape::Words, 105), Column::new("Средняя польза", Shape::Mean, 60)];
    let row = |label, mean: &crate::figure::Mean| Row::figures(label, [desk.mean(mean)]);
    let unknown = meetings.by_role.get(&None).map(|mean| row("Кто, не указано", mean));
    let said = [
        row("Все участники", &meetings.usefulness),
        row("Наставляемые", &meetings.usefulness_to(Some(Role::Mentee))),
        row("Наставники", &meetings.usefulness_to(Some(Role::Mentor))),
    ];
    Table::new("usefulness", "Польза встреч", columns).with(said.into_iter().chain(unknown))
}

/// Meetings by month, those without a meeting too, as a picture.
pub(in crate::report) fn by_month(desk: &Desk<'_>) -> Chart {
    let columns = [Column::new("Месяц", Shape::Words, 120), Column::new("Встреч", Shape::Count, 45)];
    let none = Tally::default();
    let rows = months(desk.span).into_iter().map(|first| {
        let month = Cell::Moment(Moment::Month(first)).read();
        let held = desk.of_span.meetings_by_month.get(&first).unwrap_or(&none);
        Row::new([Cell::words(month), desk.figure_of(Kind::Meeting, held).into()])
    });
    Chart {
        table: Table::new("months", "Встречи по месяцам", columns).with(rows).or("Этот период ещё не начался."),
        about: "Сколько встреч прошло в каждом месяце.".to_owned(),
        drawing: Drawing::Months,
    }
}

/// Pairs and groups that stopped in this time, by day.
pub(in crate::report) fn stopped(desk: &Desk<'_>) -> Table {
    let columns = [
        Column::new("Пара или группа", Shape::Words, 60),
        Column::new("Прекращена", Shape::Day, 25),
        Column::new("Причина", Shape::Words, 55),
        Column::new("Предупреждён", Shape::Day, 25),
    ];
    let mut pairs: Vec<Pair<'_>> = desk.model.pairs().filter(|pair| desk.of_span.stopped.has(pair.head)).collect();
    pairs.sort_by_key(|pair| (pair.stopped.known().copied(), pair.index));
    let rows = pairs.into_iter().map(|pair| {
        let day = |day: Option<&crate::record::value::Date>| day.map_or(Cell::Empty, |day| Cell::Day(day.0));
        let reason = pair.reason.known().map_or("причина не названа", |reason| reason);
        let cells = [
            Cell::words(super::name::of_pair(&pair)),
            day(pair.stopped.known()),
            Cell::words(reason),
            day(pair.notice.known()),
        ];
        Row::new(cells).of(desk.index.behind(pair.head))
    });
    Table::new("stopped", "Прекращённые пары и группы", columns).with(rows).or("Ни одна пара не прекращена досрочно.")
}

/// Training.
pub(in crate::report) fn training(desk: &Desk<'_>, besides: &Besides) -> Table {
    let trained = [desk.figure(&besides.trained.part), desk.share(&besides.trained)];
    let days = desk.figure_of(Kind::School, &besides.curator_days);
    Table::new("training", "Обучение", parts()).with([
        Row::figures("Обученные наставники", trained),
        Row::new([Cell::words("Дни обучения куратора"), days.into(), Cell::Empty]),
    ])
}

/// Awards, partners, news, questionnaires.
pub(in crate::report) fn besides(desk: &Desk<'_>, besides: &Besides) -> Table {
    let columns = [Column::new("Что", Shape::Words, 120), Column::new("Число", Shape::Count, 45)];
    let row = |label, kind, tally: &Tally| Row::figures(label, [desk.figure_of(kind, tally)]);
    Table::new("others", "Награды, партнёры, публикации, анкеты", columns).with([
        row("Награды материальные", Kind::Awards, &besides.awards_of(AwardKind::Material)),
        row("Награды нематериальные", Kind::Awards, &besides.awards_of(AwardKind::Moral)),
        row("Организации-партнёры", Kind::Document, &besides.partners),
        row("Новости", Kind::News, &besides.news),
        row("Практики", Kind::Practice, &besides.practices),
        row("Анкеты «до»", Kind::Survey, &besides.before),
        row("Анкеты «после»", Kind::Survey, &besides.after),
    ])
}

/// The columns of a table of a whole and its parts.
fn parts() -> [Column; 3] {
    [
        Column::new("Что", Shape::Words, 85),
        Column::new("Число", Shape::Count, 25),
        Column::new("Доля", Shape::Share, 55),
    ]
}

fn whole(desk: &Desk<'_>, label: &str, kind: Kind, all: &Tally) -> Row {
    Row::new([Cell::words(label), desk.figure_of(kind, all).into(), Cell::Empty])
}

/// A part with its share of a whole; what is said where there is no whole.
fn share(desk: &Desk<'_>, label: &str, kind: Kind, part: &Tally, (whole, nothing): (&Tally, &'static str)) -> Row {
    let share: Figure = desk.share(&Share::of(part.clone(), whole.clone(), nothing));
    Row::figures(label, [desk.figure_of(kind, part), share])
}
