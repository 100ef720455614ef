//! «Реестр наставников»: the bank of mentors, with what makes each of them one.

use crate::figure::{Banked, MentorBank};
use crate::record;
use crate::record::value::{ConsentKind, day_in_words};
use crate::report::section::{name, register};
use crate::report::{Block, Cell, Column, Desk, Fact, Kind, Report, Row, Section, Shape, Table};

/// The report.
pub(in crate::report) struct Mentors;

impl Kind for Mentors {
    fn name(&self) -> &'static str {
        "реестр-наставников"
    }

    fn latin(&self) -> &'static str {
        "mentors"
    }

    fn about(&self) -> &'static str {
        "банк наставников: компетенции, анкеты, обучение, согласия"
    }

    fn make(&self, desk: &Desk<'_>) -> Report {
        let bank = MentorBank::of(desk.model, &desk.of_span, desk.span);
        let blocks =
            [Block::Table(table(desk, &bank)), Block::note(NOTE), facts(desk, &bank), Block::note(reviewed(desk))];
        let unread = desk.unread(&[record::Kind::Person]).map(Block::note);
        let section = Section::new("bank", "Реестр наставников", blocks.into_iter().chain(unread));
        desk.report(self, "Реестр наставников", vec![section])
    }
}

const NOTE: &str = "В реестре все, у кого в карточке есть часть «наставник» и кто не выбыл, и все, кто вёл пару или группу в \
                    этот период. Стаж, согласие и пары – на последний известный день периода.";

fn table(desk: &Desk<'_>, bank: &MentorBank<'_>) -> Table {
    let columns = [
        Column::new("№", Shape::Words, 8),
        Column::new("Фамилия, имя, отчество", Shape::Words, 30),
        Column::new("Должность, класс", Shape::Words, 27),
        Column::new("Предметы", Shape::Words, 20),
        Column::new("Компетенции", Shape::Words, 32),
        Column::new("Время", Shape::Words, 19),
        Column::new("Стаж", Shape::Words, 13),
        Column::new("Анкета", Shape::Day, 17),
        Column::new("Обсуждена", Shape::Words, 19),
        Column::new("Обучение", Shape::Words, 18),
        Column::new("Согласие быть наставником", Shape::Words, 20),
        Column::new("Пар сейчас", Shape::Count, 10),
        Column::new("Сверено", Shape::Day, 17),
    ];
    let rows = (1..).zip(&bank.mentors).map(|(number, banked)| row(desk, number, banked));
    Table::new("mentors", "Реестр наставников", columns).with(rows).or("Наставников в записях нет.")
}

fn row(desk: &Desk<'_>, number: usize, banked: &Banked<'_>) -> Row {
    let (person, day) = (banked.person, desk.span.known_until());
    let part = person.entry.fields.mentor.known();
    let cells = [
        Cell::words(number.to_string()),
        Cell::words(name::in_full(&person)),
        Cell::words(register::post(&person)),
        register::list(person.subjects.known()),
        register::list(part.and_then(|part| part.competences.known())),
        Cell::maybe(part.and_then(|part| part.hours.known()).map(ToString::to_string)),
        Cell::maybe(person.experience_on(day).map(register::years)),
        register::day(part.and_then(|part| part.questionnaire.known())),
        Cell::maybe(part.and_then(|part| part.council.known()).map(ToString::to_string)),
        register::days(part.and_then(|part| part.training.known())),
        Cell::words(register::consent(&person, ConsentKind::Mentor, day)),
        desk.figure(&banked.pairs).into(),
        register::day(person.reviewed.known()),
    ];
    Row::new(cells).of(desk.index.behind(person.head))
}

fn facts(desk: &Desk<'_>, bank: &MentorBank<'_>) -> Block {
    let all = desk.figure_of(record::Kind::Person, &bank.all);
    let reviewed = Fact::new("Карточка сверена за последний год", desk.share(&bank.reviewed));
    Block::Facts(vec![Fact::new("Всего в реестре", all), reviewed])
}

/// When the bank as a whole was reviewed.
fn reviewed(desk: &Desk<'_>) -> String {
    match desk.model.school().and_then(|school| school.bank_reviewed.known().map(|day| day.0)) {
        Some(day) => format!("Банк наставников и наставляемых сверен {} года.", day_in_words(day)),
        None => "Когда сверен банк наставников и наставляемых, в school.md не записано.".to_owned(),
    }
}
