//! The real program in a school's folder of its own: the only place that knows the binary.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// The day on which the program looks at a school, unless a test names another. It is past, so that it is nowhere on earth
/// the real day, and every page says the same of it.
const TODAY: &str = "2026-11-18";

/// A folder with a school, in which the program runs.
pub(crate) struct Folder {
    folder: TempDir,
}

/// Files by their paths, with `/`.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

impl Folder {
    /// A school of one text in which `//- path` opens each file of `content/`.
    pub(crate) fn of(text: &str) -> Self {
        let school = Folder { folder: tempfile::tempdir().expect("a temporary folder") };
        fs::create_dir(school.path("content")).expect("the folder is empty");
        for part in text.split("//- ").skip(1) {
            let (path, body) = part.split_once('\n').expect("a file has a body");
            school.file(&format!("content/{}", path.trim()), body);
        }
        school
    }

    /// A copy of the sample school.
    pub(crate) fn sample() -> Self {
        let school = Folder::of("");
        for (path, bytes) in files(&sample_content()) {
            school.file(&format!("content/{path}"), bytes);
        }
        school
    }

    /// Writes a file, and the folders that it stands in.
    pub(crate) fn file(&self, path: &str, bytes: impl AsRef<[u8]>) -> &Self {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("the folder can be made");
        fs::write(path, bytes).expect("the file can be written");
        self
    }

    /// Rewrites what a file says.
    pub(crate) fn edit(&self, path: &str, old: &str, new: &str) -> &Self {
        let text = fs::read_to_string(self.path(path)).expect("the file is there");
        assert!(text.contains(old), "{path} does not say «{old}»");
        self.file(path, text.replacen(old, new, 1))
    }

    /// Where a file of this folder stands.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Every file of one of its folders.
    pub(crate) fn files(&self, folder: &str) -> Files {
        files(&self.path(folder))
    }

    /// The built section.
    pub(crate) fn site(&self) -> Files {
        self.files("site/nastavnichestvo")
    }

    /// The program here, on the usual day, with nothing of the environment that could change its mind.
    pub(crate) fn program(&self, arguments: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_nastavnik"));
        command.current_dir(self.folder.path()).args(arguments.split_whitespace());
        if !arguments.contains("--today") {
            command.args(["--today", TODAY]);
        }
        for name in ["NASTAVNIK_TODAY", "NO_COLOR", "CLICOLOR_FORCE", "SOURCE_DATE_EPOCH"] {
            command.env_remove(name);
        }
        command.stdin(Stdio::null());
        command
    }

    /// Runs the program to its end.
    pub(crate) fn run(&self, arguments: &str) -> Ran {
        Ran::of(arguments, &mut self.program(arguments))
    }
}

/// The text of a page as one types it: with plain spaces.
pub(crate) fn plain(page: &[u8]) -> String {
    String::from_utf8_lossy(page).replace('\u{a0}', " ")
}

/// What a run of the program said.
pub(crate) struct Ran {
    arguments: String,
    code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    /// Runs a command to its end.
    pub(crate) fn of(arguments: &str, command: &mut Command) -> Self {
        let Output { status, stdout, stderr } = command.output().expect("the program starts");
        let text = |bytes| String::from_utf8(bytes).expect("the program speaks UTF-8");
        Ran { arguments: arguments.to_owned(), code: status.code(), stdout: text(stdout), stderr: text(stderr) }
    }

    /// It ended with this code.
    #[track_caller]
    pub(crate) fn exit(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self}");
        self
    }

    /// Its output or its notes hold these words.
    #[track_caller]
    pub(crate) fn says(self, words: &str) -> Self {
        assert!(self.stdout.contains(words) || self.stderr.contains(words), "«{words}» is not said by {self}");
        self
    }
}

impl std::fmt::Display for Ran {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "nastavnik {}\n{}{}exit {:?}", self.arguments, self.stdout, self.stderr, self.code)
    }
}

/// The records of the sample school.
pub(crate) fn sample_content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content")
}

/// Every file below a folder; no file where there is no folder.
pub(crate) fn files(root: &Path) -> Files {
    let mut found = Files::new();
    for entry in walkdir::WalkDir::new(root).into_iter().filter_map(Result::ok) {
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(root).expect("the walk stays below its root");
            let path = path.to_string_lossy().replace('\\', "/");
            found.insert(path, fs::read(entry.path()).expect("the file can be read"));
        }
    }
    found
}
