//! Reports: what is counted, arranged for people to read, print and hand in.
//!
//! Receives a [`Desk`] – model, figures, findings and a span of time; a [`Kind`] returns a [`Report`] of it, which
//! [`write`] turns into the bytes of a file. Kinds add nothing up: a number is a `Tally`, `Share` or `Mean` that `figure`
//! counted, so every report, format and page speaks of the same one. Each number keeps the records [`Behind`] it.
//!
//! A new report is a file in `kind/` and its line in [`REPORTS`]; what two reports share is a function in `section/`.
//! This layer deliberately lacks the disk and the clock, and nothing of it reaches a page: what a report tells of people
//! is for the school. The one report for the public is made of the disclosure alone.

mod behind;
mod block;
mod body;
mod chart;
mod desk;
mod document;
mod figure;
mod kind;
mod line;
mod period;
mod registry;
mod section;
mod table;
pub mod write;

pub use behind::{Behind, Index};
pub use block::{Block, Fact, Signature, Signed, Stand};
pub use chart::{Chart, Drawing};
pub use desk::{Checked, Desk, Subject};
pub use document::{Audience, Report, Section};
pub use figure::{Figure, Value};
pub use line::{Line, Piece};
pub use period::{PeriodMistake, parse as parse_period, school_year};
pub use registry::{Kind, REPORTS, named};
pub use table::{Cell, Column, Row, Shape, Table};
