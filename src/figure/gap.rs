//! Why there is no number: said in words, never shown as nothing or as a zero.

use std::fmt;

use chrono::NaiveDate;

use crate::diagnostic::words::{Count, Noun};
use crate::model::SchoolYear;
use crate::record::Kind;
use crate::record::value::day_in_words;

const PEOPLE: Noun = Noun("человека", "человек", "человек");

/// A number that cannot be told, with the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Gap {
    /// The school's numbers of a year do not say it.
    NoNumbers {
        /// The year.
        year: SchoolYear,
        /// The key that is missing: «молодых специалистов».
        field: &'static str,
    },
    /// There is no record of the kind that is counted.
    NoRecord {
        /// What is counted, in the plural: «опросы».
        what: &'static str,
    },
    /// The whole is nothing, so there is no share of it.
    ZeroWhole {
        /// Why it is nothing: «встреч не было».
        what: &'static str,
    },
    /// Nobody answered yet.
    NotMeasured,
    /// Nobody answered both before and after.
    NotPaired,
    /// No target is set.
    NoPlan,
    /// It can be known from this day on.
    NotYet(NaiveDate),
    /// Fewer people than this stand behind it, so it is not for the public.
    Withheld(usize),
}

impl Gap {
    /// There are no records of this kind.
    #[must_use]
    pub fn no(kind: Kind) -> Self {
        Gap::NoRecord { what: plural(kind) }
    }
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Gap::NoNumbers { year, field } => write!(f, "в numbers/{}.md не вписано «{field}»", year.word()),
            Gap::NoRecord { what } => write!(f, "нет записей: {what}"),
            Gap::ZeroWhole { what } => write!(f, "делить не на что: {what}"),
            Gap::NotMeasured => f.write_str("замеров ещё нет"),
            Gap::NotPaired => f.write_str("нет ни одной пары ответов «до» и «после»"),
            Gap::NoPlan => f.write_str("план не задан"),
            Gap::NotYet(day) => write!(f, "ещё рано: с {}", day_in_words(*day)),
            Gap::Withheld(least) => write!(f, "меньше {}, не показано", Count(*least, PEOPLE)),
        }
    }
}

/// Records of a kind, as a list of them is headed.
fn plural(kind: Kind) -> &'static str {
    match kind {
        Kind::School => "школа",
        Kind::Person => "люди",
        Kind::Pair => "пары и группы",
        Kind::Program => "программы",
        Kind::Meeting => "встречи",
        Kind::Document => "документы",
        Kind::Roadmap => "дорожная карта",
        Kind::Stages => "этапы",
        Kind::Survey => "опросы",
        Kind::Decisions => "решения",
        Kind::Report => "отчёты куратора",
        Kind::Awards => "награды",
        Kind::Permits => "допуски",
        Kind::Numbers => "показатели школы",
        Kind::Review => "отзывы",
        Kind::News => "новости",
        Kind::Practice => "практики",
        Kind::Library => "материалы копилки",
        Kind::Page => "страницы",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_gap_says_what_to_do_or_why() {
        let year = SchoolYear(2026);
        let said = [
            Gap::NoNumbers { year, field: "молодых специалистов" }.to_string(),
            Gap::no(Kind::Survey).to_string(),
            Gap::ZeroWhole { what: "встреч не было" }.to_string(),
            Gap::NotYet(NaiveDate::from_ymd_opt(2027, 5, 28).expect("a day of the calendar")).to_string(),
            Gap::Withheld(5).to_string(),
        ];
        assert_eq!(
            said,
            [
                "в numbers/2026-27.md не вписано «молодых специалистов»",
                "нет записей: опросы",
                "делить не на что: встреч не было",
                "ещё рано: с 28 мая 2027",
                "меньше 5 человек, не показано",
            ]
        );
    }
}
