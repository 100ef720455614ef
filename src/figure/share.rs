//! A part of a whole: always told with both, «12 из 17, 71 %».

use super::{Gap, Tally};
use crate::diagnostic::Place;

/// How much of something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// The part.
    pub part: Tally,
    /// What it is a part of.
    pub whole: Whole,
    /// What is said where the whole is nothing: «встреч не было».
    pub nothing: &'static str,
}

/// What a share is counted of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whole {
    /// Records, counted.
    Counted(Tally),
    /// A number that the school wrote down.
    Stated {
        /// The number.
        number: u32,
        /// Where it stands.
        place: Place,
    },
    /// It is not known.
    Gap(Gap),
}

impl Share {
    /// A share of records.
    #[must_use]
    pub fn of(part: Tally, whole: Tally, nothing: &'static str) -> Self {
        Share { part, whole: Whole::Counted(whole), nothing }
    }

    /// Part and whole, or why there are none. The whole of a share that is told is never nothing.
    ///
    /// # Errors
    /// Where the whole is nothing or not known.
    pub fn ratio(&self) -> Result<(usize, usize), Gap> {
        let whole = match &self.whole {
            Whole::Counted(whole) => whole.value(),
            Whole::Stated { number, .. } => *number as usize,
            Whole::Gap(gap) => return Err(gap.clone()),
        };
        match whole {
            0 => Err(Gap::ZeroWhole { what: self.nothing }),
            whole => Ok((self.part.value(), whole)),
        }
    }
}

/// Whole percents of `whole`, which is not nothing: rounded to the nearest, halves up.
#[must_use]
pub fn percent(part: usize, whole: usize) -> usize {
    (200 * part + whole) / (2 * whole).max(1)
}

/// «71 %»: all and nothing are said only of all and nothing. Where the part is more than the whole there is no percent.
#[must_use]
pub fn percent_in_words(part: usize, whole: usize) -> Option<String> {
    let percent = (part <= whole && whole > 0).then(|| percent(part, whole))?;
    Some(match percent {
        0 if part > 0 => "меньше 1\u{a0}%".to_owned(),
        100 if part < whole => "больше 99\u{a0}%".to_owned(),
        percent => format!("{percent}\u{a0}%"),
    })
}

/// «12 из 17, 71 %».
#[must_use]
pub fn share_in_words(part: usize, whole: usize) -> String {
    match percent_in_words(part, whole) {
        Some(percent) => format!("{part} из {whole}, {percent}"),
        None => format!("{part} из {whole}: проверьте, верно ли целое"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(part: usize, whole: usize) -> String {
        share_in_words(part, whole).replace('\u{a0}', "_")
    }

    #[test]
    fn a_share_is_told_with_its_part_and_whole() {
        assert_eq!(said(12, 17), "12 из 17, 71_%");
        assert_eq!(said(1, 8), "1 из 8, 13_%", "12.5 is 13");
        assert_eq!(said(1, 200), "1 из 200, 1_%");
    }

    #[test]
    fn all_and_nothing_are_said_of_all_and_nothing_only() {
        assert_eq!(said(0, 3), "0 из 3, 0_%");
        assert_eq!(said(1, 500), "1 из 500, меньше 1_%");
        assert_eq!(said(499, 500), "499 из 500, больше 99_%");
        assert_eq!(said(500, 500), "500 из 500, 100_%");
    }

    #[test]
    fn a_part_that_is_more_than_its_whole_is_no_percent() {
        assert_eq!(said(5, 3), "5 из 3: проверьте, верно ли целое");
    }

    #[test]
    fn nothing_is_divided_by_nothing() {
        let share = Share::of(Tally::default(), Tally::default(), "встреч не было");
        assert_eq!(share.ratio(), Err(Gap::ZeroWhole { what: "встреч не было" }));
    }
}
