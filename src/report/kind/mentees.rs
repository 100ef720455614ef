//! «Реестр наставляемых»: everybody who learns, and everybody who waits for a mentor.

use crate::figure::{Mentored, People};
use crate::model::Pair;
use crate::record;
use crate::record::value::{ConsentKind, Words};
use crate::report::section::{name, register};
use crate::report::{Block, Cell, Column, Desk, Fact, Kind, Report, Row, Section, Shape, Table};

/// The report.
pub(in crate::report) struct Mentees;

impl Kind for Mentees {
    fn name(&self) -> &'static str {
        "реестр-наставляемых"
    }

    fn latin(&self) -> &'static str {
        "mentees"
    }

    fn about(&self) -> &'static str {
        "наставляемые и те, кто ждёт наставника: запросы, пары, согласия"
    }

    fn make(&self, desk: &Desk<'_>) -> Report {
        let people = People::of(desk.model, &desk.of_span, desk.span);
        let rows = Mentored::all(desk.model, &desk.of_span, &people, desk.span);
        let note = "Строка – участие человека в паре или группе: кто учится в двух, стоит дважды, а в числах ниже посчитан \
                    один раз. Возраст, состояние и согласие – на последний известный день периода.";
        let blocks = [Block::Table(table(desk, &rows)), Block::note(note), facts(desk, &people)];
        let unread = desk.unread(&[record::Kind::Person, record::Kind::Pair]).map(Block::note);
        let section = Section::new("mentees", "Реестр наставляемых", blocks.into_iter().chain(unread));
        desk.report(self, "Реестр наставляемых", vec![section])
    }
}

fn table(desk: &Desk<'_>, rows: &[Mentored<'_>]) -> Table {
    let columns = [
        Column::new("№", Shape::Words, 8),
        Column::new("Фамилия, имя, отчество", Shape::Words, 30),
        Column::new("Класс, должность", Shape::Words, 22),
        Column::new("Возраст", Shape::Words, 15),
        Column::new("Запрос", Shape::Words, 40),
        Column::new("Темы", Shape::Words, 24),
        Column::new("Категория", Shape::Words, 20),
        Column::new("Наставник", Shape::Words, 26),
        Column::new("Срок", Shape::Term, 20),
        Column::new("Состояние", Shape::Words, 17),
        Column::new("Согласие", Shape::Words, 20),
        Column::new("Ждёт с", Shape::Day, 17),
    ];
    let rows = (1..).zip(rows).map(|(number, one)| row(desk, number, one));
    Table::new("register", "Реестр наставляемых", columns)
        .with(rows)
        .or("Наставляемых в это время нет, и никто не ждёт.")
}

fn row(desk: &Desk<'_>, number: usize, one: &Mentored<'_>) -> Row {
    let (person, day) = (one.person, desk.span.known_until());
    let said = Said::of(one);
    let waiting = person.entry.fields.waiting.known();
    let state = one.pair.map_or("ждёт наставника", |pair| register::state(pair.state_on(day)));
    let cells = [
        Cell::words(number.to_string()),
        Cell::words(name::in_full(&person)),
        Cell::words(register::post(&person)),
        Cell::words(person.age_on(day).map_or_else(|| "нет даты".to_owned(), register::years)),
        Cell::maybe(said.request),
        register::list(said.topics),
        Cell::maybe(said.category),
        Cell::maybe(one.pair.and_then(|pair| pair.mentor()).map(|mentor| name::of_person(&mentor))),
        one.pair.and_then(|pair| pair.term()).map_or(Cell::Empty, Cell::Term),
        Cell::words(state),
        Cell::words(register::consent(&person, ConsentKind::Mentee, day)),
        register::day(waiting.and_then(|waiting| waiting.since.known())),
    ];
    let place = one.pair.map_or(person.head, |pair: Pair<'_>| place_in(&pair, one));
    Row::new(cells).of(crate::report::Behind { words: name::of_person(&person).into(), ..desk.index.behind(place) })
}

/// Where the pair names the person.
fn place_in(pair: &Pair<'_>, one: &Mentored<'_>) -> crate::diagnostic::Place {
    let named = pair.named_mentees().into_iter().find(|(person, _)| *person == one.person);
    named.map_or(pair.head, |(_, place)| place)
}

/// What was asked for: in the record of the pair, else in the card of whoever waits.
struct Said<'m> {
    request: Option<&'m str>,
    topics: Option<&'m Words>,
    category: Option<&'m str>,
}

impl<'m> Said<'m> {
    fn of(one: &Mentored<'m>) -> Self {
        match (one.pair, one.person.entry.fields.waiting.known()) {
            (Some(pair), _) => {
                let fields = &pair.entry.fields;
                let category = fields.category.known().map(|category| category.0.as_str());
                Said {
                    request: fields.request.known().map(|text| text.0.as_str()),
                    topics: fields.topics.known(),
                    category,
                }
            }
            (None, Some(waiting)) => Said {
                request: waiting.request.known().map(|text| text.0.as_str()),
                topics: waiting.topics.known(),
                category: waiting.category.known().map(|category| category.0.as_str()),
            },
            (None, None) => Said { request: None, topics: None, category: None },
        }
    }
}

fn facts(desk: &Desk<'_>, people: &People) -> Block {
    let of = |tally| desk.figure_of(record::Kind::Person, tally);
    Block::Facts(vec![
        Fact::new("Наставляемых", of(&people.mentees.people)),
        Fact::new("Участий", desk.figure_of(record::Kind::Pair, &people.mentees.times))
            .noted("по одному на человека и пару"),
        Fact::new("Ждут наставника", of(&people.waiting)),
    ])
}
