//! The exit code, and nothing else.

use std::process::ExitCode;

fn main() -> ExitCode {
    nastavnik::command::main()
}
