//! The scratch space: a school, its site, and a trash folder. Old output is moved
//! to the trash and never deleted between runs: a file system that has just
//! deleted thousands of files is slow to create new ones, and the next run would
//! pay for it.

use std::env;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use super::command::{self, BUILT, SITE};
use super::pages::Pages;
use super::peer::Peer;
use super::reviewed::{self, Reviewed};
use super::served::{self, Served};
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
    /// Hugo with no earlier output, where it is measured.
    pub hugo: Option<Usage>,
}

/// A school at a place where it can be built again and again.
pub struct Work {
    root: PathBuf,
    trash: PathBuf,
    peer: Option<Peer>,
}

/// Hugo, and the script that writes its sites.
#[derive(Clone, Copy)]
pub struct Rival<'r> {
    /// The program.
    pub hugo: &'r Path,
    /// The script.
    pub peers: &'r Path,
}

impl Work {
    /// Writes a school of so many records below `folder`, unless it is there. A
    /// process of its own writes it, for a child's peak of memory begins at that
    /// of its parent.
    pub fn new(folder: &Path, records: usize, seed: u64) -> io::Result<Self> {
        let folder = std::path::absolute(folder)?;
        let root = folder.join(format!("school-{records}-{seed}"));
        let work = Self { root, trash: folder.join("trash"), peer: None };
        fs::create_dir_all(&work.trash)?;
        if !work.root.exists() {
            let (records, seed) = (records.to_string(), seed.to_string());
            let mut school = Command::new(env::current_exe()?);
            school.arg("school").arg(&work.root).args(["--records", &records, "--seed", &seed]);
            Usage::of(&mut school)?;
        }
        Ok(work)
    }

    /// Sets Hugo beside the program, on a site as large as the one that stands.
    pub fn against(self, rival: Rival<'_>) -> io::Result<Self> {
        let root = self.root.with_extension("peer");
        let peer = Peer::new(rival.hugo, rival.peers, &root, self.pages()?, &self.waste()?)?;
        Ok(Self { peer: Some(peer), ..self })
    }

    /// Edits while the preview is running.
    pub fn serve(&self, binary: &Path) -> io::Result<Served> {
        served::measure(command::serve(binary, &self.root), &self.root, &self.root.join(SITE))
    }

    /// A review of a branch, and git's count of its lines, in a repository beside the school.
    pub fn review(&self, binary: &Path, runs: usize) -> io::Result<Reviewed> {
        reviewed::measure(binary, &self.root, runs)
    }

    /// The public pages that stand.
    pub fn pages(&self) -> io::Result<Pages> {
        Pages::below(&self.root.join(SITE))
    }

    /// The pages that Hugo made.
    pub fn peer(&self) -> io::Result<Option<Pages>> {
        let ours = self.pages()?;
        self.peer.as_ref().map(|peer| peer.pages(ours)).transpose()
    }

    /// Builds once, so that there is a site to compare with.
    pub fn prepare(&self, binary: &Path) -> io::Result<()> {
        self.discard()?;
        run(&mut command::build(binary, &self.root))?;
        self.outputs().map(|_| ())
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
        let hugo = self.peer.as_ref().map(|peer| peer.build(&self.waste()?)).transpose()?;
        Ok(Round { floor: read + written, check, cold, unchanged, changed, hugo })
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

    /// Adds a sentence to one piece of news, another one each time. The file is made
    /// to look rested, for what was written just now is never taken for known.
    fn change(&self) -> io::Result<()> {
        let news = self.root.join("content/news/sobytie-001.md");
        let mut file = OpenOptions::new().append(true).open(news)?;
        writeln!(file, "\nДобавлено к записи: {}.", now()?)?;
        file.set_modified(SystemTime::now() - Duration::from_secs(60))
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
