//! The variants of the target model: what each asks for, and a school for each that has all of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use nastavnik::diagnostic::render::{Paint, full};
use nastavnik::rule::{ALIASES, explain, manuals};

use crate::binary::{Folder, files, plain};
use crate::registry::FAMILIES;
use crate::rules::NEVER_FLAGGED;
use crate::school::School;

/// A school of these profiles without anything else.
fn of(profiles: &str) -> School {
    School::from_text(&format!("//- school.md\n---\nназвание: Школа № 12\nпрофиль: {profiles}\nэтапы: 7\n---\n"))
}

/// The codes that a profile's text names, whole families aside.
fn named(profile: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/profile").join(profile).with_extension("yaml");
    let text = fs::read_to_string(path).expect("the profile is there");
    text.split([' ', ',', '\n']).filter(|word| is_code(word)).map(str::to_owned).collect()
}

#[test]
fn some_variant_asks_for_every_rule() {
    let school = of("муниципальная система, основы, пять форм, положение, семь этапов, право");
    let profile = &school.checked.model.profile;
    let forgotten: Vec<&str> = manuals().map(|manual| manual.code).filter(|code| !profile.asks(code)).collect();
    assert!(forgotten.is_empty(), "no profile asks for {forgotten:?}");
}

#[test]
fn what_is_never_flagged_and_what_repeats_another_rule_is_asked_by_nobody() {
    let named: BTreeSet<String> = SCHOOLS.into_iter().chain(["common", "law"]).flat_map(named).collect();
    for code in NEVER_FLAGGED.iter().map(|(code, _)| code.to_uppercase()) {
        assert!(!named.contains(&code), "{code}");
    }
    assert!(ALIASES.iter().all(|(alias, _)| !named.contains(*alias)));
}

#[test]
fn the_law_is_asked_for_only_where_a_school_chooses_it() {
    for profiles in ["педагоги, ученики", "положение, семь этапов", "детский сад", ""]
    {
        assert!(!of(profiles).checked.model.profile.asks("LAW-01"), "{profiles}");
    }
    for profiles in ["основы, право", "право"] {
        let school = of(profiles);
        assert!(school.checked.model.profile.asks("LAW-01") && !school.checked.model.profile.forms.is_empty());
    }
}

#[test]
fn a_variant_knows_its_own_words_alone() {
    let forms = |profiles: &str| -> Vec<String> {
        of(profiles).checked.model.profile.forms.iter().map(|form| form.title().to_owned()).collect()
    };
    assert_eq!(forms("s0"), ["учитель – учитель"]);
    assert_eq!(forms("S3"), ["педагог – педагог", "руководитель – педагог"]);
    assert_eq!(
        forms("пять форм"),
        ["ученик – ученик", "учитель – учитель", "работодатель – ученик", "студент – ученик", "работодатель – студент"]
    );
    assert_eq!(forms("семь этапов"), forms("основы"));
}

/// The five schools, each with the table of what its document asks.
const SCHOOLS: [&str; 5] = ["s0", "s1", "s2", "s3", "s4"];

fn folder(school: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/schools").join(school)
}

/// What stands in the last column of a school's table: rules and pages, or why there is neither.
fn answers(school: &str) -> Vec<String> {
    let table = fs::read_to_string(folder(school).join("ASKED.md")).expect("the table is there");
    let rows = table.lines().filter_map(|line| line.strip_prefix("| ")).skip(2);
    rows.map(|row| row.trim_end_matches(" |").rsplit(" | ").next().expect("a last column").to_owned()).collect()
}

/// A school with its section.
fn built(name: &str) -> Folder {
    let built = Folder::of("");
    for (path, bytes) in files(&folder(name).join("content")) {
        built.file(&format!("content/{path}"), bytes);
    }
    built.run("build").exit(0);
    built
}

fn is_code(word: &str) -> bool {
    word.split_once('-').is_some_and(|(family, number)| FAMILIES.contains(&family) && number.len() == 2)
}

#[test]
fn a_school_of_each_variant_has_all_that_its_document_asks() {
    for name in SCHOOLS {
        let school = School::on_disk(&folder(name).join("content"));
        let said = full(&school.checked.findings, &school.sources, Paint::Plain);
        assert!(said.is_empty(), "{name} should have no finding:\n{said}");
    }
}

#[test]
fn every_row_of_a_table_is_asked_by_a_rule_shown_on_a_page_or_says_why_not() {
    for name in SCHOOLS {
        let school = School::on_disk(&folder(name).join("content"));
        for answer in answers(name) {
            let words: Vec<&str> = answer.split([' ', ',']).filter(|word| !word.is_empty()).collect();
            let codes: Vec<&str> = words.iter().copied().filter(|word| is_code(word)).collect();
            let is_told = answer.contains('`')
                || !codes.is_empty()
                || answer.contains("не видно")
                || answer.contains("ничего не");
            assert!(is_told, "{name}: «{answer}» names neither rule nor page");
            for code in codes {
                assert!(explain(code).is_some(), "{name}: {code} is no rule");
                assert!(school.checked.model.profile.asks(code), "{name}: its profile does not ask for {code}");
            }
        }
    }
}

#[test]
fn no_variant_asks_for_what_its_document_does_not() {
    for name in SCHOOLS {
        let table = answers(name).join(" ");
        let extra: Vec<String> = named(name).into_iter().filter(|code| !table.contains(code.as_str())).collect();
        assert!(extra.is_empty(), "{name}: the table has no row for {extra:?}");
    }
}

#[test]
fn every_page_of_a_table_is_in_the_section() {
    for name in SCHOOLS {
        let site = built(name).site();
        for answer in answers(name) {
            for page in answer.split('`').skip(1).step_by(2) {
                assert!(site.contains_key(page), "{name}: there is no {page}");
            }
        }
    }
}

#[test]
fn a_section_for_teachers_does_not_speak_of_pupils_who_learn() {
    for (name, mentee) in [("s0", "Педагог, который сам"), ("s2", "Педагог или ученик, который сам")]
    {
        let built = built(name);
        assert!(plain(&built.site()["model.html"]).contains(mentee), "{name}");
    }
}

#[test]
fn nobody_of_these_schools_is_in_the_sample() {
    let surnames = |content: &Path| -> BTreeSet<String> {
        let people = School::on_disk(content).checked.model.records.people;
        people.iter().filter_map(|person| Some(person.name.known()?.surname().to_owned())).collect()
    };
    let sample = surnames(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"));
    let mut seen = sample;
    for name in SCHOOLS {
        for surname in surnames(&folder(name).join("content")) {
            assert!(seen.insert(surname.clone()), "{name}: {surname} stands in two schools");
        }
    }
}
