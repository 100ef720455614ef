//! The scratch space: a school, its site, and a trash folder. Old output is moved
//! to the trash and never deleted between runs: a file system that has just
//! deleted thousands of files is slow to create new ones, and the next run would
//! pay for it.

use std::env;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use super::command::{self, BUILT, SITE};
use super::usage::Usage;

/// One round: what each thing cost.
pub struct Round {
    /// Copying the input, then the output.
    pub floor: Usage,
    /// `check`.
    pub check: Usage,
    /// `build` with no earlier output.
    pub cold: Usage,
    /// `build` again with nothing changed.
    pub unchanged: Usage,
    /// `build` again with one record changed.
    pub changed: Usage,
}

/// A school at a place where it can be built again and again.
pub struct Work {
    root: PathBuf,
    trash: PathBuf,
}

impl Work {
    /// Writes a school of so many records below `folder`, unless it is there. A
    /// process of its own writes it, for a child's peak of memory begins at that
    /// of its parent.
    pub fn new(folder: &Path, records: usize, seed: u64) -> io::Result<Self> {
        let folder = std::path::absolute(folder)?;
        let work = Self { root: folder.join(format!("school-{records}-{seed}")), trash: folder.join("trash") };
        fs::create_dir_all(&work.trash)?;
        if !work.root.exists() {
            let (records, seed) = (records.to_string(), seed.to_string());
            let mut school = Command::new(env::current_exe()?);
            school.arg("school").arg(&work.root).args(["--records", &records, "--seed", &seed]);
            Usage::of(&mut school)?;
        }
        Ok(work)
    }

    /// Runs each thing once, in turn, so that a drift of the machine hits all.
    pub fn round(&self, binary: &Path) -> io::Result<Round> {
        let check = run(&mut command::check(binary, &self.root))?;
        self.discard()?;
        let cold = run(&mut command::build(binary, &self.root))?;
        self.outputs()?;
        let unchanged = run(&mut command::build(binary, &self.root))?;
        self.change()?;
        let changed = run(&mut command::build(binary, &self.root))?;
        let read = run(&mut command::copy(&self.root.join("content"), &self.waste()?))?;
        let written = run(&mut command::copy(&self.root.join(SITE), &self.waste()?))?;
        Ok(Round { floor: read + written, check, cold, unchanged, changed })
    }

    /// How many files the school has.
    pub fn inputs(&self) -> io::Result<usize> {
        count(&self.root.join("content"))
    }

    /// How many files the site has; a site without any is an error, for then
    /// something blocked the build and nothing was measured.
    pub fn outputs(&self) -> io::Result<usize> {
        let site = self.root.join(SITE);
        match count(&site) {
            Ok(0) | Err(_) => Err(io::Error::other(format!("build wrote nothing to {}", site.display()))),
            counted => counted,
        }
    }

    fn discard(&self) -> io::Result<()> {
        for built in BUILT.map(|name| self.root.join(name)) {
            if built.exists() {
                fs::rename(built, self.waste()?)?;
            }
        }
        fs::create_dir_all(self.root.join(SITE).parent().expect("a site lies in a folder"))
    }

    /// Adds a sentence to one piece of news, another one each time.
    fn change(&self) -> io::Result<()> {
        let news = self.root.join("content/news/sobytie-001.md");
        let mut file = OpenOptions::new().append(true).open(news)?;
        writeln!(file, "\nДобавлено к записи: {}.", now()?)
    }

    fn waste(&self) -> io::Result<PathBuf> {
        Ok(self.trash.join(now()?.to_string()))
    }
}

/// Runs a command after the disk has written what others left behind.
fn run(command: &mut Command) -> io::Result<Usage> {
    Command::new("sync").status()?;
    Usage::of(command)
}

fn now() -> io::Result<u128> {
    let passed = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_err(io::Error::other)?;
    Ok(passed.as_nanos())
}

fn count(folder: &Path) -> io::Result<usize> {
    let mut files = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        files += if entry.file_type()?.is_dir() { count(&entry.path())? } else { 1 };
    }
    Ok(files)
}
