//! SWOT: what the curator judged, and the facts to judge from. Nothing in it is guessed.

use super::{name, own_words, survey};
use crate::figure::{Answers, Besides, Change, Measures, Meetings, People, Share};
use crate::model::{Model, Progress};
use crate::record::Kind;
use crate::report::{Block, Cell, Column, Desk, Fact, Line, Row, Shape, Table, body};

/// How many questions are named as the best and as the worst.
const NAMED: usize = 3;

/// The four boxes.
pub(in crate::report) fn boxes(desk: &Desk<'_>) -> Vec<Block> {
    let columns = [
        Column::new("Где", Shape::Words, 25),
        Column::new("Помогает", Shape::Words, 70),
        Column::new("Мешает", Shape::Words, 70),
    ];
    let row = |label: &str, headings: [&str; 2]| {
        Row::new([Cell::words(label)].into_iter().chain(headings.map(|heading| written(desk, heading))))
    };
    let rows =
        [row("Внутри школы", ["Сильные стороны", "Слабые стороны"]), row("Вне школы", ["Возможности", "Угрозы"])];
    let missing: Vec<&str> =
        own_words::KNOWN[..4].iter().copied().filter(|known| own_words::under(desk, known).is_none()).collect();
    let hint = missing.first().map(|first| {
        let words = missing.iter().map(|heading| format!("«{heading}»")).collect::<Vec<_>>().join(", ");
        Block::note(format!("Не заполнено: {words}. Впишите, например, в {}.", own_words::place(desk, first)))
    });
    let table = Table::new("swot", "SWOT-анализ", columns).with(rows);
    [Block::Table(table)].into_iter().chain(hint).collect()
}

/// «Сильные стороны: …», or room to write.
fn written(desk: &Desk<'_>, heading: &str) -> Cell {
    let Some(text) = own_words::under(desk, heading) else {
        let Line(mut pieces) = Line::from(format!("{heading}: "));
        pieces.extend(Line::blank(30).0);
        return Cell::Words(Line(pieces));
    };
    Cell::words(format!("{heading}: {}", body::in_a_line(text)))
}

/// What the records say of strong and weak sides, without a judgement.
pub(in crate::report) fn facts(desk: &Desk<'_>, answers: &[Answers<'_>]) -> Vec<Block> {
    vec![Block::Facts(numbers(desk)), Block::Table(questions(desk, answers))]
}

fn numbers(desk: &Desk<'_>) -> Vec<Fact> {
    let Desk { model, span, of_span, .. } = desk;
    let measures = Measures::of(model, *span);
    let meetings = Meetings::of(model, *span);
    let overdue = Share::of(measures.that_are(Progress::Overdue), measures.all, "мероприятий в программах нет");
    let with_feedback = Share::of(meetings.with_feedback, meetings.all, "встреч не было");
    let people = People::of(model, of_span, *span);
    let besides = Besides::of(model, of_span, *span);
    vec![
        Fact::new("Мероприятия программ просрочены", desk.share(&overdue)),
        Fact::new("Пары и группы прекращены досрочно", desk.figure_of(Kind::Pair, &of_span.stopped)),
        Fact::new("Ждут наставника", desk.figure_of(Kind::Person, &people.waiting)),
        Fact::new("Встречи с обратной связью", desk.share(&with_feedback)),
        Fact::new("Наставники обучены", desk.share(&besides.trained)),
        Fact::new("Организации-партнёры с действующим договором", desk.figure_of(Kind::Document, &besides.partners)),
    ]
}

/// The questions with the greatest and the least averages after, and those that grew and fell most.
fn questions(desk: &Desk<'_>, answers: &[Answers<'_>]) -> Table {
    let columns = [
        Column::new("Чем выделяется", Shape::Words, 38),
        Column::new("Вопрос", Shape::Words, 62),
        Column::new("После", Shape::Mean, 40),
        Column::new("Разница с «до»", Shape::Words, 25),
    ];
    let asked = answers.iter().flat_map(|one| one.all.iter().map(move |change| (one, change)));
    let mut asked: Vec<(&Answers<'_>, &Change)> = asked.filter(|(_, change)| change.after.count() > 0).collect();
    let row = |label: &str, (one, change): (&Answers<'_>, &Change)| {
        let difference = survey::difference(&change.before, &change.after);
        Row::new([
            Cell::words(label),
            Cell::words(survey::question(one, change)),
            desk.mean(&change.after).into(),
            Cell::maybe(difference),
        ])
    };
    let tenths = |change: &Change| i64::from(change.after.tenths().unwrap_or(0));
    let growth = |change: &Change| tenths(change) - i64::from(change.before.tenths().unwrap_or(0));
    let mut rows = Vec::new();
    asked.sort_by_key(|(_, change)| std::cmp::Reverse(tenths(change)));
    rows.extend(asked.iter().take(NAMED).map(|one| row("высокая оценка", *one)));
    rows.extend(asked.iter().rev().take(NAMED).map(|one| row("низкая оценка", *one)));
    asked.sort_by_key(|(_, change)| std::cmp::Reverse(growth(change)));
    rows.extend(
        asked.iter().filter(|(_, change)| growth(change) > 0).take(NAMED).map(|one| row("наибольший рост", *one)),
    );
    let fallen = asked.iter().rev().filter(|(_, change)| growth(change) < 0);
    rows.extend(fallen.take(NAMED).map(|one| row("снижение", *one)));
    Table::new("questions", "Что выделяется в ответах", columns).with(rows).or("Дважды не ответил ещё никто.")
}

/// What people said hindered, by meeting.
pub(in crate::report) fn hindered(desk: &Desk<'_>) -> Table {
    let columns = [
        Column::new("Встреча", Shape::Day, 25),
        Column::new("Пара или группа", Shape::Words, 60),
        Column::new("Что мешало", Shape::Words, 80),
    ];
    let mut told = told(desk.model, desk);
    told.sort_by_key(|(day, at, _)| (*day, *at));
    Table::new("hindered", "Что мешало, словами участников", columns)
        .with(told.into_iter().map(|(_, _, row)| row))
        .or("Никто не написал, что мешало.")
}

fn told(model: &Model, desk: &Desk<'_>) -> Vec<(chrono::NaiveDate, usize, Row)> {
    let meetings = model.meetings().filter(|meeting| !meeting.is_ahead());
    let entries = meetings.flat_map(|meeting| {
        let day = meeting.date.known().map(|day| day.0).filter(|day| desk.span.period.contains(*day));
        let entries = meeting.entry.fields.feedback.known().into_iter().flatten();
        entries.filter_map(move |entry| Some((meeting, day?, entry)))
    });
    let rows = entries.filter_map(|(meeting, day, entry)| {
        let pair = meeting.pair().map(|pair| name::of_pair(&pair));
        let cells = [Cell::Day(day), Cell::maybe(pair), Cell::words(entry.hindered.known()?.to_string())];
        Some((day, meeting.index, Row::new(cells).of(desk.index.behind(entry.place))))
    });
    rows.collect()
}
