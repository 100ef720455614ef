//! Mistakes on request: for a rule's code, what is made wrong so that this rule speaks there and no other does.
//!
//! A mistake that belongs to a pair gets a pair of its own, of people whom the site does not name; so mistakes do not
//! meet, and the school around them stays right. Adding one is a line in the file of its family.

mod consent;
mod file;
mod form;
mod meeting;
mod pair;
mod person;
mod program;
mod public;
mod school;
mod spot;
mod year;

pub(super) use spot::Spot;

use super::track::place::NEWCOMER;

/// The year in which the pair of a mistake works.
#[derive(Clone, Copy)]
pub(super) enum When {
    /// The last one.
    Now,
    /// The one before, so that the pair is done.
    Past,
}

/// What makes one rule speak.
pub(super) struct Mistake {
    /// The rule's code.
    pub(super) code: &'static str,
    /// What pair it needs for itself: the place of its track, and the year.
    pub(super) pair: Option<(usize, When)>,
    /// Makes it.
    pub(super) make: fn(&mut Spot<'_>),
}

/// Every mistake, family by family.
const FAMILIES: [&[Mistake]; 10] = [
    consent::MISTAKES,
    file::MISTAKES,
    form::MISTAKES,
    meeting::MISTAKES,
    pair::MISTAKES,
    person::MISTAKES,
    program::MISTAKES,
    public::MISTAKES,
    school::MISTAKES,
    year::MISTAKES,
];

/// The mistake of a code.
pub(super) fn of(code: &str) -> Option<&'static Mistake> {
    FAMILIES.into_iter().flatten().find(|mistake| mistake.code == code)
}

/// The codes that can be asked for, in their order.
#[must_use]
pub fn codes() -> Vec<&'static str> {
    let mut codes: Vec<_> = FAMILIES.into_iter().flatten().map(|mistake| mistake.code).collect();
    codes.sort_unstable();
    codes
}

/// A mistake of the school, which needs no pair.
const fn school(code: &'static str, make: fn(&mut Spot<'_>)) -> Mistake {
    Mistake { code, pair: None, make }
}

/// A mistake in the records of a pair that works, of a track where the place does not matter.
const fn pair(code: &'static str, make: fn(&mut Spot<'_>)) -> Mistake {
    of_track(code, NEWCOMER, make)
}

/// A mistake in the records of a pair of this track.
const fn of_track(code: &'static str, track: usize, make: fn(&mut Spot<'_>)) -> Mistake {
    Mistake { code, pair: Some((track, When::Now)), make }
}

/// A mistake in the records of a pair that is done.
const fn past(code: &'static str, make: fn(&mut Spot<'_>)) -> Mistake {
    Mistake { code, pair: Some((NEWCOMER, When::Past)), make }
}

#[cfg(test)]
mod tests {
    use super::codes;

    #[test]
    fn a_code_has_one_mistake() {
        let codes = codes();
        assert!(codes.windows(2).all(|two| two[0] != two[1]), "{codes:?}");
    }
}
