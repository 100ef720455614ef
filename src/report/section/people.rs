//! Who takes part: in which role, how often, and who they are to the school.

use crate::figure::{Crowd, People};
use crate::record::Kind;
use crate::record::value::Affiliation;
use crate::report::{Block, Cell, Column, Desk, Figure, Row, Section, Shape, Table};

/// The whole section.
pub(in crate::report) fn of(desk: &Desk<'_>) -> Section {
    let people = People::of(desk.model, &desk.of_span, desk.span);
    let note = "Человек посчитан один раз, в скольких бы парах ни работал; участий у него столько, сколько пар и групп. \
                Если к наставникам прибавить наставляемых и вычесть тех, кто и то и другое, получатся все участники.";
    let blocks = [Block::Table(participants(desk, &people)), Block::note(note), Block::Table(who(desk, &people))];
    let unread = desk.unread(&[Kind::Person, Kind::Pair]).map(Block::note);
    Section::new("participants", "Участники", blocks.into_iter().chain(unread))
}

/// People and participations by what they do in the programme.
pub(in crate::report) fn participants(desk: &Desk<'_>, people: &People) -> Table {
    let columns = [
        Column::new("Кто", Shape::Words, 85),
        Column::new("Человек", Shape::Count, 40),
        Column::new("Участий", Shape::Count, 40),
    ];
    let crowd = |label: &str, crowd: &Crowd| {
        let [people, times] = [&crowd.people, &crowd.times].map(|tally| desk.figure_of(Kind::Pair, tally));
        Row::figures(label, [people, times])
    };
    let alone = |label: &str, figure: Figure| Row::new([Cell::words(label), figure.into(), Cell::Empty]);
    let cards = |label, tally| alone(label, desk.figure_of(Kind::Person, tally));
    Table::new("people", "Участники и все, кто рядом", columns).with([
        crowd("Наставники", &people.mentors),
        crowd("Наставляемые", &people.mentees),
        alone("И те и другие", desk.figure_of(Kind::Pair, &people.both)),
        crowd("Всего участников", &people.all),
        crowd("Помощники", &people.helpers),
        cards("Ждут наставника", &people.waiting),
        cards("Отказались", &people.declined),
        cards("Выбыли", &people.left),
    ])
}

/// Participants by who they are to the school.
pub(in crate::report) fn who(desk: &Desk<'_>, people: &People) -> Table {
    let columns = [
        Column::new("Кто", Shape::Words, 75),
        Column::new("Наставники", Shape::Count, 30),
        Column::new("Наставляемые", Shape::Count, 30),
        Column::new("Всего", Shape::Count, 30),
    ];
    // Without a key they come first in the map and last in the table.
    let unsaid = people.by_affiliation.iter().filter(|(who, _)| who.is_none());
    let said = people.by_affiliation.iter().filter(|(who, _)| who.is_some());
    let rows = said.chain(unsaid).map(|(who, tallies)| {
        Row::figures(who.map_or("Не указано", crowd_of), tallies.iter().map(|tally| desk.figure(tally)))
    });
    Table::new("who", "Кто участвует", columns).with(rows).or("В это время не участвовал никто.")
}

fn crowd_of(affiliation: Affiliation) -> &'static str {
    match affiliation {
        Affiliation::Teacher => "Педагоги",
        Affiliation::Head => "Руководители",
        Affiliation::Pupil => "Обучающиеся",
        Affiliation::Graduate => "Выпускники",
        Affiliation::Parent => "Родители",
        Affiliation::Student => "Студенты",
        Affiliation::Specialist => "Специалисты организаций",
    }
}
