//! The figures of the reports once more, counted slowly from the files: no model, no figures, no reader of the product.
//!
//! Receives the files of a school, a period and a day; returns every figure with the records behind it. Each question
//! goes through all records anew, people are told apart by their files, and nothing is kept between two questions. That
//! is the specification: where this count and a report differ, one of them is wrong.

mod answer;
mod coverage;
mod front;
mod indicators;
mod load;
mod school;
mod statistics;
mod words;

pub(super) use answer::{Answer, Cells};
pub(super) use school::School;

/// The reports that are counted here.
pub(super) const COUNTED: [&str; 4] = ["статистика", "показатели", "охват", "нагрузка"];

/// Every figure of a report of the period that the school is asked about.
pub(super) fn count(report: &str, school: &School) -> Cells {
    match report {
        "статистика" => statistics::count(school),
        "показатели" => indicators::count(school),
        "охват" => coverage::count(school),
        "нагрузка" => load::count(school),
        other => panic!("«{other}» is not counted here"),
    }
}
