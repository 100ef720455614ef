//! What reports count is what the slow method counts: of the sample, and of two hundred fictional schools in disorder.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use chrono::{Days, Months, NaiveDate};
use nastavnik::check::{self, Checked};
use nastavnik::demo::{School, Size};
use nastavnik::diagnostic::Manual;
use nastavnik::figure::{self, Span, Tally};
use nastavnik::record::Decoded;
use nastavnik::record::value::Period;
use nastavnik::report::write::Format;
use nastavnik::report::{self, Desk};
use nastavnik::source::{self, Memory, Sources, Tree};
use rayon::prelude::*;
use serde_json::Value;

use super::identities;
use super::slow::{self, Cells};
use super::stir::stir;
use super::told;

/// Files below `content/`.
type Files = Vec<(String, Vec<u8>)>;

/// A school that was checked, with what it was checked of.
struct Case {
    /// The same files as the slow method reads them.
    slow: slow::School,
    today: NaiveDate,
    checked: Checked,
    sources: Sources,
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day of a test is a date")
}

impl Case {
    fn of(files: &Files, today: NaiveDate) -> Self {
        let memory =
            files.iter().fold(Memory::new(), |memory, (path, bytes)| memory.file(path.as_str(), bytes.as_slice()));
        let tree: Arc<dyn Tree> = Arc::new(memory);
        let sources = source::load(&tree).expect("memory can be read");
        let checked = check::open(&sources, &mut Decoded::default(), today);
        Case { slow: slow::School::read(files, today), today, checked, sources }
    }

    /// The sample as its README looks at it.
    fn sample() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        Case::of(&read(&root, ""), day("2026-11-21"))
    }

    /// One of the fictional schools: of one to nine pairs, on a day of two years, every third as `demo` writes it, the
    /// others in disorder.
    fn fictional(seed: u64) -> Self {
        let today = today(seed);
        let pairs = usize::try_from(1 + seed % 9).expect("a small number");
        let files = School::new(Size::Pairs(pairs), seed, today).write_up().files;
        let files = if seed.is_multiple_of(3) { files } else { stir(files, seed, today) };
        Case::of(&files, today)
    }

    /// A report of a period, as JSON.
    fn report(&self, name: &str, period: (NaiveDate, NaiveDate)) -> Value {
        let kind = report::named(name).unwrap_or_else(|near| panic!("no report {name}, but {near:?}"));
        let (disclosure, manuals) = (self.checked.disclosure(), Vec::<&'static Manual>::new());
        let Checked { model, figures, findings, .. } = &self.checked;
        let checked = report::Checked { model, figures, findings, manuals: &manuals };
        let span = Span { period: Period { start: period.0, end: period.1 }, today: self.today };
        let report = kind.make(&Desk::new(&disclosure, checked, span));
        let bytes = Format::Json.write(&report, &self.sources).expect("JSON is always written");
        serde_json::from_slice(&bytes).expect("it is JSON")
    }

    /// A period that people ask for, another sort for each school.
    fn period(&self, seed: u64) -> (NaiveDate, NaiveDate) {
        let first = if self.today >= day("2026-09-01") { day("2026-09-01") } else { day("2025-09-01") };
        let after = |months| first + Months::new(months) - Days::new(1);
        let back = self.today - Days::new(seed * 7 % 400);
        match seed % 8 {
            0 | 4 => (first, after(12)),
            1 => (day("2026-01-01"), day("2026-12-31")),
            2 => (first, after(4)),
            3 => (first - Months::new(12), first - Days::new(1)),
            5 => (day("2024-01-01"), self.today + Days::new(300)),
            6 if seed % 40 == 6 => (day("2001-09-01"), day("2002-08-31")),
            _ => (back, back + Days::new(seed % 200)),
        }
    }
}

