//! Many objects in one call: `cat-file --batch`.

use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{ChildStdin, ChildStdout, Stdio};
use std::thread;

use super::{Error, call};

/// Reads objects by their names.
pub(super) fn read(folder: &Path, names: &[&str]) -> Result<HashMap<String, Vec<u8>>, Error> {
    if names.is_empty() {
        return Ok(HashMap::new());
    }
    let mut git = call::program(folder);
    git.args(["cat-file", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = git.spawn().map_err(call::trouble)?;
    let asked = child.stdin.take().expect("its input is a pipe");
    let answered = child.stdout.take().expect("its output is a pipe");
    // Git answers while it is asked: with one hand for both, two full pipes would wait for each other.
    let objects = thread::scope(|scope| {
        scope.spawn(|| ask(asked, names));
        answers(answered, names)
    });
    child.wait().map_err(Error::Call)?;
    objects
}

fn ask(mut git: ChildStdin, names: &[&str]) {
    for name in names {
        // Git that went away says so by its answers, which lack.
        if writeln!(git, "{name}").is_err() {
            return;
        }
    }
}

fn answers(git: ChildStdout, names: &[&str]) -> Result<HashMap<String, Vec<u8>>, Error> {
    let mut git = BufReader::new(git);
    let one = |name: &&str| Ok(((*name).to_owned(), answer(&mut git, name)?));
    names.iter().map(one).collect()
}

/// Reads `1f3a… blob 120`, the bytes, and a line feed.
fn answer(git: &mut impl BufRead, name: &str) -> Result<Vec<u8>, Error> {
    let mut head = String::new();
    git.read_line(&mut head).map_err(Error::Call)?;
    let size = head.split_whitespace().nth(2).and_then(|size| size.parse::<usize>().ok());
    let size = size.ok_or_else(|| Error::Failed(format!("no object {name}")))?;
    let mut bytes = vec![0; size + 1];
    git.read_exact(&mut bytes).map_err(|error| cut_off(error, name))?;
    bytes.pop();
    Ok(bytes)
}

fn cut_off(error: io::Error, name: &str) -> Error {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => Error::Failed(format!("object {name} was cut off")),
        _ => Error::Call(error),
    }
}
