//! A fictional school of any size, for those who want to look before they type, for load tests and for screenshots.
//!
//! Receives how large the school is to be and a seed, returns the files of its `content/`; the same seed means the same
//! bytes on every machine. Stands beside the flow: it writes records as people type them and knows none of the stages
//! that read them. This layer deliberately lacks real people: every name is put together from made-up surnames, and
//! there is no telephone and no address in it.

mod article;
mod calendar;
mod chance;
mod day;
mod document;
mod front;
mod meeting;
mod mistake;
mod name;
mod news;
mod order;
mod own;
mod pair;
mod people;
mod person;
mod phrase;
mod picture;
mod program;
mod school;
mod subject;
mod survey;
mod told;
mod track;
mod write;

pub use mistake::codes;
pub use school::{LEAST, School, Size, Written};
pub use write::{Error, write};
