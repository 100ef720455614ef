//! Every report and paper of the sample as files for the office, written once for all tests, and what the office makes of
//! them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

use crate::{long, soffice};

/// The day of the sample in README.md.
const TODAY: &str = "2026-11-21";
/// What papers of the sample are made out for: nobody, a pair, a group, a grown-up, a minor.
const ASKED: [&[&str]; 5] =
    [&[], &["--pair", "2026-01"], &["--pair", "2026-07"], &["--person", "romashkova-ad"], &["--person", "uch-07"]];

static FILES: LazyLock<Files> = LazyLock::new(Files::make);

/// The files, and their likes from the office.
pub(crate) struct Files {
    folder: PathBuf,
}

impl Files {
    /// The files of the sample.
    pub(crate) fn get() -> &'static Self {
        &FILES
    }

    fn make() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("office");
        // What an earlier run has left would be looked at again; there may be nothing.
        let _ = fs::remove_dir_all(&folder);
        for part in ["written", "printed", "counted"] {
            fs::create_dir_all(folder.join(part)).expect("the folder can be made");
        }
        let files = Files { folder };
        files.reports();
        files.papers();
        fs::write(files.folder.join("written/long.docx"), long::document()).expect("the folder is there");
        files.in_the_office();
        files
    }

    /// The written files that end so.
    pub(crate) fn written(&self, ending: &str) -> Vec<PathBuf> {
        soffice::files_of(&self.folder.join("written"), ending)
    }

    /// Writes the tables of a report of the sample into a folder, each as a list.
    pub(crate) fn tables(report: &str, folder: &Path) {
        let ran = nastavnik(&["report", report, "--format", "csv", "-o", &format!("{}/", folder.display())]);
        assert!(ran.status.success(), "{report}: {}", String::from_utf8_lossy(&ran.stderr));
    }

    /// The file as it is printed.
    pub(crate) fn printed(&self, file: &Path) -> PathBuf {
        self.folder.join("printed").join(name(file) + ".pdf")
    }

    /// The workbook after the office has counted all its formulas anew.
    pub(crate) fn counted(&self, book: &Path) -> PathBuf {
        self.folder.join("counted").join(name(book))
    }

    fn reports(&self) {
        for report in listed("report") {
            for format in ["docx", "xlsx"] {
                let file = self.folder.join("written").join(format!("{report}.{format}"));
                let ran = nastavnik(&["report", &report, "--format", format, "-o", &file.to_string_lossy()]);
                assert!(ran.status.success(), "{report}: {}", String::from_utf8_lossy(&ran.stderr));
            }
        }
    }

    /// Each paper for everybody that it can be made out for.
    fn papers(&self) {
        for paper in listed("paper") {
            let mut made = 0;
            for (number, asked) in (1..).zip(ASKED) {
                let file = self.folder.join("written").join(format!("{paper}-{number}.docx"));
                let ran = nastavnik(&[&["paper", &paper], asked, &["-o", &file.to_string_lossy()]].concat());
                made += usize::from(ran.status.success());
            }
            assert!(made > 0, "{paper} was made out for nobody");
        }
    }

    /// Two visits to the office: to print everything, and to count every workbook anew. Each file has a copy whose name
    /// keeps its ending, since the office drops it.
    fn in_the_office(&self) {
        let copies = self.folder.join("copies");
        fs::create_dir_all(&copies).expect("the folder can be made");
        let files: Vec<PathBuf> = ["docx", "xlsx"].iter().flat_map(|ending| self.written(ending)).collect();
        let copied: Vec<PathBuf> = files.iter().map(|file| copies.join(name(file) + "." + ending(file))).collect();
        for (file, copy) in files.iter().zip(&copied) {
            fs::copy(file, copy).expect("a file can be copied");
        }
        soffice::convert("pdf", &copied, &self.folder.join("printed"));
        soffice::convert("xlsx", &self.written("xlsx"), &self.folder.join("counted"));
    }
}

fn name(file: &Path) -> String {
    file.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn ending(file: &Path) -> &str {
    file.extension().and_then(|ending| ending.to_str()).unwrap_or_default()
}

/// The names that a command lists: the first words of the lines before the empty one.
fn listed(command: &str) -> Vec<String> {
    let ran = nastavnik(&[command]);
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let told = String::from_utf8_lossy(&ran.stdout).into_owned();
    told.lines()
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.split(' ').next().map(str::to_owned))
        .collect()
}

/// Runs the program of the same sort of build as these tests on the sample.
fn nastavnik(arguments: &[&str]) -> Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let test = std::env::current_exe().expect("a running program is somewhere");
    let program = test.ancestors().nth(2).expect("tests are built into target/<sort>/deps").join("nastavnik");
    let ran = Command::new(&program).current_dir(root).args(["--today", TODAY]).args(arguments).output();
    ran.unwrap_or_else(|_| panic!("{} is not built: cargo build", program.display()))
}
