//! «Журнал встреч»: every meeting of the period, of all pairs or of one, and how each pair keeps meeting.
//!
//! What a mentor wrote down of a meeting is theirs: the body of the record is never printed.

use crate::diagnostic::words::{Count, Noun};
use crate::figure::{Course, Held, Journal};
use crate::model::Pair;
use crate::profile::MeetingKind;
use crate::record;
use crate::record::kind::Feedback;
use crate::record::value::{Checked, Text};
use crate::report::section::{name, register, work};
use crate::report::{Block, Cell, Column, Desk, Fact, Kind, Report, Row, Section, Shape, Subject, Table};

const DAYS: Noun = Noun("день", "дня", "дней");

/// The report.
pub(in crate::report) struct Meetings;

impl Kind for Meetings {
    fn name(&self) -> &'static str {
        "журнал-встреч"
    }

    fn latin(&self) -> &'static str {
        "meetings"
    }

    fn about(&self) -> &'static str {
        "встречи всех пар или одной: темы, задания, обратная связь"
    }

    fn takes(&self, subject: Subject) -> bool {
        matches!(subject, Subject::Pair(_))
    }

    fn make(&self, desk: &Desk<'_>) -> Report {
        let only = desk.pair();
        let journal = Journal::of(desk.model, desk.span, only);
        let unread = desk.unread(&[record::Kind::Meeting]).map(Block::note);
        let note = "Заметки о ходе встреч остаются у пары и сюда не попадают. Польза – оценки участников от 1 до 10.";
        let blocks = [Block::Table(table(desk, &journal, only)), Block::note(note), facts(desk, &journal)];
        let mut sections = vec![Section::new("journal", "Журнал", blocks.into_iter().chain(unread))];
        match only {
            Some(_) => {
                sections.push(Section::new("said", "Что говорят участники", [Block::Table(said(desk, &journal))]));
            }
            None => {
                sections.push(Section::new("by-pair", "По парам и группам", [Block::Table(by_pair(desk))]));
                sections.push(Section::new("by-month", "По месяцам", [Block::Chart(work::by_month(desk))]));
            }
        }
        let title =
            only.map_or_else(|| "Журнал встреч".to_owned(), |pair| format!("Журнал встреч: {}", name::of_pair(&pair)));
        desk.report(self, title, sections)
    }
}

fn table(desk: &Desk<'_>, journal: &Journal<'_>, only: Option<Pair<'_>>) -> Table {
    let pair = only.is_none().then(|| Column::new("Пара или группа", Shape::Words, 45));
    let columns = [Column::new("Дата", Shape::Day, 20)].into_iter().chain(pair).chain([
        Column::new("Тип", Shape::Words, 24),
        Column::new("Тема, повод", Shape::Words, 42),
        Column::new("Способ", Shape::Words, 22),
        Column::new("Присутствовали", Shape::Words, 30),
        Column::new("Прошлое задание", Shape::Words, 20),
        Column::new("Задание", Shape::Words, 30),
        Column::new("Польза", Shape::Mean, 17),
    ]);
    let rows = journal.meetings.iter().map(|held| row(desk, held, only));
    Table::new("meetings", "Встречи", columns).with(rows).or("В это время встреч не записано.")
}

fn row(desk: &Desk<'_>, held: &Held<'_>, only: Option<Pair<'_>>) -> Row {
    let meeting = held.meeting;
    let pair = meeting.pair().map_or_else(|| Cell::Empty, |pair| Cell::words(name::of_pair(&pair)));
    let cells = [Cell::Day(held.day)].into_iter().chain(only.is_none().then_some(pair)).chain([
        Cell::maybe(kind(held)),
        Cell::words(about(held)),
        Cell::maybe(meeting.mode.known().map(|mode| mode.word())),
        Cell::words(attendees(held)),
        Cell::maybe(meeting.checked.known().map(|checked| became(*checked))),
        Cell::maybe(meeting.homework.known().map(ToString::to_string)),
        if held.usefulness.count() > 0 { desk.mean(&held.usefulness).into() } else { Cell::Empty },
    ]);
    Row::new(cells).of(desk.index.behind(meeting.head))
}

