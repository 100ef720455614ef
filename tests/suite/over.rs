//! Building over the section that stands: whatever was edited since, it is what a clean build makes.

use std::fs::{self, File};
use std::time::{Duration, SystemTime};

use crate::binary::Folder;

/// Steps of the script.
const STEPS: usize = 12;

/// Random choices that are the same in every run.
struct Choice(u64);

impl Choice {
    fn of<'t, T>(&mut self, from: &'t [T]) -> &'t T {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        &from[usize::try_from(self.0 >> 33).expect("31 bits fit") % from.len()]
    }
}

/// What may be done to a school.
type Edit = fn(&Folder, &mut Choice);

const EDITS: [Edit; 8] = [
    |school, choice| add(school, choice, "content/news", "\n\nПриходите ещё.\n"),
    |school, choice| add(school, choice, "content/meetings", "\n\nДоговорились спрашивать вслух.\n"),
    |school, choice| add(school, choice, "content/people", "\n\nРад новым встречам.\n"),
    |school, choice| add(school, choice, "content/pairs", "\n\nСлова под шапкой.\n"),
    |school, choice| {
        let files = paths(school, "content/news");
        let path = choice.of(&files);
        fs::remove_file(school.path(path)).expect("the file is there");
    },
    |school, choice| {
        let files = paths(school, "content/practices");
        let path = choice.of(&files);
        let from = school.path(path);
        fs::rename(&from, from.with_file_name(format!("drugoe-{}.md", choice.0))).expect("the file is there");
    },
    |school, choice| {
        let letters: Vec<u32> = (0..9).collect();
        let sheet = format!(":root {{ --measure: 3{}rem }}\n", choice.of(&letters));
        school.file("themes/own/styles/99-own.css", sheet);
    },
    |_, _| {},
];

fn paths(school: &Folder, folder: &str) -> Vec<String> {
    let files = school.files(folder).into_keys().filter(|path| path.ends_with(".md"));
    files.map(|path| format!("{folder}/{path}")).collect()
}

fn add(school: &Folder, choice: &mut Choice, folder: &str, words: &str) {
    let files = paths(school, folder);
    let path = choice.of(&files);
    let text = fs::read_to_string(school.path(path)).expect("the file is there");
    school.file(path, text + words);
}

/// Makes all records look as if they had rested: what was written just now is never taken for known.
fn rest(school: &Folder) {
    let yesterday = SystemTime::now() - Duration::from_secs(86_400);
    for path in school.files("content").into_keys() {
        let file =
            File::options().write(true).open(school.path(&format!("content/{path}"))).expect("the file is there");
        file.set_modified(yesterday).expect("the system keeps times");
    }
}

#[test]
fn after_any_edit_the_section_is_what_a_clean_build_makes() {
    let school = Folder::sample();
    let mut choice = Choice(11);
    for step in 0..STEPS {
        let edit = *choice.of(&EDITS);
        edit(&school, &mut choice);
        rest(&school);
        let over = school.run("build");
        let clean = school.run(&format!("build --output clean/{step}/site"));
        assert_eq!(over.stdout, clean.stdout, "step {step}");
        if over.stderr.contains("Раздел собран") {
            assert!(school.site() == school.files(&format!("clean/{step}/site")), "step {step}: {over}");
        }
    }
}

#[test]
fn a_section_that_need_not_be_built_again_is_spoken_of_as_before() {
    let school = Folder::sample();
    rest(&school);
    school.run("build").exit(0);
    assert!(school.path("site/.origin").exists());
    let known = school.run("build").exit(0).stderr;
    fs::remove_file(school.path("site/.origin")).expect("the note is there");
    assert_eq!(school.run("build").exit(0).stderr, known);
    school.file("site/nastavnichestvo/index.html", "чужие слова");
    school.run("build").exit(0).says("Записано: 1 файл");
}

#[test]
fn another_day_is_another_section() {
    let school = Folder::sample();
    rest(&school);
    school.run("build").exit(0);
    let before = school.site();
    school.run("build --today 2026-11-22").exit(0);
    assert!(school.site() != before);
}
