//! What will become wrong, by date. Receives findings of days to come, returns text.

use chrono::NaiveDate;
use serde::Serialize;

use super::json::{Item, VERSION, item, written};
use super::{Paint, concise, full};
use crate::diagnostic::words::{Count, Noun};
use crate::diagnostic::{Finding, Marked, Texts};

const DAYS: Noun = Noun("день", "дня", "дней");

/// What is foreseen of one school.
pub struct Forecast<'o> {
    /// The days on which something appears, in their order.
    pub days: Vec<ComingDay<'o>>,
    /// The texts that the findings point into.
    pub texts: &'o dyn Texts,
    /// The day from which it is looked ahead.
    pub today: NaiveDate,
    /// The last day that was looked at.
    pub until: NaiveDate,
}

/// What appears on one day.
pub struct ComingDay<'o> {
    /// The day.
    pub day: NaiveDate,
    /// Findings that no earlier day knows.
    pub findings: Vec<Marked<'o>>,
    /// What a section that was built before may no longer show.
    pub closing: Vec<Marked<'o>>,
}

impl<'o> ComingDay<'o> {
    /// All that appears, without marks.
    pub fn each(&self) -> impl Iterator<Item = &'o Finding> {
        self.findings.iter().chain(&self.closing).map(|marked| marked.finding)
    }
}

impl Forecast<'_> {
    /// As a person reads it: under each date what appears there.
    pub fn full(&self, paint: Paint) -> String {
        self.days.iter().map(|day| self.heading(day.day) + &full(day.each(), self.texts, paint)).collect()
    }

    fn heading(&self, day: NaiveDate) -> String {
        let days = usize::try_from((day - self.today).num_days()).unwrap_or_default();
        format!("{}, через {}:\n\n", day.format("%d.%m.%Y"), Count(days, DAYS))
    }

    /// One finding a line, the date in front.
    pub fn concise(&self) -> String {
        let line = |day: NaiveDate, finding| format!("{day} {}", concise([finding], self.texts));
        self.days.iter().flat_map(|coming| coming.each().map(move |finding| line(coming.day, finding))).collect()
    }

    /// One JSON document that ends with a line feed.
    pub fn json(&self) -> String {
        written(&Document {
            version: VERSION,
            today: self.today.to_string(),
            until: self.until.to_string(),
            days: self.days.iter().map(|day| Day::of(day, self.texts)).collect(),
        })
    }
}

#[derive(Serialize)]
struct Document<'f> {
    version: u32,
    today: String,
    until: String,
    days: Vec<Day<'f>>,
}

#[derive(Serialize)]
struct Day<'f> {
    date: String,
    findings: Vec<Item<'f>>,
    closing: Vec<Item<'f>>,
}

impl<'f> Day<'f> {
    fn of(coming: &ComingDay<'f>, texts: &'f dyn Texts) -> Self {
        let items = |marked: &[Marked<'f>]| marked.iter().map(|marked| item(marked, texts)).collect();
        Day { date: coming.day.to_string(), findings: items(&coming.findings), closing: items(&coming.closing) }
    }
}
