//! A number of a report, and the records behind it.

use super::Behind;
use crate::diagnostic::words::{Count, Noun};
use crate::figure::{Gap, Mean, MeanOf, percent, share_in_words};

const ANSWERS: Noun = Noun("ответу", "ответам", "ответам");
const MENTORS: Noun = Noun("наставника", "наставников", "наставников");

/// A number that can be asked where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The number, or why there is none.
    pub value: Value,
    /// The records that are counted; of a share those of its part.
    pub behind: Vec<Behind>,
    /// The records of the whole that a share is counted of, or the place where the school wrote the whole down.
    pub of: Vec<Behind>,
}

/// What a figure says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// So many records.
    Count(usize),
    /// A number that stands for itself: somebody wrote it down, or it is shown without what stands behind it.
    Stated(u32),
    /// A part of a whole that is not nothing.
    Share(usize, usize),
    /// An average of one mark at least.
    Mean(Mean),
    /// There is no number.
    Gap(Gap),
}

impl Figure {
    /// A gap with no record behind it.
    #[must_use]
    pub fn gap(gap: Gap) -> Self {
        Figure { value: Value::Gap(gap), behind: Vec::new(), of: Vec::new() }
    }

    /// The figure as it is read: «12», «12 из 17, 71 %», «7,3 по 12 ответам», «план не задан».
    #[must_use]
    pub fn words(&self) -> String {
        match &self.value {
            Value::Count(number) => number.to_string(),
            Value::Stated(number) => number.to_string(),
            Value::Share(part, whole) => share_in_words(*part, *whole),
            Value::Mean(mean) => mean_in_words(mean),
            Value::Gap(gap) => gap.to_string(),
        }
    }

    /// Is there no number?
    #[must_use]
    pub fn is_gap(&self) -> bool {
        matches!(self.value, Value::Gap(_))
    }

    /// The number that a picture shows: a count, whole percents of a share, tenths of an average.
    #[must_use]
    pub fn size(&self) -> Option<usize> {
        match &self.value {
            Value::Count(number) => Some(*number),
            Value::Stated(number) => Some(*number as usize),
            Value::Share(part, whole) => Some(percent(*part, *whole)),
            Value::Mean(mean) => mean.tenths().map(|tenths| tenths as usize),
            Value::Gap(_) => None,
        }
    }
}

fn mean_in_words(mean: &Mean) -> String {
    let Some(tenths) = mean.tenths() else { return Gap::NotMeasured.to_string() };
    let over = match mean.of() {
        MeanOf::Answers => format!("по {}", Count(mean.count(), ANSWERS)),
        MeanOf::Mentors => format!("у {}", Count(mean.count(), MENTORS)),
    };
    format!("{},{} {over}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{FileId, Place};

    #[test]
    fn an_average_is_told_with_the_number_of_answers() {
        let mut mean = Mean::default();
        let place = Place::new(FileId(0), 0..1);
        [7, 7, 8].into_iter().for_each(|mark| mean.add(place, mark));
        assert_eq!(mean_in_words(&mean), "7,3 по 3 ответам");
        assert_eq!(mean_in_words(&Mean::default()), "замеров ещё нет");
        let mut pairs = Mean::over_mentors();
        [1, 2].into_iter().for_each(|number| pairs.add(place, number));
        assert_eq!(mean_in_words(&pairs), "1,5 у 2 наставников");
    }

    #[test]
    fn a_gap_is_said_in_words() {
        let figure = Figure::gap(Gap::NoPlan);
        assert_eq!((figure.words().as_str(), figure.size()), ("план не задан", None));
    }
}
