//! Every rule has fixtures: `invalid` says what it says, `valid` is silent. What the model forbids to flag has `valid` alone.

use std::path::{Path, PathBuf};

use nastavnik::diagnostic::Finding;
use nastavnik::diagnostic::render::{Paint, full};

use crate::school::School;

/// What the model allows in so many words (domain.md, section 2), and the families that must not speak of it.
pub(crate) const NEVER_FLAGGED: &[(&str, &[&str])] =
    &[("pai-05", &["PAI", "FRM", "KND"]), ("frm-14", &["FRM", "KND", "PRG"]), ("stg-06", &["STG", "MEE"])];

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/rule")
}

/// The findings of the rule that a fixture folder is named after, drawn in full.
fn said(code: &str, content: &Path) -> String {
    let school = School::on_disk(content);
    let own: Vec<Finding> =
        school.checked.findings.into_iter().filter(|finding| finding.manual.code.eq_ignore_ascii_case(code)).collect();
    full(&own, &school.sources, Paint::Plain)
}

fn codes() -> Vec<String> {
    let folders = std::fs::read_dir(fixtures()).expect("the fixtures are there");
    let mut codes: Vec<String> =
        folders.map(|folder| folder.expect("a folder").file_name().to_string_lossy().into_owned()).collect();
    codes.sort();
    codes
}

#[test]
fn invalid_fixtures_say_what_is_wrong() {
    for code in codes() {
        let folder = fixtures().join(&code).join("invalid");
        if !folder.is_dir() {
            continue;
        }
        let said = said(&code, &folder);
        assert!(!said.is_empty(), "{code}: the rule is silent on its invalid fixture");
        insta::with_settings!({ snapshot_path => fixtures().join(&code), prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!("invalid", said);
        });
    }
}

#[test]
fn what_the_model_allows_is_not_spoken_of() {
    for (code, families) in NEVER_FLAGGED {
        let school = School::on_disk(&fixtures().join(code).join("valid"));
        let own = school.checked.findings.into_iter().filter(|found| families.contains(&&found.manual.code[..3]));
        let said = full(&own.collect::<Vec<_>>(), &school.sources, Paint::Plain);
        assert!(said.is_empty(), "{code} should be silent:\n{said}");
    }
}

#[test]
fn valid_fixtures_are_silent() {
    let judged = codes().into_iter().filter(|code| NEVER_FLAGGED.iter().all(|(never, _)| never != code));
    for code in judged {
        let said = said(&code, &fixtures().join(&code).join("valid"));
        assert!(said.is_empty(), "{code} should be silent:\n{said}");
    }
}
