//! Foresight: what will become wrong, on which day, if nothing happens; and how many findings there are of each sort.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use chrono::{Days, NaiveDate};
use nastavnik::check::{self, Ahead};
use nastavnik::diagnostic::{Fingerprint, marked};
use nastavnik::source::{self, Disk, Memory, Sources, Tree};
use serde_json::Value;

use crate::binary::{Folder, sample_content};
use crate::school::today;

fn sources(tree: impl Tree + 'static) -> Sources {
    let tree: Arc<dyn Tree> = Arc::new(tree);
    source::load(&tree).expect("the tree can be listed")
}

/// What a check of one day finds.
fn found(sources: &Sources, day: NaiveDate) -> BTreeSet<Fingerprint> {
    let checked = check::all(sources, day);
    marked(&checked.findings, sources).iter().map(|marked| marked.fingerprint).collect()
}

/// Every finding that is listed for a day is found on that day, and not on the day before.
fn hold_to_the_law(sources: &Sources, coming: &[Ahead]) {
    for day in coming {
        let (then, before) = (found(sources, day.day), found(sources, day.day - Days::new(1)));
        for foreseen in &day.findings {
            let code = foreseen.finding.manual.code;
            assert!(then.contains(&foreseen.fingerprint), "{code} is not found on {}", day.day);
            assert!(!before.contains(&foreseen.fingerprint), "{code} is found before {}", day.day);
        }
    }
}

/// A school with a teacher who is named in its news until a consent ends.
fn school(consents: &str) -> String {
    format!(
        "//- school.md\n---\nназвание: Школа № 12\nпрофиль: педагоги\nэтапы: 7\nруководитель: Бубенцова Р. Д.\n\
         банк сверен: 28.08.2026\n---\n\
         //- people/orehova-vt.md\n---\nимя: Орехова Варвара Тихоновна\nкто: педагог\nдолжность: учитель химии\n\
         наставник:\n  время: 2 часа\nсогласия:\n{consents}---\n\
         //- news/2026-11-01-urok.md\n---\nзаголовок: Урок\nдата: 01.11.2026\n---\n\nУрок провела Орехова Варвара.\n"
    )
}

fn consent(from: &str, more: &str) -> String {
    format!("  - вид: публикация\n    дата: {from}\n    что: имя, должность\n{more}")
}

/// The days on which something closes, and the codes that appear on each of them.
fn closing(consents: &str) -> Vec<(String, Vec<&'static str>)> {
    let sources = sources(Memory::from_text(&school(consents)));
    let coming = check::ahead(&sources, today(), 60);
    hold_to_the_law(&sources, &coming);
    let closing = coming.iter().filter(|day| !day.closing.is_empty());
    let codes = |day: &Ahead| day.findings.iter().map(|foreseen| foreseen.finding.manual.code).collect();
    closing.map(|day| (day.day.to_string(), codes(day))).collect()
}

#[test]
fn a_consent_that_ends_is_told_on_the_day_behind_its_last() {
    let first = consent("01.09.2026", "    до: 30.11.2026\n");
    assert_eq!(closing(&first), [("2026-12-01".to_owned(), vec!["LAW-05"])]);
    let withdrawn = consent("01.09.2026", "    отозвано: 10.12.2026\n");
    assert_eq!(closing(&withdrawn), [("2026-12-10".to_owned(), vec!["LAW-05"])]);
    let second = consent("20.11.2026", "    до: 31.08.2027\n");
    assert_eq!(closing(&(first + &second)), [], "another one goes on");
}

#[test]
fn what_is_listed_is_found_on_that_day_and_not_before() {
    let sources = sources(Disk::new(sample_content()));
    let coming = check::ahead(&sources, today(), 75);
    assert!(coming.len() > 5, "the sample has something to foresee");
    hold_to_the_law(&sources, &coming);
}

