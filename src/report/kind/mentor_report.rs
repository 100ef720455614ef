//! «Отчёт наставника»: one pair or group a sheet, with what the records know and room for what they do not
//! (domain.md 4.4).

use crate::figure::{Effort, touches};
use crate::model::{Meeting, Pair, Program};
use crate::record::value::Text;
use crate::report::section::{name, survey};
use crate::report::{
    Block, Cell, Column, Desk, Fact, Kind, Line, Report, Row, Section, Shape, Signature, Signed, Subject, Table, body,
};

/// The report.
pub(in crate::report) struct MentorReport;

impl Kind for MentorReport {
    fn name(&self) -> &'static str {
        "отчёт-наставника"
    }

    fn latin(&self) -> &'static str {
        "mentor-report"
    }

    fn about(&self) -> &'static str {
        "лист на каждую пару: цель, мероприятия, встречи, до и после, вывод"
    }

    fn takes(&self, subject: Subject) -> bool {
        matches!(subject, Subject::Pair(_) | Subject::Person(_))
    }

    fn make(&self, desk: &Desk<'_>) -> Report {
        let pairs = pairs(desk);
        let mut blocks = Vec::new();
        for (number, pair) in (1..).zip(&pairs) {
            blocks.extend((number > 1).then_some(Block::PageBreak));
            blocks.extend(sheet(desk, pair, number));
        }
        if pairs.is_empty() {
            blocks.push(Block::text("В это время не работала ни одна пара."));
        }
        desk.report(self, "Отчёт наставника", vec![Section::new("sheets", "Отчёты", blocks)])
    }
}

/// The pair that is asked about, those that the person leads, or all of the span, by their first day.
fn pairs<'d>(desk: &Desk<'d>) -> Vec<Pair<'d>> {
    let person = desk.person();
    let is_meant = |pair: &Pair<'d>| match desk.subject {
        Some(Subject::Pair(at)) => pair.index == at,
        _ => touches(pair, desk.span.period) && person.is_none_or(|person| pair.mentor() == Some(person)),
    };
    let mut pairs: Vec<Pair<'d>> = desk.model.pairs().filter(is_meant).collect();
    pairs.sort_by_key(|pair| (pair.term().map(|term| term.start), pair.index));
    pairs
}

/// The sheet of a pair, the `number`th of its report.
fn sheet(desk: &Desk<'_>, pair: &Pair<'_>, number: usize) -> Vec<Block> {
    let program = pair.program();
    let effort = Effort::of(pair);
    let mut blocks = vec![
        Block::Heading(capitalised(&name::of_pair(pair))),
        Block::Table(head(pair, program.as_ref(), number)),
        Block::Table(goals(desk, program.as_ref(), number)),
        Block::Table(measures(desk, program.as_ref(), number)),
        Block::Table(meetings(desk, pair, number)),
        Block::Facts(numbers(desk, &effort)),
        Block::Table(survey::of_pair(desk, pair, format!("change-{number}"))),
        Block::Table(difficulties(desk, program.as_ref(), number)),
    ];
    for heading in ["Отчёт наставника", "Самоанализ наставника", "Рефлексия наставляемого", "Новая цель"]
    {
        blocks.push(Block::Heading(heading.to_owned()));
        blocks.extend(words(program.as_ref(), heading));
    }
    blocks.push(Block::Heading("Вывод".to_owned()));
    let verdicts = ["□ готов работать самостоятельно", "□ готов при сопровождении", "□ пока не готов"];
    blocks.push(Block::Form(verdicts.map(Line::from).into()));
    blocks.push(Block::Signatures(signatures(desk, pair)));
    blocks
}

fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Who, how, by which order, for what time.
fn head(pair: &Pair<'_>, program: Option<&Program<'_>>, number: usize) -> Table {
    let columns = [Column::new("Что", Shape::Words, 50), Column::new("По записям", Shape::Words, 115)];
    let person = |person: &crate::model::Person<'_>| {
        let post = person.position.known().map(|post| format!(", {}", post.0));
        format!("{}{}", name::of_person(person), post.unwrap_or_default())
    };
    let listed = |words: Vec<String>| Cell::words(words.join("; "));
    let kinds = &pair.model.profile.kinds;
    let model = pair.interaction_model().map(|model| pair.model.profile.models.title(&model).to_owned());
    let approved = program.map(|program| match program.approved.known() {
        Some(day) => format!("согласована {}", day.0.format("%d.%m.%Y")),
        None => "не согласована".to_owned(),
    });
    let rows = [
        ("Наставник", Cell::maybe(pair.mentor().as_ref().map(person))),
        ("Наставляемые", listed(pair.mentees().iter().map(person).collect())),
        ("Форма", listed(pair.forms().iter().map(|form| form.title().to_owned()).collect())),
        ("Вид", listed(pair.kinds().iter().map(|kind| kinds.title(kind).to_owned()).collect())),
        ("Модель взаимодействия", Cell::maybe(model)),
        ("Срок", pair.term().map_or(Cell::Empty, |term| Cell::words(Cell::Term(term).read()))),
        ("Приказ о закреплении", Cell::maybe(pair.order.known().map(ToString::to_string))),
        ("Программа", Cell::words(approved.unwrap_or_else(|| "программы нет".to_owned()))),
        ("Задача", Cell::maybe(pair.task.known().map(ToString::to_string))),
    ];
    let rows = rows.into_iter().map(|(label, cell)| Row::new([Cell::words(label), cell]));
    Table::new(format!("about-{number}"), "О паре", columns).with(rows)
}

