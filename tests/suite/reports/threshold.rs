//! The threshold: in 200 made-up schools no public table shows a number of people below it, nor lets one be worked out,
//! neither the tables that pages and reports are made of, nor the pages and files that come of them.
//!
//! Who takes part in which form, role and year is found here once more from the cards of the pairs, and the elimination is
//! one of fractions: neither is borrowed from what is tested.

mod fraction;
mod written;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use nastavnik::check::{self, Checked};
use nastavnik::demo::{School as Demo, Size};
use nastavnik::model::{Model, Pair, SchoolYear, Survey};
use nastavnik::public::{PublicRow, Topic};
use nastavnik::record::Decoded;
use nastavnik::source::{self, Memory, Sources, Tree};
use rayon::prelude::*;

use crate::school::today;
use fraction::is_sum_of;
use written::{Stand, Written};

/// Different people, by their places among the cards.
type People = BTreeSet<usize>;

/// Everybody of a school by year and by what they do or how: «2026/27 наставники», «2026/27 учитель – учитель».
#[derive(Default)]
struct Groups {
    roles: BTreeMap<(SchoolYear, &'static str), People>,
    forms: BTreeMap<(SchoolYear, String), People>,
}

/// The school years from the first day of a pair's term to the day on which its work ended or will end.
fn years(pair: &Pair<'_>) -> Vec<SchoolYear> {
    let Some(term) = pair.term.known().filter(|term| term.start <= term.end) else { return Vec::new() };
    let ends = [pair.finished.known(), pair.stopped.known()].into_iter().flatten().map(|date| date.0);
    let past = ends.filter(|day| *day <= pair.model.today).min();
    let last = past.unwrap_or(term.end).max(term.start);
    (SchoolYear::of(term.start).0..=SchoolYear::of(last).0).map(SchoolYear).collect()
}

impl Groups {
    fn of(model: &Model) -> Self {
        let mut groups = Groups::default();
        for pair in model.pairs() {
            let mentors: People = pair.mentor().iter().map(|person| person.index).collect();
            let mentees: People = pair.mentees().iter().map(|person| person.index).collect();
            let both: People = mentors.union(&mentees).copied().collect();
            for year in years(&pair) {
                let roles = [("наставники", &mentors), ("наставляемые", &mentees), ("все участники", &both)];
                roles.iter().for_each(|(role, people)| groups.roles.entry((year, role)).or_default().extend(*people));
                for form in pair.forms() {
                    groups.forms.entry((year, form.title().to_owned())).or_default().extend(&both);
                }
            }
        }
        groups
    }

    fn small(&self, least: usize) -> Vec<&People> {
        let all = self.roles.values().chain(self.forms.values());
        all.filter(|people| (1..least).contains(&people.len())).collect()
    }

    /// Every number of people in a table as it is written, with the people behind it; a table of people that is not known
    /// here would be one too many.
    fn counted(&self, (year, place, table): &Stand) -> Vec<(usize, People)> {
        let Written { title, heads, rows } = table;
        let Some(at) = heads.iter().position(|head| head.starts_with("Человек")) else { return Vec::new() };
        let number = |row: &Vec<String>| row[at].parse().unwrap_or_else(|_| panic!("{place}, {title}: {row:?}"));
        let label = |row: &Vec<String>| row.iter().find(|cell| cell.contains(char::is_alphabetic)).cloned();
        let label = |row: &Vec<String>| label(row).unwrap_or_else(|| panic!("{place}, {title}: {row:?}"));
        let own: Vec<String> = rows.iter().map(label).collect();
        let own: BTreeSet<&str> = own.iter().map(String::as_str).collect();
        match title.as_str() {
            "Участники по формам" => {
                rows.iter().map(|row| (number(row), self.of_form(*year, &label(row), &own))).collect()
            }
            "Наставники и наставляемые по годам" => {
                rows.iter().map(|row| (number(row), self.of_role(row, &label(row)))).collect()
            }
            _ => panic!("{place} counts people in «{title}», too"),
        }
    }

    /// The people behind a row of a school year.
    fn of_role(&self, row: &[String], label: &str) -> People {
        let year = row.iter().find_map(|cell| SchoolYear::parse(cell)).expect("people are counted by years");
        let role = self.roles.iter().find(|((of, role), _)| *of == year && *role == label);
        role.unwrap_or_else(|| panic!("nobody is counted in {row:?}")).1.clone()
    }

