//! What the records answer to a field of a paper.

use chrono::NaiveDate;

use crate::record::value::{Moment, Period, day_in_words, month_in_words};

/// What a field of a paper says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Words.
    Words(String),
    /// A day.
    Day(NaiveDate),
    /// Two days.
    Term(Period),
    /// Words in which something is left out that a record could say: the words, and how to fill it in.
    Partly(String, Vec<String>),
    /// Nothing, though a record could say it: how to fill it in.
    Missing(String),
    /// Nothing: only a hand can write it on the paper.
    Hand,
    /// Nothing, and nothing is lost.
    Nothing,
}

impl Answer {
    /// Words where there are any.
    pub(super) fn words(words: impl Into<String>) -> Self {
        let words: String = words.into();
        if words.trim().is_empty() { Answer::Nothing } else { Answer::Words(words) }
    }

    /// Words, or nothing.
    pub(super) fn maybe(words: Option<impl Into<String>>) -> Self {
        words.map_or(Answer::Nothing, Answer::words)
    }

    /// A condition that a template asks for: known where it holds.
    pub(super) fn holds(condition: bool) -> Self {
        if condition { Answer::Words("да".to_owned()) } else { Answer::Nothing }
    }

    /// The same answer; where nothing is lost by its absence, this one.
    pub(super) fn or(self, other: impl FnOnce() -> Answer) -> Self {
        if self == Answer::Nothing { other() } else { self }
    }

    /// A moment of a plan.
    pub(super) fn moment(moment: Moment) -> Self {
        Answer::Words(moment_in_words(moment))
    }

    /// Is something said?
    pub(super) fn is_known(&self) -> bool {
        matches!(self, Answer::Words(_) | Answer::Day(_) | Answer::Term(_) | Answer::Partly(..))
    }

    /// How a table or a sentence shows it; nothing where nothing is said.
    pub(super) fn in_digits(&self) -> Option<String> {
        Some(match self {
            Answer::Words(words) | Answer::Partly(words, _) => on_one_line(words),
            Answer::Day(day) => day_in_digits(*day),
            Answer::Term(Period { start, end }) => format!("{} – {}", day_in_digits(*start), day_in_digits(*end)),
            Answer::Missing(_) | Answer::Hand | Answer::Nothing => return None,
        })
    }

    /// The same with its days in words.
    pub(super) fn in_words(&self) -> Option<String> {
        match self {
            Answer::Day(day) => Some(day_of_a_paper(*day)),
            Answer::Term(Period { start, end }) => {
                Some(format!("с {} по {}", day_of_a_paper(*start), day_of_a_paper(*end)))
            }
            _ => self.in_digits(),
        }
    }

    /// What would have to be filled in.
    pub(super) fn missing(&self) -> &[String] {
        match self {
            Answer::Missing(help) => std::slice::from_ref(help),
            Answer::Partly(_, helps) => helps,
            _ => &[],
        }
    }
}

/// «05.09.2026».
pub(super) fn day_in_digits(day: NaiveDate) -> String {
    day.format("%d.%m.%Y").to_string()
}

/// «5 сентября 2026 г.», kept on one line.
fn day_of_a_paper(day: NaiveDate) -> String {
    format!("{} г.", day_in_words(day)).replace(' ', "\u{a0}")
}

/// A day as digits, a month or a year as words.
pub(super) fn moment_in_words(moment: Moment) -> String {
    match moment {
        Moment::Day(day) => day_in_digits(day),
        Moment::Month(day) => month_in_words(day),
        Moment::Year(year) => format!("{year} год"),
    }
}

/// A text of a record without its line breaks.
fn on_one_line(text: &str) -> String {
    text.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}
