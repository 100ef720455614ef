//! The three formats of findings, as they stand in `tests/fixtures/format`: two findings in two files, one of them with a
//! second place in the other file.

use std::path::Path;

use nastavnik::diagnostic::render::{Outcome, Paint, Summary, concise, full, json};

use crate::school::School;

const SCHOOL: &str = "\
//- people/petrov.md
---
имя: Петров Пётр Петрович
кто: педагог
предметы:\tфизика 🙂, химия
сверено: 31.02.2026
---
//- people/petrova.md
---
имя: Петрова Анна Петровна
код: petrov
кто: педагог
---
";

/// A school with findings about a day and an id.
fn school() -> School {
    School::from_text(SCHOOL)
}

/// What a check would tell of the day and the id.
fn outcome(school: &School) -> Outcome<'_> {
    let mut outcome = school.outcome();
    outcome.findings.retain(|marked| matches!(marked.finding.manual.code, "FIL-24" | "FIL-07"));
    // The number of rules grows.
    outcome.summary = Summary { rules: 60, ..outcome.summary.of(&outcome.findings) };
    outcome
}

#[track_caller]
fn check(name: &str, drawn: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/format");
    insta::with_settings!({ snapshot_path => folder, prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, drawn);
    });
}

#[test]
fn in_full() {
    let school = school();
    check("full", &full(outcome(&school).each(), &school.sources, Paint::Plain));
}

#[test]
fn concisely() {
    let school = school();
    check("concise", &concise(outcome(&school).each(), &school.sources));
}

#[test]
fn as_json() {
    check("json", &json(&outcome(&school())));
}
