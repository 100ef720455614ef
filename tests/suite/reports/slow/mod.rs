//! The figures of the reports once more, counted slowly from the files: no model, no figures, no reader of the product.
//!
//! Receives the files of a school, a period and a day; returns every figure with the records behind it. Each question
//! goes through all records anew, people are told apart by their files, and nothing is kept between two questions. That
//! is the specification: where this count and a report differ, one of them is wrong.

mod answer;
mod coverage;
mod front;
mod indicators;
mod journal;
mod load;
mod monitoring;
mod registers;
mod roadmap;
mod school;
mod statistics;
mod words;

pub(super) use answer::{Answer, Cells, put_next};
pub(super) use school::School;

/// The reports that are counted here.
pub(super) const COUNTED: [&str; 10] = [
    "статистика",
    "показатели",
    "охват",
    "нагрузка",
    "реестр-наставников",
    "реестр-наставляемых",
    "журнал-встреч",
    "дорожная-карта",
    "пары",
    "мониторинг",
];

/// Tables and columns whose words are worked out here too: days, states, numbers that are told in words.
pub(super) const WORDS: [(&str, &str); 14] = [
    ("mentors", "Стаж"),
    ("register", "Возраст"),
    ("register", "Состояние"),
    ("register", "Последняя встреча"),
    ("silence", "Дней без встреч"),
    ("meetings", "Дата"),
    ("pairs", "Первая"),
    ("pairs", "Последняя"),
    ("pairs", "Дней без встреч"),
    ("pairs", "Были встречи"),
    ("items", "Состояние"),
    ("roles", "Разница"),
    ("answers", "Разница"),
    ("indicators", "Отклонение, п. п."),
];

/// Every figure of a report of the period that the school is asked about.
pub(super) fn count(report: &str, school: &School) -> Cells {
    match report {
        "статистика" => statistics::count(school),
        "показатели" => indicators::count(school),
        "охват" => coverage::count(school),
        "нагрузка" => load::count(school),
        "реестр-наставников" => registers::of_mentors(school),
        "реестр-наставляемых" => registers::of_mentees(school),
        "журнал-встреч" => journal::of_meetings(school),
        "дорожная-карта" => roadmap::count(school),
        "пары" => journal::of_pairs(school),
        "мониторинг" => monitoring::count(school),
        other => panic!("«{other}» is not counted here"),
    }
}
