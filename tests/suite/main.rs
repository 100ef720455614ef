//! One binary for all tests; a module is named after the command or feature that it looks at.

mod binary;
mod build;
mod charts;
mod demo;
mod determinism;
mod flow;
mod formats;
mod hostile;
mod hostile_tree;
mod leak;
mod links;
mod machines;
mod mentions;
mod pages;
mod preview;
mod readme;
mod registry;
mod repair;
mod reviews;
mod rules;
mod sample;
mod school;
mod vet;
mod views;
mod whole;
mod years;
