//! Every rule has fixtures: `invalid` says what it says, `valid` is silent.

use std::path::{Path, PathBuf};

use nastavnik::diagnostic::Finding;
use nastavnik::diagnostic::render::{Paint, full};

use crate::school::School;

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
fn valid_fixtures_are_silent() {
    for code in codes() {
        let said = said(&code, &fixtures().join(&code).join("valid"));
        assert!(said.is_empty(), "{code} should be silent:\n{said}");
    }
}
