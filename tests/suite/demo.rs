//! The fictional school: the same seed means the same bytes, it has no mistakes but those that were asked for, and it
//! is never written on top of anything.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;
use nastavnik::check;
use nastavnik::demo::{self, School, Size, Written};
use nastavnik::diagnostic::render;
use nastavnik::record::Kind;
use nastavnik::rule::explain;
use nastavnik::source::{self, Memory, Tree};
use rayon::prelude::*;
use tempfile::TempDir;

use crate::binary::{Folder, files};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day of a test is a date")
}

fn today() -> NaiveDate {
    day("2026-11-21")
}

fn school(pairs: usize, seed: u64, today: NaiveDate) -> Written {
    School::new(Size::Pairs(pairs), seed, today).write_up()
}

/// What `check` finds in the school, one finding a line: `path:line:column: level[CODE]: message`.
fn found(written: &Written, today: NaiveDate) -> Vec<String> {
    let files = written.files.iter();
    let memory = files.fold(Memory::new(), |memory, (place, bytes)| memory.file(place.as_str(), bytes.as_slice()));
    let tree: Arc<dyn Tree> = Arc::new(memory);
    let sources = source::load(&tree).expect("memory can be read");
    let findings = check::all(&sources, today).findings;
    let honest = |line: &&str| !HONEST.contains(&code(line));
    render::concise(&findings, &sources).lines().filter(honest).map(str::to_owned).collect()
}

/// What is said of a right school too: where a pair or two worked, too few answered to be shown.
const HONEST: [&str; 1] = ["MON-15"];

fn code(line: &str) -> &str {
    let (_, behind) = line.split_once('[').expect("a line names its code");
    behind.split(']').next().expect("the bracket is closed")
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    assert!(school(9, 7, today()).files == school(9, 7, today()).files);
    assert!(school(9, 7, today()).files != school(9, 8, today()).files);
}

#[test]
fn it_is_right_at_every_size_on_every_day() {
    let seeds = [1, 2, 77];
    let sizes = [1, 12, 200].into_iter().flat_map(|pairs| seeds.map(|seed| (pairs, seed, today())));
    let days = ["2026-09-01", "2026-10-15", "2026-10-16", "2027-01-09", "2027-06-01", "2028-02-29", "2031-08-31"];
    let days = days.into_iter().map(|text| (14, 5, day(text)));
    let cases: Vec<_> = sizes.chain(days).collect();
    cases.into_par_iter().for_each(|(pairs, seed, today)| {
        let found = found(&school(pairs, seed, today), today);
        assert!(found.is_empty(), "{pairs} pairs, seed {seed}, {today}:\n{}", found.join("\n"));
    });
}

#[test]
fn a_large_school_has_exactly_as_many_records_as_asked_for_and_nobody_twice() {
    for records in [demo::LEAST, 151, 2_000, 50_000] {
        let written = School::new(Size::Records(records), 3, today()).write_up();
        assert_eq!(written.records(), records);
        let cards = written.files.iter().filter(|(place, _)| place.starts_with("people/")).count();
        assert_eq!(cards, written.people, "two people share a card");
    }
}

#[test]
fn every_kind_of_record_is_there_with_one_pair() {
    let written = school(1, 1, today());
    for kind in Kind::ALL {
        let home = |place: &String| place.starts_with(kind.home().trim_end_matches(".md"));
        assert!(written.files.iter().any(|(place, _)| home(place)), "no record of {}", kind.home());
    }
}

/// What speaks beside a rule that never speaks alone.
const COMPANIONS: [(&str, &str); 3] = [("PER-01", "PER-12"), ("PAI-07", "STG-04"), ("FIL-39", "FIL-04")];

/// What is wrong with the mistake of a code in a school of so many pairs; nothing if it is as it should be.
fn trouble(code: &str, pairs: usize, today: NaiveDate) -> Option<String> {
    let school = School::new(Size::Pairs(pairs), 11, today).with(&[code]);
    let written = school.unwrap_or_else(|code| panic!("{code} is not known")).write_up();
    let found = found(&written, today);
    let (_, place) = &written.mistakes[0];
    let there = found.iter().any(|line| line.starts_with(&format!("content/{place}")) && self::code(line) == code);
    let meant = |line: &String| self::code(line) == code || COMPANIONS.contains(&(code, self::code(line)));
    let right = there && found.iter().all(meant);
    (!right).then(|| format!("{code} on {today}, said to be in {place}:\n{}\n", found.join("\n")))
}

#[test]
fn a_mistake_makes_its_own_rule_speak_and_no_other() {
    let codes = demo::codes();
    let wrong: Vec<_> = codes.par_iter().filter_map(|code| trouble(code, 1, today())).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn mistakes_do_not_need_pairs_at_work() {
    let codes = ["CON-02", "MEE-13", "PAI-16", "PRG-01", "PRG-02", "PRG-11", "FIL-36"];
    let wrong: Vec<_> = codes.par_iter().filter_map(|code| trouble(code, 2, day("2027-09-20"))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_code_of_a_mistake_is_invented() {
    let unknown: Vec<_> = demo::codes().into_iter().filter(|code| explain(code).is_none()).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn mistakes_can_be_asked_for_together() {
    let codes = ["CON-01", "PAI-03", "MEE-05", "PRG-11", "LAW-06", "CON-03", "DOC-08", "WEB-05"];
    let school = School::new(Size::Pairs(6), 4, today()).with(&codes).unwrap_or_else(|code| panic!("{code}"));
    let found = found(&school.write_up(), today());
    let found: BTreeSet<&str> = found.iter().map(|line| code(line)).collect();
    assert_eq!(found, BTreeSet::from(codes));
}

fn entries(folder: &Path) -> usize {
    fs::read_dir(folder).expect("the folder is there").count()
}

#[test]
fn the_command_writes_a_school_and_says_what_to_try() {
    let here = Folder::of("");
    here.run("demo proba --pairs 2 --with con-1,пай-3").exit(2);
    here.run("demo proba --pairs 2 --with con-1,PAI-03").exit(0);
    assert!(here.path("proba/content/school.md").is_file());
    assert_eq!(entries(&here.path("proba")), 1);
    here.run("--root proba check").exit(1);
}

#[test]
fn a_folder_with_something_in_it_is_left_alone() {
    let folder = TempDir::new().expect("a temporary folder");
    fs::write(folder.path().join("zametka.txt"), "моё").expect("the file can be written");
    let error = demo::write(folder.path(), &school(1, 1, today()).files).expect_err("the folder is not empty");
    assert!(error.to_string().contains("уже что-то есть"), "{error}");
    assert_eq!(files(folder.path()).len(), 1);
}
