//! What makes a record: whom it names, its days, its title and its text. By it a record that was renamed and rewritten
//! at once is known again.

use super::written::BODY;
use crate::name::fold;
use crate::record::declare::FieldInfo;
use crate::record::kind::{Article, Document, Meeting, Pair};
use crate::record::said::{Part, Placed};
use crate::record::value::Shape;

/// What a record is called, as far as it is no name and no day.
const TITLES: [&FieldInfo; 7] = [
    Article::title.info,
    Document::title.info,
    Document::number.info,
    Meeting::topic.info,
    Pair::task.info,
    Pair::request.info,
    &BODY,
];

/// What makes a record: one mark for each of its fields that says any of it.
#[derive(Default)]
pub(super) struct Likeness(Vec<Mark>);

#[derive(PartialEq, Eq)]
struct Mark {
    field: &'static str,
    says: String,
    is_who: bool,
}

impl Likeness {
    /// What makes a record that says this.
    pub(super) fn of(part: &Part) -> Self {
        let marks = part.fields.iter().filter(|(info, _)| makes(info));
        let mark = |(info, placed): &(&'static FieldInfo, Placed)| Mark {
            field: info.english,
            says: fold(&placed.said.plain()),
            is_who: is_who(info),
        };
        Likeness(marks.map(mark).collect())
    }

    /// How much of what makes the two is common, in hundredths; 0 where that is less than two thirds, a single mark, or
    /// nothing but people: the same people meet on many days.
    pub(super) fn to(&self, other: &Self) -> usize {
        let common: Vec<&Mark> = self.0.iter().filter(|mark| other.0.contains(mark)).collect();
        let most = self.0.len().max(other.0.len());
        let is_alike = common.len() > 1 && 3 * common.len() >= 2 * most && common.iter().any(|mark| !mark.is_who);
        if is_alike { common.len() * 100 / most } else { 0 }
    }
}

fn makes(info: &FieldInfo) -> bool {
    let is_when = matches!(
        info.shape,
        Shape::Date | Shape::Dates | Shape::Moment | Shape::Moments | Shape::Period | Shape::Requisites
    );
    is_who(info) || is_when || TITLES.contains(&info)
}

fn is_who(info: &FieldInfo) -> bool {
    matches!(info.shape, Shape::Person | Shape::Author | Shape::People | Shape::Pair | Shape::Pairs)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn likeness(marks: &[(&'static str, &str)]) -> Likeness {
        let mark = |&(field, says): &(&'static str, &str)| Mark {
            field,
            says: says.to_owned(),
            is_who: matches!(field, "pair" | "attendees"),
        };
        Likeness(marks.iter().map(mark).collect())
    }

    #[test]
    fn two_thirds_make_a_record_and_never_people_alone() {
        let meeting = likeness(&[("pair", "2026-03"), ("date", "2026-10-07"), ("topic", "дроби")]);
        let moved = likeness(&[("pair", "2026-03"), ("date", "2026-10-08"), ("topic", "дроби")]);
        let another = likeness(&[("pair", "2026-03"), ("date", "2026-10-08"), ("topic", "проценты")]);
        assert_eq!((meeting.to(&meeting), meeting.to(&moved), meeting.to(&another)), (100, 66, 0));
        let seen = |day| likeness(&[("pair", "2026-03"), ("attendees", "уч-01"), ("date", day)]);
        assert_eq!(seen("2026-10-07").to(&seen("2026-10-08")), 0);
        let bare = likeness(&[("date", "2026-10-07")]);
        assert_eq!(bare.to(&bare), 0);
    }
}
