//! The formats of findings, as they stand in `tests/fixtures/format`: findings of every level, in files with odd names, one
//! of them with a second place in another file, one of a whole file.

use std::path::Path;

use nastavnik::diagnostic::render::{Outcome, Paint, Summary, concise, full, github, gitlab, json, junit, sarif};
use nastavnik::diagnostic::{Level, marked};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::binary::Folder;
use crate::school::School;

const CODES: [&str; 6] = ["FIL-24", "FIL-07", "FIL-04", "FIL-26", "FIL-30", "BNK-02"];

fn fixtures() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/format")
}

fn school() -> School {
    School::on_disk(&fixtures().join("school/content"))
}

/// What a check would tell of the school, as if there were no other rules.
fn outcome(school: &School) -> Outcome<'_> {
    let mut outcome = school.outcome();
    outcome.findings.retain(|marked| CODES.contains(&marked.finding.manual.code));
    outcome.summary = Summary { rules: 60, ..outcome.summary.of(&outcome.findings) };
    outcome
}

/// The same school without a finding.
fn clean(school: &School) -> Outcome<'_> {
    let summary = Summary { rules: 60, ..school.checked.summary.of(&[]) };
    Outcome { findings: Vec::new(), summary, ..school.outcome() }
}

#[track_caller]
fn check(name: &str, drawn: &str) {
    insta::with_settings!({ snapshot_path => fixtures(), prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, drawn);
    });
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON is JSON")
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
    let school = school();
    check("json", &json(&outcome(&school)));
    check("json-empty", &json(&clean(&school)));
}

#[test]
fn as_sarif() {
    let school = school();
    check("sarif", &sarif(&outcome(&school), &[]));
    check("sarif-empty", &sarif(&clean(&school), &[]));
}

#[test]
fn as_commands_of_github() {
    let school = school();
    check("github", &github(&outcome(&school)));
    assert_eq!(github(&clean(&school)), "");
}

#[test]
fn as_a_report_of_gitlab() {
    let school = school();
    check("gitlab", &gitlab(&outcome(&school)));
    assert_eq!(gitlab(&clean(&school)), "[]\n");
}

#[test]
fn as_a_report_of_tests() {
    let school = school();
    check("junit", &junit(&outcome(&school), Level::Error));
    check("junit-empty", &junit(&clean(&school), Level::Error));
}

/// The results of a SARIF log.
fn results(log: &Value) -> &Vec<Value> {
    log["runs"][0]["results"].as_array().expect("results are a list")
}

#[test]
fn sarif_paths_are_percent_encoded_and_decode_to_the_file() {
    let log = parsed(&sarif(&outcome(&school()), &[]));
    for result in results(&log) {
        let place = &result["locations"][0]["physicalLocation"]["artifactLocation"];
        let uri = place["uri"].as_str().expect("a place has its address");
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "/-._~%".contains(letter);
        assert!(uri.chars().all(plain), "{uri}");
        assert_eq!(place["uriBaseId"], "SRCROOT");
        let path = percent_decode_str(uri).decode_utf8().expect("it was UTF-8");
        assert!(fixtures().join("school").join(&*path).is_file(), "{path}");
    }
}

#[test]
fn sarif_lists_every_page_and_points_at_it() {
    let school = Folder::of("//- people/a.md\n---\nимя: Петрова Анна\nкто: педагог\nсверено: 31.02.2026\n---\n");
    let log = parsed(&school.run("check --format sarif").exit(1).stdout);
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array().expect("rules are a list");
    assert_eq!(rules.len(), nastavnik::rule::manuals().count());
    assert!(!results(&log).is_empty());
    for result in results(&log) {
        let at = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("a small number");
        assert_eq!(rules[at]["id"], result["ruleId"]);
    }
}

/// A school with so many wrong days, unknown keys and tabs.
fn crowd(errors: usize) -> School {
    let person = |number: usize| {
        format!("//- people/p{number}.md\n---\nимя: Петрова Анна {number}\nкто: педагог\nсверено: 31.02.2026\n---\n")
    };
    School::from_text(&(0..errors).map(person).collect::<String>())
}

