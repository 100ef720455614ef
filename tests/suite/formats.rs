//! The three formats of findings, as they stand in `tests/fixtures/format`: two findings in two files, one of them with a
//! second place in the other file.

use std::path::Path;

use nastavnik::diagnostic::Finding;
use nastavnik::diagnostic::render::{Paint, Summary, concise, full, json};

use crate::school::{School, today};

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

/// The school, its findings about a day and an id, and what a check would say of them.
fn school() -> (School, Vec<Finding>, Summary) {
    let school = School::from_text(SCHOOL);
    let wanted = |finding: &&Finding| matches!(finding.manual.code, "FIL-24" | "FIL-07");
    let findings = school.checked.findings.iter().filter(wanted).cloned().collect();
    (school, findings, Summary { records: 2, rules: 60, errors: 2, warnings: 0, advice: 0 })
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
    let (school, findings, _) = school();
    check("full", &full(&findings, &school.sources, Paint::Plain));
}

#[test]
fn concisely() {
    let (school, findings, _) = school();
    check("concise", &concise(&findings, &school.sources));
}

#[test]
fn as_json() {
    let (school, findings, summary) = school();
    let today = today().to_string();
    check("json", &json(&findings, &school.sources, summary, &today));
}
