//! The command lines that are measured; the one place that knows them.

use std::env;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::NaiveDate;

const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 21).expect("November has 30 days");

/// The day on which the synthetic school stands.
pub fn today() -> NaiveDate {
    TODAY
}

/// Where `build` writes the site, inside the root of the school.
pub const SITE: &str = "site/nastavnichestvo";

/// All that `build` leaves behind inside the root; moved away before a cold one.
pub const BUILT: [&str; 2] = ["site", ".nastavnik"];

/// `nastavnik check` of the school at `root`.
pub fn check(binary: &Path, root: &Path) -> Command {
    let mut command = nastavnik(binary, root);
    command.arg("check");
    command
}

/// `nastavnik build` of the school at `root`.
pub fn build(binary: &Path, root: &Path) -> Command {
    let mut command = nastavnik(binary, root);
    command.arg("build").arg("--output").arg(root.join(SITE));
    command
}

/// `nastavnik serve` of the school at `root`, on a free port.
pub fn serve(binary: &Path, root: &Path) -> Command {
    let mut command = nastavnik(binary, root);
    command.args(["serve", "--port", "0"]);
    command
}

/// `nastavnik review` of a branch in the repository at `root`.
pub fn review(binary: &Path, root: &Path) -> Command {
    let mut command = nastavnik(binary, root);
    command.args(["review", "main...own"]);
    command
}

/// Git in the repository at `root`, with nothing of the machine's settings, and nothing that it does behind one's back.
pub fn git(root: &Path) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(root).args(["-c", "user.name=Школа", "-c", "user.email=school@example.org"]);
    command.args(["-c", "maintenance.auto=false"]).env("GIT_CONFIG_GLOBAL", "/dev/null");
    command
}

/// `cp -r`, the least that reading and writing so many files can cost.
pub fn copy(from: &Path, to: &Path) -> Command {
    let mut command = Command::new("cp");
    command.arg("-r").arg(from).arg(to);
    command
}

/// Hugo on the site at `root`.
pub fn hugo(binary: &Path, root: &Path) -> Command {
    let mut command = Command::new(binary);
    command.current_dir(root).args(["build", "--quiet", "-d", "public"]);
    command
}

fn nastavnik(binary: &Path, root: &Path) -> Command {
    let mut command = Command::new(binary);
    command.arg("--root").arg(root).args(["--today", &TODAY.to_string()]);
    command
}

/// Builds the project in the current folder and returns its program, which lies
/// beside this one in the target folder.
pub fn build_release() -> io::Result<PathBuf> {
    let built = Command::new("cargo").args(["build", "--release", "--package", "nastavnik"]).status()?;
    if !built.success() {
        return Err(io::Error::other("nastavnik does not build"));
    }
    let own = env::current_exe()?;
    let target = own.ancestors().nth(2).ok_or_else(|| io::Error::other("no target folder"))?;
    Ok(target.join("release/nastavnik"))
}
