//! Permits: what they cover, what they cannot cover, and the list of what is in force.

use nastavnik::diagnostic::Level;
use serde_json::Value;

use crate::binary::Folder;
use crate::school::School;

/// A school with a late item in its road map (DOC-17), no order for it (DOC-14), and a card without a role (PER-01).
fn files(own: &str, permits: &str) -> String {
    format!(
        "//- school.md\n---\nназвание: Школа № 12\nпрофиль: педагоги\nэтапы: 7\nруководитель: Бубенцова Р. Д.\n{own}---\n\
         //- roadmap/2026-27.md\n---\nучебный год: 2026/27\nресурсы: кадровые, методические, материальные\nпункты:\n\
         \x20 - что: Сверить банк\n    срок: 28.08.2026\n    результат: карточки\n    отвечает: куратор\n---\n\
         //- pairs/2026-01.md\n---\nнаставник: Никого\nзапрос: не знаю\n---\n\
         //- permits.md\n---\nдопуски:\n{permits}---\n"
    )
}

/// One permit, given on 1 November.
fn permit(rule: &str, place: &str, until: &str) -> String {
    format!(
        "  - правило: {rule}\n    где: {place}\n    до: {until}\n    почему: куратор на курсах\n    \
         разрешил: Бубенцова Р. Д.\n    дата: 01.11.2026\n"
    )
}

/// The codes of what stands, of these alone.
fn standing<'s>(school: &'s School, of: &[&str]) -> Vec<&'s str> {
    let codes = school.checked.findings.iter().map(|finding| finding.manual.code);
    codes.filter(|code| of.contains(code)).collect()
}

/// The codes of what is permitted.
fn permitted(school: &School) -> Vec<&str> {
    school.checked.permitted.iter().map(|permitted| permitted.finding.manual.code).collect()
}

fn school(own: &str, permits: &str) -> School {
    School::from_text(&files(own, permits))
}

#[test]
fn a_permit_covers_one_rule_at_one_place_until_its_day() {
    let of = |rule: &str, place: &str, until: &str| {
        let school = school("", &permit(rule, place, until));
        (standing(&school, &["DOC-14", "DOC-17"]).join(" "), permitted(&school).join(" "))
    };
    let covered = |code: &str| {
        let rest = if code == "DOC-17" { "DOC-14" } else { "DOC-17" };
        (rest.to_owned(), code.to_owned())
    };
    let untouched = ("DOC-14 DOC-17".to_owned(), String::new());
    for place in ["roadmap/2026-27", "2026-27", "content/roadmap/2026-27.md", "дорожная карта/2026-27"] {
        assert_eq!(of("DOC-17", place, "21.11.2026"), covered("DOC-17"), "{place}");
    }
    assert_eq!(of("DOC-17", "roadmap/2026-27", "20.11.2026"), untouched, "it has ended");
    assert_eq!(of("DOC-17", "school", "30.11.2026"), untouched, "another place");
    for key in ["пункты", "срок", "due"] {
        assert_eq!(of("DOC-17", &format!("2026-27, {key}"), "30.11.2026"), covered("DOC-17"), "{key}");
    }
    assert_eq!(of("DOC-17", "2026-27, отвечает", "30.11.2026"), untouched, "another field");
    assert_eq!(of("DOC-14", "2026-27, приказ", "30.11.2026"), covered("DOC-14"), "a field that is not there");
    assert_eq!(of("DOC-14", "2026-27, ресурсы", "30.11.2026"), untouched);
}

#[test]
fn a_permit_without_a_reason_or_a_name_or_ahead_of_its_day_covers_nothing() {
    let whole = permit("DOC-17", "2026-27", "30.11.2026");
    assert_eq!(permitted(&school("", &whole)), ["DOC-17"]);
    for line in ["    почему: куратор на курсах\n", "    разрешил: Бубенцова Р. Д.\n", "    до: 30.11.2026\n"]
    {
        assert!(permitted(&school("", &whole.replace(line, ""))).is_empty(), "{line}");
    }
    assert!(permitted(&school("", &whole.replace("01.11", "25.11"))).is_empty(), "not given yet");
}

