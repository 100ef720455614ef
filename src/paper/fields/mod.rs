//! The fields that several papers share, by whom they are about.

mod pair;
mod person;
mod school;

pub(super) use pair::{PAIR, mentee_with_class, mentor_with_post};
pub(super) use person::{PARENT, PERSON};
pub(super) use school::SCHOOL;
