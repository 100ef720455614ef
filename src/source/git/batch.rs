//! Many objects in one call: `cat-file --batch`.

use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{ChildStdin, ChildStdout, Stdio};
use std::thread;

use rayon::prelude::*;

use super::{Error, call};

/// So many objects are worth a git of their own: each unpacks on one processor only.
const TOGETHER: usize = 2_500;

/// Reads objects, in the order of their names.
pub(super) fn read(folder: &Path, names: &[&str]) -> Result<Vec<Vec<u8>>, Error> {
    let parts: Result<Vec<_>, Error> =
        names.par_chunks(TOGETHER).map(|part| converse(folder, "--batch", part, answer)).collect();
    Ok(parts?.into_iter().flatten().collect())
}

/// How long objects are, in bytes, in the order of their names; nothing for those that the repository lacks.
pub(super) fn sizes(folder: &Path, names: &[&str]) -> Result<Vec<Option<u64>>, Error> {
    converse(folder, "--batch-check", names, |git, _| Ok(size(&head(git)?)))
}

/// Asks for objects one by one and takes what git answers to each.
fn converse<V>(
    folder: &Path,
    how: &str,
    names: &[&str],
    one: impl Fn(&mut BufReader<ChildStdout>, &str) -> Result<V, Error>,
) -> Result<Vec<V>, Error> {
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let mut git = call::program(folder);
    git.args(["cat-file", "--buffer", how]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = git.spawn().map_err(call::trouble)?;
    let asked = child.stdin.take().expect("its input is a pipe");
    let answered = child.stdout.take().expect("its output is a pipe");
    // Git answers while it is asked: with one hand for both, two full pipes would wait for each other.
    let objects = thread::scope(|scope| {
        scope.spawn(|| ask(asked, names));
        let mut answered = BufReader::new(answered);
        names.iter().map(|name| one(&mut answered, name)).collect()
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

/// Reads `1f3a… blob 120`, the bytes, and a line feed.
fn answer<G: BufRead>(git: &mut G, name: &str) -> Result<Vec<u8>, Error> {
    let size = size(&head(git)?).and_then(|size| usize::try_from(size).ok());
    let size = size.ok_or_else(|| Error::Failed(format!("no object {name}")))?;
    let mut bytes = vec![0; size + 1];
    git.read_exact(&mut bytes).map_err(|error| cut_off(error, name))?;
    bytes.pop();
    Ok(bytes)
}

fn head(git: &mut impl BufRead) -> Result<String, Error> {
    let mut head = String::new();
    git.read_line(&mut head).map_err(Error::Call)?;
    Ok(head)
}

/// The size in `1f3a… blob 120`; nothing in `1f3a… missing`.
fn size(head: &str) -> Option<u64> {
    head.split_whitespace().nth(2)?.parse().ok()
}

fn cut_off(error: io::Error, name: &str) -> Error {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => Error::Failed(format!("object {name} was cut off")),
        _ => Error::Call(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_is_a_line_its_bytes_and_a_line_feed() {
        let mut said = "1f3a blob 9\nимя:\n\n\n2b00 missing\n".as_bytes();
        assert_eq!(answer(&mut said, "1f3a").expect("it is there"), "имя:\n\n".as_bytes());
        assert!(answer(&mut said, "2b00").is_err());
    }

    #[test]
    fn an_object_that_was_cut_off_is_none() {
        assert!(answer(&mut "1f3a blob 9\nимя".as_bytes(), "1f3a").is_err());
    }
}