#[test]
fn privacy_integrity_and_permits_themselves_cannot_be_permitted_away() {
    let school = school("", &["LAW-03", "FIL-08"].map(|code| permit(code, "pairs/2026-01", "30.11.2026")).concat());
    assert_eq!(permitted(&school), [] as [&str; 0]);
    assert_eq!(standing(&school, &["PMT-03", "PMT-04", "PMT-05"]), ["PMT-04", "PMT-04"]);
    let over = permit("PMT-02", "permits", "30.11.2026") + &permit("DOC-17", "2026-27", "02.11.2026");
    let school = self::school("", &over);
    assert_eq!(standing(&school, &["PMT-02", "PMT-03", "PMT-04"]), ["PMT-04", "PMT-02"]);
}

#[test]
fn a_permit_holds_whatever_the_level_and_is_idle_where_the_rule_is_off() {
    let permit = permit("DOC-17", "2026-27", "30.11.2026");
    let raised = school("уровни:\n  DOC-17: ошибка\n", &permit);
    assert_eq!(permitted(&raised), ["DOC-17"]);
    let off = school("уровни:\n  DOC-17: выключено\n", &permit);
    assert_eq!(standing(&off, &["DOC-17", "PMT-03"]), ["PMT-03"]);
    let hushed = school("уровни:\n  DOC-17: выключено\n  PMT-03: совет\n", &permit);
    let level = hushed.checked.findings.iter().find(|finding| finding.manual.code == "PMT-03").map(|it| it.level);
    assert_eq!(level.map(Level::english), Some("advice"));
}

#[test]
fn what_is_hidden_is_counted() {
    let folder = Folder::of(&files("", &permit("DOC-17", "2026-27", "30.11.2026")));
    folder.run("check").says("По допускам скрыто: 1.");
    let json: Value = serde_json::from_str(&folder.run("check --format json").stdout).expect("JSON is valid");
    assert_eq!(json["summary"]["permitted"], 1);
    let other = folder.run("check --select CUR");
    assert!(!other.stderr.contains("По допускам"), "{other}");
}

#[test]
fn the_list_in_force_says_of_every_code_its_level_and_why() {
    let own = "уровни:\n  CUR-07: предупреждение\n  BNK: выключено\n  LAW-01: ошибка\n";
    let folder = Folder::of(&files(own, &permit("DOC-17", "2026-27", "30.11.2026")));
    folder.file("content/model.yaml", "кроме: INC-04\n");
    let list = folder.run("rules").exit(0);
    let row = |code: &str| {
        let row = list.stdout.lines().find(|line| line.starts_with(code)).expect("every code has a line");
        row.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(row("PER-01"), "PER-01 ошибка в каждой школе");
    assert_eq!(row("PER-13"), "PER-13 предупреждение профиль педагоги");
    assert_eq!(row("CUR-07"), "CUR-07 предупреждение content/school.md:7: решила школа");
    assert_eq!(row("BNK-02"), "BNK-02 выключено content/school.md:8: решила школа");
    assert_eq!(row("LAW-01"), "LAW-01 ошибка content/school.md:9: решила школа");
    assert_eq!(row("LAW-02"), "LAW-02 не спрашивается в профилях школы его нет");
    assert_eq!(row("LAW-03"), "LAW-03 ошибка или совет охраняет личные данные");
    assert_eq!(row("INC-04"), "INC-04 выключено content/model.yaml:1: решила школа");
    assert!(list.stdout.contains("допуск по 30.11.2026, 2026-27: куратор на курсах (разрешает Бубенцова Р. Д.)"));
    list.says("Допусков: 1, скрыто ими: 1.");
    let json: Value = serde_json::from_str(&folder.run("rules --format json").stdout).expect("JSON is valid");
    let of = |code: &str| {
        let rules = json["rules"].as_array().expect("a list");
        rules.iter().find(|rule| rule["code"] == code).cloned().expect("every code is there")
    };
    assert_eq!(of("CUR-07")["why"]["by"], "school");
    assert_eq!(of("BNK-02")["levels"], Value::Array(Vec::new()));
    assert_eq!(of("DOC-17")["permits"][0]["until"], "2026-11-30");
    assert_eq!(of("DOC-17")["permits"][0]["permitted"], 1);
}
