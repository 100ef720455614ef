//! The commands, one file each: they read like the flow. Only here anything is printed, or an exit code chosen.
//!
//! A command receives its settings and the console, and returns an exit code or the `Error` that kept it from running.
//! This layer deliberately lacks decisions about records and pages: it calls `check` and `page` and says what came of it.

mod build;
mod check;
mod console;
mod demo;
mod error;
mod explain;
mod fields;
mod goal;
mod handover;
mod history;
mod meant;
mod named;
mod origin;
mod paper;
mod report;
mod reports;
mod review;
mod rules;
mod schema;
mod school;
mod serve;
mod shelf;
mod usage;
mod views;
mod why;

use std::process::ExitCode;

use clap::Parser;

use crate::cli::{Cli, Command};
use console::Console;
use error::Error;
use school::SchoolFolder;

/// Reads the command line and runs the command.
#[must_use]
pub fn main() -> ExitCode {
    match Cli::try_parse() {
        Ok(cli) => run(&cli),
        Err(error) => usage::explain(&error),
    }
}

fn run(cli: &Cli) -> ExitCode {
    let mut console = Console::new(&cli.common);
    let result = match &cli.command {
        Command::Check(args) => check::run(args, &cli.common, &mut console),
        Command::Build(args) => build::run(args, &cli.common, &mut console),
        Command::Serve(args) => serve::run(args, &cli.common, &mut console),
        Command::Explain(args) => explain::run(args, &mut console),
        Command::Why(args) => why::run(args, &cli.common, &mut console),
        Command::Rules(args) => rules::run(args, &cli.common, &mut console),
        Command::Fields(args) => fields::run(args, &mut console),
        Command::Review(args) => review::run(args, &cli.common, &mut console),
        Command::History(args) => history::run(args, &cli.common, &mut console),
        Command::Report(args) => report::run(args, &cli.common, &mut console),
        Command::Paper(args) => paper::run(args, &cli.common, &mut console),
        Command::Demo(args) => demo::run(args, &cli.common, &mut console),
    };
    result.unwrap_or_else(|error| console.fail(&error))
}