fn of_code<'s>(school: &'s School, code: &str) -> Outcome<'s> {
    let mut outcome = school.outcome();
    outcome.findings.retain(|marked| marked.finding.manual.code == code);
    outcome
}

#[test]
fn github_is_told_what_it_will_not_show() {
    let (ten, more) = (crowd(10), crowd(13));
    assert!(!github(&of_code(&ten, "FIL-24")).contains("::notice"), "ten fit");
    let commands = github(&of_code(&more, "FIL-24"));
    let lines: Vec<&str> = commands.lines().collect();
    assert_eq!(lines.len(), 14, "all of them reach the log");
    assert!(lines[0].starts_with("::notice title=nastavnik::Всего в отчёте 13 находок."), "{}", lines[0]);
    assert!(lines[0].contains("ещё 3 – только в журнале"), "{}", lines[0]);
}

#[test]
fn github_gets_the_gravest_first_and_the_notice_counts_itself() {
    let school = school();
    let one = outcome(&school);
    let advice = one.findings.iter().find(|marked| marked.finding.level == Level::Advice).expect("there is advice");
    let grave = one.findings.iter().find(|marked| marked.finding.level == Level::Error).expect("there is an error");
    let mut findings = vec![*advice; 10];
    findings.push(*grave);
    let ten = github(&Outcome { findings, ..school.outcome() });
    assert!(ten.starts_with("::error "), "{ten}");
    let more = github(&Outcome { findings: vec![*advice; 11], ..school.outcome() });
    assert!(more.contains("ещё 2 – только в журнале"), "the notice takes one of ten places: {more}");
    let cut = github(&Outcome { findings: vec![*grave], omitted: 4, ..school.outcome() });
    assert!(cut.starts_with("::notice title=nastavnik::Ещё 4 находки не вошло в отчёт"), "{cut}");
}

#[test]
fn a_record_cannot_give_a_workflow_commands() {
    let text = "//- people/a,b:c.md\n---\nимя: Петрова Анна\n\"ключ\\n::add-mask::все\": да\n---\n";
    let school = School::from_text(text);
    let outcome = school.outcome();
    let commands = github(&outcome);
    assert_eq!(commands.lines().count(), outcome.findings.len());
    assert!(commands.contains("file=content/people/a%2Cb%3Ac.md,"), "{commands}");
    let begins = ["::error ", "::warning ", "::notice "];
    assert!(commands.lines().all(|line| begins.iter().any(|begin| line.starts_with(begin))), "{commands}");
}

#[test]
fn what_does_not_decide_the_exit_code_is_no_failed_test() {
    let school = school();
    let failures = |level| junit(&outcome(&school), level).matches("<failure ").count();
    assert_eq!([Level::Error, Level::Warning, Level::Advice].map(failures), [3, 4, 6]);
}

/// Code and fingerprint of every finding.
fn prints(school: &School) -> Vec<(&str, String)> {
    let marked = marked(&school.checked.findings, &school.sources);
    marked.iter().map(|marked| (marked.finding.manual.code, marked.fingerprint.to_string())).collect()
}

const CARD: &str = "---\nимя: Петрова Анна\nкто: педагог\nсверено: 31.02.2026\nключик: да\nдругой: нет\n---\n";

fn card(text: &str) -> School {
    School::from_text(&format!("//- people/a.md\n{text}"))
}

#[test]
fn a_fingerprint_outlives_lines_above_line_ends_and_a_mark_of_the_encoding() {
    let school = card(CARD);
    let before = prints(&school);
    assert!(before.len() >= 3, "{before:?}");
    let lower = CARD.replace("кто: педагог", "кто: педагог\nпредметы: физика\nстаж: 3 года");
    for (what, text) in [("lines", lower), ("CRLF", CARD.replace('\n', "\r\n")), ("a mark", format!("\u{feff}{CARD}"))]
    {
        let school = card(&text);
        let after = prints(&school);
        for print in before.iter().filter(|(code, _)| matches!(*code, "FIL-24" | "FIL-04" | "FIL-35")) {
            assert!(after.contains(print), "{what}: {print:?} is not among {after:?}");
        }
    }
}

