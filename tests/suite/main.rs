//! One binary for all tests; a module is named after the command or feature that it looks at.

mod rules;
mod sample;
mod school;
