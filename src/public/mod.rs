//! What may leave the school: hides the model and hands out leaves one by one, each opened by its declaration or by a
//! live consent.
//!
//! Receives model and figures; returns a [`Disclosure`], through which alone views see anything, and the findings of the
//! gate: names, contacts and withheld words in texts, pictures and files that must not be published. A field that is
//! declared for nobody has no way through here at all:
//!
//! ```compile_fail
//! use nastavnik::public::Shown;
//! use nastavnik::record::kind::Pair;
//!
//! fn leak(pair: &Shown<'_, Pair>) {
//!     let _ = pair.text(Pair::request);
//! }
//! ```
//!
//! Nor has one that a consent opens, unless the consent is asked for:
//!
//! ```compile_fail
//! use nastavnik::public::Shown;
//! use nastavnik::record::kind::Person;
//!
//! fn leak(person: &Shown<'_, Person>) {
//!     let _ = person.text(Person::position);
//! }
//! ```

mod address;
mod article;
mod award;
mod closing;
mod consent;
mod disclosure;
mod document;
mod filled;
mod gate;
mod headcount;
mod mention;
mod opening;
mod outside;
mod pair;
mod partner;
mod person;
mod picture;
mod program;
mod reason;
mod review;
mod roadmap;
mod school;
mod seen;
mod shelf;
mod shown;
mod stands;
mod subtract;
mod survey;
mod table;
mod text;
mod trouble;
pub mod vet;
mod why;
mod witness;

pub use crate::figure::{PairFigures, Tally, YearFigures};
pub use crate::model::{SchoolYear, State};
pub use crate::profile::{DocumentKind, Form, Stage, Term, Vocabulary};
pub use crate::record::kind;
pub(crate) use crate::record::value::month_in_words;
pub use crate::record::value::{
    Colour, Date, Datum, LevelOfDocument, MenuEntry, MenuPage, Moment, Period, Requisites, Scale, Span, Stand,
    day_in_words,
};
pub(crate) use address::{slug, slugs};
pub use article::PublicArticle;
pub use award::PublicAward;
pub use consent::Opened;
pub use disclosure::Disclosure;
pub use document::PublicDocument;
pub use opening::Opening;
pub(crate) use outside::{MANUALS as OUTSIDE, outside_on_page};
pub use pair::{PublicPair, Role};
pub use person::PublicPerson;
pub use picture::PublicPicture;
pub use program::PublicProgram;
pub use reason::{Ground, Reason};
pub use review::PublicReview;
pub use roadmap::PublicRoadmap;
pub use school::PublicSchool;
pub use seen::Seen;
pub use shelf::ArticleKind;
pub use shown::{Plain, Shown};
pub use stands::Stands;
pub use survey::{PublicChange, PublicSurvey};
pub use table::{PublicRow, PublicTable, Topic};
pub(crate) use text::MARKDOWN;
pub use text::{Public, PublicText};
pub(crate) use trouble::{MANUALS, leak_on_page};
pub use why::{Answer, Verdict};
pub use witness::{Withheld, Witness};
