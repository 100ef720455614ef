//! A copy of the sample that is being served: the only place that knows how `serve` is started and ended.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;

use serde_json::Value;

use crate::section::{TODAY, move_in, program};

/// A school of its own, served until this is dropped.
pub(super) struct Served {
    school: PathBuf,
    child: Child,
    base: String,
}

impl Served {
    /// Serves a fresh copy of the sample; `name` tells its folder from those of other tests.
    pub(super) fn start(name: &str, arguments: &[&str]) -> Self {
        let school = Path::new(env!("CARGO_TARGET_TMPDIR")).join("served").join(name);
        move_in(&school, "https://shkola7.example/nastavnichestvo/");
        // Any free port: one that a test gives up for a moment is not the next one's first choice.
        let (child, base) = run(&school, &[&["--port", "0"], arguments].concat());
        Served { school, child, base }
    }

    /// The address of one of its pages.
    pub(super) fn page(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }

    /// Rewrites what a record says, as an editor saves it.
    #[track_caller]
    pub(super) fn edit(&self, record: &str, old: &str, new: &str) {
        let path = self.school.join("content").join(record);
        let text = fs::read_to_string(&path).expect("the record is there");
        assert!(text.contains(old), "{record} does not say «{old}»");
        fs::write(path, text.replacen(old, new, 1)).expect("the record can be written");
    }

    /// Writes a new record.
    pub(super) fn create(&self, record: &str, text: &str) {
        fs::write(self.school.join("content").join(record), text).expect("the record can be written");
    }

    /// Takes a record away.
    pub(super) fn remove(&self, record: &str) {
        fs::remove_file(self.school.join("content").join(record)).expect("the record was there");
    }

    /// Writes a file of the school's theme.
    pub(super) fn theme(&self, file: &str, text: &str) {
        let path = self.school.join("themes/own").join(file);
        fs::create_dir_all(path.parent().expect("a file stands in a folder")).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
    }

    /// How many errors, warnings and pieces of advice `check` finds in the records as they are now, and how many findings are
    /// permitted; no noughts.
    pub(super) fn found(&self) -> Vec<u64> {
        let mut check = Command::new(program());
        let check = check.current_dir(&self.school).args(["--today", TODAY, "check", "--format", "json"]);
        let said = check.output().expect("the program is built").stdout;
        let said: Value = serde_json::from_slice(&said).expect("it speaks JSON");
        let counts = ["errors", "warnings", "advice", "permitted"].map(|level| said["summary"][level].as_u64());
        counts.into_iter().map(|count| count.expect("each is counted")).filter(|count| *count > 0).collect()
    }

    /// Ends the program as a crash would.
    pub(super) fn kill(&mut self) {
        self.child.kill().expect("it was running");
        self.child.wait().expect("it has ended");
    }

    /// Starts it again where it was.
    pub(super) fn again(&mut self) {
        let port = self.base.trim_end_matches('/').rsplit(':').next().expect("the address has a port").to_owned();
        (self.child, self.base) = run(&self.school, &["--port", &port]);
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // A test may have ended it already.
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

/// The running program and the address that it says.
fn run(school: &Path, arguments: &[&str]) -> (Child, String) {
    let mut command = Command::new(program());
    command.current_dir(school).args(["--today", TODAY, "serve"]).args(arguments);
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the program is built");
    let mut said = BufReader::new(child.stderr.take().expect("a pipe was asked for")).lines().map_while(Result::ok);
    let place = said.find_map(|line| Some(line.split_once("http://")?.1.to_owned())).expect("it says where it listens");
    // It goes on speaking; nobody listens, and it must not wait for anybody.
    thread::spawn(move || said.for_each(drop));
    (child, format!("http://{place}"))
}
