//! Programmes: with what the mentees came, the goals, the measures as planned and as done, the changes.

use crate::figure::{Steps, touches};
use crate::model::{Pair, Person, Program, Progress};
use crate::record::kind::{Change, Goal, Measure};
use crate::record::value::{Date, Named, NamedText, Text};
use crate::record::{Field, Kind, Spanned};
use crate::report::{Block, Cell, Column, Desk, Line, Row, Section, Shape, Subject, Table};

/// The programmes that are asked for: of one pair, one programme, or of the pairs of the span of time; each once.
pub(in crate::report) fn programs<'d>(desk: &Desk<'d>) -> Vec<Program<'d>> {
    let model = desk.model;
    match desk.subject {
        Some(Subject::Program(at)) => model.programs().nth(at).into_iter().collect(),
        Some(Subject::Pair(at)) => model.pairs().nth(at).and_then(|pair| pair.program()).into_iter().collect(),
        _ => {
            let worked = |pair: &Pair<'_>| touches(pair, desk.span.period);
            let mut programs: Vec<Program<'d>> = Vec::new();
            for program in model.pairs().filter(worked).filter_map(|pair| pair.program()) {
                if !programs.contains(&program) {
                    programs.push(program);
                }
            }
            programs
        }
    }
}

/// The sections that tell of these programmes.
pub(in crate::report) fn of(desk: &Desk<'_>, programs: &[Program<'_>]) -> Vec<Section> {
    let blocks = |table: Table| [Block::Table(table)];
    let unread = desk.unread(&[Kind::Program, Kind::Pair]).map(Block::note);
    let first = blocks(overview(desk, programs)).into_iter().chain(unread);
    vec![
        Section::new("programs", "Программы", first),
        Section::new("needs", "С чем пришли наставляемые", blocks(needs(programs))),
        Section::new("goals", "Цели", blocks(goals(desk, programs))),
        Section::new("measures", "Мероприятия", blocks(measures(desk, programs))),
        Section::new("results", "Ожидаемые результаты", blocks(expected(programs))),
        Section::new("changes", "Изменения программ", blocks(changes(desk, programs))),
    ]
}

fn overview(desk: &Desk<'_>, programs: &[Program<'_>]) -> Table {
    let columns = [
        Column::new("Пара", Shape::Words, 26),
        Column::new("Наставник", Shape::Words, 42),
        Column::new("Наставляемые", Shape::Words, 48),
        Column::new("Форма", Shape::Words, 32),
        Column::new("Срок", Shape::Term, 32),
        Column::new("Согласована", Shape::Day, 26),
        Column::new("Целей", Shape::Count, 16),
        Column::new("Мероприятий исполнено", Shape::Share, 30),
    ];
    let rows = programs.iter().map(|program| overview_row(desk, program));
    Table::new("program-list", "Программы", columns).with(rows)
}

fn overview_row(desk: &Desk<'_>, program: &Program<'_>) -> Row {
    let steps = Steps::of(*program);
    let mut cells = vec![Cell::words(of_pair(program))];
    cells.extend(who(program.pair()));
    cells.extend([
        program.term().map_or(Cell::Empty, Cell::Term),
        day(&program.entry.fields.approved),
        desk.figure(&steps.goals).into(),
        desk.share(&steps.share()).into(),
    ]);
    Row::new(cells).of(desk.index.behind(program.head))
}

/// Mentor, mentees, forms.
fn who(pair: Option<Pair<'_>>) -> [Cell; 3] {
    let Some(pair) = pair else { return [Cell::Empty, Cell::Empty, Cell::Empty] };
    let mentees: Vec<String> = pair.mentees().iter().map(Person::short_name).collect();
    let forms: Vec<&str> = pair.forms().iter().map(|form| form.title()).collect();
    [
        Cell::maybe(pair.mentor().map(|mentor| mentor.short_name())),
        Cell::words(mentees.join(", ")),
        Cell::words(forms.join(", ")),
    ]
}

fn needs(programs: &[Program<'_>]) -> Table {
    let columns = [
        Column::new("Пара", Shape::Words, 26),
        Column::new("Запрос", Shape::Words, 60),
        Column::new("Затруднения", Shape::Words, 60),
        Column::new("Сильные стороны", Shape::Words, 56),
        Column::new("Ресурсы", Shape::Words, 48),
    ];
    let row = |program: &Program<'_>| {
        let fields = &program.entry.fields;
        let request = program.pair().and_then(|pair| pair.request.known().map(ToString::to_string));
        Row::new([
            Cell::words(of_pair(program)),
            Cell::maybe(request),
            named(&fields.difficulties),
            named(&fields.strengths),
            text(&fields.resources),
        ])
    };
    Table::new("need-list", "С чем пришли наставляемые", columns).with(programs.iter().map(row))
}