fn goals(desk: &Desk<'_>, program: Option<&Program<'_>>, number: usize) -> Table {
    let columns = [Column::new("Цель", Shape::Words, 115), Column::new("Срок", Shape::Words, 50)];
    let goals = program.into_iter().flat_map(|program| program.entry.fields.goals.known().into_iter().flatten());
    let rows = goals.map(|goal| {
        let span = goal.span.known().map(|span| {
            let moments = span.from.into_iter().chain([span.to]).map(|moment| Cell::Moment(moment).read().plain());
            moments.collect::<Vec<_>>().join(" – ")
        });
        Row::new([text(goal.goal.known()), Cell::maybe(span)]).of(desk.index.behind(goal.place))
    });
    Table::new(format!("goals-{number}"), "Цели", columns).with(rows).or("Целей не записано.")
}

fn measures(desk: &Desk<'_>, program: Option<&Program<'_>>, number: usize) -> Table {
    let columns = [
        Column::new("№", Shape::Words, 10),
        Column::new("Мероприятие", Shape::Words, 60),
        Column::new("Срок", Shape::Day, 25),
        Column::new("Исполнено", Shape::Day, 25),
        Column::new("Результат", Shape::Words, 45),
    ];
    let measures = program.into_iter().flat_map(|program| program.entry.fields.measures.known().into_iter().flatten());
    let rows = (1..).zip(measures).map(|(at, measure)| {
        let cells = [
            Cell::words(at.to_string()),
            text(measure.what.known()),
            measure.due.known().map_or(Cell::Empty, |due| Cell::Moment(*due)),
            measure.done.known().map_or(Cell::Empty, |day| Cell::Day(day.0)),
            text(measure.result.known()),
        ];
        Row::new(cells).of(desk.index.behind(measure.place))
    });
    Table::new(format!("measures-{number}"), "Мероприятия", columns).with(rows).or("Мероприятий не записано.")
}

fn meetings(desk: &Desk<'_>, pair: &Pair<'_>, number: usize) -> Table {
    let columns = [
        Column::new("Дата", Shape::Day, 25),
        Column::new("Тип", Shape::Words, 40),
        Column::new("Тема", Shape::Words, 100),
    ];
    let kinds = &desk.model.profile.meetings;
    let word = |meeting: &Meeting<'_>| match meeting.kind() {
        Some(kind) => Cell::words(kinds.title(&kind)),
        None => text(meeting.kind.known()),
    };
    let rows = pair.meetings().filter(|meeting| !meeting.is_ahead()).map(|meeting| {
        let day = meeting.date.known().map_or(Cell::Empty, |day| Cell::Day(day.0));
        Row::new([day, word(&meeting), text(meeting.topic.known())]).of(desk.index.behind(meeting.head))
    });
    Table::new(format!("meetings-{number}"), "Встречи", columns).with(rows).or("Встреч ещё не было.")
}

fn numbers(desk: &Desk<'_>, effort: &Effort) -> Vec<Fact> {
    vec![
        Fact::new("Мероприятия исполнены", desk.share(&effort.done)),
        Fact::new("Мероприятия просрочены", desk.figure(&effort.overdue)),
        Fact::new("Встречи", desk.figure(&effort.meetings)),
        Fact::new("Встречи с обратной связью", desk.share(&effort.with_feedback)),
        Fact::new("Средняя польза встреч по ответам наставляемых", desk.mean(&effort.usefulness)),
    ]
}

/// The difficulties of the programme with the measures that are meant for each.
fn difficulties(desk: &Desk<'_>, program: Option<&Program<'_>>, number: usize) -> Table {
    let columns = [Column::new("Затруднение", Shape::Words, 75), Column::new("Мероприятия для него", Shape::Words, 90)];
    let known = program.and_then(|program| Some((program, program.entry.fields.difficulties.known()?)));
    let rows = known.into_iter().flat_map(|(program, named)| {
        let measures = program.entry.fields.measures.known().map_or(&[][..], Vec::as_slice);
        named.iter().map(move |difficulty| {
            let is_for = |words: &crate::record::value::Words| words.iter().any(|word| difficulty.is(&word.value));
            let meant = measures.iter().filter(|measure| measure.targets.known().is_some_and(is_for));
            let titles: Vec<&str> =
                meant.filter_map(|measure| measure.what.known()).map(|what| what.0.as_str()).collect();
            let told = if titles.is_empty() { "ни одного".to_owned() } else { titles.join("; ") };
            Row::new([Cell::words(difficulty.words()), Cell::words(told)]).of(desk.index.behind(difficulty.place))
        })
    });
    Table::new(format!("difficulties-{number}"), "Затруднения и что сделано для каждого", columns)
        .with(rows)
        .or("Затруднений не записано.")
}

/// What is written in the programme under a heading; lines to write on where nothing is.
fn words(program: Option<&Program<'_>>, heading: &str) -> Vec<Block> {
    let section = program.and_then(|program| program.entry.body.section(heading)).map(|section| section.text);
    match section.filter(|text| !text.is_empty()) {
        Some(text) => body::blocks(text),
        None => vec![Block::Form(vec![Line::blank(75), Line::blank(75)])],
    }
}

fn signatures(desk: &Desk<'_>, pair: &Pair<'_>) -> Vec<Signature> {
    let curator = desk.model.school().and_then(|school| desk.model.person(school.entry.fields.curator.known()?));
    let name = |person: Option<crate::model::Person<'_>>| {
        person.map_or_else(|| Line::blank(20), |person| Line::from(person.short_name()))
    };
    let signed = |post: &str, name: Line| Signature { post: post.into(), name, signed: Signed::WithDate };
    vec![signed("Наставник", name(pair.mentor())), signed("Куратор", name(curator))]
}

fn text(text: Option<&Text>) -> Cell {
    Cell::maybe(text.map(ToString::to_string))
}
