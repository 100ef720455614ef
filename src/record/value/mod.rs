//! The types of fields: each reads itself from a tree node as people write it, and says its shape for the reference.
//!
//! Receives a [`Node`] and the `Reader` of its file, returns the value or
//! `None` with a finding. Deliberately lacks other fields and other records: a reference stays as it was typed.

mod amounts;
mod answers;
mod choice;
mod colour;
mod date;
mod list;
mod menu_pages;
mod moments;
mod named;
mod number;
mod part;
mod period;
mod person_name;
mod reference;
mod requisites;
mod scale;
mod shape;
mod span;
mod text;
mod words;

use super::declare::{AnyField, FieldInfo};
use super::node::Node;
use super::reader::Reader;
use super::said::{Look, Said};
use crate::diagnostic::Place;

pub use amounts::{Amount, Amounts, Numbered, Targets};
pub use answers::{Answers, Mark};
pub use choice::Choice;
pub use colour::Colour;
pub use date::{Date, Moment, day_in_words};
pub(crate) use date::{DateMistake, month_in_words};
pub use list::{
    Affiliation, AwardKind, Checked, ConsentForm, ConsentKind, Datum, Education, FigureName, GivenBy, JoinBasis,
    LevelOfDocument, MeetingMode, MenuPage, RequestDecision, RequestKind, StageCount, Stand, SurveyRole, TargetName,
    Track,
};
pub use menu_pages::{MenuEntry, MenuPages};
pub use moments::Moments;
pub use named::{Named, NamedText};
pub use number::{Number, YesNo};
pub use period::Period;
pub use person_name::Name;
pub use reference::{Author, PairRef, PairsRef, PeopleRef, PersonRef, Reference, Target};
pub use requisites::Requisites;
pub use scale::Scale;
pub use shape::Shape;
pub use span::Span;
pub use text::Text;
pub use words::{Dates, Phrases, Words};

/// A type that a field can have.
pub trait Value: Sized {
    /// What is written in such a field.
    const SHAPE: Shape;

    /// Reads the value from a node that is not empty. `None` after filing a finding: the field is bad.
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self>;

    /// What it says in one spelling, with references by what `look` finds behind them.
    fn said(&self, look: &dyn Look) -> Said;

    /// Shows every free text in the value, which stands at `place`, with its own place.
    fn texts(&self, _place: Place, _visit: &mut dyn FnMut(&str, Place)) {}

    /// Shows every reference in the value.
    fn references(&self, _visit: &mut dyn FnMut(&Reference)) {}

    /// Shows every field of the parts that the value is made of.
    fn parts(&self, _visit: &mut dyn FnMut(&'static FieldInfo, &dyn AnyField)) {}
}
