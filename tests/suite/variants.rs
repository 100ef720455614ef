//! The variants of the target model: what each asks for, and a school for each that has all of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use nastavnik::rule::{ALIASES, manuals};

use crate::registry::FAMILIES;
use crate::rules::NEVER_FLAGGED;
use crate::school::School;

/// A school of these profiles without anything else.
fn of(profiles: &str) -> School {
    School::from_text(&format!("//- school.md\n---\nназвание: Школа № 12\nпрофиль: {profiles}\nэтапы: 7\n---\n"))
}

/// The codes that the texts of the profiles name, whole families aside.
fn named() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/profile");
    let files = fs::read_dir(folder).expect("the profiles are there").map(|file| file.expect("a file").path());
    let texts = files.filter(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    let words = texts.flat_map(|path| {
        let text = fs::read_to_string(path).expect("a text");
        text.split([' ', ',', '\n']).map(str::to_owned).collect::<Vec<_>>()
    });
    words.filter(|word| word.split_once('-').is_some_and(|(family, _)| FAMILIES.contains(&family))).collect()
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
    let named = named();
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
