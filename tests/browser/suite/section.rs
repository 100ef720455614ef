//! The section of the sample, built once for all tests, and its kinds of pages, found rather than listed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{LazyLock, Mutex, PoisonError};
use std::thread;

use crate::server;
use crate::tab::{Complaint, Tab};

/// The day of the sample in README.md.
pub(crate) const TODAY: &str = "2026-11-21";
/// The page that a server shows under any address, so that its links are absolute.
pub(crate) const NOT_FOUND: &str = "404.html";
/// As many tabs as there are cores on a small machine.
const TABS: usize = 2;

static SECTION: LazyLock<Section> = LazyLock::new(Section::build);

/// A built section.
pub(crate) struct Section {
    folder: PathBuf,
    kinds: Vec<String>,
}

impl Section {
    /// The sample's section.
    pub(crate) fn get() -> &'static Self {
        &SECTION
    }

    fn build() -> Self {
        let school = Path::new(env!("CARGO_TARGET_TMPDIR")).join("school");
        move_in(&school, server::base());
        nastavnik(&school, &["build"]);
        let folder = school.join("site/nastavnichestvo");
        let kinds = kinds(&folder);
        assert!(kinds.len() > 15, "only {kinds:?} were built");
        Section { folder, kinds }
    }

    /// Where the section stands.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// The paths of one page of each kind.
    pub(crate) fn kinds(&self) -> &[String] {
        &self.kinds
    }

    /// The same section built as one file of this form, `page` or `fragment`; its path.
    pub(crate) fn one_file(&self, form: &str) -> PathBuf {
        let school = self.folder.ancestors().nth(2).expect("the section stands in the school's folder");
        let path = self.folder.with_file_name(format!("{form}.html"));
        nastavnik(school, &["build", "--form", form, "--output", &path.to_string_lossy()]);
        path
    }

    /// The address of the folder on this machine, with its closing slash.
    pub(crate) fn base(&self) -> String {
        format!("file://{}/", self.folder.display())
    }

    /// Where a visitor finds a page on the disk.
    pub(crate) fn address(&self, page: &str) -> String {
        self.base() + page
    }

    /// Looks at a page of each kind, in several tabs at once, and fails with everything that was found.
    #[track_caller]
    pub(crate) fn hold(&self, look: impl Fn(&mut Tab, &str) -> Vec<String> + Sync) {
        let ahead = Mutex::new(self.kinds.iter());
        let work = || {
            let (mut tab, mut complaints) = (Tab::new(), Vec::new());
            loop {
                let Some(page) = ahead.lock().unwrap_or_else(PoisonError::into_inner).next() else { return complaints };
                let whats = look(&mut tab, page);
                complaints.extend(whats.into_iter().map(|what| Complaint { page: page.clone(), what }));
            }
        };
        let complaints: Vec<Complaint> = thread::scope(|scope| {
            let workers: Vec<_> = (0..TABS).map(|_| scope.spawn(work)).collect();
            workers.into_iter().flat_map(|worker| worker.join().expect("every page can be looked at")).collect()
        });
        let lines: Vec<String> = complaints.iter().map(Complaint::to_string).collect();
        assert!(lines.is_empty(), "\n{}\n{} complaints", lines.join("\n"), lines.len());
    }
}

/// Copies the sample into a folder of its own and gives its section this address.
pub(crate) fn move_in(school: &Path, address: &str) {
    // What an earlier run has left would be built with; there may be nothing.
    let _ = fs::remove_dir_all(school);
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    copy(&sample, &school.join("content"));
    let card = school.join("content/school.md");
    let text = fs::read_to_string(&card).expect("the sample has its school's card");
    let own = |line: &str| match line.starts_with("адрес раздела:") {
        true => format!("адрес раздела: {address}\n"),
        false => format!("{line}\n"),
    };
    fs::write(card, text.lines().map(own).collect::<String>()).expect("the copy can be written");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder can be made");
    for entry in fs::read_dir(from).expect("the sample can be read").filter_map(Result::ok) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("the sample can be copied");
        }
    }
}

/// Runs the program in a school's folder.
pub(crate) fn nastavnik(school: &Path, arguments: &[&str]) {
    let program = program();
    let ran = Command::new(&program).current_dir(school).args(["--today", TODAY]).args(arguments).output();
    let ran = ran.unwrap_or_else(|_| panic!("{} is not built: cargo build", program.display()));
    assert!(ran.status.success(), "nastavnik {arguments:?}: {}", String::from_utf8_lossy(&ran.stderr));
}

/// The program of the same sort of build as these tests, which stand in `deps` beside it.
pub(crate) fn program() -> PathBuf {
    let test = std::env::current_exe().expect("a running program is somewhere");
    let built = test.ancestors().nth(2).expect("tests are built into target/<sort>/deps");
    built.join("nastavnik")
}

/// Every page at the top, and of each folder the longest, which has most to go wrong.
fn kinds(folder: &Path) -> Vec<String> {
    let mut longest: BTreeMap<String, (u64, String)> = BTreeMap::new();
    for (path, length) in pages(folder, "") {
        let kind = path.rsplit_once('/').map_or(path.clone(), |(folder, _)| format!("{folder}/"));
        let best = longest.entry(kind).or_default();
        *best = best.clone().max((length, path));
    }
    longest.into_values().map(|(_, path)| path).collect()
}

/// The pages of a folder of the section and below it: path and length.
fn pages(root: &Path, folder: &str) -> Vec<(String, u64)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root.join(folder)).expect("the folder was built").filter_map(Result::ok) {
        let path = format!("{folder}{}", entry.file_name().to_string_lossy());
        let about = entry.metadata().expect("what was built can be read");
        if about.is_dir() {
            found.extend(pages(root, &format!("{path}/")));
        } else if path.ends_with(".html") {
            found.push((path, about.len()));
        }
    }
    found
}
