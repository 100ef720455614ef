//! The groups that a school counts as a whole in `numbers/`, so that the share of them can be told.

use chrono::NaiveDate;

use super::{Gap, Span, Whole};
use crate::model::{Age, Model, Numbers, Person, SchoolYear};
use crate::record::value::{Affiliation, Number};
use crate::record::{Field, Known};

/// A group of people of the school.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Everybody who learns here.
    Pupils,
    /// Pupils of at least 10 and under 20.
    Pupils10To19,
    /// Pupils of at least 15 and under 20.
    Pupils15To19,
    /// Everybody whose record says «педагог»; the head and deputies are no part of it.
    Teachers,
    /// Teachers under 35.
    TeachersUnder35,
    /// Teachers who work for less than the model's years (BNK-05).
    YoungSpecialists,
}

impl Group {
    /// All groups, as tables list them.
    pub const ALL: [Group; 6] = [
        Group::Pupils,
        Group::Pupils10To19,
        Group::Pupils15To19,
        Group::Teachers,
        Group::TeachersUnder35,
        Group::YoungSpecialists,
    ];

    /// Is the person one of them on that day? Nothing where the record leaves it open.
    #[must_use]
    pub fn has(self, person: &Person<'_>, day: NaiveDate) -> Option<bool> {
        let is = |affiliation| person.affiliation() == Some(affiliation);
        let aged = |from, to| person.age_on(day).and_then(|age| is_between(age, from, to));
        match self {
            Group::Pupils => Some(is(Affiliation::Pupil)),
            Group::Teachers => Some(is(Affiliation::Teacher)),
            Group::Pupils10To19 | Group::Pupils15To19 if !is(Affiliation::Pupil) => Some(false),
            Group::TeachersUnder35 | Group::YoungSpecialists if !is(Affiliation::Teacher) => Some(false),
            Group::Pupils10To19 => aged(10, 20),
            Group::Pupils15To19 => aged(15, 20),
            Group::TeachersUnder35 => aged(0, 35),
            Group::YoungSpecialists => {
                let experience = person.experience_on(day)?;
                let is_none = experience.most < 0 || experience.is_surely_at_least(person.model.profile.young_to);
                if is_none { Some(false) } else { person.is_young_on(day).then_some(true) }
            }
        }
    }

    /// The key under which the school writes down how many they are.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Group::Pupils => "обучающихся",
            Group::Pupils10To19 => "обучающихся 10–19 лет",
            Group::Pupils15To19 => "обучающихся 15–19 лет",
            Group::Teachers => "педагогов",
            Group::TeachersUnder35 => "педагогов до 35 лет",
            Group::YoungSpecialists => "молодых специалистов",
        }
    }

    /// How many they are in a school year, as the school wrote it down.
    #[must_use]
    pub fn whole(self, model: &Model, year: SchoolYear) -> Whole {
        stated(model, year, self.field(), |numbers| {
            let fields = &numbers.entry.fields;
            match self {
                Group::Pupils => &fields.pupils,
                Group::Pupils10To19 => &fields.pupils_10_19,
                Group::Pupils15To19 => &fields.pupils_15_19,
                Group::Teachers => &fields.teachers,
                Group::TeachersUnder35 => &fields.teachers_under_35,
                Group::YoungSpecialists => &fields.young_specialists,
            }
        })
    }
}

/// Certainly at least `from` and under `to`, certainly not, or neither.
fn is_between(age: Age, from: u32, to: u32) -> Option<bool> {
    let (is_under, is_from) = (age.is_surely_under(to), age.is_surely_at_least(from));
    match () {
        () if is_under && is_from => Some(true),
        () if age.is_surely_under(from) || age.is_surely_at_least(to) => Some(false),
        () => None,
    }
}

/// A number that the school wrote down for a year.
pub(super) fn stated<const FROM: u32, const TO: u32>(
    model: &Model,
    year: SchoolYear,
    field: &'static str,
    of: impl for<'n> Fn(&'n Numbers<'n>) -> &'n Field<Number<FROM, TO>>,
) -> Whole {
    let numbers = numbers_of(model, year);
    match numbers.as_ref().map(of) {
        Some(Known(number, place)) => Whole::Stated { number: number.0, place: *place },
        _ => Whole::Gap(Gap::NoNumbers { year, field }),
    }
}

/// The school's numbers of a year.
#[must_use]
pub fn numbers_of(model: &Model, year: SchoolYear) -> Option<Numbers<'_>> {
    model.numbers().find(|numbers| numbers.school_year() == Some(year))
}

/// The day on which ages and years of work are counted, so that part and whole are of one day: that of the school's
/// numbers of the span's last school year; else the first day of the span, or today where that is ahead.
#[must_use]
pub fn day_of_ages(model: &Model, span: Span) -> NaiveDate {
    let numbers = numbers_of(model, SchoolYear::of(span.period.end));
    let said = numbers.and_then(|numbers| numbers.date.known().map(|date| date.0));
    said.unwrap_or_else(|| span.period.start.min(span.today))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_that_may_be_either_is_neither() {
        let age = |least, most| is_between(Age { least, most }, 10, 20);
        assert_eq!([age(9, 10), age(10, 11), age(19, 20), age(20, 21)], [None, Some(true), None, Some(false)]);
        assert_eq!([age(8, 9), age(19, 19)], [Some(false), Some(true)]);
    }
}
