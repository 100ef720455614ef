//! The same records give the same bytes, wherever and whenever they are built.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::binary::{Folder, Ran};

/// When each file and folder of the section was last touched.
fn touched(root: &Path) -> BTreeMap<String, SystemTime> {
    let entries = walkdir::WalkDir::new(root).into_iter().map(|entry| entry.expect("the section can be listed"));
    let time = |path: &Path| fs::metadata(path).and_then(|found| found.modified()).expect("the system keeps times");
    entries.map(|entry| (entry.path().display().to_string(), time(entry.path()))).collect()
}

#[test]
fn two_folders_get_the_same_bytes() {
    let school = Folder::sample();
    school.run("build --output one").exit(0);
    school.run("build --output two").exit(0);
    assert!(school.files("one") == school.files("two"));
}

#[test]
fn a_second_build_touches_nothing() {
    let school = Folder::sample();
    school.run("build").exit(0);
    let before = touched(&school.path("site/nastavnichestvo"));
    school.run("build -v").exit(0).says("папка не тронута");
    assert_eq!(touched(&school.path("site/nastavnichestvo")), before);
}

#[test]
fn a_later_day_changes_the_manifest_only_where_nothing_else_differs() {
    let school = Folder::sample();
    school.run("build").exit(0);
    let before = school.site();
    school.run("build --today 2026-11-22").exit(0);
    let differs: Vec<String> = school
        .site()
        .into_iter()
        .filter(|(path, bytes)| before.get(path) != Some(bytes))
        .map(|(path, _)| path)
        .collect();
    assert!(differs.contains(&"nastavnik.json".to_owned()), "{differs:?}");
}

#[test]
fn place_language_and_clock_of_the_machine_do_not_matter() {
    let school = Folder::sample();
    school.run("build --output here").exit(0);
    for (name, value) in [("TZ", "Pacific/Kiritimati"), ("TZ", "Etc/GMT+12"), ("LC_ALL", "tr_TR.UTF-8"), ("LANG", "C")]
    {
        let mut command = school.program("build --output there");
        Ran::of(name, command.env(name, value)).exit(0);
        assert!(school.files("here") == school.files("there"), "{name}={value}");
    }
}

#[test]
fn the_order_in_which_files_were_made_does_not_matter() {
    let school = Folder::sample();
    let backwards = Folder::of("");
    for (path, bytes) in school.files("content").into_iter().rev() {
        backwards.file(&format!("content/{path}"), bytes);
    }
    school.run("build").exit(0);
    backwards.run("build").exit(0);
    assert!(school.site() == backwards.site());
}