/// The type as the model calls it, else as it is written.
fn kind(held: &Held<'_>) -> Option<String> {
    let title = held.meeting.kind().map(|kind| held.meeting.model.profile.meetings.title(&kind).to_owned());
    title.or_else(|| held.meeting.entry.fields.kind.known().map(ToString::to_string))
}

fn about(held: &Held<'_>) -> String {
    let words = [&held.meeting.topic, &held.meeting.reason];
    words
        .into_iter()
        .filter_map(|field| field.known())
        .map(|text: &Text| text.0.as_str())
        .collect::<Vec<_>>()
        .join("; ")
}

/// Who was there; everybody where nothing is said.
fn attendees(held: &Held<'_>) -> String {
    let Some(people) = held.meeting.attendees.known() else { return "все".to_owned() };
    let people = people.iter().filter_map(|reference| held.meeting.model.person(reference));
    people.map(|person| person.short_name()).collect::<Vec<_>>().join(", ")
}

fn became(checked: Checked) -> &'static str {
    match checked {
        Checked::Done => "выполнено",
        Checked::Partly => "частично",
        Checked::Not => "не выполнено",
    }
}

fn facts(desk: &Desk<'_>, journal: &Journal<'_>) -> Block {
    Block::Facts(vec![
        Fact::new("Всего встреч", desk.figure_of(record::Kind::Meeting, &journal.all)),
        Fact::new("С обратной связью", desk.share(&journal.with_feedback)),
        Fact::new("Средняя польза встречи", desk.mean(&journal.usefulness)),
    ])
}

/// What participants said of the meetings of one pair.
fn said(desk: &Desk<'_>, journal: &Journal<'_>) -> Table {
    let columns = [
        Column::new("Дата", Shape::Day, 22),
        Column::new("Кто", Shape::Words, 40),
        Column::new("Польза", Shape::Words, 16),
        Column::new("Ценно", Shape::Words, 46),
        Column::new("Мешало", Shape::Words, 41),
    ];
    let rows = journal.meetings.iter().flat_map(|held| {
        let feedback = held.meeting.entry.fields.feedback.known().into_iter().flatten();
        feedback.map(|one| voice(held, one).of(desk.index.behind(one.place)))
    });
    Table::new("feedback", "Обратная связь", columns).with(rows).or("Обратной связи о встречах нет.")
}

fn voice(held: &Held<'_>, feedback: &Feedback) -> Row {
    let who = feedback.who.known().and_then(|who| held.meeting.model.person(who));
    let mark = feedback.usefulness.known().map(|mark| mark.0.to_string());
    let text = |text: Option<&Text>| Cell::maybe(text.map(ToString::to_string));
    Row::new([
        Cell::Day(held.day),
        Cell::maybe(who.map(|who| name::of_person(&who))),
        Cell::maybe(mark),
        text(feedback.valuable.known()),
        text(feedback.hindered.known()),
    ])
}

fn by_pair(desk: &Desk<'_>) -> Table {
    let columns = [
        Column::new("Пара или группа", Shape::Words, 80),
        Column::new("Встреч", Shape::Count, 20),
        Column::new("Первая", Shape::Day, 25),
        Column::new("Последняя", Shape::Day, 25),
        Column::new("Дней без встреч", Shape::Words, 30),
        Column::new("Были встречи", Shape::Words, 70),
    ];
    let rows = Course::all(desk.model, desk.span).into_iter().map(|course| {
        let silence = course.silence(desk.span).and_then(|days| usize::try_from(days).ok());
        let cells = [
            Cell::words(name::of_pair(&course.pair)),
            desk.figure_of(record::Kind::Meeting, &course.meetings).into(),
            course.first.map_or(Cell::Empty, Cell::Day),
            course.last.map_or(Cell::Empty, Cell::Day),
            Cell::maybe(silence.map(|days| Count(days, DAYS).to_string())),
            Cell::words(kinds(desk, &course)),
        ];
        Row::new(cells).of(desk.index.behind(course.pair.head))
    });
    Table::new("pairs", "Встречи по парам и группам", columns).with(rows).or("В это время не работала ни одна пара.")
}

/// The types of its meetings, in the order of the chain.
fn kinds(desk: &Desk<'_>, course: &Course<'_>) -> String {
    let titles = course.kinds.iter().map(|kind: &MeetingKind| desk.model.profile.meetings.title(kind));
    titles.map(register::small).collect::<Vec<_>>().join(", ")
}
