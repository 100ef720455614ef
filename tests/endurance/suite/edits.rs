//! The law of the preview: whatever was done to the files, what is served is what a clean build of them writes.

use std::fs;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::folder::{Files, Folder};
use crate::hand::{Hand, SCHOOL};
use crate::served::Served;

/// How many times the files are changed.
const EDITS: u32 = 1000;
/// How long the preview may take to notice, on the busiest machine.
const PATIENCE: Duration = Duration::from_secs(30);

#[test]
fn after_every_edit_the_preview_shows_what_a_clean_build_writes() {
    let school = Folder::of(SCHOOL);
    let mut last = built(&school).expect("the school can be published");
    let preview = Served::of(&school);
    let mut hand = Hand::at(&school);
    let (mut fresh, mut stale) = (0, 0);
    for edit in 1..=EDITS {
        let what = hand.edit();
        let clean = built(&school);
        let is_stale = clean.is_none();
        fresh += u32::from(!is_stale);
        stale += u32::from(is_stale);
        last = clean.unwrap_or(last);
        let begun = Instant::now();
        while let Some(difference) = differs(&preview, &last, is_stale) {
            assert!(begun.elapsed() < PATIENCE, "edit {edit}: {what}: {difference}");
            sleep(Duration::from_millis(2));
        }
    }
    assert!(fresh > EDITS / 4 && stale > EDITS / 20, "{fresh} sections were right, {stale} could not be published");
}

/// The section as a clean build of the files writes it; nothing where something stops it.
fn built(school: &Folder) -> Option<Files> {
    let site = school.path("site/nastavnichestvo");
    // There is none before the first build, and after one that was stopped.
    _ = fs::remove_dir_all(&site);
    let published = school.program(&["build", "-q"]).status().expect("the program starts").success();
    let mut files = school.files("site/nastavnichestvo");
    files.remove("nastavnik.json");
    published.then_some(files)
}

/// Where the preview does not show `section`, or does not say that it is an earlier one.
fn differs(preview: &Served, section: &Files, is_stale: bool) -> Option<String> {
    if preview.is_stale() != is_stale {
        return Some(format!(
            "the records can{} be published, and it says otherwise",
            if is_stale { "not" } else { "" }
        ));
    }
    // The page for lost addresses is never asked for by its own.
    let files = section.iter().filter(|(path, _)| *path != "404.html");
    let wrong = files.filter(|(path, bytes)| preview.file(path).as_ref() != Some(bytes));
    wrong.map(|(path, _)| format!("{path} is not what a build writes")).next()
}