#[test]
fn no_two_findings_have_one_fingerprint() {
    let twice = card(&CARD.replace("ключик: да\n", "ключик: да\nключик: да\n"));
    for school in [twice, crowd(3), school()] {
        let mut prints: Vec<String> = prints(&school).into_iter().map(|(_, print)| print).collect();
        let all = prints.len();
        prints.sort_unstable();
        prints.dedup();
        assert_eq!(prints.len(), all);
    }
}

#[test]
fn a_fingerprint_does_not_count_days() {
    let text = "---\nназвание: Школа № 12\nпрофиль: педагоги\nэтапы: 7\nбанк сверен: 01.02.2025\n---\n";
    let school = Folder::of(&format!("//- school.md\n{text}"));
    let on = |day: &str| {
        let said = parsed(&school.run(&format!("check --format json --select BNK-01,BNK-02 --today {day}")).stdout);
        let of = |key: &str| -> Vec<String> {
            said["findings"].as_array().expect("a list").iter().map(|item| item[key].to_string()).collect()
        };
        (of("fingerprint"), of("message"))
    };
    let (one, other) = (on("2026-11-21"), on("2026-12-21"));
    assert!(!one.0.is_empty());
    assert_eq!(one.0, other.0, "{one:?} {other:?}");
}

#[test]
fn findings_are_picked_by_code_and_by_family() {
    let school = Folder::of("");
    for (path, bytes) in crate::binary::files(&fixtures().join("school/content")) {
        school.file(&format!("content/{path}"), bytes);
    }
    let codes = |arguments: &str| -> Vec<String> {
        let said = parsed(&school.run(&format!("check --format json {arguments}")).stdout);
        let items = said["findings"].as_array().expect("a list").iter();
        items.map(|item| item["code"].as_str().expect("a code").to_owned()).collect()
    };
    assert_eq!(codes("--select fil-4,ВNK-02"), ["FIL-04", "BNK-02"]);
    let others = codes("--ignore FIL");
    assert!(others.iter().all(|code| !code.starts_with("FIL")) && others.contains(&"BNK-02".to_owned()), "{others:?}");
    assert_eq!(codes("--select FIL-24,FIL-04 --ignore fil-4"), ["FIL-24"]);
    school.run("check --select BNK-02").exit(0).says("Есть и другие находки, о которых не спрашивали");
    school.run("check --select BNK-02 --fail-on warning").exit(1);
}

#[test]
fn an_unknown_code_is_refused_and_the_nearest_offered() {
    let school = Folder::of("");
    school.run("check --select CON-33").exit(2).says("нет кода CON-33").says("возможно, вы имели в виду CON-03");
    school.run("check --ignore CONN").exit(2).says("возможно, вы имели в виду CON;");
    school.run("check --ignore юла").exit(2).says("есть семейства");
}

#[test]
fn a_limit_keeps_the_gravest_is_announced_and_leaves_the_exit_code() {
    let school = Folder::of("");
    for (path, bytes) in crate::binary::files(&fixtures().join("school/content")) {
        school.file(&format!("content/{path}"), bytes);
    }
    let said = school.run("check --format json --max-findings 1 --fail-on warning").exit(1).says("самые важные");
    let said = parsed(&said.stdout);
    assert_eq!(said["findings"].as_array().map(Vec::len), Some(1));
    assert_eq!(said["findings"][0]["level"], "error");
    let of = |key: &str| said["summary"][key].as_u64().expect("a number");
    assert_eq!(said["omitted"].as_u64(), Some(of("errors") + of("warnings") + of("advice") - 1));
    school.run("check --max-findings 0 --select BNK-02 --fail-on warning").exit(1);
}

#[test]
fn nothing_but_the_report_stands_on_stdout() {
    let school = Folder::of("//- people/a.md\n---\nимя: Петрова Анна\nсверено: 31.02.2026\n---\n");
    for format in ["json", "sarif", "gitlab"] {
        parsed(&school.run(&format!("check --format {format} -v --max-findings 1")).exit(1).stdout);
    }
    let xml = school.run("check --format junit -v --max-findings 1").exit(1).stdout;
    assert!(xml.starts_with("<?xml ") && xml.ends_with("</testsuites>\n"), "{xml}");
    let commands = school.run("check --format github -v --max-findings 1").exit(1).stdout;
    assert!(commands.lines().all(|line| line.starts_with("::")), "{commands}");
}
