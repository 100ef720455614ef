//! «Статистика наставничества»: how many people, pairs and programmes.

use crate::figure::Share;
use crate::record;
use crate::report::{Block, Cell, Chart, Column, Desk, Drawing, Figure, Kind, Report, Row, Section, Shape, Table};

/// The report.
pub(in crate::report) struct Statistics;

impl Kind for Statistics {
    fn name(&self) -> &'static str {
        "статистика"
    }

    fn latin(&self) -> &'static str {
        "statistics"
    }

    fn about(&self) -> &'static str {
        "сколько людей, пар и групп, программ и встреч"
    }

    fn make(&self, desk: &Desk<'_>) -> Report {
        let sections = vec![people(desk), pairs(desk), programs(desk)];
        desk.report(self, "Статистика наставничества", sections)
    }
}

fn people(desk: &Desk<'_>) -> Section {
    let counted = &desk.of_span;
    let columns = [Column::new("Кто", Shape::Words, 120), Column::new("Человек", Shape::Count, 45)];
    let table = Table::new("people", "Участники", columns).with([
        row("Наставники", desk.figure_of(record::Kind::Person, &counted.mentors)),
        row("Наставляемые", desk.figure_of(record::Kind::Person, &counted.mentees)),
        row("Всего участников", desk.figure_of(record::Kind::Person, &counted.all.people)),
    ]);
    let note = "Каждый человек посчитан один раз, в скольких бы парах ни работал; поэтому наставники и наставляемые вместе \
                могут быть больше, чем все участники.";
    let unread = desk.unread(&[record::Kind::Person, record::Kind::Pair]).map(Block::note);
    Section::new("participants", "Участники", [Block::Table(table), Block::note(note)].into_iter().chain(unread))
}

fn pairs(desk: &Desk<'_>) -> Section {
    let counted = &desk.of_span;
    let columns = [
        Column::new("Форма", Shape::Words, 75),
        Column::new("Пар", Shape::Count, 30),
        Column::new("Групп", Shape::Count, 30),
        Column::new("Человек", Shape::Count, 30),
    ];
    let of = |title: &str, figures: &crate::figure::PairFigures| {
        let numbers = [&figures.pairs, &figures.groups, &figures.people].map(|tally| desk.figure(tally).into());
        Row::new([Cell::words(title)].into_iter().chain(numbers))
    };
    let forms =
        desk.model.profile.forms.iter().filter_map(|form| Some((form.title(), counted.by_form.get(form.code())?)));
    let rows = forms.map(|(title, figures)| of(title, figures));
    let table = Table::new("pairs", "Пары и группы по формам", columns)
        .with(rows.chain([of("Все пары и группы", &counted.all)]))
        .or("В это время не работала ни одна пара.");
    let note = "Пара, у которой названы две формы, стоит в обеих строках.";
    let stopped = Row::new([Cell::words("Прекращены досрочно"), desk.figure(&counted.stopped).into()]);
    let columns = [Column::new("Состояние", Shape::Words, 120), Column::new("Пар и групп", Shape::Count, 45)];
    let stopped = Table::new("stopped", "Прекращённые", columns).with([stopped]);
    let blocks = [Block::Table(table), Block::note(note), Block::Chart(by_form(desk)), Block::Table(stopped)];
    Section::new("work", "Пары и группы", blocks)
}

fn by_form(desk: &Desk<'_>) -> Chart {
    let counted = &desk.of_span;
    let columns = [Column::new("Форма", Shape::Words, 120), Column::new("Человек", Shape::Count, 45)];
    let forms =
        desk.model.profile.forms.iter().filter_map(|form| Some((form.title(), counted.by_form.get(form.code())?)));
    let rows = forms.map(|(title, figures)| row(title, desk.figure(&figures.people)));
    Chart {
        table: Table::new("people-by-form", "Участники по формам", columns).with(rows),
        about: "Наставники и наставляемые вместе. Кто участвует в нескольких формах, посчитан в каждой.".to_owned(),
        drawing: Drawing::Bars,
    }
}

fn programs(desk: &Desk<'_>) -> Section {
    let counted = &desk.of_span;
    let columns = [Column::new("Что", Shape::Words, 105), Column::new("Сделано", Shape::Share, 60)];
    let finished = Share::of(counted.programs_finished.clone(), counted.programs.clone(), "программ не было");
    let done = Share::of(counted.measures_done.clone(), counted.measures.clone(), "мероприятий в программах нет");
    let table = Table::new("programs", "Программы и мероприятия", columns).with([
        row("Программы завершены", desk.share(&finished)),
        row("Мероприятия программ исполнены", desk.share(&done)),
    ]);
    let columns = [Column::new("Что", Shape::Words, 120), Column::new("Сколько", Shape::Count, 45)];
    let held = row("Встречи", desk.figure_of(record::Kind::Meeting, &counted.meetings));
    let meetings = Table::new("meetings", "Встречи", columns).with([held]);
    let read = [record::Kind::Program, record::Kind::Meeting];
    let unread = desk.unread(&read).map(Block::note);
    Section::new(
        "course",
        "Программы и встречи",
        [Block::Table(table), Block::Table(meetings)].into_iter().chain(unread),
    )
}

fn row(label: &str, figure: Figure) -> Row {
    Row::new([Cell::words(label), figure.into()])
}