/// Days at which years turn, and any other of two years.
fn today(seed: u64) -> NaiveDate {
    const TURNS: [&str; 6] = ["2026-08-31", "2026-09-01", "2027-08-31", "2027-09-01", "2028-02-29", "2026-10-16"];
    let turn = usize::try_from(seed % 20).ok().and_then(|at| TURNS.get(at));
    turn.map_or(day("2025-09-01") + Days::new(seed * 37 % 730), |text| day(text))
}

fn read(folder: &Path, place: &str) -> Files {
    let entries = fs::read_dir(folder).expect("the sample can be listed");
    let mut files = Vec::new();
    for entry in entries.map(|entry| entry.expect("the sample can be listed")) {
        let name = entry.file_name().into_string().expect("names of the sample are UTF-8");
        let path = entry.path();
        if path.is_dir() {
            files.extend(read(&path, &format!("{place}{name}/")));
        } else {
            files.push((format!("{place}{name}"), fs::read(&path).expect("the sample can be read")));
        }
    }
    files
}

/// Where the report and the slow count differ, in words.
fn differences(told: &Cells, slow: &Cells) -> Vec<String> {
    let keys = told.keys().chain(slow.keys().filter(|key| !told.contains_key(*key)));
    let unlike = keys.filter(|key| told.get(*key) != slow.get(*key));
    unlike.map(|key| format!("{key:?}\n  report: {:?}\n  slow:   {:?}", told.get(key), slow.get(key))).collect()
}

fn compare(case: &Case, period: (NaiveDate, NaiveDate), name: &str) -> Result<usize, String> {
    let report = case.report(name, period);
    let broken = identities::broken(&report);
    if !broken.is_empty() {
        return Err(broken.join("\n"));
    }
    let told = told::cells(&report);
    let slow = slow::count(name, &case.slow.at(period));
    let differences = differences(&told, &slow);
    if differences.is_empty() { Ok(told.len()) } else { Err(differences.join("\n")) }
}

#[test]
fn the_sample_counted_twice() {
    let sample = Case::sample();
    let periods = ["2025-09-01 2026-08-31", "2026-09-01 2027-08-31", "2026-01-01 2026-12-31", "2026-09-01 2026-12-31"];
    for text in periods {
        let (from, to) = text.split_once(' ').expect("two days");
        for name in slow::COUNTED {
            let counted = compare(&sample, (day(from), day(to)), name);
            let counted = counted.unwrap_or_else(|differences| panic!("{name}, {text}:\n{differences}"));
            assert!(counted > 10, "{name} has {counted} figures only");
        }
    }
}

/// What is wrong with the reports of one fictional school.
fn wrong_in(seed: u64) -> Vec<String> {
    let case = Case::fictional(seed);
    let period = case.period(seed);
    let said = |name, differences| format!("seed {seed}, {}, {name} of {period:?}:\n{differences}", case.today);
    let compared = slow::COUNTED.into_iter().filter_map(|name| Some(said(name, compare(&case, period, name).err()?)));
    compared.chain(unlike_its_halves(&case, seed)).collect()
}

/// A school year whose meetings are not those of its two parts.
fn unlike_its_halves(case: &Case, seed: u64) -> Option<String> {
    let (year, counted) = case.checked.figures.years.iter().next_back()?;
    let Period { start, end } = year.period().expect("a year of the calendar");
    let middle = start + Days::new(seed);
    let halves = [(start, middle), (middle + Days::new(1), end)];
    let held = halves.map(|(start, end)| figure::within(&case.checked.model, Period { start, end }).meetings);
    let all: Vec<_> = held.iter().flat_map(Tally::records).collect();
    let is_alike = all.len() == counted.meetings.value() && all.iter().all(|head| counted.meetings.has(*head));
    (!is_alike).then(|| format!("seed {seed}: meetings of {year} parted at {middle}"))
}

#[test]
fn two_hundred_schools_counted_twice() {
    let wrong: Vec<String> = (1..=200_u64).into_par_iter().flat_map_iter(wrong_in).collect();
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong[..wrong.len().min(4)].join("\n\n"));
}
