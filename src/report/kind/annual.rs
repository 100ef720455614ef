//! «Итоговый аналитический отчёт»: the fourteen sections of the year and what belongs to them (domain.md 4.3).

use super::{coverage, indicators};
use crate::figure::{self, Besides, Coverage, Effort, Measures, Meetings};
use crate::record::value::Amount;
use crate::report::section::{
    ahead, basis, decision, event, forms, own_words, people, request, roadmap, survey, swot, training, work,
};
use crate::report::{Block, Cell, Column, Desk, Fact, Kind, Report, Row, Section, Shape, Table};

/// The report.
pub(in crate::report) struct Annual;

impl Kind for Annual {
    fn name(&self) -> &'static str {
        "итоговый-отчёт"
    }

    fn latin(&self) -> &'static str {
        "annual"
    }

    fn about(&self) -> &'static str {
        "итоговый аналитический отчёт за год, четырнадцать разделов"
    }

    fn make(&self, desk: &Desk<'_>) -> Report {
        let answers = survey::answers(desk);
        let mut judged = swot::boxes(desk);
        judged.extend(swot::facts(desk, &answers));
        let others = own_words::others(desk);
        let sections = vec![
            Section::new("general", "Общие сведения", basis::about(desk)),
            Section::new("basis", "Нормативная база", [Block::Table(basis::documents(desk))]),
            roadmap::of(desk),
            participants(desk),
            Section { title: "Формы, виды, модели".to_owned(), ..forms::of(desk) },
            course(desk),
            trained(desk),
            monitored(desk, &answers),
            Section::new("judged", "SWOT-анализ", judged),
            Section {
                id: "targets", title: "Показатели: план и факт".to_owned(), ..indicators::of(desk)
            },
            Section::new("shown", "Практики, события, награды", [Block::Table(event::table(desk))]),
            problems(desk),
            concluded(desk),
            next(desk),
        ];
        let others = (!others.is_empty()).then(|| Section::new("others", "Из отчёта куратора", others));
        let appendix = Section::new("appendix", "Приложения", ahead::appendix(desk));
        let sections = sections.into_iter().chain(others).chain([appendix]).collect();
        desk.report(self, "Итоговый аналитический отчёт о наставничестве", sections)
    }
}

fn participants(desk: &Desk<'_>) -> Section {
    let mut section = people::of(desk);
    let covered = Coverage::of(desk.model, &desk.of_span, desk.span);
    section.blocks.push(Block::Table(coverage::groups(desk, &covered)));
    section.blocks.push(Block::note(coverage::ages(&covered)));
    section.blocks.extend(compared(desk).map(Block::Table));
    section
}

/// The numbers that the curator's record names beside those that were counted; nothing where it names none.
fn compared(desk: &Desk<'_>) -> Option<Table> {
    let report = own_words::record(desk)?;
    let (year, amounts) = (report.school_year()?, report.entry.fields.figures.known()?);
    let counted = desk.figures.years.get(&year)?;
    let columns = [
        Column::new("Показатель", Shape::Words, 65),
        Column::new("В отчёте", Shape::Count, 30),
        Column::new("По записям", Shape::Count, 30),
        Column::new("Сходится", Shape::Words, 40),
    ];
    let rows = amounts.0.iter().map(|Amount { name, number, place }| {
        let own = figure::value(*name, counted);
        let agrees = if own.value() == *number as usize { "да" } else { "нет" };
        let figures = [desk.stated(*number, *place).into(), desk.figure(own).into()];
        Row::new([Cell::words(name.word())].into_iter().chain(figures).chain([Cell::words(agrees)]))
    });
    Some(Table::new("compared", "Числа отчёта и записей", columns).with(rows))
}

fn course(desk: &Desk<'_>) -> Section {
    let (measures, meetings) = (Measures::of(desk.model, desk.span), Meetings::of(desk.model, desk.span));
    let interim = Effort::interim(desk.model, desk.span);
    let facts = vec![Fact::new("Провели промежуточную встречу", desk.share(&interim))];
    let told = own_words::record(desk).map(|report| report.stopped_pairs().len()).filter(|told| *told > 0);
    let told = told.map(|told| Block::note(format!("О прекращённых парах отчёт куратора говорит: {told}.")));
    let blocks = [
        Block::Table(work::programs(desk)),
        Block::Table(work::progress(desk, &measures)),
        Block::Table(work::of_meetings(desk, &meetings)),
        Block::Chart(work::by_month(desk)),
        Block::Facts(facts),
        Block::Table(work::stopped(desk)),
    ];
    Section::new("course", "Ход программ", blocks.into_iter().chain(told))
}

fn trained(desk: &Desk<'_>) -> Section {
    let besides = Besides::of(desk.model, &desk.of_span, desk.span);
    let blocks = [Block::Table(work::training(desk, &besides)), Block::Table(training::mentors(desk))];
    Section::new("learning", "Обучение наставников", blocks)
}

fn monitored(desk: &Desk<'_>, answers: &[figure::Answers<'_>]) -> Section {
    let chart = survey::change(desk, answers).map(Block::Chart);
    let tables = [Block::Table(survey::held(desk, answers))].into_iter().chain(chart);
    let tables = tables.chain([Block::Table(survey::roles(desk, answers))]).chain(survey::satisfaction(desk));
    Section::new("monitoring", "Мониторинг", tables)
}

fn problems(desk: &Desk<'_>) -> Section {
    let own = own_words::blocks(desk, "Проблемы и причины");
    let facts = [Block::Table(request::table(desk)), Block::Table(swot::hindered(desk))];
    Section::new("problems", "Проблемы и причины", own.into_iter().chain(facts))
}

fn concluded(desk: &Desk<'_>) -> Section {
    let own = own_words::blocks(desk, "Выводы");
    Section::new("concluded", "Выводы и управленческие решения", own.into_iter().chain(decision::of(desk)))
}

fn next(desk: &Desk<'_>) -> Section {
    let own = own_words::blocks(desk, "Задачи");
    let facts = [Block::Table(ahead::goals(desk)), Block::Table(ahead::going_on(desk))];
    Section::new("next", "Задачи на следующий год", own.into_iter().chain(facts))
}
