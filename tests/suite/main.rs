//! One binary for all tests; a module is named after the command or feature that it looks at.

mod binary;
mod build;
mod determinism;
mod flow;
mod kill;
mod leak;
mod links;
mod registry;
mod rules;
mod sample;
mod school;
mod vet;
