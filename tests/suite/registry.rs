//! Every code has its page and every rule its fixtures.

use std::collections::BTreeSet;
use std::path::Path;

use crate::rules::NEVER_FLAGGED;
use nastavnik::diagnostic::Manual;
use nastavnik::record::Kind;
use nastavnik::record::declare::{FieldInfo, Fielded, Presence};
use nastavnik::record::kind::ProfileRecord;
use nastavnik::record::value::Shape;
use nastavnik::rule::{ALIASES, explain, manuals, rules};

/// What every page says, in this order.
const HEADINGS: [&str; 4] = ["Что находит", "Почему это важно", "Так нельзя", "Что сделать"];

/// The families of domain.md, section 2.
pub(crate) const FAMILIES: [&str; 16] =
    ["PER", "CUR", "CON", "DOC", "PAI", "FRM", "KND", "PRG", "MEE", "STG", "BNK", "MON", "REP", "INC", "WEB", "LAW"];

/// What looks at finished pages: records of a fixture cannot show it, the tests of `page` do.
const OF_PAGES: [&str; 2] = ["LAW-09", "LAW-11"];

/// The headings of a page with what stands below each.
fn sections(manual: &Manual) -> Vec<(String, String)> {
    let mut sections: Vec<(String, String)> = Vec::new();
    for line in manual.text.lines().map(str::trim) {
        match (line.strip_prefix("## "), sections.last_mut()) {
            (Some(heading), _) => sections.push((heading.to_owned(), String::new())),
            (None, Some((_, text))) => text.push_str(line),
            (None, None) => assert!(line.is_empty(), "{}: words before the first heading", manual.code),
        }
    }
    sections
}

/// The codes that need fixtures: every rule, and every other page of the model's families.
fn judged() -> BTreeSet<String> {
    let rules = rules().iter().map(|rule| rule.manual().code);
    let others = manuals().map(|manual| manual.code).filter(|code| FAMILIES.contains(&&code[..3]));
    rules.chain(others).filter(|code| !OF_PAGES.contains(code)).map(str::to_lowercase).collect()
}

fn is_code(code: &str) -> bool {
    let Some((family, number)) = code.split_once('-') else { return false };
    let letters = family.len() == 3 && family.bytes().all(|letter| letter.is_ascii_uppercase());
    letters && number.len() == 2 && number.bytes().all(|digit| digit.is_ascii_digit())
}

fn each_field(fields: &[&'static FieldInfo], visit: &mut dyn FnMut(&'static FieldInfo)) {
    for info in fields {
        visit(info);
        if let Shape::Part(parts) | Shape::Parts(parts) = info.shape {
            each_field(parts, visit);
        }
    }
}

/// The fixture folders that lack one of their halves, or that belong to no rule.
fn odd_fixtures(codes: &BTreeSet<String>) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/rule");
    let folders = std::fs::read_dir(&root).expect("the fixtures are there");
    let folders = folders.map(|folder| folder.expect("a folder").file_name().to_string_lossy().into_owned());
    let known = |name: &String| codes.contains(name) || NEVER_FLAGGED.iter().any(|(code, _)| code == name);
    let strangers = folders.filter(|name| !known(name)).map(|name| format!("{name}: no such rule"));
    let halves = codes.iter().flat_map(|code| [format!("{code}/invalid"), format!("{code}/valid")]);
    let lacking = halves.filter(|half| !root.join(half).is_dir()).map(|half| format!("{half}: missing"));
    strangers.chain(lacking).collect()
}

#[test]
fn codes_are_unique_and_well_formed() {
    let mut seen = BTreeSet::new();
    for manual in manuals() {
        assert!(is_code(manual.code), "{} is no code", manual.code);
        assert!(seen.insert(manual.code), "{} has two pages", manual.code);
    }
}

#[test]
fn every_page_says_what_why_how_not_and_what_to_do() {
    for manual in manuals() {
        let sections = sections(manual);
        let headings: Vec<&str> = sections.iter().map(|(heading, _)| heading.as_str()).collect();
        assert_eq!(headings, HEADINGS, "{}", manual.code);
        for (heading, text) in &sections {
            assert!(!text.is_empty(), "{}: nothing below «{heading}»", manual.code);
        }
        assert!(!manual.source.trim().is_empty(), "{} names no source", manual.code);
        assert!(!manual.levels.is_empty(), "{} has no level", manual.code);
    }
}

/// The rows of each family in domain.md, section 2: 205 in all.
const ROWS: [u32; 16] = [18, 9, 10, 22, 15, 15, 13, 25, 17, 12, 7, 15, 4, 5, 7, 11];

#[test]
fn every_row_of_the_model_has_a_page_or_is_never_flagged() {
    let rows =
        FAMILIES.iter().zip(ROWS).flat_map(|(family, rows)| (1..=rows).map(move |row| format!("{family}-{row:02}")));
    let rows: BTreeSet<String> = rows.collect();
    assert_eq!(rows.len(), 205);
    let silent = |code: &String| NEVER_FLAGGED.iter().any(|(never, _)| code.eq_ignore_ascii_case(never));
    let lacking: Vec<&String> = rows.iter().filter(|code| explain(code).is_none() && !silent(code)).collect();
    assert!(lacking.is_empty(), "no page for {lacking:?}");
    assert!(
        rows.iter().filter(|code| silent(code)).all(|code| explain(code).is_none()),
        "what is never flagged has no page"
    );
    let of_model = manuals().map(|manual| manual.code).filter(|code| FAMILIES.contains(&&code[..3]));
    let others: Vec<&str> = of_model.filter(|code| !rows.contains(*code)).collect();
    assert_eq!(others, ["PAI-16"], "what stands in a family beside its rows");
}

#[test]
fn every_rule_has_fixtures_and_every_fixture_a_rule() {
    let odd = odd_fixtures(&judged());
    assert!(odd.is_empty(), "{}", odd.join("\n"));
}

#[test]
fn every_code_of_a_declaration_has_a_page() {
    let mut check = |info: &FieldInfo| {
        let (Presence::Must(Some(code)) | Presence::Should(Some(code)) | Presence::Could(code)) = info.presence else {
            return;
        };
        assert!(explain(code).is_some(), "«{}» names {code}, which has no page", info.russian);
    };
    for kind in Kind::ALL {
        each_field(kind.fields(), &mut check);
    }
    each_field(ProfileRecord::FIELDS, &mut check);
}

#[test]
fn an_alias_is_no_code_of_its_own_and_leads_to_one() {
    for (alias, code) in ALIASES {
        assert!(is_code(alias) && manuals().all(|manual| manual.code != *alias), "{alias}");
        assert_eq!(explain(alias).map(|manual| manual.code), Some(*code));
    }
}

#[test]
fn explain_takes_either_case_and_either_alphabet() {
    let look_alike = |letter: char| match letter {
        'A' => 'А',
        'B' => 'В',
        'C' => 'С',
        'E' => 'Е',
        'H' => 'Н',
        'K' => 'К',
        'M' => 'М',
        'O' => 'О',
        'P' => 'Р',
        'T' => 'Т',
        other => other,
    };
    for Manual { code, .. } in manuals() {
        let cyrillic: String = code.chars().map(look_alike).collect();
        for typed in [code.to_lowercase(), cyrillic.clone(), cyrillic.to_lowercase(), code.replace("-0", "-")] {
            assert_eq!(explain(&typed).map(|manual| manual.code), Some(*code), "{typed}");
        }
    }
}