fn goals(desk: &Desk<'_>, programs: &[Program<'_>]) -> Table {
    let columns = [
        Column::new("Пара", Shape::Words, 26),
        Column::new("Цель", Shape::Words, 69),
        Column::new("Срок", Shape::Words, 35),
        Column::new("Рубеж", Shape::Words, 35),
    ];
    let rows = programs.iter().flat_map(|program| {
        let goals = program.entry.fields.goals.known().into_iter().flatten();
        goals.map(|goal| goal_row(program, goal).of(desk.index.behind(goal.place)))
    });
    Table::new("goal-list", "Цели", columns).with(rows).or("Целей в программах нет.")
}

fn goal_row(program: &Program<'_>, goal: &Goal) -> Row {
    let span = goal.span.known().map(|span| span.in_words());
    Row::new([Cell::words(of_pair(program)), text(&goal.goal), Cell::maybe(span), text(&goal.milestone)])
}

fn measures(desk: &Desk<'_>, programs: &[Program<'_>]) -> Table {
    let columns = [
        Column::new("Пара", Shape::Words, 26),
        Column::new("Мероприятие", Shape::Words, 76),
        Column::new("Срок", Shape::Day, 30),
        Column::new("Исполнено", Shape::Day, 26),
        Column::new("Результат", Shape::Words, 62),
        Column::new("Состояние", Shape::Words, 30),
    ];
    let rows = programs.iter().flat_map(|program| {
        let measures = program.entry.fields.measures.known().into_iter().flatten();
        measures.map(|measure| measure_row(desk, program, measure).of(desk.index.behind(measure.place)))
    });
    Table::new("measure-list", "Мероприятия", columns).with(rows).or("Мероприятий в программах нет.")
}

fn measure_row(desk: &Desk<'_>, program: &Program<'_>, measure: &Measure) -> Row {
    let state = match measure.progress_on(desk.model.today) {
        Progress::Done => "исполнено",
        Progress::Overdue => "просрочено",
        Progress::Ahead => "впереди",
        Progress::Unknown => "срок не назван",
    };
    Row::new([
        Cell::words(of_pair(program)),
        text(&measure.what),
        measure.due.known().map_or(Cell::Empty, |due| Cell::Moment(*due)),
        day(&measure.done),
        text(&measure.result),
        Cell::words(state),
    ])
}

fn expected(programs: &[Program<'_>]) -> Table {
    let columns = [Column::new("Пара", Shape::Words, 26), Column::new("Ожидаемый результат", Shape::Words, 139)];
    let rows = programs.iter().flat_map(|program| {
        let results = program.entry.fields.expected.known().into_iter().flat_map(|results| results.iter());
        results.map(|result| Row::new([Cell::words(of_pair(program)), Cell::words(result.value.to_string())]))
    });
    Table::new("result-list", "Ожидаемые результаты", columns).with(rows).or("Ожидаемых результатов не записано.")
}

fn changes(desk: &Desk<'_>, programs: &[Program<'_>]) -> Table {
    let columns = [
        Column::new("Пара", Shape::Words, 26),
        Column::new("Дата", Shape::Day, 26),
        Column::new("Что изменено", Shape::Words, 63),
        Column::new("Почему", Shape::Words, 50),
    ];
    let row = |program: &Program<'_>, change: &Spanned<Change>| {
        let cells = [Cell::words(of_pair(program)), day(&change.date), text(&change.what), text(&change.why)];
        Row::new(cells).of(desk.index.behind(change.place))
    };
    let rows = programs.iter().flat_map(|program| {
        let changes = program.entry.fields.changes.known().into_iter().flatten();
        changes.map(|change| row(program, change)).collect::<Vec<_>>()
    });
    Table::new("change-list", "Изменения программ", columns).with(rows).or("Программы не менялись.")
}

/// The pair that a programme was made for.
fn of_pair(program: &Program<'_>) -> String {
    program.pair().map_or_else(|| program.id.clone(), |pair| pair.id.clone())
}

fn text(field: &Field<Text>) -> Cell {
    Cell::maybe(field.known().map(ToString::to_string))
}

fn day(field: &Field<Date>) -> Cell {
    field.known().map_or(Cell::Empty, |date| Cell::Day(date.0))
}

/// The phrases of a list with semicolons.
fn named(field: &Field<Named>) -> Cell {
    let phrases = field.known().into_iter().flat_map(|named| named.iter()).map(NamedText::words);
    Cell::words(Line::from(phrases.collect::<Vec<_>>().join("; ")))
}
