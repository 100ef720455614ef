//! Mistakes in the cards of people, and in what a pair says of them.

use super::{Mistake, of_track, pair, school};
use crate::demo::track::place::{PEERS, YOUNG};

pub(super) const MISTAKES: &[Mistake] = &[
    // Who somebody is must be said in any case, so PER-12 speaks beside this one.
    school("PER-01", |spot| spot.add("people/zabytaya-kartochka.md", "---\nимя: Забытовская Ия Львовна\n---\n")),
    pair("PER-02", |spot| spot.pair().set("категория", "педагог в отпуске")),
    of_track("PER-03", YOUNG, |spot| {
        let start = spot.of_pair().term.start;
        spot.mentee().set("стаж с", start.months_back(70));
    }),
    of_track("PER-08", PEERS, |spot| {
        let year = spot.calendar.last.0 - 8;
        spot.mentee().set("год рождения", year);
    }),
    pair("PER-10", |spot| spot.pair().set("тип наставника", "болельщик")),
    of_track("PER-11", YOUNG, |spot| {
        let other = if spot.of_mentor().subject.name == "физика" { "история" } else { "физика" };
        spot.mentee().set("предметы", other);
        let place = spot.of_pair().path();
        spot.at(&place);
    }),
    pair("PER-09", |spot| spot.mentor().remove("наставник")),
    pair("PER-15", |spot| spot.mentor().remove_within("наставник", "анкета")),
    pair("PER-17", |spot| spot.mentor().remove_within("наставник", "обсуждена")),
    pair("BNK-01", |spot| {
        let gone = spot.calendar.today + -3;
        spot.mentor().put("выбыл", "сверено", gone);
    }),
    pair("BNK-03", |spot| {
        let long_ago = spot.calendar.today + -400;
        spot.mentor().set("сверено", long_ago);
    }),
    pair("PER-12", |spot| spot.mentee().remove("кто")),
    school("CUR-01", |spot| spot.school().remove("куратор")),
    school("CUR-02", |spot| {
        let place = spot.of_curator().path();
        spot.record(&place).set("должность", "учитель физики");
    }),
    pair("FIL-11", |spot| {
        let twin = format!("{} Ия Львовна", spot.of_mentee().name.surname());
        let card = format!("---\nимя: {twin}\nкто: педагог\nотказ: {}\n---\n", spot.of_pair().order.day);
        let authors = [spot.of_mentor().reference(), spot.of_mentee().name.surname().to_owned()].join(", ");
        spot.program().set("составили", authors);
        spot.add("people/odnofamilica.md", card);
    }),
];
