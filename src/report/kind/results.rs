//! «Наставничество в числах»: what anybody may see, the same numbers as on the page of results.
//!
//! It is made of what the disclosure opens and of nothing else, so it may be handed to anybody. No record stands behind its
//! numbers: that would lead to the people.

use crate::public::{Disclosure, PublicChange, PublicRow, PublicSurvey, PublicTable, SchoolYear, Topic, kind};
use crate::report::{Audience, Block, Cell, Column, Desk, Figure, Kind, Report, Row, Section, Shape, Table, Value};

/// The report.
pub(in crate::report) struct Results;

impl Kind for Results {
    fn name(&self) -> &'static str {
        "результаты"
    }

    fn latin(&self) -> &'static str {
        "results"
    }

    fn about(&self) -> &'static str {
        "наставничество в числах, для всех: без имён и без малых чисел"
    }

    fn audience(&self) -> Audience {
        Audience::Public
    }

    fn make(&self, desk: &Desk<'_>) -> Report {
        let year = SchoolYear::of(desk.span.known_until());
        let sections = [Some(counted(desk.disclosure, year)), asked(desk.disclosure, year)];
        desk.report(self, "Наставничество в числах", sections.into_iter().flatten().collect())
    }
}

fn counted(disclosure: &Disclosure<'_>, year: SchoolYear) -> Section {
    let tables = disclosure.tables(year);
    let mut blocks = vec![Block::note(format!(
        "Таблицы об одном учебном годе говорят о годе {year}. Числа, за которыми стоит слишком мало людей, не показаны."
    ))];
    blocks.extend(tables.iter().flat_map(|table| [Block::Table(arranged(table)), Block::note(table.about)]));
    Section::new("numbers", "Числа", blocks)
}

fn arranged(table: &PublicTable) -> Table {
    let [what, number] = table.heads;
    let title = if table.topic == Topic::Done { "Из скольких" } else { "Учебный год" };
    let columns = match table.topic {
        Topic::Done => vec![
            Column::new(what, Shape::Words, 95),
            Column::new(number, Shape::Count, 35),
            Column::new(title, Shape::Count, 35),
        ],
        Topic::People => vec![
            Column::new(title, Shape::Words, 35),
            Column::new(what, Shape::Words, 90),
            Column::new(number, Shape::Count, 40),
        ],
        Topic::Forms | Topic::Kinds | Topic::Meetings => {
            vec![Column::new(what, Shape::Words, 125), Column::new(number, Shape::Count, 40)]
        }
    };
    Table::new(id(table.topic), table.title, columns)
        .with(table.rows.iter().map(row))
        .or("Этих чисел показать нельзя: за ними стоит слишком мало людей.")
}

fn id(topic: Topic) -> &'static str {
    match topic {
        Topic::People => "people",
        Topic::Forms => "forms",
        Topic::Kinds => "kinds",
        Topic::Done => "done",
        Topic::Meetings => "meetings",
    }
}

fn row(row: &PublicRow) -> Row {
    let year = row.year.map(|year| Cell::words(year.to_string()));
    let told = [Cell::words(&*row.label), number(row.number)];
    Row::new(year.into_iter().chain(told).chain(row.planned.map(number)))
}

/// A number that shows nothing of what stands behind it.
fn number(number: usize) -> Cell {
    let number = u32::try_from(number).unwrap_or(u32::MAX);
    Figure { value: Value::Stated(number), behind: Vec::new(), of: Vec::new() }.into()
}

/// What the surveys of the year say; nothing where none was held.
fn asked(disclosure: &Disclosure<'_>, year: SchoolYear) -> Option<Section> {
    let columns = [
        Column::new("Опрос", Shape::Words, 50),
        Column::new("Вопрос", Shape::Words, 75),
        Column::new("До", Shape::Words, 20),
        Column::new("После", Shape::Words, 20),
    ];
    let surveys = disclosure.surveys();
    let of_year = surveys.iter().filter(|survey| survey.year() == Some(year));
    let table = Table::new("answers", "Опросы: средние оценки до и после", columns).with(of_year.flat_map(answers));
    let note = "Средние оценки тех, кто отвечал и до начала программы, и после неё. Они показаны, когда за каждой стоит довольно \
                людей.";
    let is_there = !table.rows.is_empty();
    is_there.then(|| Section::new("surveys", "Опросы", [Block::Table(table), Block::note(note)]))
}

fn answers(survey: &PublicSurvey<'_>) -> Vec<Row> {
    let Some(title) = survey.fields().text(kind::Survey::title) else { return Vec::new() };
    let scale = survey.scale().map(|scale| format!(", оценки от {} до {}", scale.from, scale.to)).unwrap_or_default();
    let title = Cell::words(format!("{}{scale}", title.as_str()));
    let row = |change: &PublicChange| {
        let told = [change.before, change.after].map(|tenths| Cell::words(format!("{},{}", tenths / 10, tenths % 10)));
        Row::new([title.clone(), Cell::words(change.question.as_str())].into_iter().chain(told))
    };
    match survey.changes() {
        Some(changes) => changes.iter().map(row).collect(),
        None => vec![Row::new([title, Cell::words("дважды ответили пока немногие"), Cell::Empty, Cell::Empty])],
    }
}
