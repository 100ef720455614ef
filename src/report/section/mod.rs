//! Parts that several reports share, one file each: a function from the desk to a section, a table, a chart.
//!
//! Deliberately lacks any counting: a number is a figure, and what is told here is its place and its words.

pub(super) mod agenda;
pub(super) mod ahead;
pub(super) mod basis;
pub(super) mod decision;
pub(super) mod event;
pub(super) mod forms;
pub(super) mod name;
pub(super) mod own_words;
pub(super) mod pairs;
pub(super) mod people;
pub(super) mod program;
pub(super) mod register;
pub(super) mod request;
pub(super) mod roadmap;
pub(super) mod survey;
pub(super) mod swot;
pub(super) mod training;
pub(super) mod work;