    /// The people behind a row of a year's forms; `shown` are the forms that have a row of their own.
    fn of_form(&self, year: SchoolYear, label: &str, shown: &BTreeSet<&str>) -> People {
        match self.forms.get(&(year, label.to_owned())) {
            Some(people) => people.clone(),
            None => {
                let others = self.forms.iter().filter(|((of, form), _)| *of == year && !shown.contains(form.as_str()));
                others.flat_map(|(_, people)| people).copied().collect()
            }
        }
    }
}

/// A made-up school of so many pairs with a threshold of its own: what tells of people, pairs and surveys.
fn school(seed: u64, least: usize) -> (Sources, Checked) {
    let pairs = usize::try_from(1 + seed % 14).expect("a small number");
    let files = Demo::new(Size::Pairs(pairs), seed, today()).write_up().files;
    let folders = ["people/", "pairs/", "surveys/"];
    let told = files.iter().filter(|(place, _)| folders.iter().any(|folder| place.starts_with(folder)));
    let memory = told.fold(Memory::new(), |memory, (place, bytes)| memory.file(place.as_str(), bytes.as_slice()));
    let (_, own) = files.iter().find(|(place, _)| place.as_str() == "school.md").expect("a school has its record");
    let own = String::from_utf8_lossy(own).replacen("---\n", &format!("---\nпорог: {least}\n"), 1);
    let tree: Arc<dyn Tree> = Arc::new(memory.file("school.md", own.into_bytes()));
    let sources = source::load(&tree).expect("memory can be read");
    let checked = check::open(&sources, &mut Decoded::default(), today());
    (sources, checked)
}

/// Every number of people that is shown in any year's tables, with the people behind it.
fn shown(school: &Checked, groups: &Groups) -> Vec<(usize, People)> {
    let disclosure = school.disclosure();
    let mut shown = Vec::new();
    for year in disclosure.years().keys() {
        let tables = disclosure.tables(*year);
        let rows = |topic: Topic| tables.iter().filter(move |table| table.topic == topic).flat_map(|table| &table.rows);
        let own: BTreeSet<&str> = rows(Topic::Forms).map(|row| row.label.as_str()).collect();
        let form = |row: &PublicRow| (row.number, groups.of_form(*year, &row.label, &own));
        let role = |row: &PublicRow| {
            let year = row.year.expect("people are counted by years");
            let role = groups.roles.iter().find(|((of, role), _)| *of == year && *role == row.label);
            (row.number, role.expect("somebody is counted").1.clone())
        };
        shown.extend(rows(Topic::Forms).map(form).chain(rows(Topic::People).map(role)));
    }
    shown
}

/// How many different people answered the question of a survey that fewest answered twice.
fn fewest(survey: &Survey<'_>) -> usize {
    let questions = survey.questions.known().map_or(0, |questions| questions.len());
    let twice = |question| {
        let responses = survey.responses.known().into_iter().flatten();
        let own = responses.filter(move |response| survey.marks(response, question).is_some());
        own.filter_map(|response| response.who.known()).filter_map(|who| survey.model.person(who)).map(|who| who.index)
    };
    (0..questions).map(|question| twice(question).collect::<People>().len()).min().unwrap_or(0)
}

/// The page shows the averages of surveys alone that enough people answered.
fn hold_averages(model: &Model, results: &str, least: usize) {
    for part in results.split("<h3>").skip(1).filter(|part| part.contains("<table")) {
        let (title, _) = part.split_once("</h3>").expect("a heading ends");
        let is_named = |survey: &Survey<'_>| {
            let year = survey.school_year().map(|year| format!(", {year}")).unwrap_or_default();
            survey.title.known().is_some_and(|own| format!("{}{year}", own.0) == title)
        };
        let own: Vec<usize> = model.surveys().filter(is_named).map(|survey| fewest(&survey)).collect();
        assert!(own.iter().any(|people| *people >= least), "«{title}» is shown, answered by {own:?}");
    }
}

/// Holds one school to its threshold; returns how many numbers it shows and how many it must not.
fn hold(seed: u64) -> (usize, usize) {
    let least = [2, 5, 8][usize::try_from(seed % 3).expect("less than three")];
    let (sources, school) = school(seed, least);
    assert_eq!(school.model.threshold(), least);
    let groups = Groups::of(&school.model);
    let (tables, results) = written::tables(&sources, &school);
    let mut shown = shown(&school, &groups);
    shown.extend(tables.iter().flat_map(|stand| groups.counted(stand)));
    hold_averages(&school.model, &results, least);
    for (number, people) in &shown {
        assert_eq!(*number, people.len(), "seed {seed}: the number is that of other people");
        assert!(*number >= least, "seed {seed}: {number} is shown, {least} must be");
    }
    let rows: BTreeSet<&People> = shown.iter().map(|(_, people)| people).collect();
    let rows: Vec<&People> = rows.into_iter().collect();
    let secrets = groups.small(least);
    for secret in &secrets {
        assert!(!is_sum_of(secret, &rows), "seed {seed}: {secret:?} can be worked out of {rows:?}");
    }
    (shown.len(), secrets.len())
}

#[test]
fn no_public_table_shows_or_lets_subtract_too_few() {
    let held: Vec<(usize, usize)> = (1..=200_u64).into_par_iter().map(hold).collect();
    let (numbers, secrets) = held.iter().fold((0, 0), |(all, small), one| (all + one.0, small + one.1));
    assert!(numbers > 500 && secrets > 100, "so the test can fail: {numbers} numbers, {secrets} secrets");
}
