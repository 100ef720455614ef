//! Every finding moves with its lines: with lines above it stands so many lines lower, at the same columns; however lines
//! end and whether or not a file begins with a mark, it stands where it was.
//!
//! Held over schools that have something to say: the `invalid` fixtures, and a fictional one with many mistakes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use nastavnik::demo::{self, Size};
use nastavnik::diagnostic::{Finding, Location, Place, Position, Texts};
use nastavnik::source::{Disk, Memory, Tree};
use rayon::prelude::*;

use crate::school::{School, today};

/// The files of a school by their paths.
type Files = BTreeMap<String, Vec<u8>>;

/// One place of a finding: path, then line and column of its beginning and of its end.
type Spot = (String, Position, Position);

/// A finding as a reader sees it: code and headline, the place or the path, other places.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Told {
    headline: String,
    path: String,
    spots: Vec<Spot>,
}

impl Told {
    fn of(finding: &Finding, school: &School) -> Self {
        let path = match &finding.location {
            Location::Text(_) | Location::Missing(_) => String::new(),
            Location::Path(path) | Location::Output { page: path, .. } => path.clone(),
        };
        let others = finding.others.iter().map(|label| label.place);
        let spots = finding.place().into_iter().chain(others).map(|place| spot(place, school)).collect();
        Told { headline: format!("{} {}", finding.manual.code, finding.headline), path, spots }
    }

    /// The same so many lines lower.
    fn lower(mut self, lines: usize) -> Self {
        for (_, start, end) in &mut self.spots {
            start.line += lines;
            end.line += lines;
        }
        self
    }
}

fn spot(place: Place, school: &School) -> Spot {
    let text = school.sources.text(place.file);
    let at = |byte: u32| Position::of(text, byte as usize);
    (school.sources.path(place.file).to_owned(), at(place.start), at(place.end))
}

/// What is said of the files, the remark aside that a file has a mark or such line ends.
fn told(files: &Files) -> Vec<Told> {
    let files = files.iter();
    let memory = files.fold(Memory::new(), |memory, (path, bytes)| memory.file(path.as_str(), bytes.as_slice()));
    let school = School::from_tree(memory);
    let findings = school.checked.findings.iter().filter(|finding| finding.manual.code != "FIL-27");
    let mut told: Vec<Told> = findings.map(|finding| Told::of(finding, &school)).collect();
    told.sort();
    told
}

/// The school with each of its records rewritten.
fn rewritten(files: &Files, rewrite: impl Fn(&str) -> String) -> Files {
    let rewritten = |(path, bytes): (&String, &Vec<u8>)| {
        let is_record = path.ends_with(".md") || path == "model.yaml";
        let text = std::str::from_utf8(bytes).ok().filter(|_| is_record);
        (path.clone(), text.map_or_else(|| bytes.clone(), |text| rewrite(text).into_bytes()))
    };
    files.iter().map(rewritten).collect()
}

/// What does not hold of a school; nothing if all of it does.
fn trouble(name: &str, files: &Files) -> Option<String> {
    let plain = rewritten(files, |text| text.trim_start_matches('\u{feff}').replace("\r\n", "\n"));
    let before = told(&plain);
    let lower = told(&rewritten(&plain, |text| "\n".repeat(3) + text));
    let returns = told(&rewritten(&plain, |text| text.replace('\n', "\r\n")));
    let marked = told(&rewritten(&plain, |text| format!("\u{feff}{text}")));
    let moved: Vec<Told> = told(&plain).into_iter().map(|told| told.lower(3)).collect();
    let pairs = [(&moved, &lower, "lines above"), (&before, &returns, "CRLF"), (&before, &marked, "a mark")];
    pairs.into_iter().find_map(|(expected, found, what)| {
        let gone = expected.iter().find(|told| !found.contains(told));
        let new = found.iter().find(|told| !expected.contains(told));
        (expected != found).then(|| format!("{name}, {what}: instead of {gone:#?} there is {new:#?}"))
    })
}

fn on_disk(folder: &Path) -> Files {
    let disk = Disk::new(folder);
    let entries = disk.entries().expect("a fixture can be listed").into_iter();
    entries.filter_map(|entry| Some((entry.path.clone(), disk.read(&entry.path).ok()?))).collect()
}

fn invalid() -> Vec<PathBuf> {
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/rule");
    let folders = std::fs::read_dir(rules).expect("the fixtures are there");
    let invalid = folders.map(|folder| folder.expect("a folder").path().join("invalid"));
    invalid.filter(|folder| folder.is_dir()).collect()
}

#[test]
fn the_findings_of_every_invalid_fixture_move_with_their_lines() {
    let folders = invalid();
    let wrong: Vec<String> =
        folders.par_iter().filter_map(|folder| trouble(&folder.display().to_string(), &on_disk(folder))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The families whose mistakes each have a pair of their own, so that all of them can be made in one school.
const OF_PAIRS: [&str; 7] = ["CON", "FRM", "KND", "MEE", "PAI", "PER", "PRG"];

#[test]
fn the_findings_of_many_mistakes_move_with_their_lines() {
    let codes: Vec<&str> = demo::codes().into_iter().filter(|code| OF_PAIRS.contains(&&code[..3])).collect();
    let school = demo::School::new(Size::Pairs(1), 3, today()).with(&codes).expect("its own codes are known");
    let files: Files = school.write_up().files.into_iter().collect();
    let found = told(&files);
    let silent: Vec<_> = codes.iter().filter(|code| !found.iter().any(|told| told.headline.contains(**code))).collect();
    assert!(silent.len() * 10 < codes.len(), "{silent:?}");
    let wrong = trouble("the fictional school", &files);
    assert!(wrong.is_none(), "{}", wrong.unwrap_or_default());
}
