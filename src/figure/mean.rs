//! An average and the marks behind it.

use crate::diagnostic::Place;

/// An average of marks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mean {
    marks: Vec<(Place, u32)>,
    of: MeanOf,
}

/// What an average is taken over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MeanOf {
    /// Answers of people.
    #[default]
    Answers,
    /// Mentors, each with a number of their own.
    Mentors,
}

impl Mean {
    /// An average over mentors.
    #[must_use]
    pub fn over_mentors() -> Self {
        Mean { marks: Vec::new(), of: MeanOf::Mentors }
    }

    /// What it is taken over.
    #[must_use]
    pub fn of(&self) -> MeanOf {
        self.of
    }

    /// Counts a mark, by the place where it stands.
    pub fn add(&mut self, place: Place, mark: u32) {
        self.marks.push((place, mark));
    }

    /// How many marks there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.marks.len()
    }

    /// The marks with their places, in the order in which they were counted.
    pub fn marks(&self) -> impl Iterator<Item = (Place, u32)> + '_ {
        self.marks.iter().copied()
    }

    /// The average in tenths, rounded to the nearest, halves up; nothing where nobody answered.
    #[must_use]
    pub fn tenths(&self) -> Option<u32> {
        let count = u64::try_from(self.count()).ok().filter(|count| *count > 0)?;
        let sum: u64 = self.marks.iter().map(|(_, mark)| u64::from(*mark)).sum();
        u32::try_from((sum * 20 + count) / (count * 2)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::FileId;

    #[test]
    fn averages_are_rounded_to_tenths() {
        let place = Place::new(FileId(0), 0..1);
        let mut mean = Mean::default();
        assert_eq!(mean.tenths(), None);
        [7, 7, 8].into_iter().for_each(|mark| mean.add(place, mark));
        assert_eq!(mean.tenths(), Some(73));
        mean.add(place, 7);
        assert_eq!((mean.tenths(), mean.count()), (Some(73), 4), "7.25 is 7.3");
    }
}
