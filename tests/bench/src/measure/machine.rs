//! On what the figures were made: versions and cores.

use std::io;
use std::path::Path;
use std::process::Command;
use std::thread;

/// One line that names the program, its rival, the compiler, the system and the cores.
pub fn describe(binary: &Path, hugo: Option<&Path>) -> io::Result<String> {
    let cores = thread::available_parallelism()?;
    let mut names =
        vec![said(binary, "--version"), said("rustc", "--version"), said("uname", "-sr"), said("cp", "--version")];
    names.extend(hugo.map(|hugo| said(hugo, "version")));
    Ok(format!("{}; {cores} cores", names.join("; ")))
}

/// The first line that a program says to this flag, or that it says nothing.
fn said(program: impl AsRef<Path>, flag: &str) -> String {
    let name = program.as_ref();
    let output =
        Command::new(name).arg(flag).output().map(|output| String::from_utf8_lossy(&output.stdout).into_owned());
    let first = output.ok().and_then(|text| text.lines().next().map(str::to_owned));
    first.unwrap_or_else(|| format!("{} of unknown version", name.display()))
}
