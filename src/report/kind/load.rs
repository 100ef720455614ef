//! «Нагрузка наставников»: how many pairs, mentees and meetings each has on their hands.

use crate::diagnostic::words::{Count, Noun};
use crate::figure::{Burden, Gap, Load as Loads};
use crate::record;
use crate::report::section::name;
use crate::report::{
    Block, Cell, Chart, Column, Desk, Drawing, Fact, Figure, Kind, Report, Row, Section, Shape, Table,
};

const PAIRS: Noun = Noun("пары или группы", "пар и групп", "пар и групп");

/// The report.
pub(in crate::report) struct Load;

impl Kind for Load {
    fn name(&self) -> &'static str {
        "нагрузка"
    }

    fn latin(&self) -> &'static str {
        "load"
    }

    fn about(&self) -> &'static str {
        "сколько пар, наставляемых и встреч у каждого наставника"
    }

    fn make(&self, desk: &Desk<'_>) -> Report {
        let load = Loads::of(desk.model, &desk.of_span, desk.span);
        let blocks = [Block::Table(mentors(desk, &load)), Block::note(allowed(desk)), facts(desk, &load)];
        let unread = desk.unread(&[record::Kind::Pair, record::Kind::Person, record::Kind::Meeting]).map(Block::note);
        let sections = vec![
            Section::new("hands", "Нагрузка каждого наставника", blocks.into_iter().chain(unread)),
            Section::new("spread", "Сколько наставников ведут одну, две, три", [Block::Chart(how_many(desk, &load))]),
        ];
        desk.report(self, "Нагрузка наставников", sections)
    }
}

fn mentors(desk: &Desk<'_>, load: &Loads<'_>) -> Table {
    let columns = [
        Column::new("Наставник", Shape::Words, 50),
        Column::new("Пар и групп", Shape::Count, 18),
        Column::new("Наставляемых", Shape::Count, 24),
        Column::new("Встреч", Shape::Count, 18),
        Column::new("Названное время", Shape::Words, 33),
        Column::new("Больше назначенного", Shape::Words, 22),
    ];
    let most = desk.model.school().and_then(|school| school.mentor_load.known().map(|load| load.0));
    let rows = load.mentors.iter().map(|burden| row(desk, burden, most));
    let title = format!("Нагрузка на {}", desk.span.known_until().format("%d.%m.%Y"));
    Table::new("load", title, columns).with(rows).or("В это время наставников не было.")
}

fn row(desk: &Desk<'_>, burden: &Burden<'_>, most: Option<u32>) -> Row {
    let hours = burden.mentor.mentor.known().and_then(|part| part.hours.known()).map(ToString::to_string);
    let above = most.filter(|most| burden.is_above(*most));
    let cells = [
        Cell::words(name::of_person(&burden.mentor)),
        desk.figure(&burden.pairs).into(),
        desk.figure(&burden.mentees).into(),
        desk.figure_of(record::Kind::Meeting, &burden.meetings).into(),
        Cell::maybe(hours),
        Cell::maybe(above.map(|most| format!("больше, чем {most}"))),
    ];
    Row::new(cells).of(desk.index.behind(burden.mentor.head))
}

/// What the school allows; without that nobody is judged.
fn allowed(desk: &Desk<'_>) -> String {
    let most = desk.model.school().and_then(|school| school.mentor_load.known().map(|load| load.0 as usize));
    let judged = match most {
        Some(most) => format!("Школа отводит одному наставнику не больше {}.", Count(most, PAIRS)),
        None => "Сколько пар и групп может вести один наставник, школа не назвала (поле «нагрузка наставника» в \
                 school.md), поэтому о лишнем отчёт не судит."
            .to_owned(),
    };
    format!(
        "Пары, группы и наставляемые – те, с кем наставник работает в этот день; встречи – за весь период. {judged}"
    )
}

fn facts(desk: &Desk<'_>, load: &Loads<'_>) -> Block {
    let mean = match load.mean.count() {
        0 => Figure::gap(Gap::ZeroWhole {
            what: "в этот день никто не ведёт ни пары, ни группы"
        }),
        _ => desk.mean(&load.mean),
    };
    Block::Facts(vec![
        Fact::new("В среднем пар и групп у тех, кто сейчас их ведёт", mean),
        Fact::new(
            "Пар и групп, которые сейчас координирует куратор",
            desk.figure_of(record::Kind::Pair, &load.at_work),
        ),
    ])
}

fn how_many(desk: &Desk<'_>, load: &Loads<'_>) -> Chart {
    let columns = [Column::new("Пар и групп", Shape::Words, 120), Column::new("Наставников", Shape::Count, 45)];
    let rows = [("Ни одной", &load.none), ("Одну", &load.one), ("Две", &load.two), ("Три и больше", &load.more)];
    let rows = rows.map(|(label, tally)| Row::figures(label, [desk.figure_of(record::Kind::Pair, tally)]));
    Chart {
        table: Table::new("how-many", "Сколько пар и групп ведут наставники", columns).with(rows),
        about: "Сколько наставников ведут сейчас одну пару или группу, две, три и больше.".to_owned(),
        drawing: Drawing::Bars,
    }
}
