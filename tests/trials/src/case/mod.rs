//! One case: a small school in which one file is something else.

mod bytes;
mod mended;
mod record;
mod value;

use chrono::{Days, NaiveDate};

use crate::dice::Dice;
use crate::ground::Ground;

/// A case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The number of its school in the ground.
    pub school: usize,
    /// The file that is something else.
    pub path: String,
    /// What stands in it.
    pub bytes: Vec<u8>,
    /// The day of the check.
    pub today: NaiveDate,
    /// How it was made.
    pub sort: Sort,
}

/// How a case is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// Signs, words and bytes in any order.
    Bytes,
    /// A good file in which something was changed, taken out, put in or doubled.
    Mended,
    /// Fields of the declarations, with values of their shapes or of others.
    Record,
}

impl Case {
    /// The case `number` of a run with this seed.
    #[must_use]
    pub fn of(ground: &Ground, seed: u64, number: u64) -> Self {
        let mut dice = Dice::of(seed, number);
        let sort = *dice.pick(&[Sort::Bytes, Sort::Mended, Sort::Mended, Sort::Record, Sort::Record]);
        let school = dice.below(ground.schools.len());
        let (path, bytes) = match sort {
            Sort::Bytes => bytes::file(ground, school, &mut dice),
            Sort::Mended => mended::file(ground, school, &mut dice),
            Sort::Record => record::file(ground, school, &mut dice),
        };
        Case { school, path, bytes, today: today(&mut dice), sort }
    }
}

/// Mostly the day for which the fixtures were written.
fn today(dice: &mut Dice) -> NaiveDate {
    let usual = NaiveDate::from_ymd_opt(2026, 11, 21).expect("a day of the calendar");
    match dice.below(10) {
        0 => usual + Days::new(dice.below(1_500) as u64),
        1 => *dice.pick(&[NaiveDate::MIN, NaiveDate::MAX, NaiveDate::default()]),
        _ => usual,
    }
}