#[test]
fn a_headline_that_counts_days_makes_no_new_finding() {
    let sources = sources(Memory::from_text(&school("")));
    let coming = check::ahead(&sources, today(), 366);
    let of = |code: &str| {
        let findings = coming.iter().flat_map(|day| &day.findings);
        findings.filter(|foreseen| foreseen.finding.manual.code == code).count()
    };
    assert_eq!(of("BNK-02"), 1);
    let days: BTreeSet<NaiveDate> = coming.iter().map(|day| day.day).collect();
    assert!(days.len() == coming.len() && days.iter().eq(coming.iter().map(|day| &day.day)), "by date");
}

#[test]
fn thirty_days_of_the_sample() {
    let sample = Folder::sample();
    let ran = sample.run("--today 2026-11-21 check --ahead 30").exit(0);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/format");
    insta::with_settings!({ snapshot_path => folder, prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("ahead", format!("{}{}", ran.stdout, ran.stderr));
    });
}

#[test]
fn the_formats_of_foresight() {
    let folder = Folder::of(&school(&consent("01.09.2026", "    до: 30.11.2026\n")));
    let concise = folder.run("check --ahead 30 --format concise").exit(1);
    let head = "2026-12-01 content/";
    assert_eq!(concise.stdout.lines().filter(|line| line.starts_with(head)).count(), 2, "{concise}");
    let json = |arguments: &str| -> Value {
        serde_json::from_str(&folder.run(&format!("check {arguments} --format json")).stdout).expect("JSON is valid")
    };
    let said = json("--ahead 30");
    assert_eq!((&said["version"], &said["until"]), (&Value::from(1), &Value::from("2026-12-18")));
    let day = &said["days"][0];
    assert_eq!((&day["date"], &day["findings"][0]["code"]), (&Value::from("2026-12-01"), &Value::from("LAW-05")));
    assert_eq!(day["closing"][0]["level"], "warning");
    assert_eq!(json("--ahead 5")["days"], Value::Array(Vec::new()), "nothing in five days");
    assert_eq!(folder.run("check --ahead 5").exit(0).stdout, "");
    folder.run("check --ahead 30 --ignore LAW").exit(0).says("0 ошибок, 0 предупреждений, 0 советов");
    for wrong in
        ["--ahead 0", "--ahead 367", "--ahead 30 --format sarif", "--ahead 30 --stats", "--stats --format junit"]
    {
        folder.run(&format!("check {wrong}")).exit(2);
    }
}

#[test]
fn statistics_have_the_worst_first() {
    let folder = Folder::of(
        "//- people/a.md\n---\nимя: Орехова Варвара Тихоновна\nкто: педагог\nсверено: 31.02.2026\n---\n\
         //- people/b.md\n---\nимя: Бубенцов Илья Ильич\nкто: педагог\nсверено: 31.02.2026\nстаж с: 40.40.40\n---\n",
    );
    let ran = folder.run("check --stats --select FIL-24").exit(1);
    let rows: Vec<Vec<&str>> = ran.stdout.lines().map(|line| line.split_whitespace().take(4).collect()).collect();
    assert_eq!(
        rows,
        [
            vec!["ошибок", "предупреждений", "советов", "правило"],
            vec!["3", "0", "0", "FIL-24"],
            vec![],
            vec!["ошибок", "предупреждений", "советов", "запись"],
            vec!["2", "0", "0", "content/people/b.md"],
            vec!["1", "0", "0", "content/people/a.md"],
        ]
    );
    let said: Value =
        serde_json::from_str(&folder.run("check --stats --format json --select FIL-24").stdout).expect("JSON is valid");
    assert_eq!((&said["rules"][0]["code"], &said["rules"][0]["errors"]), (&Value::from("FIL-24"), &Value::from(3)));
    assert_eq!(said["records"][1]["path"], "content/people/a.md");
    assert_eq!(said["summary"]["errors"], 3);
    assert_eq!(folder.run("check --stats --select BNK-07").exit(0).stdout, "");
}
