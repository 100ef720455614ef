//! A school's folder, and the release program in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// The day on which the program looks at the school.
const TODAY: &str = "2026-11-18";

/// Files by their paths, with `/`.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// A folder with a school.
pub(crate) struct Folder(TempDir);

impl Folder {
    /// A school of one text in which `//- path` opens each file of `content/`.
    pub(crate) fn of(text: &str) -> Self {
        let school = Folder(tempfile::tempdir().expect("a temporary folder"));
        for (path, body) in parts(text) {
            school.write(&format!("content/{path}"), body);
        }
        school
    }

    /// Where something in it stands.
    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    /// Writes a file, and the folders that it stands in.
    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("the folder can be made");
        fs::write(path, bytes).expect("the file can be written");
    }

    /// Every file of one of its folders.
    pub(crate) fn files(&self, folder: &str) -> Files {
        let mut found = Files::new();
        collect(&self.path(folder), "", &mut found);
        found
    }

    /// The program here, with nothing of the environment that could change its mind.
    pub(crate) fn program(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(program());
        command.current_dir(self.0.path()).args(["--today", TODAY]).args(arguments);
        for name in ["NASTAVNIK_TODAY", "CLICOLOR_FORCE"] {
            command.env_remove(name);
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }
}

/// The files of one text in which `//- path` opens each.
pub(crate) fn parts(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split("//- ").skip(1).map(|part| part.split_once('\n').expect("a file has a body"))
}

/// The program of the same sort of build as these tests, which stand in `deps` beside it.
fn program() -> PathBuf {
    let test = std::env::current_exe().expect("a running program is somewhere");
    let program = test.ancestors().nth(2).expect("tests are built into target/<sort>/deps").join("nastavnik");
    assert!(program.is_file(), "{} is not built: cargo build --release", program.display());
    program
}

fn collect(root: &Path, folder: &str, found: &mut Files) {
    let Ok(entries) = fs::read_dir(root.join(folder)) else { return };
    for entry in entries.filter_map(Result::ok) {
        let path = format!("{folder}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(root, &format!("{path}/"), found);
        } else {
            found.insert(path, fs::read(entry.path()).expect("the file can be read"));
        }
    }
}
